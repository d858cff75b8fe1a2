import { describe, expect, it } from 'vitest'
import { ledgerBreachesOf } from '../../src/domain/ledger'
import type { Talks } from '../../src/domain/model'
import { rawSentences, bentTalks, soundRawTexts } from '../support/rawTexts'
import { type Raw, rawText } from '../support/rawTalks'

const withLedger = (bend: (raw: Raw) => void = () => {}): Talks =>
  bentTalks((raw) => {
    raw.reports[1].sentences = rawSentences('morning')
    bend(raw)
  })

/** What is left over in a report, sentence by sentence. */
const left = (talks: Talks) => ledgerBreachesOf(talks, soundRawTexts()).breaches.map((breach) => breach.value)

const exception = (words: string) => (raw: Raw) => {
  const start = rawText('morning').indexOf(words)
  const sentence = raw.reports[1].sentences.find((one: Raw) => one.start <= start && start < one.end)
  sentence.exceptions = [
    ...(sentence.exceptions ?? []),
    { start, end: start + words.length, reason: 'pure transition' },
  ]
}

describe('the ledger of sentences', () => {
  it('is not asked of a report that has none', () => {
    expect(ledgerBreachesOf(bentTalks(), soundRawTexts())).toEqual({
      breaches: [],
      counts: { reports: 0, sentences: 0, items: 0 },
    })
  })

  it('names what lies in no excerpt: names, by report and sentence', () => {
    expect(left(withLedger())).toEqual([
      'sentence 1 of morning: Port, Amity',
      'sentence 3 of morning: Norland, Milo, Karst, Sudria',
      'sentence 6 of morning: Sudria',
    ])
  })

  it('is content with exceptions, and with excerpts', () => {
    const talks = withLedger((raw) => {
      exception('Port Amity')(raw)
      exception('Norland and Milo Karst that of Sudria')(raw)
      exception('in Sudria.')(raw)
    })
    expect(left(talks)).toEqual([])
  })

  it('asks for numbers in figures and in words, weekdays, and words in quotation marks', () => {
    const talks = withLedger((raw) => {
      raw.details = raw.details.filter((detail: Raw) => ['head-norland', 'sides'].includes(detail.id))
      raw.statements = []
      raw.talks.summary = []
      raw.issues[1].tracker = undefined
      raw.events = []
      raw.talks.event = undefined
      raw.reports.forEach((report: Raw) => delete report.vantage.event)
      raw.details.forEach((detail: Raw) => delete detail.wordingOf)
      raw.delegations.forEach((side: Raw) => delete side.headDetail)
      raw.people.forEach((person: Raw) => {
        delete person.nameDetail
        person.accounts = []
      })
      delete raw.delegations[0].headDetail
      delete raw.issues[1].tracker
    })
    const found = left(talks)
    expect(found.find((line) => line.startsWith('sentence 2'))).toBe('sentence 2 of morning: Monday, four')
    expect(found.find((line) => line.startsWith('sentence 4'))).toContain('9.30')
    const quoted = found.find((line) => line.startsWith('sentence 5'))
    expect(quoted).toBe(
      'sentence 5 of morning: We, will, speak, about, ferries, and, about, nothing, else, whatsoever, Lind',
    )
    expect(found.find((line) => line.startsWith('sentence 6'))).toBe('sentence 6 of morning: Three, Sudria')
  })

  it('takes a credit kept with an excerpt as taken up, in its sentence', () => {
    const uncredited = withLedger((raw) => {
      raw.details[2].accounts[0].chain = []
      raw.reports[1].credits = []
    })
    expect(left(uncredited)).toContain('sentence 2 of morning: Sudrian')
    expect(left(withLedger()).join()).not.toContain('Sudrian')
  })

  it('wants every word of the report in a sentence, and none of the page around it', () => {
    const talks = withLedger((raw) => {
      raw.reports[1].sentences = raw.reports[1].sentences.filter((_one: Raw, index: number) => index !== 6)
    })
    expect(left(talks)[0]).toMatch(/^\d+: It$/)
    const page = withLedger((raw) => raw.reports[1].sentences.pop())
    expect(left(page)).toEqual(left(withLedger()))
  })

  it('counts what it asked', () => {
    const { counts } = ledgerBreachesOf(withLedger(), soundRawTexts())
    expect(counts).toMatchObject({ reports: 1, sentences: 8 })
    expect(counts.items).toBeGreaterThan(20)
  })
})
