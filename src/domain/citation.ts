/** How to cite a report as it was compared here. */
import type { Report, Talks } from './model'
import { formatWhen } from './time'

/**
 * A plain citation of a report: outlet, headline, date as far as it is known, address, and the version of the data
 * that compares it. What is not known is said so, never made up.
 *
 * `The Harbour Post, “Talks end”, 3 May 2031, https://example.org/talks (as compared in Parley data v1.0.0)`
 */
export function formatCitation(talks: Talks, report: Report): string {
  const outlet = talks.by.outlet.get(report.outlet)
  const name = outlet?.fullName ?? outlet?.name ?? report.outlet
  const headline = report.headline === null ? '(headline not in the text held)' : `“${report.headline}”`
  const date =
    report.published === null ? 'date not known' : formatWhen(report.published, talks.head.talks.zone)
  const address = report.url ?? 'address not known'
  return `${name}, ${headline}, ${date}, ${address} (as compared in Parley data v${talks.head.version})`
}

/** A calendar date as far as it is one: `2031-05-03 -> [2031, 5, 3]`; null for spans, sets and what is uncertain. */
function plainDate(edtf: string | undefined): number[] | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(edtf ?? '')
  return parts === null ? null : parts.slice(1).flatMap((part) => (part === undefined ? [] : Number(part)))
}

/** What the formats for reference managers have of a report; what is not known is left out, never made up. */
function citedFields(talks: Talks, report: Report) {
  const outlet = talks.by.outlet.get(report.outlet)
  return {
    id: `${report.id}-${talks.head.id}`,
    outlet: outlet?.fullName ?? outlet?.name ?? report.outlet,
    date: plainDate(report.published?.edtf),
    note: `As compared in Parley data v${talks.head.version}`,
  }
}

const specials = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])
const escapeBibtex = (text: string) =>
  text.replace(/[\\~^{}%&$#_]/g, (character) => specials.get(character) ?? `\\${character}`)

/**
 * A report as an entry for BibLaTeX. A headline that is not in the text held, an address or a plain date that is not
 * known are left out.
 */
export function formatBibtex(talks: Talks, report: Report): string {
  const { id, outlet, date, note } = citedFields(talks, report)
  const fields: [string, string | null][] = [
    ['title', report.headline === null ? null : `{${escapeBibtex(report.headline)}}`],
    ['organization', `{${escapeBibtex(outlet)}}`],
    ['date', date === null ? null : date.map((part) => String(part).padStart(2, '0')).join('-')],
    ['url', report.url],
    ['urldate', report.retrieved],
    ['note', escapeBibtex(note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}},`))
  return `@online{${id},\n${lines.join('\n')}\n}\n`
}

/** A report as CSL-JSON, a list of one item, with the same fields left out. */
export function formatCslJson(talks: Talks, report: Report): string {
  const { id, outlet, date, note } = citedFields(talks, report)
  const accessed = plainDate(report.retrieved ?? undefined)
  const item = {
    id,
    type: 'article-newspaper',
    ...(report.headline !== null && { title: report.headline }),
    'container-title': outlet,
    ...(date !== null && { issued: { 'date-parts': [date] } }),
    ...(report.url !== null && { URL: report.url }),
    ...(accessed !== null && { accessed: { 'date-parts': [accessed] } }),
    language: report.language,
    note,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
