/**
 * A quick yes to what a schema asks. The schema library is made for saying what is the matter with a value; in a long
 * file nearly all values are sound, and asking it about each takes ten times as long as reading the text. So every
 * schema is turned, once, into a plain test of the same things, made from the schema's own definition: there is no
 * second description of the format that could part from it.
 *
 * A yes means that the library would hand back the very value. Whatever is not known here for certain (another kind of
 * schema, another check, a field that is there and undefined, which JSON cannot say) is a no, and whoever asks then goes
 * to the library, which decides and says why.
 */
import type * as z from 'zod/mini'
import { isObject } from './problem'

type Test = (value: unknown) => boolean
type Schema = z.core.$ZodType

const unsure: Test = () => false

/** A test that says yes only to values which the schema takes, and takes as they are. */
export function fitsOf<S extends Schema>(schema: S): (value: unknown) => value is z.infer<S> {
  return testOf(schema) as (value: unknown) => value is z.infer<S>
}

function testOf(schema: Schema): Test {
  // Every schema is one of these; the library's own JSON Schema is made by the same step.
  const { def } = (schema as z.core.$ZodTypes)._zod
  return [kindTest(def), ...(def.checks ?? []).flatMap(checkTests)].reduce(
    (before, test) => (value) => before(value) && test(value),
  )
}

function kindTest(def: z.core.$ZodTypes['_zod']['def']): Test {
  switch (def.type) {
    case 'string':
      return 'format' in def ? unsure : (value) => typeof value === 'string'
    case 'number':
      if ('format' in def) return def.format === 'safeint' ? Number.isSafeInteger : unsure
      return Number.isFinite
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'unknown':
      return () => true
    case 'literal':
      return among(def.values)
    case 'enum':
      return among(Object.values(def.entries))
    case 'optional': {
      const inner = testOf(def.innerType)
      return (value) => value === undefined || inner(value)
    }
    case 'nullable': {
      const inner = testOf(def.innerType)
      return (value) => value === null || inner(value)
    }
    case 'array':
      return listTest(testOf(def.element))
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string'
        ? kindsTest(def.discriminator, def.options)
        : unsure
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? objectTest(def.shape) : unsure
    default:
      return unsure
  }
}

function among(values: readonly unknown[]): Test {
  const known = new Set(values)
  return (value) => known.has(value)
}

function listTest(element: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index += 1) if (!element(value[index])) return false
    return true
  }
}

type Field = { key: string; test: Test; needed: 0 | 1; after: number }

/**
 * Exactly these fields, each of which is there unless it is optional. This runs for every record of a file, whose fields
 * mostly stand in the order of the format: the next one is tried before any is looked up.
 */
function objectTest(shape: Readonly<Record<string, Schema>>): Test {
  const fields = Object.entries(shape).map(([key, schema], at): Field => ({
    key,
    test: testOf(schema),
    needed: schema._zod.def.type === 'optional' ? 0 : 1,
    after: at + 1,
  }))
  const byKey = new Map(fields.map((field) => [field.key, field]))
  const allNeeded = fields.reduce((sum, { needed }) => sum + needed, 0)
  return (value) => {
    if (!isObject(value)) return false
    let found = 0
    let next = fields[0]
    for (const key in value) {
      const field = next?.key === key ? next : byKey.get(key)
      if (field === undefined || !field.test(value[key])) return false
      found += field.needed
      next = fields[field.after]
    }
    return found === allNeeded
  }
}

/** Objects told apart by one field: each kind has a test of its own. */
function kindsTest(discriminator: string, options: readonly Schema[]): Test {
  const kinds = new Map<unknown, Test>()
  for (const option of options) {
    const { def } = (option as z.core.$ZodTypes)._zod
    const field = def.type === 'object' ? def.shape[discriminator] : undefined
    const named = (field as z.core.$ZodTypes | undefined)?._zod.def
    if (named?.type !== 'literal') return unsure
    for (const name of named.values) kinds.set(name, testOf(option))
  }
  return (value) => isObject(value) && kinds.get(value[discriminator])?.(value) === true
}

/** What a check asks beyond the kind, whose test has gone before it; nothing where it only describes. */
function checkTests(check: z.core.$ZodCheck<never>): Test[] {
  if (check._zod.def.check === 'describe') return []
  const { def } = (check as unknown as z.core.$ZodChecks)._zod
  switch (def.check) {
    case 'min_length':
      return [(value) => lengthOf(value) >= def.minimum]
    case 'max_length':
      return [(value) => lengthOf(value) <= def.maximum]
    case 'greater_than': {
      const { value: bound, inclusive } = def
      if (typeof bound !== 'number') return [unsure]
      return [(value) => typeof value === 'number' && (inclusive ? value >= bound : value > bound)]
    }
    case 'string_format': {
      const pattern = def.format === 'regex' ? def.pattern : undefined
      if (pattern === undefined || pattern.global || pattern.sticky) return [unsure]
      return [(value) => typeof value === 'string' && pattern.test(value)]
    }
    default:
      return [unsure]
  }
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN
