import * as z from 'zod/mini'
import { formatVersion, talksFileSchema } from '../src/domain/schema'

/** Stable, whatever address the file is served from: it names the format, not a place. */
export const schemaId = `urn:parley:talks:${formatVersion}`

/** The published JSON Schema, made from the code's schema; as text, as it lies on disk. */
export function talksSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(talksFileSchema, { target: 'draft-2020-12' })
  const published = {
    $schema,
    $id: schemaId,
    title: `Parley talks file, format ${formatVersion}`,
    description:
      'How several reports tell of one set of talks: details as questions, and for each report an account with its ' +
      'printed words, or a kind of silence. Structure only: that ids resolve, days exist and the rules of the data ' +
      'standard are kept is what “npm run check” asks.',
    ...schema,
  }
  return `${JSON.stringify(published, null, 2)}\n`
}
