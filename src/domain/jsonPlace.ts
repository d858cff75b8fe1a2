/**
 * Where a text stops being JSON. Engines word their errors differently and not all give a position, so the text is
 * scanned again by the grammar of RFC 8259; only once it is known to be broken.
 */

/** Line and column count from 1; a column is a UTF-16 unit. */
export type TextPlace = { line: number; column: number; offset: number }

/** A fault in JSON; `ended` when the text is sound as far as it goes and stops too early (a download cut off). */
export type JsonFault = TextPlace & { ended: boolean }

/** `textPlaceAt('ab\ncd', 4) -> { line: 2, column: 2, offset: 4 }` */
export function textPlaceAt(text: string, offset: number): TextPlace {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1, offset }
}

type Token = { kind: 'sign' | 'string' | 'value'; sign: string; end: number }
type Bad = { kind: 'bad'; at: number; ended: boolean }
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

/**
 * The place of the first token that cannot stand where it stands; null when the text is JSON.
 * `findJsonFault('{"a":1,}') -> { line: 1, column: 8, offset: 7, ended: false }`
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = skipBlank(text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at)
    if (token.kind === 'bad') return { ...textPlaceAt(text, token.at), ended: token.ended }
    const then = follow(expected, token, open)
    if (then === undefined) return { ...textPlaceAt(text, at), ended: false }
    expected = then
    at = skipBlank(text, token.end)
  }
  return expected === 'nothing' ? null : { ...textPlaceAt(text, text.length), ended: true }
}

/** What may come after a token; undefined when it may not stand here. Keeps count of what is open. */
function follow(expected: Expected, { kind, sign }: Token, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : ', or end')
  const closes = (sign === '}' && open.at(-1) === '{') || (sign === ']' && open.at(-1) === '[')
  if (closes && (expected === ', or end' || expected === 'value or ]' || expected === 'key or }')) {
    open.pop()
    return afterValue()
  }
  switch (expected) {
    case 'key':
    case 'key or }':
      return kind === 'string' ? ':' : undefined
    case ':':
      return sign === ':' ? 'value' : undefined
    case ', or end':
      if (sign !== ',') return undefined
      return open.at(-1) === '{' ? 'key' : 'value'
    case 'value':
    case 'value or ]':
      if (kind !== 'sign') return afterValue()
      if (sign !== '{' && sign !== '[') return undefined
      open.push(sign)
      return sign === '{' ? 'key or }' : 'value or ]'
    case 'nothing':
      return undefined
  }
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1
  return at
}

function tokenAt(text: string, at: number): Token | Bad {
  const first = text.charAt(at)
  if ('{}[],:'.includes(first)) return { kind: 'sign', sign: first, end: at + 1 }
  if (first === '"') return stringAt(text, at)
  // Numbers and the three words are short: what is longer than this is none of them.
  const word = /^[^\s{}[\],:"]*/.exec(text.slice(at, at + 400))?.[0] ?? ''
  const end = at + word.length
  if (/^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(word))
    return { kind: 'value', sign: '', end }
  const begun = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][+-]?)?)?$/.test(word)
  const ended =
    end === text.length && (begun || ['true', 'false', 'null'].some((whole) => whole.startsWith(word)))
  return { kind: 'bad', at: ended ? end : at, ended }
}

/** By hand, since a string may be as long as the file, which a pattern with choices inside would not survive. */
function stringAt(text: string, start: number): Token | Bad {
  let at = start + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) return { kind: 'string', sign: '', end: at + 1 }
    if (unit < 0x20) return { kind: 'bad', at, ended: false }
    if (unit !== 0x5c) {
      at += 1
      continue
    }
    const escape = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6))?.[0]
    if (escape === undefined) {
      const ended = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at))
      return { kind: 'bad', at: ended ? text.length : at, ended }
    }
    at += escape.length
  }
  return { kind: 'bad', at: text.length, ended: true }
}
