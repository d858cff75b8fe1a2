/** Builds everything that is measured, each into a folder of its own that can be served. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import { type Node, Page } from './pages/bareReact/tree'

const here = import.meta.dirname
export const root = join(here, '..', '..')
export const dist = join(root, 'dist')
const cache = join(here, '.cache')

/** The address from which the built app fetches its talks, as its own page says. */
export function addressOfTalks(): string {
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const [, address] = /talksOnTheWay = .*?\["([^"]+)"/.exec(page) ?? []
  if (address === undefined) throw new Error('The built page asks for no talks.')
  return address
}

export const talksBytes = () => readFileSync(join(dist, addressOfTalks()))

export async function buildApp(): Promise<void> {
  await build({ root, logLevel: 'warn' })
}

/** A page from its source in `folder`, ready to be served. React is the project's, whatever a peer brings. */
export async function buildPage(folder: string, publicFolder?: string): Promise<string> {
  const outDir = join(cache, folder.replace(/^.*\//, ''))
  await build({
    root: join(here, folder),
    configFile: false,
    publicDir: publicFolder === undefined ? false : join(here, publicFolder),
    logLevel: 'error',
    plugins: [react()],
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
    },
  })
  return outDir
}

const withoutScripts = (html: string) =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '')

/** Where the build has pages of its own: `/`, `/compare`, `/issues/embassies`. */
function builtPages(folder = dist): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
    .map((file) => `/${dirname(file).split(sep).join('/')}`.replace(/^\/\.$/, '/'))
    .toSorted()
}

/** One page of each kind: those of one step as they are, of the deeper ones the first below each. */
export function routesOf(pages: readonly string[]): string[] {
  const kinds = new Map<string, string>()
  for (const page of pages) {
    const steps = page.split('/').filter((step) => step !== '')
    const kind = steps.length < 2 ? page : `${steps[0]}/${steps.length}`
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

/** The app's own pages without their scripts, one of each kind. */
export function makeStaticPages(): { folder: string; routes: string[] } {
  const folder = join(cache, 'static')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(dist, folder, {
    recursive: true,
    filter: (file) => !/\.(?:js|html|json)$/.test(file) && !relative(dist, file).startsWith('.vite'),
  })
  const routes = routesOf(builtPages())
  for (const route of routes) {
    const page = readFileSync(join(dist, route, 'index.html'), 'utf8')
    mkdirSync(join(folder, route), { recursive: true })
    writeFileSync(join(folder, route, 'index.html'), withoutScripts(page))
  }
  return { folder, routes }
}

/** Compare to the node, hydrated by React alone, from the static page. */
export async function makeBareReact(browser: Browser, staticFolder: string): Promise<string> {
  const folder = await buildBareReact()
  const html = readFileSync(join(staticFolder, 'compare', 'index.html'), 'utf8')
  const tree = await treeOf(browser, html)
  cpSync(staticFolder, folder, { recursive: true, filter: (file) => !file.endsWith('.html') })
  const script = readdirSync(join(folder, 'assets')).find((file) => /^bareReact-.*\.js$/.test(file)) ?? ''
  const data = JSON.stringify(tree).replaceAll('<', '\\u003c')
  const [head = '', rest = ''] = html.split(/<div id="root">/)
  const tail = rest.slice(rest.lastIndexOf('</div>'))
  writeFileSync(
    join(folder, 'index.html'),
    head
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace('</head>', () => `<script type="module" src="/assets/${script}"></script></head>`) +
      `<div id="root">${renderToString(createElement(Page, { tree }))}` +
      tail.replace('</body>', () => `<script type="application/json" id="tree">${data}</script></body>`),
  )
  return folder
}

async function buildBareReact(): Promise<string> {
  const outDir = join(cache, 'bareReact')
  await build({
    root: join(here, 'pages', 'bareReact'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(here, 'pages', 'bareReact', 'main.tsx'),
        output: { entryFileNames: 'assets/bareReact-[hash].js' },
      },
    },
  })
  return outDir
}

/** What stands in the root of a page, as the bare React page draws it again. */
async function treeOf(browser: Browser, html: string): Promise<Node[]> {
  const page = await browser.newPage()
  await page.route('**/*', (route) => route.abort())
  await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), {
    waitUntil: 'commit',
  })
  await page.evaluate('globalThis.__name = (named) => named')
  const tree = await page.evaluate((): Node[] => {
    const read = (element: Element): Node[] =>
      Array.from(element.childNodes).flatMap((node): Node[] => {
        if (node instanceof Text) return node.data === '' ? [] : [node.data]
        if (!(node instanceof Element)) return []
        const attributes = Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]))
        return [[node instanceof HTMLElement ? node.localName : node.tagName, attributes, read(node)]]
      })
    const standing = document.getElementById('root')
    return standing === null ? [] : read(standing)
  })
  await page.close()
  return tree
}
