/** Whom a report credits, over all that it tells: data.md, rules 8 and 12. */
import { formatLink, linkKey } from './credit'
import type { Account, Detail, Talks } from './model'

/** One who stands first in a chain of the report, with the details credited to that voice and the accounts. */
export type ReportVoice = { key: string; name: string; details: number; accounts: Account[] }

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
    const first = account.chain[0]
    if (first === undefined) {
      if (detail.scope !== 'page') own.add(detail.id)
      continue
    }
    const key = linkKey(first)
    const voice = voices.get(key) ?? {
      key,
      name: formatLink(talks, first),
      details: 0,
      accounts: [],
      ids: new Set(),
    }
    voice.accounts.push(account)
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
