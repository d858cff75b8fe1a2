import { expect, it } from 'vitest'
import { gzipped, readDist, readManifest, scriptsByPage, weigh, type Manifest } from './dist'

/** In bytes of gzip: the script before a page is usable. */
const budget = 105_000

const manifest = readManifest()

it.each([...scriptsByPage(manifest)])('%s waits for less than 105 kB of script (gzip)', (page, keys) => {
  const { total, parts } = weigh(manifest, keys, gzipped)
  expect(total, `${page} waits for ${(total / 1000).toFixed(1)} kB: ${parts}`).toBeLessThan(budget)
})

it('keeps charts, the query client and whatever reads other files out of that', () => {
  for (const keys of scriptsByPage(manifest).values()) {
    const source = [...keys].map((key) => readDist(manifest[key]?.file ?? '')).join('')
    expect(source).not.toMatch(/recharts|QueryObserver|refetchOnWindowFocus|ZodMini|nearley/)
  }
  expect(readDist(manifest['src/data/watchTalks.ts']?.file ?? '')).toMatch(/refetchOnWindowFocus/)
})

it('counts what a page waits for, once, and not what comes after it', () => {
  const sample: Manifest = {
    'src/entries/x.ts': { file: 'x.js', isEntry: true, imports: ['_core.js', '_table.js'] },
    '_core.js': { file: 'c.js', dynamicImports: ['src/views/y/Y.tsx'] },
    '_table.js': { file: 't.js', imports: ['_core.js'] },
    'src/views/y/Y.tsx': { file: 'y.js', imports: ['_core.js'] },
  }
  const scripts = scriptsByPage(sample)
  expect([...scripts.keys()]).toEqual(['src/entries/x.ts'])
  const weight = weigh(sample, scripts.get('src/entries/x.ts') ?? new Set(), (file) =>
    file === 't.js' ? 5000 : 1000,
  )
  expect(weight.total).toBe(7000)
  expect(weight.parts).toMatch(/^_table\.js 5\.0 kB, /)
})
