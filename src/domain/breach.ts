/** A rule of the data standard that a dataset does not keep: data.md, "Rules". */
import { isObject, pathOf, shorten } from './problem'

/**
 * The way to a place in a file: keys, and records by what names them, since a reader of the file may have set some
 * aside and counts otherwise than the file does.
 */
export type Way = readonly (string | number | { id: string } | { report: string })[]

/** Where a rule is not kept, what stands there, what was expected. */
export type Breach = { at: Way; value: string; expected: string }

export const breach = (at: Way, value: unknown, expected: string): Breach => ({
  at,
  value: typeof value === 'string' ? value : shorten(value),
  expected,
})

/**
 * The JSON path of a way in a file; a record that is not found there is given by its name.
 * `pathIn(file, ['details', { id: 'length' }, 'question']) -> '$.details[3].question'`
 */
export function pathIn(file: unknown, way: Way): string {
  let path = '$'
  let value = file
  for (const step of way) {
    if (typeof step === 'object') {
      const [key, name] = 'id' in step ? (['id', step.id] as const) : (['report', step.report] as const)
      const index = Array.isArray(value)
        ? value.findIndex((item) => isObject(item) && item[key] === name)
        : -1
      path += index === -1 ? `[${key} ${name}]` : `[${index}]`
      value = Array.isArray(value) ? value[index] : undefined
    } else {
      path = pathOf(path, [step])
      value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
    }
  }
  return path
}

/** At most twelve words of a text, so that nothing printed by a tool quotes a report at length. */
export function inShort(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`
}
