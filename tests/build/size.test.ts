import { expect, it } from 'vitest'
import { gzipped, readManifest, scriptsByView, weigh, type Manifest } from './dist'

/** In bytes of gzip: the script before a view is usable. */
const budget = 120_000

const manifest = readManifest()

it.each([...scriptsByView(manifest)])('%s waits for less than 120 kB of script (gzip)', (view, keys) => {
  const { total, parts } = weigh(manifest, keys, gzipped)
  expect(total, `${view} waits for ${(total / 1000).toFixed(1)} kB: ${parts}`).toBeLessThan(budget)
})

it('counts what a view waits for, once, and not what comes after it', () => {
  const sample: Manifest = {
    'index.html': {
      file: 'a.js',
      isEntry: true,
      imports: ['_react.js'],
      dynamicImports: ['src/views/x/X.tsx', 'src/domain/parse.ts'],
    },
    '_react.js': { file: 'r.js' },
    'src/views/x/X.tsx': {
      file: 'x.js',
      imports: ['_react.js', '_table.js'],
      dynamicImports: ['src/views/x/Chart.tsx'],
    },
    '_table.js': { file: 't.js' },
    'src/views/x/Chart.tsx': { file: 'c.js' },
    'src/domain/parse.ts': { file: 'p.js' },
  }
  const scripts = scriptsByView(sample)
  expect([...scripts.keys()]).toEqual(['every page', 'src/views/x/X.tsx'])
  const weight = weigh(sample, scripts.get('src/views/x/X.tsx') ?? new Set(), (file) =>
    file === 't.js' ? 5000 : 1000,
  )
  expect(weight.total).toBe(8000)
  expect(weight.parts).toMatch(/^_table\.js 5\.0 kB, /)
})
