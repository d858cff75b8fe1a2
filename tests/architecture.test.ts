import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A module: its path from `src/`, and what it imports, as written. */
type Module = { path: string; source: string }

/** Who may import whom: a room may import from itself and from the rooms named. ARCHITECTURE.md says why. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  data: ['domain'],
  url: ['domain'],
  ui: ['domain'],
  filter: ['domain', 'data', 'url', 'ui'],
  evidence: ['domain', 'data', 'url', 'ui', 'filter'],
  collation: ['domain', 'data', 'url', 'ui', 'filter', 'evidence'],
  views: ['domain', 'data', 'url', 'ui', 'filter', 'evidence', 'collation'],
  app: ['domain', 'data', 'url', 'ui', 'filter', 'evidence', 'collation', 'views'],
  entries: ['app', 'views'],
}

/** Pure libraries; anything else in the domain would tie the subject to a framework or to a browser. */
const domainPackages = ['zod/mini', 'edtf', 'diff']

/** What would make the domain depend on where and when it runs. */
const impure = [
  /\bfetch\(/,
  /\bwindow\./,
  /\bdocument\./,
  /\b(?:local|session)Storage\b/,
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bperformance\./,
  /\bMath\.random\(/,
]

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

const importsOf = (source: string) =>
  [
    ...withoutComments(source).matchAll(
      /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s*)(?:'([\w@.:/~-]+)'|"([\w@.:/~-]+)")/gm,
    ),
  ].flatMap(([, single, double]) => single ?? double ?? [])

/** `compare/Matrix` imported as `./Matrix` from `views/compare/Compare.tsx` becomes `views/compare/Matrix`. */
const resolveImport = (from: string, specifier: string) => join(dirname(from), specifier).split(sep).join('/')

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\..*$/, ''))

const viewOf = (path: string) => path.split('/')[1] ?? ''

/** Every import that breaks the rules, in a line each. */
const findBreaches = (modules: readonly Module[]) => {
  const found: string[] = []
  for (const { path, source } of modules) {
    const room = roomOf(path)
    for (const specifier of importsOf(source)) {
      const breach = (reason: string) => found.push(`${path} imports ${specifier}: ${reason}`)
      if (!specifier.startsWith('.')) {
        if (room === 'domain' && !domainPackages.includes(specifier)) breach('no such package in the domain')
        continue
      }
      const target = resolveImport(path, specifier)
      const targetRoom = roomOf(target)
      if (targetRoom === '..') breach('outside of src')
      else if (room === 'main') {
        if (!['app', 'ui'].includes(targetRoom)) breach('main mounts the app and does nothing else')
      } else if (room !== targetRoom && mayImport[room]?.includes(targetRoom) !== true)
        breach(`${room} may not import ${targetRoom}`)
      else if (room === 'views' && targetRoom === 'views' && viewOf(path) !== viewOf(target))
        breach('a view does not import another view')
    }
    if (room === 'domain')
      for (const pattern of impure)
        if (pattern.test(withoutComments(source)))
          found.push(`${path} uses ${pattern.source}: the domain is pure`)
    if (/(?:^|\/)index\.tsx?$/.test(path)) found.push(`${path}: no barrels`)
    if (/(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/i.test(path))
      found.push(`${path}: a name that says nothing`)
    if (room !== 'main' && mayImport[room] === undefined)
      found.push(`${path}: no such room; tell ARCHITECTURE.md and this test of it`)
  }
  return found
}

/** Circles of modules that import one another. `import type` counts: a circle of types is a circle of thought. */
const findCircles = (modules: readonly Module[]) => {
  const named = new Map(modules.map((module) => [module.path.replace(/\.tsx?$/, ''), module]))
  const circles: string[] = []
  const finished = new Set<string>()
  const visit = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) {
      circles.push([...trail.slice(trail.indexOf(name)), name].join(' > '))
      return
    }
    const module = named.get(name)
    if (module === undefined || finished.has(name)) return
    for (const specifier of importsOf(module.source))
      if (specifier.startsWith('.')) visit(resolveImport(module.path, specifier), [...trail, name])
    finished.add(name)
  }
  for (const name of named.keys()) visit(name, [])
  return circles
}

const src = join(import.meta.dirname, '..', 'src')

const readModules = () =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    // What the build provides is declared beside the code and belongs to no room.
    .filter((path) => /\.tsx?$/.test(path) && path !== 'virtual.d.ts')
    .map((path) => ({
      path: relative('.', path).split(sep).join('/'),
      source: readFileSync(join(src, path), 'utf8'),
    }))

describe('the house', () => {
  const modules = readModules()

  it('is read by this test at all', () => {
    expect(modules.length).toBeGreaterThan(10)
    expect(modules.flatMap(({ source }) => importsOf(source)).length).toBeGreaterThan(modules.length)
  })

  it('keeps its imports downwards, its domain pure and its names honest', () => {
    expect(findBreaches(modules)).toEqual([])
  })

  it('has no modules that import one another in a circle', () => {
    expect(findCircles(modules)).toEqual([])
  })
})

describe('the check itself', () => {
  const breachOf = (path: string, source: string) => findBreaches([{ path, source }])

  it.each([
    ['domain/findings.ts', `import { useMemo } from 'react'`],
    ['domain/findings.ts', `import type { Paths } from '../url/paths'`],
    ['domain/findings.ts', `const later = () => import('../data/fetchTalks')`],
    ['domain/clock.ts', `export const now = () => new Date()`],
    ['domain/clock.ts', `export const get = (a: string) => fetch(a)`],
    ['ui/Link.tsx', `import { paths } from '../url/paths'`],
    ['data/talks.ts', `import { Panel } from '../evidence/Panel'`],
    ['evidence/Panel.tsx', `import { Compare } from '../views/compare/Compare'`],
    ['views/compare/Compare.tsx', `import { Timeline } from '../timeline/Timeline'`],
    ['views/compare/Compare.tsx', `import {\n  Shell,\n} from "../../app/Shell"`],
    ['views/compare/Compare.tsx', `export * from '../../app/Shell'`],
    ['views/compare/Compare.tsx', `import '../../app/shell.css'`],
    ['main.tsx', `import { Compare } from './views/compare/Compare'`],
    ['app/App.tsx', `import { build } from '../../tools/build'`],
    ['views/index.ts', ``],
    ['domain/utils.ts', ``],
    ['shared/Thing.tsx', ``],
  ])('refuses in %s: %s', (path, source) => {
    expect(breachOf(path, source)).toHaveLength(1)
  })

  it.each([
    ['domain/findings.ts', `import type { Detail } from './model'\nimport { diffArrays } from 'diff'`],
    [
      'domain/findings.ts',
      `// import { useMemo } from 'react'\n/* from '../app/App' */ export const a = 'https://x//y'`,
    ],
    [
      'views/compare/Compare.tsx',
      `import { Matrix } from './Matrix'\nimport { Panel } from '../../evidence/Panel'`,
    ],
    ['app/App.tsx', `const view = () => import('../views/compare/Compare')`],
    ['main.tsx', `import { App } from './app/App'\nimport './ui/base.css'`],
    ['domain/sharing.ts', "export const line = parts.join(' from ', ', ')"],
  ])('allows in %s: %s', (path, source) => {
    expect(breachOf(path, source)).toEqual([])
  })

  it('sees a circle, also through types and through a third', () => {
    const circle = [
      { path: 'domain/a.ts', source: `import { b } from './b'` },
      { path: 'domain/b.ts', source: `import type { C } from './c'` },
      { path: 'domain/c.ts', source: `export { a } from './a'` },
    ]
    expect(findCircles(circle)).toEqual(['domain/a > domain/b > domain/c > domain/a'])
    expect(findCircles(circle.slice(0, 2))).toEqual([])
  })
})
