import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { fitsOf } from '../../src/domain/fits'
import { headSchema, recordSchemas } from '../../src/domain/schema'
import { type Raw, rawTalks } from '../support/rawTalks'

const kinds = Object.entries(recordSchemas).map(([kind, schema]) => ({ kind, schema, fits: fitsOf(schema) }))

const folder = new URL('../../public/data/', import.meta.url)
const shipped: Raw = JSON.parse(readFileSync(new URL('istanbul-2025-04.json', folder), 'utf8'))

/** Every place in a value, as keys from the outside in. */
function placesIn(value: unknown, place: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [place]
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [place, ...[...keys].flatMap((key) => placesIn(Reflect.get(value, key), [...place, key]))]
}

/** A record with one place in it changed: put to a value, left out, or a field more. */
function bend(record: Raw, place: (string | number)[], change: 'put' | 'leave out' | 'add', value: unknown) {
  const copy: Raw = { record: structuredClone(record) }
  const [last = 'record', ...before] = ['record', ...place].reverse()
  let holder = copy
  for (const key of before.reverse()) holder = holder[key]
  if (change === 'leave out' && !Array.isArray(holder)) delete holder[last]
  else if (change === 'add' && typeof holder[last] === 'object' && holder[last] !== null)
    holder[last][Array.isArray(holder[last]) ? holder[last].length : 'more'] = value
  else holder[last] = value
  return copy.record
}

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, '', 'a', 'A', 0, -1, 0.5, Infinity, 2 ** 60, [], {}, 'done', true),
)

describe('the quick test of a record', () => {
  it.each(kinds)('takes every one of $kind in the files at hand', ({ kind, fits }) => {
    const refused = [...rawTalks()[kind], ...shipped[kind]].filter((record) => !fits(record))
    expect(refused).toEqual([])
  })

  it.each(kinds)('says of $kind what the schema says, whatever is changed', ({ kind, schema, fits }) => {
    const records: Raw[] = [...rawTalks()[kind], ...shipped[kind].slice(0, 5)]
    const bends = fc.constantFrom(...records).chain((record) =>
      fc.record({
        record: fc.constant(record),
        place: fc.constantFrom(...placesIn(record)),
        change: fc.constantFrom('put', 'leave out', 'add'),
        value: anyValue,
      }),
    )
    fc.assert(
      fc.property(bends, ({ record, place, change, value }) => {
        const bent = bend(record, place, change, value)
        const result = schema.safeParse(bent)
        expect(fits(bent)).toBe(result.success)
        expect(result.success ? result.data : bent).toEqual(bent)
      }),
      { numRuns: 200 },
    )
  })

  it('takes the head of a file as the schema does', () => {
    const own = Object.fromEntries(
      Object.keys(headSchema.shape).flatMap((key) => (key in rawTalks() ? [[key, rawTalks()[key]]] : [])),
    )
    expect(fitsOf(headSchema)(own)).toBe(true)
    expect(fitsOf(headSchema)({ ...own, more: 1 })).toBe(false)
  })
})

describe('what the quick test does not know', () => {
  it.each<[string, z.ZodMiniType, unknown]>([
    ['a value that is changed', z.pipe(z.string(), z.transform(Number)), '1'],
    ['a default', z._default(z.string(), 'x'), 'a'],
    ['a field to fill in', z.strictObject({ a: z._default(z.string(), 'x') }), { a: 'a' }],
    ['an object that drops fields', z.object({ a: z.string() }), { a: 'a' }],
    ['a union without a sign', z.union([z.string(), z.number()]), 'a'],
    ['a check of another kind', z.string().check(z.startsWith('a')), 'a'],
    ['a change by a check', z.string().check(z.trim()), 'a'],
    ['a format of its own', z.email(), 'a@news.example'],
    ['a pattern that remembers', z.string().check(z.regex(/a/g)), 'a'],
  ])('is left to the schema: %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true)
    expect(fitsOf(schema)(value)).toBe(false)
  })
})
