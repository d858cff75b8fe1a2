/** Voices behind a detail: data.md, rule 12. Many reports of one statement are not many confirmations. */
import { formatNumber } from './count'
import { formatLink, linkKey } from './credit'
import type { Account, Report, Talks } from './model'

export type Voices = {
  /** How many reports carry the detail. */
  reports: number
  /** Whoever stands first in a chain; `id` is null where only printed words name them. */
  speakers: { id: string | null; name: string; reports: Report[] }[]
  /** Reports that credit nobody for it. */
  uncredited: Report[]
  /** `4 reports, 1 speaker`; `2 of 26 reports, 1 named voice; 1 credits nobody` */
  text: string
  /** The same without the number of reports: `1 speaker`; `none credits anybody`; empty where no report carries it. */
  behind: string
}

/**
 * Who is heard in a detail, from the chains of all its accounts in the given reports, each voice once: by the record
 * it stands for, else by its printed words. A report that credits somebody in one account and nobody in another
 * credits somebody. `among`: how many reports could carry it, where that is to be said with it.
 */
export function countVoices(
  talks: Talks,
  carriers: readonly { report: Report; accounts: readonly Account[] }[],
  among?: number,
): Voices {
  const speakers = new Map<string, Voices['speakers'][number]>()
  const uncredited: Report[] = []
  let allSpeak = true
  for (const { report, accounts } of carriers) {
    let credited = false
    for (const account of accounts) {
      const first = account.chain[0]
      if (first === undefined) continue
      credited = true
      allSpeak &&= first.role !== 'medium'
      const key = linkKey(first)
      const known = speakers.get(key)
      if (known === undefined) {
        const id = first.person ?? first.organisation ?? first.delegation ?? null
        speakers.set(key, { id, name: formatLink(talks, first), reports: [report] })
      } else if (!known.reports.includes(report)) known.reports.push(report)
    }
    if (!credited) uncredited.push(report)
  }
  const voices = [...speakers.values()]
  const told =
    among === undefined
      ? formatNumber(carriers.length, 'report')
      : `${carriers.length} of ${formatNumber(among, 'report')}`
  const behind = formatBehind(carriers.length, voices.length, uncredited.length, allSpeak)
  return {
    reports: carriers.length,
    speakers: voices,
    uncredited,
    text: carriers.length === 0 ? 'no report' : told + (voices.length === 0 ? '; ' : ', ') + behind,
    behind,
  }
}

function formatBehind(reports: number, voices: number, uncredited: number, allSpeak: boolean): string {
  if (reports === 0) return ''
  if (voices === 0) return reports === 1 ? 'it credits nobody' : 'none credits anybody'
  if (uncredited === 0 && allSpeak) return formatNumber(voices, 'speaker')
  const named = formatNumber(voices, 'named voice')
  return uncredited === 0
    ? named
    : `${named}; ${uncredited} ${uncredited === 1 ? 'credits' : 'credit'} nobody`
}
