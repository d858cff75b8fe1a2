import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The dataset that the app ships. */
export const bundledFile = inProject('public/data/istanbul-2025-04.json')

/** Where whoever holds the texts keeps them: beside the checkout, never in it. */
export const textsBeside = inProject('../shared/texts')

/**
 * `[FILE] [--texts [DIR]]`: the dataset file, by default the one that the app ships, and the folder of the texts,
 * when asked for; without DIR the one beside the checkout.
 */
export function readArguments(args: readonly string[]): { file: string; texts: string | undefined } {
  // A bare --texts, at the end or before another option, means the usual folder.
  const whole = args.flatMap((arg, index) => {
    const next = args[index + 1]
    return arg === '--texts' && (next === undefined || next.startsWith('--')) ? [arg, textsBeside] : [arg]
  })
  const { values, positionals } = parseArgs({
    args: whole,
    options: { texts: { type: 'string' } },
    allowPositionals: true,
  })
  return { file: positionals[0] ?? bundledFile, texts: values.texts }
}

/** Says what is missing and ends, before anything is read from it. */
export function demand(path: string, what: string): void {
  if (existsSync(path)) return
  console.error(`${what} does not exist: ${path}`)
  process.exit(1)
}
