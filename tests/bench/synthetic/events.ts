/** Events of synthetic talks: half of them on the crowded day, the rest over the weeks and the years before. */
import type { TalksEvent, When } from '../../../src/domain/model'
import { pickByWeight, type Random } from './random'
import { asides, bodies, deeds, kindsOfThings, things } from './vocabulary'

const two = (number: number) => String(number).padStart(2, '0')
const zone = 'Europe/Lisbon'

/** A time of the crowded day: mostly a minute, else a part of the day or a span of hours. */
function onTheDay(random: Random): When {
  const hour = 6 + random.below(16)
  const minute = two(random.below(60))
  if (random.chance(0.15))
    return { edtf: '2031-05-05', partOfDay: random.one(['morning', 'midday', 'afternoon', 'evening']) }
  if (random.chance(0.15))
    return { edtf: `2031-05-05T${two(hour)}:${minute}/2031-05-05T${two(hour + 1)}:${minute}`, zone }
  return { edtf: `2031-05-05T${two(hour)}:${minute}`, zone }
}

function inTheWeeksBefore(random: Random): When {
  const day = `2031-04-${two(1 + random.below(30))}`
  if (random.chance(0.2)) return { edtf: `${day}/2031-05-0${1 + random.below(4)}` }
  if (random.chance(0.3)) return { edtf: day, partOfDay: random.one(['morning', 'afternoon', 'evening']) }
  return { edtf: day }
}

function inTheYearsBefore(random: Random): When {
  const year = 2019 + random.below(12)
  const month = `${year}-${two(1 + random.below(12))}`
  return {
    edtf: random.one([
      String(year),
      month,
      month,
      `${month}-${two(1 + random.below(28))}`,
      `${month}/..`,
      `${year}/${year + 1}`,
    ]),
  }
}

export type EventCast = {
  details: string[][]
  issues: number
  people: number
  delegations: number
  places: number
}

/** `count` events; the first is the round of talks that the file is about. `cast.details` has ids by issue. */
export function makeEvents(random: Random, count: number, cast: EventCast): TalksEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const isRound = index === 0
    const issue = random.below(cast.issues)
    const ofIssue = cast.details[issue] ?? []
    const details =
      ofIssue.length === 0
        ? []
        : Array.from({ length: 1 + random.below(3) }, () => ofIssue[random.below(ofIssue.length)] ?? '')
    const when = isRound
      ? { edtf: '2031-05-05' }
      : pickByWeight(random, [
          [onTheDay, 0.5],
          [inTheWeeksBefore, 0.3],
          [inTheYearsBefore, 0.2],
        ])(random)
    const isEarlier = when.edtf < '2031-04'
    return {
      id: `event-${index + 1}`,
      title: isRound
        ? 'The talks'
        : `The ${random.one(bodies)} may ${random.one(deeds)} the ${random.one(kindsOfThings)} ${random.one(things)} ${random.one(asides)}`,
      when,
      ...(isRound ? { round: 'these' as const } : {}),
      ...(random.chance(0.1) ? { about: true } : {}),
      scope: isEarlier ? 'background' : 'these talks',
      details: [...new Set(details)],
      issues: [`issue-${issue + 1}`],
      people: random.chance(0.4) ? [`person-${1 + random.below(cast.people)}`] : [],
      delegations: random.chance(0.5) ? [`side-${1 + random.below(cast.delegations)}`] : [],
      ...(random.chance(0.3) ? { place: `place-${1 + random.below(cast.places)}` } : {}),
    }
  })
}
