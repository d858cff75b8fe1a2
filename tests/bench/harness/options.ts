/** What `npm run bench -- …` was asked for. */
import { parseArgs } from 'node:util'

export const parts = ['first', 'views', 'scale', 'timeline', 'files'] as const
export type Part = (typeof parts)[number]

export const profiles = ['desktop', 'unthrottled'] as const
export type Profile = (typeof profiles)[number]

export type Options = {
  runs: number
  only: readonly Part[]
  /** Routes whose first screen is measured; none given: one of each kind. */
  routes: readonly string[]
  profiles: readonly Profile[]
  peers: boolean
  /** Synthetic talks of small size, and few routes: whether the benchmark still runs, not how fast anything is. */
  small: boolean
  /** Draws the figure from the last results, and measures nothing. */
  figure: boolean
  /** Takes the build that lies in dist. */
  built: boolean
  /** Adds to the results that were written last, of the same build on the same machine, instead of beginning anew. */
  add: boolean
}

const usage = `npm run bench -- [--runs N] [--only ${parts.join('|')}]... [--route PATH]...
  [--profile ${profiles.join('|')}]...
  [--without-peers] [--small] [--built] [--add] [--figure]`

export function readOptions(given: string[]): Options {
  const { values } = parseArgs({
    args: given,
    options: {
      runs: { type: 'string', default: '9' },
      only: { type: 'string', multiple: true, default: [...parts] },
      route: { type: 'string', multiple: true, default: [] },
      profile: { type: 'string', multiple: true },
      'without-peers': { type: 'boolean', default: false },
      small: { type: 'boolean', default: false },
      figure: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
      add: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}": a number from 1.\n${usage}`)
  return {
    runs,
    only: chosen(parts, values.only, '--only'),
    routes: values.small ? ['/compare'] : values.route,
    profiles: chosen(profiles, values.profile ?? (values.small ? ['unthrottled'] : profiles), '--profile'),
    peers: !values['without-peers'],
    small: values.small,
    figure: values.figure,
    built: values.built,
    add: values.add,
  }
}

/** The known ones among those given, in their own order. Throws on one that is not known. */
export function chosen<T extends string>(known: readonly T[], given: readonly string[], option: string): T[] {
  for (const word of given)
    if (!known.some((name) => name === word))
      throw new Error(`${option} ${word}: none of ${known.join(', ')}.\n${usage}`)
  return known.filter((name) => given.includes(name))
}
