/** A static server on the loopback: everything gzipped beforehand, so that no run pays for the packing. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Answer = { type: string; plain: Buffer; zipped: Buffer | null }

export type Site = { origin: string; close: () => Promise<void> }

/** Beyond this, packing well would take longer than measuring. */
const fastFrom = 4_000_000

function answerOf(path: string, plain: Buffer): Answer {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const isPacked = extname(path) === '.woff2'
  return {
    type,
    plain,
    zipped: isPacked ? null : gzipSync(plain, { level: plain.length > fastFrom ? 1 : 9 }),
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

/** Serves a folder under an origin of its own; `instead` has other bytes for some of its addresses. */
export async function serveFolder(folder: string, instead: Record<string, Buffer> = {}): Promise<Site> {
  const answers = new Map<string, () => Answer>()
  const once = (path: string, read: () => Buffer) => {
    let answer: Answer | undefined
    answers.set(path, () => (answer ??= answerOf(path, read())))
  }
  for (const file of filesIn(folder))
    once(`/${relative(folder, file).split(sep).join('/')}`, () => readFileSync(file))
  for (const [path, bytes] of Object.entries(instead)) once(path, () => bytes)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname)
    const bare = path.replace(/\/$/, '')
    const found =
      answers.get(path) ??
      answers.get(`${bare}/index.html`) ??
      answers.get(`${bare}.html`) ??
      answers.get('/404.html')
    if (found === undefined || (extname(path) !== '' && !answers.has(path))) {
      response.writeHead(404).end()
      return
    }
    const { type, plain, zipped } = found()
    const body = zipped ?? plain
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(zipped === null ? {} : { 'content-encoding': 'gzip' }),
    })
    response.end(body)
  })
  const port = await listen(server)
  return { origin: `http://127.0.0.1:${port}`, close: () => closeServer(server) }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}
