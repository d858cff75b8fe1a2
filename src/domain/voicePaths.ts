/** The way by which details came into each report, for drawing: data.md, rules 8 and 12. */
import { formatLink, linkKey } from './credit'
import type { Account, Detail, Report, Talks } from './model'

/** Somebody whom a chain credits; who speaks in one report and passes on in another stands in both columns. */
export type VoiceNode = { key: string; name: string }

/** What a report tells, of one detail or of many. */
export type Told = { report: Report; accounts: readonly { account: Account; detail: Detail }[] }

export type VoicePaths = {
  /** Whoever stands first in a chain, media apart. */
  speakers: VoiceNode[]
  /** Whoever passed it on; a medium that a report credits stands here although nobody is named before it. */
  media: VoiceNode[]
  reports: Report[]
  /** Each step once, from speaker or medium to medium or report, with how many details of how many reports take it. */
  steps: {
    from: VoiceNode
    fromColumn: 'speaker' | 'medium'
    to: VoiceNode | Report
    toColumn: 'medium' | 'report'
    details: number
  }[]
  /** Reports without any step. */
  uncredited: Report[]
}

type Step = Omit<VoicePaths['steps'][number], 'details'> & { taken: Set<string> }

/** Nodes in the order of the reports that they lead to, so that few lines cross. */
function inOrderOfReports(nodes: Map<string, { node: VoiceNode; reached: number[] }>): VoiceNode[] {
  const middle = ({ reached }: { reached: number[] }) =>
    reached.reduce((sum, at) => sum + at, 0) / Math.max(1, reached.length)
  return [...nodes.values()].toSorted((a, b) => middle(a) - middle(b)).map(({ node }) => node)
}

/**
 * Speakers, media and reports with the steps between them, from the chains of the accounts given. Null where no report
 * credits anybody: there is nothing to draw.
 */
export function selectVoicePaths(talks: Talks, told: readonly Told[]): VoicePaths | null {
  const speakers = new Map<string, { node: VoiceNode; reached: number[] }>()
  const media: typeof speakers = new Map()
  const steps = new Map<string, Step>()
  const credited = new Set<Report>()
  const take = (step: Omit<Step, 'taken'>, report: Report, detail: Detail) => {
    const end = 'key' in step.to ? step.to.key : step.to.id
    const key = `${step.fromColumn} ${step.from.key} > ${step.toColumn} ${end}`
    const known = steps.get(key) ?? { ...step, taken: new Set() }
    known.taken.add(`${report.id} ${detail.id}`)
    steps.set(key, known)
  }
  for (const [at, { report, accounts }] of told.entries()) {
    for (const { account, detail } of accounts) {
      let from: VoiceNode | null = null
      let fromColumn: 'speaker' | 'medium' = 'speaker'
      for (const link of account.chain) {
        const toColumn: 'speaker' | 'medium' = from === null && link.role !== 'medium' ? 'speaker' : 'medium'
        const column: typeof speakers = toColumn === 'speaker' ? speakers : media
        const key = linkKey(link)
        const known: { node: VoiceNode; reached: number[] } = column.get(key) ?? {
          node: { key, name: formatLink(talks, link) },
          reached: [],
        }
        known.reached.push(at)
        column.set(key, known)
        if (from !== null) take({ from, fromColumn, to: known.node, toColumn: 'medium' }, report, detail)
        from = known.node
        fromColumn = toColumn
      }
      if (from === null) continue
      credited.add(report)
      take({ from, fromColumn, to: report, toColumn: 'report' }, report, detail)
    }
  }
  if (steps.size === 0) return null
  const reports = told.map(({ report }) => report)
  return {
    speakers: inOrderOfReports(speakers),
    media: inOrderOfReports(media),
    reports,
    steps: [...steps.values()].map(({ taken, ...step }) => ({ ...step, details: taken.size })),
    uncredited: reports.filter((report) => !credited.has(report)),
  }
}
