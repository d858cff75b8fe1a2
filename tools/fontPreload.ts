import type { Plugin, ResolvedConfig } from 'vite'

/** Puts a preload link for the fonts of the first view into the page, under the names the build gives them. */
export const fontPreload = (fonts: readonly string[]): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'parley:font-preload',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        return fonts.map((font) => {
          const asset = Object.values(bundle ?? {}).find(
            (candidate) => candidate.type === 'asset' && candidate.names.includes(font),
          )
          if (asset === undefined) throw new Error(`${font} is to be preloaded, but no style sheet uses it.`)
          return {
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: config.base + asset.fileName,
            },
            injectTo: 'head' as const,
          }
        })
      },
    },
  }
}
