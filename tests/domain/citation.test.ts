import { expect, it } from 'vitest'
import { formatBibtex, formatCitation, formatCslJson } from '../../src/domain/citation'
import { makeReport, makeTalks } from '../support/talks'

it('cites outlet, headline, date, address and the version that compares it', () => {
  const report = makeReport()
  expect(formatCitation(makeTalks({ reports: [report] }), report)).toBe(
    'Harbour News, “Talks in Port Amity”, 5 May 2031, https://news.example/talks (as compared in Parley data v1.0.0)',
  )
})

it('says what is not known', () => {
  const report = makeReport({ headline: null, published: null, url: null })
  expect(formatCitation(makeTalks({ reports: [report] }), report)).toBe(
    'Harbour News, (headline not in the text held), date not known, address not known (as compared in Parley data v1.0.0)',
  )
})

it('gives a date no more precision than it has', () => {
  const report = makeReport({ published: { edtf: '[2031-05-03..2031-05-05]', printedIn: null } })
  expect(formatCitation(makeTalks({ reports: [report] }), report)).toContain('one day from 3 to 5 May 2031')
})

it('gives an entry for BibLaTeX, with what TeX would read as a command kept as printed', () => {
  const report = makeReport({ headline: 'Ferries & 5% of _all_ {talks}', retrieved: '2031-05-09' })
  expect(formatBibtex(makeTalks({ reports: [report] }), report)).toBe(`@online{a-port-amity-2031,
  title = {{Ferries \\& 5\\% of \\_all\\_ \\{talks\\}}},
  organization = {{Harbour News}},
  date = {2031-05-05},
  url = {https://news.example/talks},
  urldate = {2031-05-09},
  note = {As compared in Parley data v1.0.0},
}
`)
})

it('gives an item of CSL-JSON', () => {
  const report = makeReport()
  expect(JSON.parse(formatCslJson(makeTalks({ reports: [report] }), report))).toEqual([
    {
      id: 'a-port-amity-2031',
      type: 'article-newspaper',
      title: 'Talks in Port Amity',
      'container-title': 'Harbour News',
      issued: { 'date-parts': [[2031, 5, 5]] },
      URL: 'https://news.example/talks',
      language: 'en',
      note: 'As compared in Parley data v1.0.0',
    },
  ])
})

it.each([
  [null, null],
  ['[2031-05-03..2031-05-05]', null],
  ['2031-05', [[2031, 5]]],
  ['2031-05-03T09:30:00Z', [[2031, 5, 3]]],
])('leaves out of both formats what is not known: published %s', (edtf, parts) => {
  const published = edtf === null ? null : { edtf, printedIn: null }
  const report = makeReport({ headline: null, url: null, published })
  const talks = makeTalks({ reports: [report] })
  const [item] = JSON.parse(formatCslJson(talks, report))
  expect(Object.keys(item)).not.toContain('title')
  expect(Object.keys(item)).not.toContain('URL')
  expect(item.issued?.['date-parts'] ?? null).toEqual(parts)
  expect(formatBibtex(talks, report)).not.toMatch(/title|url|null|undefined/)
  expect(formatBibtex(talks, report).includes('date =')).toBe(parts !== null)
})
