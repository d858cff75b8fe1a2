/**
 * Reads and checks a large file beside the page, and hands it over in parcels, the next when the page asks for it: while
 * the page takes one in, its tidying of memory has all processors. Says that it is ready first: until then the page
 * keeps the pieces of the file, so that it can read them itself where a worker cannot start.
 */
import { invoiceOf, type Invoice, type Parcel, parcelsOf } from '../domain/parcels'
import type { Problem } from '../domain/model'
import { parseTalksBytes } from '../domain/parse'
import { joined, type Pieces } from './pieces'

/** The pieces of the file, and then, for each parcel, that there is room for the next. */
export type ToWorker = Pieces | 'next'

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'invoice'; invoice: Invoice }
  | { kind: 'parcel'; parcel: Parcel }
  | { kind: 'end' }

const tell = (message: FromWorker) => postMessage(message)

let parcels: Iterator<Parcel, void> | undefined

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'next') {
    const parcel = parcels?.next().value
    tell(parcel === undefined ? { kind: 'end' } : { kind: 'parcel', parcel })
    return
  }
  const result = parseTalksBytes(joined(data))
  if (result.status === 'refused') {
    tell({ kind: 'refused', problem: result.problem })
    return
  }
  tell({ kind: 'invoice', invoice: invoiceOf(result.talks, result.problems) })
  parcels = parcelsOf(result.talks)
})

tell({ kind: 'ready' })
