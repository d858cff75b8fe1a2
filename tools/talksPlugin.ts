import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { runnerImport, type HtmlTagDescriptor, type Plugin, type ResolvedConfig } from 'vite'
import type { CompiledTalks, KnownFile, TalksSource } from '../src/data/asBuilt'
import type * as Facets from '../src/domain/facets'
import type * as Findings from '../src/domain/findings'
import type { Problem } from '../src/domain/model'
import type * as Packing from '../src/domain/packedAnalysis'
import type * as Partings from '../src/domain/partings'
import type * as Reader from '../src/domain/parse'
import type * as Words from '../src/domain/wordIndex'
import { asciiScript } from './ascii.ts'

const virtualId = 'virtual:talks'
const resolvedId = '\0virtual:talks'

type Compiled = {
  /** What is served as the talks. */
  served: Uint8Array
  size: number
  sha256: string
  /** The text of the compiled file, see src/data/fetchTalks.ts; null for a file with problems. */
  text: string | null
  title: string
  reports: number
  upTo: string
  problems: Problem[]
}

/** Where what was compiled of a file lies, beside it. */
export const compiledBeside = (file: string) => file.replace(/\.json$/, '.compiled.json')

const formatProblem = ({ path, value, expected }: Problem) => `  ${path}: ${value} (expected: ${expected})`
const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** The app's own domain. Loaded when needed, so that the configuration stands while the domain is being worked on. */
const loadDomain = async (root: string) => {
  const load = async <T>(file: string) =>
    (await runnerImport<T>(resolve(root, 'src/domain', file), { logLevel: 'error' })).module
  const { parseTalksBytes } = await load<typeof Reader>('parse.ts')
  const { analyseTalks } = await load<typeof Findings>('findings.ts')
  const { partingLines } = await load<typeof Partings>('partings.ts')
  const { packAnalysis } = await load<typeof Packing>('packedAnalysis.ts')
  const { indexWords, packWords } = await load<typeof Words>('wordIndex.ts')
  const { finish } = await load<typeof Facets>('facets.ts')
  return { parseTalksBytes, analyseTalks, partingLines, packAnalysis, indexWords, packWords, finish }
}

/** The same talks without indentation and in ASCII: half the size to read. What is no JSON stays, and is refused as it is. */
const compact = (bytes: Uint8Array): Uint8Array => {
  try {
    return Buffer.from(asciiScript(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))))
  } catch {
    return bytes
  }
}

/** What a page needs to know of a file beforehand. Of a file with problems it knows nothing: the page reads it anew. */
const compileTalks = async (bytes: Uint8Array, root: string): Promise<Compiled> => {
  const domain = await loadDomain(root)
  const { parseTalksBytes, analyseTalks, partingLines, packAnalysis, indexWords, packWords, finish } = domain
  const result = parseTalksBytes(bytes)
  if (result.status === 'refused')
    return {
      served: bytes,
      size: 0,
      sha256: '',
      text: null,
      title: 'Parley',
      reports: 0,
      upTo: '',
      problems: [result.problem],
    }
  const { talks, problems } = result
  const analysis = analyseTalks(talks, talks.reports)
  const compiled: CompiledTalks = {
    times: Object.fromEntries(talks.times),
    analysis: packAnalysis(talks, { analysis, lines: partingLines(talks, analysis) }),
    words: packWords(finish(indexWords(talks))),
  }
  return {
    served: bytes,
    size: bytes.length,
    sha256: hashOf(bytes),
    text: problems.length === 0 ? asciiScript(JSON.stringify(compiled)) : null,
    title: talks.head.talks.title,
    reports: talks.reports.length,
    upTo: talks.head.talks.upTo,
    problems,
  }
}

/**
 * Binds the app to one talks file. Offers `virtual:talks` (see src/virtual.d.ts): where the file is, the hash of its
 * bytes, and the same of a compiled file beside it with the bounds of its times and the analysis of all its reports,
 * so that neither schema, EDTF nor comparison is needed for bytes that were checked here.
 * A build serves the talks compact, at the address that they have in the public folder.
 * Puts the talks' title into index.html. A build fails on any problem in the file; the development server only warns,
 * so that the page itself can be seen dealing with it.
 */
export const talksPlugin = (options: { file: string }): Plugin => {
  let config: ResolvedConfig
  let file = ''
  let compiled: Promise<Compiled> | undefined

  const read = () => (config.command === 'build' ? compact(readFileSync(file)) : readFileSync(file))
  const compile = () => (compiled ??= compileTalks(read(), config.root))
  const place = () => relative(config.publicDir, file).split(sep).join('/')
  const compiledPlace = () => compiledBeside(place())
  const sourceOf = ({ size, sha256, text }: Compiled): TalksSource => ({
    address: config.base + place(),
    size,
    sha256,
    compiled:
      text === null
        ? null
        : { address: config.base + compiledPlace(), size: Buffer.byteLength(text), sha256: hashOf(text) },
  })

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
      const talks = await compile()
      const { problems } = talks
      if (problems.length > 0)
        this.warn(
          `${options.file} has ${problems.length} problem(s):\n${problems.map(formatProblem).join('\n')}`,
        )
      return `export const source = ${JSON.stringify(sourceOf(talks))}`
    },
    async generateBundle() {
      const { served, text } = await compile()
      this.emitFile({ type: 'asset', fileName: place(), source: served })
      if (text !== null) this.emitFile({ type: 'asset', fileName: compiledPlace(), source: text })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== config.base + compiledPlace()) return next()
        const answer = (status: number, text: string) => {
          response.statusCode = status
          response.setHeader('Content-Type', 'application/json')
          response.end(text)
        }
        compile().then(
          ({ text }) => answer(text === null ? 404 : 200, text ?? ''),
          (error: unknown) => answer(500, JSON.stringify(String(error))),
        )
      })
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
      const talks = await compile()
      const { title, reports, upTo } = talks
      const { address, size, compiled: beside } = sourceOf(talks)
      const description = `${title}: how ${reports} reports told it, detail by detail, with the printed words; up to ${upTo}.`
      const tags: HtmlTagDescriptor[] = [
        {
          tag: 'script',
          children: askFor([{ address, size }, ...(beside ? [beside] : [])]),
          // Behind the fonts and the scripts, which the first screen and its life need before.
          injectTo: 'body',
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

/**
 * Asks for the talks before any script of the app is there, who takes over what is on its way (src/data/asBuilt.ts). What
 * says that it is larger than what the build saw is another file, and called off before all of it has come.
 */
const askFor = (files: readonly Pick<KnownFile, 'address' | 'size'>[]) =>
  `talksOnTheWay = {}; for (const [address, most] of ${JSON.stringify(files.map(({ address, size }) => [address, size]))}) (talksOnTheWay[address] = fetch(address).then((answer) => { if (!(answer.headers.get('content-length') > most)) return answer; answer.body.cancel(); return null })).catch(() => {})`

const escapeHtml = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
