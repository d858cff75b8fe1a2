/**
 * Reads and checks a large file beside the page, and hands it over in parcels. Says that it is ready first: until then
 * the page keeps the pieces of the file, so that it can read them itself where a worker cannot start.
 */
import { invoiceOf, type Invoice, type Parcel, parcelsOf } from '../domain/parcels'
import type { Problem } from '../domain/model'
import { parseTalksBytes } from '../domain/parse'
import { joined, type Pieces } from './pieces'

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'invoice'; invoice: Invoice }
  | { kind: 'parcel'; parcel: Parcel }
  | { kind: 'end' }

const tell = (message: FromWorker) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<Pieces>) => {
  const result = parseTalksBytes(joined(data))
  if (result.status === 'refused') {
    tell({ kind: 'refused', problem: result.problem })
    return
  }
  tell({ kind: 'invoice', invoice: invoiceOf(result.talks, result.problems) })
  for (const parcel of parcelsOf(result.talks)) tell({ kind: 'parcel', parcel })
  tell({ kind: 'end' })
})

tell({ kind: 'ready' })
