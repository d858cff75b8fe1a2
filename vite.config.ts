import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { asciiScripts } from './tools/ascii.ts'
import { eagerScripts } from './tools/eagerScripts.ts'
import { fontPreload } from './tools/fontPreload.ts'
import { hosting } from './tools/hosting.ts'
import { leanRouter } from './tools/leanRouter.ts'
import { prerender } from './tools/prerender.ts'
import { compiledBeside, talksPlugin } from './tools/talksPlugin.ts'

/** The talks that the app opens on, in the public folder. */
const talks = 'data/istanbul-2025-04.json'

export default defineConfig({
  plugins: [
    react(),
    leanRouter(),
    fontPreload([
      'ParleySerif-Roman-Latin.woff2',
      'ParleySans-Upright-Latin.woff2',
      'ParleySans-Semibold-Latin.woff2',
      'ParleySerif-Semibold-Latin.woff2',
      'ParleySerif-Italic-Latin.woff2',
      'ParleySans-Italic-Latin.woff2',
      'ParleyMarks.woff2',
    ]),
    talksPlugin({ file: `public/${talks}` }),
    hosting(),
    asciiScripts(),
    eagerScripts(),
    // Last: it writes every page as it is shipped, with its policy.
    prerender({ data: talks, compiled: compiledBeside(talks) }),
  ],
  css: {
    modules: {
      // Readable, and shorter than a hash: the names of the style files are all different.
      generateScopedName: (name, file) => `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`,
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A small asset as a `data:` address would be blocked by the content policy.
    assetsInlineLimit: 0,
    // What a part that loads later builds on is not named beforehand, but for its style: the names would weigh on every page.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    // tests/build reads from it what each route loads.
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // Reading the talks takes its time, and is no news.
      checks: { pluginTimings: false },
      // The package diff does not say so itself, and would bring all its kinds of diff for the one we use.
      treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/diff/') },
    },
  },
  test: {
    // An inherited NODE_ENV=production would take React's build without `act`.
    env: { NODE_ENV: 'test' },
    testTimeout: 20_000,
    // By itself it leaves one core idle: of two, that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          // Nothing in them is left behind: they need no room of their own each, which takes longer than they do.
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/build/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        // Looks at dist: run after a build, see tools/test.mjs.
        extends: true,
        test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
      },
    ],
  },
})
