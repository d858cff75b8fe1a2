import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { runnerImport, type HtmlTagDescriptor, type Plugin, type ResolvedConfig } from 'vite'
import type { Problem, ReadResult, TimeBounds } from '../src/domain/model'
import type * as Reader from '../src/domain/parse'

const virtualId = 'virtual:talks'
const resolvedId = '\0virtual:talks'

type Compiled = {
  sha256: string
  times: Record<string, TimeBounds>
  title: string
  reports: number
  upTo: string
  problems: Problem[]
}

const formatProblem = ({ path, value, expected }: Problem) => `  ${path}: ${value} (expected: ${expected})`

/** The app's own reader. Loaded when needed, so that the configuration stands while the domain is being worked on. */
const loadReader = async (root: string) => {
  const { module } = await runnerImport<typeof Reader>(resolve(root, 'src/domain/parse.ts'), {
    logLevel: 'error',
  })
  return module.parseTalksBytes
}

/** What a page needs to know of a file beforehand. Of a file with problems it knows no hash: the page reads it anew. */
const compileTalks = (bytes: Uint8Array, read: (bytes: Uint8Array) => ReadResult): Compiled => {
  const result = read(bytes)
  if (result.status === 'refused')
    return { sha256: '', times: {}, title: 'Parley', reports: 0, upTo: '', problems: [result.problem] }
  const { talks, problems } = result
  return {
    sha256: problems.length === 0 ? createHash('sha256').update(bytes).digest('hex') : '',
    times: problems.length === 0 ? Object.fromEntries(talks.times) : {},
    title: talks.head.talks.title,
    reports: talks.reports.length,
    upTo: talks.head.talks.upTo,
    problems,
  }
}

/**
 * Binds the app to one talks file. Offers `virtual:talks` (see src/virtual.d.ts): where the file is, the hash of its
 * bytes and the bounds of its times, so that neither schema nor EDTF code is needed for bytes that were checked here.
 * Puts the talks' title into index.html. A build fails on any problem in the file; the development server only warns,
 * so that the page itself can be seen dealing with it.
 */
export const talksPlugin = (options: { file: string }): Plugin => {
  let config: ResolvedConfig
  let file = ''
  let compiled: Promise<Compiled> | undefined

  const compile = () =>
    (compiled ??= loadReader(config.root).then((read) => compileTalks(readFileSync(file), read)))
  const address = () => config.base + relative(config.publicDir, file).split(sep).join('/')

  return {
    name: 'parley:talks',
    configResolved(resolved) {
      config = resolved
      file = resolve(config.root, options.file)
    },
    async buildStart() {
      compiled = undefined
      if (config.command !== 'build') return
      this.addWatchFile(file)
      const { problems } = await compile()
      if (problems.length > 0)
        this.error(
          `${options.file} has ${problems.length} problem(s):\n${problems.map(formatProblem).join('\n')}`,
        )
    },
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined
      const { sha256, times, title, problems } = await compile()
      if (problems.length > 0)
        this.warn(
          `${options.file} has ${problems.length} problem(s):\n${problems.map(formatProblem).join('\n')}`,
        )
      const members = { address: address(), sha256, times, title }
      return Object.entries(members)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
    configureServer(server) {
      server.watcher.on('change', (changed) => {
        if (resolve(changed) !== file) return
        compiled = undefined
        const { moduleGraph } = server.environments.client
        const known = moduleGraph.getModuleById(resolvedId)
        if (known !== undefined) moduleGraph.invalidateModule(known)
        server.environments.client.hot.send({ type: 'full-reload' })
      })
    },
    async transformIndexHtml(html) {
      const { title, reports, upTo } = await compile()
      const description = `${title}: how ${reports} reports told it, detail by detail, with the printed words; up to ${upTo}.`
      const tags: HtmlTagDescriptor[] = [
        {
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'fetch',
            crossorigin: true,
            href: address(),
          },
          injectTo: 'head',
        },
      ]
      return {
        html: html
          .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(`${title} · Parley`)}</title>`)
          .replace(
            /(<meta name="description" content=")[^"]*/,
            (_, start: string) => start + escapeHtml(description),
          ),
        tags,
      }
    },
  }
}

const escapeHtml = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
