import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../src/domain/problem'
import { schemaId, talksSchemaText } from '../../tools/talksSchema'

const published = readFileSync(new URL('../../public/schema/talks.schema.json', import.meta.url), 'utf8')

/** Paths of properties, at any depth, that say nothing of what they hold. */
function undescribed(schema: unknown, path = '$'): string[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => undescribed(item, `${path}[${index}]`))
  if (!isObject(schema)) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || !isObject(value)) return undescribed(value, `${path}.${key}`)
    return Object.entries(value).flatMap(([name, property]) => [
      ...(isObject(property) && typeof property.description === 'string' ? [] : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ])
  })
}

describe('the published JSON Schema', () => {
  it('is the one that the code makes (npm run schema)', () => {
    expect(published).toBe(talksSchemaText())
  })

  it('has a stable id, its draft and a title', () => {
    expect(JSON.parse(published)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:parley:talks:1',
      title: 'Parley talks file, format 1',
      additionalProperties: false,
    })
    expect(schemaId).toBe('urn:parley:talks:1')
  })

  it('describes every field', () => {
    expect(undescribed(JSON.parse(published))).toEqual([])
  })
})
