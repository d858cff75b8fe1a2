import { describe, expect, it } from 'vitest'
import { analyseTalks, type Analysis } from '../../src/domain/findings'
import { partingLines } from '../../src/domain/partings'
import { packAnalysis, unpackAnalysis, type PackedAnalysis } from '../../src/domain/packedAnalysis'
import { parseTalks } from '../../src/domain/parse'
import { rawTalks } from '../support/rawTalks'

const read = parseTalks(rawTalks())
if (read.status !== 'read') throw new Error('the sample talks do not read')
const { talks } = read
const analysis = analyseTalks(talks, talks.reports)
const lines = partingLines(talks, analysis)
const prepared = { analysis, lines }

/** Every part of every detail, read: the analysis computes them when they are asked for. */
const partsOf = ({ details, reports }: Analysis) => ({
  reports,
  details: details.map(
    ({ detail, finding, rule, reason, cells, carriedBy, groups, aspects, voices, ofSelection }) => ({
      detail,
      finding,
      rule,
      reason,
      cells,
      carriedBy,
      groups,
      aspects,
      voices,
      ofSelection,
    }),
  ),
})

/** As the page receives it. */
const sent = (packed: PackedAnalysis): PackedAnalysis => JSON.parse(JSON.stringify(packed))

describe('a packed analysis', () => {
  it('gives the analysis back, from JSON', () => {
    const unpacked = unpackAnalysis(talks, sent(packAnalysis(talks, prepared)))
    expect(partsOf(unpacked.analysis)).toEqual(partsOf(analysis))
    expect(unpacked.analysis.byDetail.get('day')?.detail).toBe(talks.by.detail.get('day'))
  })

  it('gives the lines back, on the same details', () => {
    const unpacked = unpackAnalysis(talks, sent(packAnalysis(talks, prepared)))
    expect(lines.length).toBeGreaterThan(0)
    expect(unpacked.lines.map(({ kind, groups, statement }) => ({ kind, groups, statement }))).toEqual(
      lines.map(({ kind, groups, statement }) => ({ kind, groups, statement })),
    )
    for (const { detail } of unpacked.lines) expect(unpacked.analysis.details).toContain(detail)
  })

  it('leads to the records of the talks themselves, not to copies', () => {
    const { details } = unpackAnalysis(talks, sent(packAnalysis(talks, prepared))).analysis
    expect(details.map(({ detail }) => detail)).toEqual(talks.details)
    details.forEach(({ detail, cells }, index) => {
      expect(detail).toBe(talks.details[index])
      for (const cell of cells) expect(talks.reports).toContain(cell.report)
    })
  })

  it('carries no printed words twice: records are references', () => {
    const [account] = talks.details.flatMap(({ accounts }) => accounts)
    expect(account).toBeDefined()
    expect(JSON.stringify(packAnalysis(talks, prepared))).not.toContain('"excerpt"')
  })

  it('is refused over other talks', () => {
    const packed = sent(packAnalysis(talks, prepared))
    expect(() => unpackAnalysis({ ...talks, details: [] }, packed)).toThrow(RangeError)
  })
})
