import { existsSync, readFileSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Has our own preview answer as a static host does: an address with the page that was written for it, or with 404.html,
 * and a file that is not there with 404.
 */
export const hosting = (): Plugin => ({
  name: 'parley:hosting',
  configurePreviewServer(server) {
    const dist = resolve(server.config.root, server.config.build.outDir)
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const below = pathname.startsWith(server.config.base)
        ? pathname.slice(server.config.base.length)
        : pathname
      const place = join(dist, normalize(`/${decodeURI(below)}`))
      const isPage = request.headers.accept?.includes('text/html') === true || !/\.[a-z0-9]+$/i.test(pathname)
      if (!isPage) {
        if (existsSync(place)) return next()
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
        return
      }
      const page = join(place, 'index.html')
      const isWritten = existsSync(page)
      response
        .writeHead(isWritten ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
        .end(readFileSync(isWritten ? page : join(dist, '404.html')))
    })
  },
})
