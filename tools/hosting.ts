import { existsSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * What a static host needs to serve an app whose addresses are no files: a copy of the page as 404.html. And for our
 * own preview the answer such a host gives to a file that is not there: 404, not the page in its place.
 */
export const hosting = (): Plugin => ({
  name: 'parley:hosting',
  enforce: 'post',
  // After the content policy is in the page: see the order of plugins in vite.config.ts.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html']
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
    },
  },
  configurePreviewServer(server) {
    const dist = resolve(server.config.root, server.config.build.outDir)
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const isPage = request.headers.accept?.includes('text/html') === true || !/\.[a-z0-9]+$/i.test(pathname)
      if (isPage || existsSync(join(dist, normalize(decodeURI(pathname))))) return next()
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    })
  },
})
