/**
 * Wording that two reports share: runs of words that both print in a row. Found, not judged: a shared run of
 * narration points to a common source, one of speech or of a title to nothing (data.md, rule 11). Rewording is not
 * searched for.
 */
import { type Breach, breach } from './breach'
import { citedOf, liesIn, meets, type Range } from './cited'
import type { Report, SharedWording, Talks, Zone } from './model'
import type { Texts } from './textRules'
import { tokenise } from './words'

/** Shorter runs are common to any two texts of one subject. */
export const fewestWords = 5

const leftOut: ReadonlySet<Zone> = new Set<Zone>(['link list', 'storage header', 'page furniture', 'caption'])

type Word = Range & { folded: string; paragraph: number }

/**
 * Every maximal run of at least five words that two reports share, for each pair in the order of the file, by where
 * it stands in the first report and then in the second. Words are compared folded: case, punctuation, the shape of
 * quotation marks and -ise/-ize make no difference. Link lists, storage headers, page furniture and captions are left
 * out, and a run ends where its paragraph (zone) ends. A passage that stands twice in one report gives two runs.
 */
export function findSharedWording(talks: Talks, texts: Texts): SharedWording[] {
  const phrases = namePhrases(talks)
  const sides = talks.reports.flatMap((report) => {
    const text = texts.get(report.id)
    if (text === undefined) return []
    const words = wordsOf(report, text)
    return [{ report, words, named: namedWords(words, phrases), starts: startsOf(words) }]
  })
  return sides.flatMap((a, index) =>
    sides.slice(index + 1).flatMap((b) =>
      runsOf(a.words, b.words, b.starts).map(({ inA, inB, length }, nth): SharedWording => {
        const place = ({ report, words, named }: typeof a, at: number) => {
          const run = words.slice(at, at + length)
          return {
            report: report.id,
            start: run[0]?.start ?? 0,
            end: run.at(-1)?.end ?? 0,
            kind: kindOf(report, run, named.slice(at, at + length)),
          }
        }
        return {
          id: `run-${a.report.id}-${b.report.id}-${nth + 1}`,
          a: place(a, inA),
          b: place(b, inB),
          words: length,
        }
      }),
    ),
  )
}

function wordsOf(report: Report, text: string): Word[] {
  return report.zones.flatMap((zone, paragraph) =>
    leftOut.has(zone.zone)
      ? []
      : tokenise(text.slice(zone.start, zone.end)).map(({ folded, start, end }) => ({
          folded,
          paragraph,
          start: zone.start + start,
          end: zone.start + end,
        })),
  )
}

/** Where each run of the fewest words begins, by these words. */
function startsOf(words: readonly Word[]): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  for (let at = 0; at + fewestWords <= words.length; at += 1) {
    const key = keyAt(words, at)
    const known = starts.get(key)
    if (known === undefined) starts.set(key, [at])
    else known.push(at)
  }
  return starts
}

const keyAt = (words: readonly Word[], at: number) =>
  words
    .slice(at, at + fewestWords)
    .map((word) => word.folded)
    .join(' ')

function runsOf(a: readonly Word[], b: readonly Word[], starts: ReadonlyMap<string, number[]>) {
  const runs: { inA: number; inB: number; length: number }[] = []
  for (let inA = 0; inA + fewestWords <= a.length; inA += 1) {
    for (const inB of starts.get(keyAt(a, inA)) ?? []) {
      if (goesOn(a, inA - 1) && goesOn(b, inB - 1) && a[inA - 1]?.folded === b[inB - 1]?.folded) continue
      let length = 1
      while (
        goesOn(a, inA + length - 1) &&
        goesOn(b, inB + length - 1) &&
        a[inA + length]?.folded === b[inB + length]?.folded
      ) {
        length += 1
      }
      if (length >= fewestWords) runs.push({ inA, inB, length })
    }
  }
  return runs
}

/** Whether the next word stands in the same paragraph. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && word.paragraph === next.paragraph
}

/** Names and official titles as printed anywhere, and the names that Parley uses, as folded words. */
function namePhrases(talks: Talks): string[][] {
  const printed = citedOf(talks).flatMap((one) =>
    one.kind === 'account' && (one.detail.wordingSort === 'name' || one.detail.wordingSort === 'title')
      ? one.excerpt.map((segment) => segment.exact)
      : [],
  )
  const used = [...talks.people, ...talks.organisations, ...talks.places].map((record) => record.name)
  return [...printed, ...used].map((phrase) => tokenise(phrase).map((token) => token.folded))
}

/** For each word, whether it is part of a name or title: by its place in a row of words, not by itself. */
function namedWords(words: readonly Word[], phrases: readonly string[][]): boolean[] {
  const named = words.map(() => false)
  for (const phrase of phrases) {
    const [first] = phrase
    if (first === undefined) continue
    words.forEach((word, at) => {
      if (word.folded !== first || !phrase.every((folded, nth) => words[at + nth]?.folded === folded)) return
      named.fill(true, at, at + phrase.length)
    })
  }
  return named
}

/** Words that join names and titles without being part of them. */
const joints = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to'])

function kindOf(report: Report, run: readonly Word[], named: readonly boolean[]): SharedWording['a']['kind'] {
  const spoken = run.filter((word) =>
    report.speech.some((range) => meets(range, word) && liesIn(word, [range])),
  ).length
  if (spoken * 2 > run.length) return 'quoted speech'
  return run.every((word, at) => named[at] === true || joints.has(word.folded))
    ? 'name or title'
    : 'narration'
}

/** Stored runs that are not those found in the texts; asked only when every text is held. */
export function sharingBreachesOf(talks: Talks, texts: Texts): Breach[] {
  if (talks.reports.some((report) => !texts.has(report.id))) return []
  const found = findSharedWording(talks, texts)
  const same = JSON.stringify(found.map(keyOf)) === JSON.stringify(talks.sharedWording.map(keyOf))
  if (same) return []
  const stored = new Set(talks.sharedWording.map(keyOf))
  const keys = new Set(found.map(keyOf))
  const missing = found.filter((run) => !stored.has(keyOf(run))).length
  const extra = talks.sharedWording.filter((run) => !keys.has(keyOf(run))).length
  return [
    breach(
      ['sharedWording'],
      `${talks.sharedWording.length} runs`,
      `the ${found.length} runs that the texts show (${missing} are missing, ${extra} are others): npm run sharing writes them`,
    ),
  ]
}

const keyOf = ({ id, a, b, words }: SharedWording): string =>
  [id, words, ...[a, b].flatMap((place) => [place.report, place.start, place.end, place.kind])].join('|')
