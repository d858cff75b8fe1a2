import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault, textPlaceAt } from '../../src/domain/jsonPlace'

const place = (text: string) => {
  const fault = findJsonFault(text)
  return fault === null ? null : `${fault.line}:${fault.column}${fault.ended ? ' ended' : ''}`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a":1,}', '1:8'],
    ['[1,]', '1:4'],
    ['[,1]', '1:2'],
    ['{,}', '1:2'],
    ['{"a" 1}', '1:6'],
    ['{"a":1 "b":2}', '1:8'],
    ['{a:1}', '1:2'],
    ["{'a':1}", '1:2'],
    ['{"a":1}}', '1:8'],
    ['[1] 2', '1:5'],
    ['[01]', '1:2'],
    ['[1.]', '1:2'],
    ['[.5]', '1:2'],
    ['[+1]', '1:2'],
    ['[NaN]', '1:2'],
    ['[True]', '1:2'],
    ['["a\\x"]', '1:4'],
    ['["a\nb"]', '1:4'],
    ['{\n  "a": 1,\n  b: 2\n}', '3:3'],
    ['{\r\n"a": x}', '2:6'],
    ['// note\n{}', '1:1'],
    ['{]', '1:2'],
    ['[}', '1:2'],
    ['[\u00a01]', '1:2'],
  ])('%j: %s', (text, expected) => {
    expect(place(text)).toBe(expected)
  })

  it.each([
    ['{', '1:2 ended'],
    ['{"a"', '1:5 ended'],
    ['{"a":', '1:6 ended'],
    ['{"a":"b', '1:8 ended'],
    ['{"a":"b\\', '1:9 ended'],
    ['{"a":"b\\u12', '1:12 ended'],
    ['{"a":1', '1:7 ended'],
    ['{"a":-', '1:7 ended'],
    ['{"a":1.', '1:8 ended'],
    ['{"a":1e', '1:8 ended'],
    ['{"a":tr', '1:8 ended'],
    ['[1,\n2,\n', '3:1 ended'],
    ['', '1:1 ended'],
  ])('%j stops too early', (text, expected) => {
    expect(place(text)).toBe(expected)
  })

  it('is none exactly when the engine reads the text', () => {
    const json = fc.json({ maxDepth: 3 })
    const bent = fc.tuple(
      json,
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '{', '\\', '0', '-', '.', 'e', ' ', '\n', 'u'),
      fc.nat(2),
    )
    fc.assert(
      fc.property(bent, ([text, at, put, cut]) => {
        const start = at % (text.length + 1)
        const changed = text.slice(0, start) + put + text.slice(start + cut)
        expect(findJsonFault(changed) === null).toBe(isJson(changed))
      }),
      { numRuns: 1000 },
    )
  })

  it('calls every beginning of a JSON object one that stops too early', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (value, at) => {
        const text = `{"a":${value}}`
        expect(findJsonFault(text.slice(0, at % text.length))?.ended).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('counts lines and columns from 1', () => {
    expect(textPlaceAt('ab\ncd', 0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(textPlaceAt('ab\ncd', 2)).toEqual({ line: 1, column: 3, offset: 2 })
    expect(textPlaceAt('ab\ncd', 3)).toEqual({ line: 2, column: 1, offset: 3 })
    expect(textPlaceAt('ab\ncd', 5)).toEqual({ line: 2, column: 3, offset: 5 })
  })
})
