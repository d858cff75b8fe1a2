/** Saying what is the matter with a file: where, what stands there, what was expected. */
import type { Problem } from './model'

const longest = 80

/**
 * A value from a file, as JSON, cut for the screen. Reads no further than it shows, so a deep or long value is safe.
 * `shorten({ a: [1, 2] }) -> '{"a":[1,2]}'`, `shorten(undefined) -> '(missing)'`
 */
export function shorten(value: unknown, most: number = longest): string {
  const whole = preview(value, most)
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function preview(value: unknown, room: number): string {
  if (value === undefined) return '(missing)'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room + 1))
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return typeof value
  const list = Array.isArray(value)
  let text = list ? '[' : '{'
  for (const [key, item] of Object.entries(value)) {
    if (text.length > room) return text
    if (text.length > 1) text += ','
    if (!list) text += `${JSON.stringify(key)}:`
    text += preview(item, room - text.length)
  }
  return text + (list ? ']' : '}')
}

/** A JSON path. `pathOf('$.reports[2]', ['text', 'sha256']) -> '$.reports[2].text.sha256'` */
export function pathOf(base: string, keys: readonly PropertyKey[]): string {
  let path = base
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) path += `.${String(key)}`
    else path += `[${JSON.stringify(String(key))}]`
  }
  return path
}

/** Whether a value from outside is an object with fields: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands in a value from outside under some keys; undefined where they lead nowhere. */
export function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = Reflect.get(found, key)
  }
  return found
}

export const setAside = (path: string, value: unknown, expected: string): Problem => ({
  path,
  value: shorten(value),
  expected,
  effect: 'set aside',
})

export const refused = (path: string, value: unknown, expected: string): Problem => ({
  path,
  value: shorten(value),
  expected,
  effect: 'refused',
})
