import { expect, it } from 'vitest'
import { formatCitation } from '../../src/domain/citation'
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
