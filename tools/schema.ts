/** `npm run schema`: writes public/schema/talks.schema.json from the schema in code. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { talksSchemaText } from './talksSchema'

const file = fileURLToPath(new URL('../public/schema/talks.schema.json', import.meta.url))
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, talksSchemaText())
