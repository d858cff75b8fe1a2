/**
 * What reports say of one detail: a value that most give, one that can hold beside it, the same in other words, and
 * one that cannot hold beside it. Which report gives which decides the finding.
 */
import type { Choice, Detail, Value, ValueKind } from '../../../src/domain/model'
import type { Random } from './random'
import { asides, bodies, deeds, kindsOfThings, things } from './vocabulary'

export type Variants = {
  kind: ValueKind
  question: string
  main: Value
  compatible: Value
  worded: Value
  other: Value
  /** What the kind asks of its detail. */
  fields: Partial<Detail>
}

/** How many of each there are to refer to; the first place is the region that all others lie in. */
export type Cast = { places: number; people: number; organisations: number; delegations: number }

type Topic = { thing: string; quality: string; body: string; deed: string; aside: string; number: number }

const topicOf = (random: Random): Topic => ({
  thing: random.one(things),
  quality: random.one(kindsOfThings),
  body: random.one(bodies),
  deed: random.one(deeds),
  aside: random.one(asides),
  number: 3 + random.below(60),
})

const choicesOf = (labels: string[], reason?: string): Choice[] =>
  labels.map((label, index) => ({ id: `c${index + 1}`, label, ...(reason === undefined ? {} : { reason }) }))

const dayIn = (month: number, day: number) => ({
  edtf: `2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  words: `on ${day} ${month === 4 ? 'April' : 'May'}`,
})

/** A detail of the kind, with what its accounts may say. */
export function makeVariants(random: Random, kind: ValueKind, cast: Cast): Variants {
  const topic = topicOf(random)
  const { thing, quality, body, deed, aside, number } = topic
  switch (kind) {
    case 'duration': {
      const words = `${number} days`
      const value = { kind, unit: 'day', amount: number } as const
      return {
        kind,
        question: `How long did it take the ${body} to ${deed} the ${quality} ${thing}?`,
        main: { ...value, words },
        compatible: {
          ...value,
          amount: number - 2,
          qualifier: 'over',
          words: `more than ${number - 2} days`,
        },
        worded: { ...value, words: `${number} full days` },
        other: { ...value, amount: number + 30, words: `${number + 30} days` },
        fields: { mayChange: random.chance(0.3) },
      }
    }
    case 'quantity': {
      const value = { kind, amount: number } as const
      return {
        kind,
        question: `How many ${quality} ${thing} did the ${body} ${deed} ${aside}?`,
        main: { ...value, words: `${number} ${thing}` },
        compatible: { kind, qualifier: 'vague', words: `several ${thing}` },
        worded: { ...value, words: `all ${number} ${thing}` },
        other: { ...value, amount: number + 5, words: `${number + 5} ${thing}` },
        fields: {},
      }
    }
    case 'time':
      return makeTime(random, topic)
    case 'place': {
      const place = 2 + random.below(cast.places - 2)
      const elsewhere = 2 + ((place - 1) % (cast.places - 2))
      const value = { kind, place: `place-${place}` } as const
      return {
        kind,
        question: `Where did the ${body} ${deed} the ${quality} ${thing}?`,
        main: { ...value, words: `at Place ${place}` },
        compatible: { kind, place: 'place-1', words: 'in the region' },
        worded: { ...value, words: `near the gate of Place ${place}` },
        other: { kind, place: `place-${elsewhere}`, words: `at Place ${elsewhere}` },
        fields: { about: { places: [`place-${place}`] } },
      }
    }
    case 'person': {
      const person = 1 + random.below(cast.people)
      const value = { kind, person: `person-${person}` } as const
      const elsewhere = (person % cast.people) + 1
      return {
        kind,
        question: `Who spoke for the ${body} about the ${quality} ${thing}?`,
        main: { ...value, words: `Person ${person}` },
        compatible: { ...value, words: `Person ${person}` },
        worded: { ...value, words: `P. ${person}` },
        other: { kind, person: `person-${elsewhere}`, words: `Person ${elsewhere}` },
        fields: { about: { people: [`person-${person}`] } },
      }
    }
    case 'organisation': {
      const which = 1 + random.below(cast.organisations)
      const elsewhere = (which % cast.organisations) + 1
      const value = { kind, organisation: `organisation-${which}` } as const
      return {
        kind,
        question: `Which office keeps the ${quality} ${thing} ${aside}?`,
        main: { ...value, words: `Office ${which}` },
        compatible: { ...value, words: `Office ${which}` },
        worded: { ...value, words: `the office numbered ${which}` },
        other: { kind, organisation: `organisation-${elsewhere}`, words: `Office ${elsewhere}` },
        fields: { about: { organisations: [`organisation-${which}`] } },
      }
    }
    case 'side': {
      const which = 1 + random.below(cast.delegations)
      const elsewhere = (which % cast.delegations) + 1
      const value = { kind, delegation: `side-${which}` } as const
      return {
        kind,
        question: `Which side asked the ${body} to ${deed} the ${quality} ${thing}?`,
        main: { ...value, words: `Side ${which}` },
        compatible: { ...value, words: `Side ${which}` },
        worded: { ...value, words: `those from Side ${which}` },
        other: { kind, delegation: `side-${elsewhere}`, words: `Side ${elsewhere}` },
        fields: { about: { delegations: [`side-${which}`] } },
      }
    }
    case 'list': {
      const words = `the ${quality} ${thing}, the seals and the keys`
      return {
        kind,
        question: `What did the ${body} ${deed} ${aside}?`,
        main: { kind, items: ['c1', 'c2', 'c3'], closed: true, words },
        compatible: { kind, items: ['c1', 'c2'], closed: false, words: `${quality} ${thing} and seals` },
        worded: {
          kind,
          items: ['c1', 'c2', 'c3'],
          closed: true,
          words: `keys, seals and ${quality} ${thing}`,
        },
        other: { kind, items: ['c1', 'c4'], closed: true, words: `only ${thing} and maps` },
        fields: { choices: choicesOf([thing, 'the seals', 'the keys', 'the maps']) },
      }
    }
    case 'category':
      return {
        kind,
        question: `What came of the plan to ${deed} the ${quality} ${thing} ${aside}?`,
        main: { kind, category: 'c1', words: `agreed to ${deed} them` },
        compatible: { kind, category: 'c4', words: 'came to terms' },
        worded: { kind, category: 'c1', words: `will ${deed} them` },
        other: { kind, category: 'c2', words: `declined to ${deed} them` },
        fields: {
          choices: [
            { id: 'c4', label: 'settled in some way' },
            ...choicesOf(['agreed', 'declined', 'put off']).map((choice, index) =>
              index === 0 ? { ...choice, within: 'c4' } : choice,
            ),
          ],
          exclusive: true,
          exclusiveReason: 'One plan has one end.',
          mayChange: random.chance(0.3),
        },
      }
    case 'wording':
      return makeWording(random, topic)
    case 'text': {
      const reason = 'Both tell one course of things.'
      return {
        kind,
        question: `How did the ${body} explain that it would ${deed} the ${quality} ${thing}?`,
        main: { kind, group: 'c1', words: `because the ${thing} were ${quality}` },
        compatible: { kind, group: 'c1', words: `since the ${thing} were ${quality}` },
        worded: { kind, group: 'c1', words: `the ${thing} being ${quality}` },
        other: { kind, group: 'c2', words: `for want of ${thing}` },
        fields: {
          choices: choicesOf(['by their state', 'by their want'], reason),
          textReason: 'No type fits a reason.',
        },
      }
    }
  }
}

function makeTime(random: Random, { thing, body, deed, quality, aside }: Topic): Variants {
  const kind = 'time'
  if (random.chance(0.25)) {
    const hour = 8 + random.below(9)
    const minute = random.below(12) * 5
    const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    const at = (edtf: string, words: string): Value => ({ kind, edtf, zone: 'Europe/Lisbon', words })
    return {
      kind,
      question: `At what hour did the ${body} ${deed} the ${quality} ${thing}?`,
      main: at(`2031-05-05T${clock}`, `at ${clock}`),
      compatible: { kind, edtf: '2031-05-05', words: 'on 5 May' },
      worded: at(`2031-05-05T${clock}`, `${clock} by the clock`),
      other: at(
        `2031-05-05T19:${String(minute).padStart(2, '0')}`,
        `at 19:${String(minute).padStart(2, '0')}`,
      ),
      fields: {},
    }
  }
  const month = 4 + random.below(2)
  const day = 2 + random.below(26)
  return {
    kind,
    question: `On which day did the ${body} ${deed} the ${quality} ${thing} ${aside}?`,
    main: { kind, ...dayIn(month, day) },
    compatible: { kind, ...dayIn(month, day), partOfDay: 'afternoon', words: `in the afternoon of ${day}` },
    worded: { kind, ...dayIn(month, day), words: `${day} of the month` },
    other: { kind, ...dayIn(month, day + 1) },
    fields: {},
  }
}

function makeWording(random: Random, { thing, body, deed, quality, number }: Topic): Variants {
  const kind = 'wording'
  const sort = random.one(['name', 'title', 'term', 'term', 'quotation', 'quotation'])
  const asked = {
    quotation: 'What was said',
    name: 'By what name are they called',
    title: 'By what title',
    term: 'In what words',
  }
  const printed = {
    name: [`Person ${number}`, `P. Person ${number}`, `Persson ${number}`],
    title: [`head of the ${body} for ${thing}`, `${thing} head`, `chair for ${quality} ${thing}`],
    term: [`the ${quality} ${thing}`, `${quality} ${thing}`, `so-called ${thing}`],
    quotation: [
      `we will ${deed} the ${quality} ${thing} and ${number} more`,
      `we shall ${deed} the ${quality} ${thing} and ${number} more`,
      `we'll ${deed} ${quality} ${thing}`,
    ],
  }[sort] ?? ['']
  const [first = '', second = first, third = second] = printed
  return {
    kind,
    question: `${asked[sort]}, when the ${body} came to the ${quality} ${thing}?`,
    main: { kind, words: first },
    compatible: { kind, words: third },
    worded: { kind, words: second },
    other: { kind, words: third },
    fields: { wordingSort: sort },
  }
}
