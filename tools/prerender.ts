import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest, type Plugin, type ResolvedConfig } from 'vite'
import type * as Writer from '../src/app/prerender'
import { asciiHtml } from './ascii.ts'
import { withPolicy } from './contentPolicy.ts'

/** Kinds of pages that a file has more of are not written one by one. */
const mostOfAKind = 2000

const entriesFolder = 'src/entries'

/** The file of all that every page loads. */
const coreName = 'core'

/** Many parts use the lists of the format, but no page before it can be used. */
const isOfCore = (id: string) => !id.endsWith('/src/domain/vocabulary.ts')

type Options = {
  /** Where the talks lie in the build, and what was compiled of them. */
  data: string
  compiled: string
}

/**
 * Writes every page of the app into the build: its HTML as the app itself renders it, the style it needs in its head,
 * the script of its view, and its content policy. What no page was written for is served by 404.html, which begins empty.
 */
export const prerender = ({ data, compiled }: Options): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'parley:prerender',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'post',
    config: ({ root = process.cwd() }) => ({
      build: {
        rolldownOptions: {
          input: ['index.html', ...entriesOf(root)],
          output: {
            // Every page names the parts that load later, and a hash does not compress: this long is long enough.
            chunkFileNames: 'assets/[name]-[hash:7].js',
            assetFileNames: 'assets/[name]-[hash:7][extname]',
            // What every page loads, in one file: many small ones would each cost a request, and compress less well.
            codeSplitting: {
              groups: [{ name: coreName, minShareCount: entriesOf(root).length + 1, test: isOfCore }],
            },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const dist = resolve(config.root, config.build.outDir)
      const read = (file: string) => readFileSync(join(dist, file), 'utf8')
      const write = (file: string, html: string) => {
        mkdirSync(dirname(join(dist, file)), { recursive: true })
        writeFileSync(join(dist, file), withPolicy(asciiHtml(html)))
      }
      const manifest: Manifest = JSON.parse(read('.vite/manifest.json'))
      const assets = assetsOf(manifest, config.base, read)
      const template = withoutAssets(read('index.html'))
      const { pages, write: render } = (await loadWriter(config)).pageWriter(
        read(data),
        JSON.parse(read(compiled)),
        mostOfAKind,
      )
      const anyPage = assets('index.html')
      const instead = anyPage.script
      write('404.html', pageOf(template, { ...anyPage, instead, address: '', body: '' }))
      for (const page of pages) {
        const parts = assets(`${entriesFolder}/${page.view}.ts`)
        const address = config.base.replace(/\/$/, '') + page.path
        const html = pageOf(template, { ...parts, instead, address, body: await render(page) })
        write(join(page.path, 'index.html'), html)
      }
    },
  }
}

const entriesOf = (root: string) =>
  readdirSync(join(root, entriesFolder)).map((file) => `${entriesFolder}/${file}`)

/** The app, built to run here; gone again from the disk when it has loaded. */
const loadWriter = async ({ root, configFile, base }: ResolvedConfig): Promise<typeof Writer> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pages-'))
  try {
    await build({
      root,
      base,
      ...(configFile !== undefined && { configFile }),
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: 'src/app/prerender.tsx',
        outDir: folder,
        copyPublicDir: false,
        manifest: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    return await import(pathToFileURL(join(folder, 'prerender.js')).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Assets = { script: string; modules: string[]; styles: { href: string; text: string }[] }

/**
 * What the page of an entry needs: its script, the modules that loads at once, and every style of what stands in its
 * HTML, that of the parts which come alive later included.
 */
const assetsOf =
  (manifest: Manifest, base: string, read: (file: string) => string) =>
  (entry: string): Assets => {
    const chunk = manifest[entry]
    if (chunk === undefined) throw new Error(`The build has no ${entry}.`)
    const atOnce = closure([entry], (key) => manifest[key]?.imports ?? [])
    const inTheHtml = closure([entry], (key) => [
      ...(manifest[key]?.imports ?? []),
      ...(isOfFrame(key) ? [] : (manifest[key]?.dynamicImports ?? [])),
    ])
    return {
      script: base + chunk.file,
      modules: atOnce.flatMap((key) => (key === entry ? [] : base + (manifest[key]?.file ?? ''))),
      styles: [...new Set(inTheHtml.flatMap((key) => manifest[key]?.css ?? []))].map((file) => ({
        href: base + file,
        text: read(file),
      })),
    }
  }

/** What a view loads later stands in its HTML all the same; what the frame loads later (other views, the panel) does not. */
const isOfFrame = (key: string) => key.startsWith(`_${coreName}-`)

/** Everything that can be reached from the first keys, themselves included, each behind what it builds on. */
const closure = (first: readonly string[], next: (key: string) => readonly string[]): string[] => {
  const met = new Set<string>()
  const ordered: string[] = []
  const visit = (key: string) => {
    if (met.has(key)) return
    met.add(key)
    for (const other of next(key)) visit(other)
    ordered.push(key)
  }
  for (const key of first) visit(key)
  return ordered
}

const withoutAssets = (html: string) =>
  html.replaceAll(
    /\s*(?:<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>)/g,
    '',
  )

type Parts = Assets & { instead: string; address: string; body: string }

function pageOf(template: string, { script, instead, modules, styles, address, body }: Parts) {
  // React writes the title of the document before all else; further titles belong to drawings.
  const [, title, content = ''] = /^(<title>[\s\S]*?<\/title>)?([\s\S]*)$/.exec(body) ?? []
  const head = [
    ...styles.map(({ text }) => `<style>${text.trim()}</style>`),
    // Already here as text: so named, no part that loads later fetches them again. Disabled, they are not fetched.
    ...styles.map(({ href }) => `<link rel="stylesheet" href="${href}" disabled>`),
    `<script type="module" crossorigin src="${script}"${instead === script ? '' : ` data-instead="${instead}"`}></script>`,
    ...modules.map((module) => `<link rel="modulepreload" crossorigin href="${module}">`),
  ].join('\n    ')
  return template
    .replace(/<title>[\s\S]*?<\/title>/, (generic) => title ?? generic)
    .replace('<html ', () => `<html data-page="${address}" `)
    .replace('</head>', () => `  ${head}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${content}</div>`)
}
