import { describe, expect, it } from 'vitest'
import { invoiceOf, parcelsOf, Unpacking } from '../../src/domain/parcels'
import { parseTalks } from '../../src/domain/parse'
import { type Raw, rawTalks } from '../support/rawTalks'

function read(raw: Raw) {
  const result = parseTalks(raw)
  if (result.status === 'refused') throw new Error(`refused: ${JSON.stringify(result.problem)}`)
  return result
}

/** The sample with its details many times over, under ids of their own. */
function longTalks(times: number): Raw {
  const raw = rawTalks()
  const more = Array.from({ length: times }, (_, nth) =>
    structuredClone(raw.details).map((detail: Raw) => ({
      ...detail,
      id: `${detail.id}-${nth}`,
      accounts: detail.accounts.map((account: Raw) => ({ ...account, id: `${account.id}-${nth}` })),
    })),
  )
  return { ...raw, details: [...raw.details, ...more.flat()] }
}

describe('talks that were taken apart', () => {
  it.each([0, 80])('are the same when put together again (%i times as long)', (times) => {
    const { talks, problems } = read(longTalks(times))
    const unpacking = new Unpacking(invoiceOf(talks, problems))
    for (const parcel of parcelsOf(talks)) unpacking.add(parcel)
    const again = unpacking.talks()
    expect(again).toEqual(talks)
    expect([...again.by.evidence.keys()]).toEqual([...talks.by.evidence.keys()])
    expect(again.by.evidence.get('day.harbour')).toMatchObject({
      detail: again.by.detail.get('day'),
      report: again.by.report.get('harbour'),
    })
  })

  it('count their accounts as they come', () => {
    const { talks, problems } = read(longTalks(80))
    const invoice = invoiceOf(talks, problems)
    const unpacking = new Unpacking(invoice)
    const counts = [...parcelsOf(talks)].map((parcel) => {
      unpacking.add(parcel)
      return unpacking.accounts
    })
    expect(counts.at(-1)).toBe(invoice.accounts)
    expect(counts.filter((count) => count > 0 && count < invoice.accounts).length).toBeGreaterThan(2)
  })

  it('lie in parcels none of which is much larger than another record would make it', () => {
    const { talks } = read(longTalks(80))
    const longest = Math.max(...talks.details.map((detail) => JSON.stringify(detail).length))
    for (const { text } of parcelsOf(talks)) expect(text.length).toBeLessThan(110_000 + longest)
  })

  it('keep what was set aside', () => {
    const raw = rawTalks()
    raw.events[0].when.edtf = '2031-02-30'
    const { talks, problems } = read(raw)
    expect(problems).not.toEqual([])
    expect(structuredClone(invoiceOf(talks, problems)).problems).toEqual(problems)
  })
})
