import type { TalksFile } from '../../pages/shared/talks'

export type EventItem = { id: string; title: string; from: Date; to: Date | null }

/** The first and the last date of a time, as far as a peer can draw it: what is open or uncertain becomes a point. */
export function eventsOf(talks: TalksFile): EventItem[] {
  return talks.events.map(({ id, title, when }) => {
    const dates = (when.edtf.match(/\d{4}(?:-\d{2}){0,2}(?:T\d{2}:\d{2})?/g) ?? []).map(dateOf)
    const from = dates[0] ?? new Date(0)
    const to = dates.length > 1 ? (dates.at(-1) ?? null) : null
    return { id, title, from, to: to !== null && to > from ? to : null }
  })
}

const dateOf = (edtf: string): Date => new Date(/^\d{4}$/.test(edtf) ? `${edtf}-01-01` : edtf)
