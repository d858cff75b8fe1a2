import { describe, expect, it } from 'vitest'
import type { Talks } from '../../src/domain/model'
import { findSharedWording, sharingBreachesOf } from '../../src/domain/sharing'
import { makeReport, makeTalks } from '../support/talks'
import { bentTalks, soundRawTexts } from '../support/rawTexts'

type Part = [zone: Talks['reports'][number]['zones'][number]['zone'], words: string]

/** Talks of reports with these paragraphs; words between « and » are speech. */
function talksOf(...reports: Part[][]): { talks: Talks; texts: Map<string, string> } {
  const texts = new Map<string, string>()
  const made = reports.map((parts, index) => {
    const id = ['a', 'b', 'c'][index] ?? 'd'
    let text = ''
    const zones = parts.map(([zone, words]) => {
      const start = text.length
      text += `${words}\n\n`
      return { zone, start, end: start + words.length }
    })
    texts.set(id, text)
    const speech = [...text.matchAll(/«([^»]*)»/g)].map((match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }))
    return makeReport({
      id,
      outlet: id,
      zones,
      speech,
      text: { file: `${id}.txt`, sha256: '0'.repeat(64), length: text.length },
    })
  })
  return { talks: { ...bentTalks(), reports: made, sharedWording: [] }, texts }
}

/** Each run as: reports, words, kinds, and what it reads in the first. */
function runs(...reports: Part[][]) {
  const { talks, texts } = talksOf(...reports)
  return findSharedWording(talks, texts).map(
    ({ a, b, words }) =>
      `${a.report}${b.report} ${words} ${a.kind}/${b.kind}: ${texts.get(a.report)?.slice(a.start, a.end)}`,
  )
}

const body = (words: string): Part[] => [['body', words]]

describe('wording that two reports share', () => {
  it('is a run of at least five words, as long as it goes', () => {
    expect(
      runs(
        body('They left the old house by the gate at noon.'),
        body('We left the old house by the gate at two.'),
      ),
    ).toEqual(['ab 7 narration/narration: left the old house by the gate at'.replace('7', '8')])
    expect(runs(body('They left the old house.'), body('We left the old house.'))).toEqual([])
  })

  it('is found whatever the case, punctuation, quotation marks and -ise or -ize', () => {
    expect(
      runs(body('to “normalise” the ferries’ day, again'), body("To 'normalize' the ferries' day again")),
    ).toEqual([
      'ab 6 narration/narration: normalise” the ferries’ day, again'.replace('normalise', 'to “normalise'),
    ])
  })

  it('does not cross a paragraph', () => {
    const parted: Part[] = [
      ['body', 'one two three four'],
      ['body', 'five six seven eight'],
    ]
    expect(runs(parted, body('one two three four five six seven eight'))).toEqual([])
  })

  it('leaves out link lists, storage headers, page furniture and captions', () => {
    const words = 'the very same seven words in all'
    for (const zone of ['link list', 'storage header', 'page furniture', 'caption'] as const) {
      expect(runs([[zone, words]], body(words))).toEqual([])
      expect(runs(body(words), [[zone, words]])).toEqual([])
    }
    expect(runs([['headline', words]], [['standfirst', words]])).toHaveLength(1)
  })

  it('gives a run for each place where a passage stands', () => {
    const words = 'a passage that stands there twice'
    expect(runs(body(`${words}. Then ${words}`), body(words))).toHaveLength(2)
  })

  it('is speech in one report and narration in the other, when they print it so', () => {
    expect(
      runs(body('He said «no ferry runs on a Monday» again'), body('No ferry runs on a Monday')),
    ).toEqual(['ab 6 quoted speech/narration: no ferry runs on a Monday'])
  })

  it('is a name or title when nothing else is in it', () => {
    const name = 'Ada Brook of the Foreign ministry of Norland'
    expect(runs(body(`There was ${name}.`), body(`Here is ${name}.`))).toEqual([
      `ab 8 name or title/name or title: ${name}`,
    ])
    expect(runs(body(`led by ${name}.`), body(`led by ${name}.`))).toEqual([
      `ab 10 narration/narration: led by ${name}`,
    ])
  })

  it('is looked for between each two reports, in the order of the file', () => {
    const words = body('the very same seven words in all')
    const { talks, texts } = talksOf(words, words, words)
    expect(findSharedWording(talks, texts).map((run) => run.id)).toEqual([
      'run-a-b-1',
      'run-a-c-1',
      'run-b-c-1',
    ])
  })

  it('comes out in the same order each time', () => {
    const { talks, texts } = talksOf(
      body('one two three four five. Six one two three four five'),
      body('one two three four five'),
    )
    expect(findSharedWording(talks, texts)).toEqual(findSharedWording(talks, texts))
    expect(findSharedWording(talks, texts).map((run) => run.id)).toEqual(['run-a-b-1', 'run-a-b-2'])
  })
})

describe('stored runs', () => {
  it('are those that the texts show', () => {
    expect(sharingBreachesOf(bentTalks(), soundRawTexts())).toEqual([])
  })

  it('are asked only where every text is held', () => {
    const talks = bentTalks((raw) => (raw.sharedWording = []))
    expect(sharingBreachesOf(talks, new Map())).toEqual([])
    expect(sharingBreachesOf(talks, soundRawTexts())).toHaveLength(1)
  })

  it('say how many are missing and how many are others', () => {
    const talks = bentTalks((raw) => (raw.sharedWording[0].words = 8))
    expect(sharingBreachesOf(talks, soundRawTexts())[0]?.expected).toContain('(1 are missing, 1 are others)')
  })
})

describe('a set of talks without shared wording', () => {
  it('has none found', () => {
    expect(findSharedWording(makeTalks({}), new Map())).toEqual([])
  })
})
