import type { Plugin } from 'vite'

/** Smaller ones are read in less time than it takes to begin another thread. */
const fewBytes = 2000

/** A drawing library of which one kind of drawing is used, long after the page. */
const isMostlyUnused = (module: string) => module.includes('/node_modules/recharts/')

/**
 * Says of our scripts that most of what is in them is called: browsers that know the hint (explicit compile hints,
 * Chromium 136) then compile it all while it comes, beside the page, and not function by function when each is first
 * called, in the page's own time.
 */
export const eagerScripts = (): Plugin => ({
  name: 'parley:eager-scripts',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.code.length > fewBytes && !file.moduleIds.some(isMostlyUnused))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
  },
})
