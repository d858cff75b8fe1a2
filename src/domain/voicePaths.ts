/** The way by which a detail came into each report, for drawing: data.md, rules 8 and 12. */
import { formatLink, linkKey } from './credit'
import type { DetailAnalysis } from './findings'
import type { Report, Talks } from './model'

/** Somebody whom a chain credits; who speaks in one report and passes on in another stands in both columns. */
export type VoiceNode = { key: string; name: string }

export type VoicePaths = {
  /** Whoever stands first in a chain. */
  speakers: VoiceNode[]
  /** Whoever passed it on, in the order in which they are first credited. */
  media: VoiceNode[]
  reports: Report[]
  /** Each step once, from speaker or medium to medium or report; `uncredited` reports have none. */
  steps: {
    from: VoiceNode
    fromColumn: 'speaker' | 'medium'
    to: VoiceNode | Report
    toColumn: 'medium' | 'report'
  }[]
  uncredited: Report[]
}

/**
 * Speakers, media and reports of a detail with the steps between them, from the chains of all accounts in the chosen
 * reports. Null where no report credits anybody: there is nothing to draw.
 */
export function selectVoicePaths(talks: Talks, { cells, voices }: DetailAnalysis): VoicePaths | null {
  if (voices.speakers.length === 0) return null
  const speakers = new Map<string, VoiceNode>()
  const media = new Map<string, VoiceNode>()
  const reports: Report[] = []
  const steps = new Map<string, VoicePaths['steps'][number]>()
  for (const cell of cells) {
    if (cell.kind !== 'account') continue
    const { report } = cell
    reports.push(report)
    for (const { chain } of [cell.account, ...cell.others]) {
      let from: VoiceNode | null = null
      let fromColumn: 'speaker' | 'medium' = 'speaker'
      for (const link of chain) {
        const column: Map<string, VoiceNode> = from === null ? speakers : media
        const key = linkKey(link)
        const node: VoiceNode = column.get(key) ?? { key, name: formatLink(talks, link) }
        column.set(key, node)
        if (from !== null)
          steps.set(`${fromColumn} ${from.key} > ${key}`, { from, fromColumn, to: node, toColumn: 'medium' })
        fromColumn = from === null ? 'speaker' : 'medium'
        from = node
      }
      if (from !== null)
        steps.set(`${fromColumn} ${from.key} > ${report.id}`, {
          from,
          fromColumn,
          to: report,
          toColumn: 'report',
        })
    }
  }
  return {
    speakers: [...speakers.values()],
    media: [...media.values()],
    reports,
    steps: [...steps.values()],
    uncredited: voices.uncredited,
  }
}
