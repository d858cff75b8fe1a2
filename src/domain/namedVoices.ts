/** Voices over several details: data.md, rule 12. They are named, never summed into a number of confirmations. */
import type { Analysis, DetailAnalysis } from './findings'
import type { Report } from './model'

/** A named voice behind the details of an issue, with the reports that credit it. */
export type NamedVoice = { id: string | null; name: string; reports: Report[] }

/** The distinct named voices behind several details, in order of appearance, each with the reports that credit it. */
export function voicesOf(analysis: Analysis, details: readonly DetailAnalysis[]): NamedVoice[] {
  const voices = new Map<string, { id: string | null; name: string; reports: Set<Report> }>()
  for (const { voices: heard } of details) {
    for (const speaker of heard.speakers) {
      const key = speaker.id ?? `“${speaker.name.toLowerCase()}`
      const known = voices.get(key) ?? { id: speaker.id, name: speaker.name, reports: new Set<Report>() }
      for (const report of speaker.reports) known.reports.add(report)
      voices.set(key, known)
    }
  }
  return [...voices.values()].map(({ id, name, reports }) => ({
    id,
    name,
    reports: analysis.reports.filter((report) => reports.has(report)),
  }))
}
