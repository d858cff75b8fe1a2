import type { Outlet, Report, Talks } from './model'

/** A report as it is named beside a claim: its outlet's siglum and name, and the outlet's place in the file from 1. */
export type Witness = { report: Report; outlet: Outlet; siglum: string; name: string; slot: number }

const witnessesOf = new WeakMap<Talks, ReadonlyMap<string, Witness>>()

/**
 * How each report is named, by its id. Where an outlet has several reports, each takes the outlet's siglum with a
 * number: `A1`, `A2`. Reports whose outlet is unknown do not get this far: reading sets them aside.
 */
export function witnesses(talks: Talks): ReadonlyMap<string, Witness> {
  const known = witnessesOf.get(talks)
  if (known) return known
  const total = new Map<string, number>()
  for (const { outlet } of talks.reports) total.set(outlet, (total.get(outlet) ?? 0) + 1)
  const count = new Map<string, number>()
  const made = new Map<string, Witness>()
  for (const report of talks.reports) {
    const outlet = talks.by.outlet.get(report.outlet)
    if (!outlet) continue
    const nth = (count.get(outlet.id) ?? 0) + 1
    count.set(outlet.id, nth)
    const number = (total.get(outlet.id) ?? 0) > 1 ? String(nth) : ''
    made.set(report.id, {
      report,
      outlet,
      siglum: outlet.siglum + number,
      name: outlet.name,
      slot: talks.outlets.indexOf(outlet) + 1,
    })
  }
  witnessesOf.set(talks, made)
  return made
}
