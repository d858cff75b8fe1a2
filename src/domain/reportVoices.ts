/** Whom a report credits, over all that it tells: data.md, rules 8 and 12. */
import { formatLink, linkKey } from './credit'
import type { Account, Detail, Talks } from './model'

/**
 * One who stands first in a chain of the report, with the details credited to that voice and the accounts; `passedOn`
 * has by name whoever stands behind that voice in any of the chains.
 */
export type ReportVoice = {
  key: string
  name: string
  details: number
  passedOn: string[]
  accounts: Account[]
}

/**
 * The voices that the given accounts of one report credit, most details first, each once: by the record it stands
 * for, else by its printed words. `ownVoice` is how many details have an account that credits nobody; a detail that
 * credits one voice here and nobody there counts for both. Facts about the page itself credit nobody and are left out.
 */
export function voicesOfReport(
  talks: Talks,
  accounts: readonly { account: Account; detail: Detail }[],
): { voices: ReportVoice[]; ownVoice: number } {
  const voices = new Map<string, ReportVoice & { ids: Set<string> }>()
  const own = new Set<string>()
  for (const { account, detail } of accounts) {
    const [first, ...media] = account.chain
    if (first === undefined) {
      if (detail.scope !== 'page') own.add(detail.id)
      continue
    }
    const key = linkKey(first)
    const voice = voices.get(key) ?? {
      key,
      name: formatLink(talks, first),
      details: 0,
      passedOn: [],
      accounts: [],
      ids: new Set(),
    }
    voice.accounts.push(account)
    for (const medium of media) {
      const name = formatLink(talks, medium)
      if (!voice.passedOn.includes(name)) voice.passedOn.push(name)
    }
    voice.ids.add(detail.id)
    voices.set(key, voice)
  }
  return {
    voices: [...voices.values()]
      .map(({ ids, ...voice }) => ({ ...voice, details: ids.size }))
      .sort((a, b) => b.details - a.details),
    ownVoice: own.size,
  }
}

/** One who is heard in any of several reports: `cells` has an entry for each of them, null where it does not credit them. */
export type SharedVoice = { key: string; name: string; reports: number; cells: (ReportVoice | null)[] }

/**
 * The voices of several reports beside one another: who is credited in most of them first, then with most details.
 * `ownVoice` has for each report how many details it tells without crediting anybody. Nothing is summed over reports:
 * many reports of one statement are not many confirmations.
 */
export function voicesAcross(
  talks: Talks,
  reports: readonly (readonly { account: Account; detail: Detail }[])[],
): { voices: SharedVoice[]; ownVoice: number[] } {
  const heard = reports.map((accounts) => voicesOfReport(talks, accounts))
  const names = new Map(heard.flatMap(({ voices }) => voices.map(({ key, name }) => [key, name] as const)))
  const most = ({ cells }: SharedVoice) => Math.max(...cells.map((cell) => cell?.details ?? 0))
  const voices = [...names].map(([key, name]) => {
    const cells = heard.map((one) => one.voices.find((voice) => voice.key === key) ?? null)
    return { key, name, cells, reports: cells.filter((cell) => cell !== null).length }
  })
  return {
    voices: voices.toSorted((a, b) => b.reports - a.reports || most(b) - most(a)),
    ownVoice: heard.map(({ ownVoice }) => ownVoice),
  }
}
