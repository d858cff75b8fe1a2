import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const productionBuild = (file: string) =>
  fileURLToPath(new URL(`../node_modules/react-router/dist/production/${file}`, import.meta.url))

/** What keeps an unused component in the bundle: that it is made by a call, and given a name for developers' tools. */
const componentCall = /= React\d*\.(?:forwardRef|memo)\(/g
const componentName = /^\w+\.displayName = "[^"]*";$/gm
/** Only its error boundaries are classes, and we have our own. */
const componentContext = /^\w+\.contextType = \w+;$/gm

/**
 * Makes of react-router what a build needs. The package leads to its development build, whatever the build is for; and
 * its forms, scroll restoration and the like, which we do not use, stay unless their making is declared to be pure.
 * Tests and the development server take the package as it is.
 */
export const leanRouter = (): Plugin => ({
  name: 'parley:lean-router',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: [
        { find: /^react-router$/, replacement: productionBuild('index.mjs') },
        { find: /^react-router\/dom$/, replacement: productionBuild('dom-export.mjs') },
      ],
    },
  }),
  transform: {
    filter: { id: /react-router\/dist\/production\/chunk-[^/]*\.mjs$/ },
    handler(code) {
      return {
        code: code
          .replaceAll(componentCall, (call) => call.replace('= ', '= /* @__PURE__ */ '))
          .replaceAll(componentName, '')
          .replaceAll(componentContext, ''),
        map: null,
      }
    },
  },
})
