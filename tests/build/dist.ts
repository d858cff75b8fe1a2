import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the build says of a chunk: the file it is in, and the chunks it imports at once and later. */
export type Chunk = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }
export type Manifest = Record<string, Chunk>

const dist = join(import.meta.dirname, '..', '..', 'dist')

export const readDist = (file: string) => {
  const path = join(dist, file)
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: npm run build comes before these tests.`)
  return readFileSync(path, 'utf8')
}

/** A page as it reads: what the build has escaped is as it was. */
export const readPage = (file: string) =>
  readDist(file).replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** Every page that was written for an address, by its file. */
export const listPages = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))

export const readManifest = (): Manifest => JSON.parse(readDist('.vite/manifest.json'))

export const gzipped = (file: string) => gzipSync(readDist(file)).length

/** The keys of what loads with a chunk: itself and all it imports statically. */
export const closureOf = (manifest: Manifest, key: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key)) return seen
  seen.add(key)
  for (const imported of chunk.imports ?? []) closureOf(manifest, imported, seen)
  return seen
}

/** The script that a page of each kind waits for, and the page that begins empty: its entry with all that it imports. */
export const scriptsByPage = (manifest: Manifest) =>
  new Map(
    Object.keys(manifest)
      .filter((key) => manifest[key]?.isEntry)
      .map((key) => [key, closureOf(manifest, key)] as const),
  )

/** Total in bytes, and what it is made of, largest first: to be read when it has grown. */
export const weigh = (manifest: Manifest, keys: ReadonlySet<string>, sizeOf: (file: string) => number) => {
  const parts = [...keys]
    .flatMap((key) => {
      const file = manifest[key]?.file
      return file?.endsWith('.js') ? [{ key, size: sizeOf(file) }] : []
    })
    .toSorted((a, b) => b.size - a.size)
  return {
    total: parts.reduce((sum, { size }) => sum + size, 0),
    parts: parts.map(({ key, size }) => `${key} ${(size / 1000).toFixed(1)} kB`).join(', '),
  }
}
