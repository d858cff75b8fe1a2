import type { Plugin } from 'vite'

/** Puts a preload link for the fonts of the first view into the page, under the names the build gives them. */
export const fontPreload = (fonts: readonly string[]): Plugin => ({
  name: 'parley:font-preload',
  apply: 'build',
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
            href: `/${asset.fileName}`,
          },
          injectTo: 'head' as const,
        }
      })
    },
  },
})
