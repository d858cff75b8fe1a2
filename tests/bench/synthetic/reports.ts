/** Reports of synthetic talks, and where in their texts words stand. No text exists: only places that one could have. */
import type { Report } from '../../../src/domain/model'
import type { Random } from './random'

/** A place for one excerpt, its words included: nothing longer is ever printed. */
const slotLength = 72
const slotsInParagraph = 8
const headLength = 200

export type Page = {
  id: string
  isBefore: boolean
  /** Where words of this length stand, for the account of the detail at `index` or, without one, at the end. */
  place: (words: string, index?: number) => { exact: string; start: number; end: number }
  speech: { start: number; end: number }[]
  slots: () => number
}

/** The page of a report with room for every detail, each report beginning its story with another one. */
export function makePage(random: Random, id: string, details: number, isBefore: boolean): Page {
  const shift = random.below(details)
  let slots = details
  return {
    id,
    isBefore,
    speech: [],
    slots: () => slots,
    place: (words, index) => {
      const slot = index === undefined ? slots++ : (index + shift) % details
      const start = headLength + slot * slotLength + Math.floor(slot / slotsInParagraph) * 2 + 2
      if (words.length > slotLength - 4) throw new Error(`Too long for its place: ${words}`)
      return { exact: words, start, end: start + words.length }
    },
  }
}

const hexOf = (random: Random) => Array.from({ length: 64 }, () => random.below(16).toString(16)).join('')

export function makeReport(random: Random, page: Page, index: number, outlet: string): Report {
  const headline = `Report ${index + 1} of the talks`
  const paragraphs = Math.ceil(page.slots() / slotsInParagraph)
  const bodyAt = (nth: number) => headLength + nth * (slotsInParagraph * slotLength + 2)
  return {
    id: page.id,
    outlet,
    headline,
    url: `https://news.example/${page.id}`,
    language: 'en',
    published: random.chance(0.8)
      ? { edtf: page.isBefore ? '2031-05-04' : '2031-05-06', printedIn: 'page date' }
      : null,
    vantage: page.isBefore
      ? { edtf: '2031-05-03', stage: 'before the talks', restsOn: 'own words' }
      : {
          edtf: '2031-05-05',
          partOfDay: 'evening',
          event: 'event-1',
          stage: 'after the talks',
          restsOn: 'own words',
        },
    credits: random.chance(0.5) ? [{ words: 'Agency', kind: 'text', organisation: 'organisation-1' }] : [],
    retrieved: null,
    text: { file: `${page.id}.txt`, sha256: hexOf(random), length: bodyAt(paragraphs) },
    zones: [
      { zone: 'headline', start: 0, end: headline.length },
      { zone: 'standfirst', start: 60, end: 180 },
      ...Array.from({ length: paragraphs }, (_, nth) => ({
        zone: 'body' as const,
        start: bodyAt(nth),
        end: bodyAt(nth + 1) - 2,
      })),
    ],
    speech: page.speech.toSorted((a, b) => a.start - b.start),
  }
}
