/**
 * A small valid talks file as plain JSON, made anew on each call, with the texts it is cut from: three reports of
 * talks between Norland and Sudria in Port Amity, all of them invented. Tests bend it to see what the reader, the
 * check and the views make of it.
 *
 * Places in the texts are looked up, never typed: `excerpt(report, words)` finds the words and fails when they are
 * not there exactly once.
 */
import { createHash } from 'node:crypto'

/** Plain JSON that a test may bend in any way. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Raw = any

/** The texts of the three reports, by the id of the report. Paragraphs stand in their zones, see `zoneNames`. */
export const rawTexts = {
  harbour: [
    ['headline', 'Norland and Sudria to meet over ferries'],
    ['page date', '3 May 2031'],
    ['dateline', 'PORT AMITY'],
    [
      'body',
      'The two sides are expected to hold talks in Port Amity on Monday, the foreign ministry of Norland said.',
    ],
    [
      'body',
      'Ambassador Ada Brook will lead the delegation of Norland. Ferries are the first matter on the list.',
    ],
    ['body', '“We will speak about ferries and about nothing else,” spokesman Ivo Lind said on Friday.'],
  ],
  morning: [
    ['headline', 'Talks on ferries end in Port Amity'],
    [
      'body',
      'Talks between Sudria and Norland ended on Monday afternoon after more than four hours, Sudrian radio reported.',
    ],
    [
      'body',
      'Ada Brook led the delegation of Norland and Milo Karst that of Sudria. They met at the Customs House from 9.30 am.',
    ],
    [
      'body',
      '“We will speak about ferries, and about nothing else whatsoever,” Lind said. Three ferries lie idle in Sudria.',
    ],
    ['body', 'It rained all day, and the wind kept those who waited at the gate from hearing anything.'],
    ['link list', 'Read more: Ferries through the ages'],
  ],
  courier: [
    ['headline', 'Five hours in Port Amity'],
    ['standfirst', 'Norland and Sudria talk about ferries'],
    [
      'body',
      'Delegations of Norland and Sudria spent five hours in talks on Monday. The delegation of Norland was led by Ada Bruck.',
    ],
    ['body', 'Several ferries have been idle since 2029. Neither side would say what came of the meeting.'],
    ['body', 'People in the harbour hope that the boats will run before winter, when the road is closed.'],
  ],
} as const

export type RawReport = keyof typeof rawTexts

/** The whole text of a report: its paragraphs with an empty line between them. */
export const rawText = (report: RawReport): string => rawTexts[report].map(([, words]) => words).join('\n\n')

/** Words of a report as a segment, found by themselves. `segment('courier', 'five hours')` */
export function segment(report: RawReport, words: string): { exact: string; start: number; end: number } {
  const text = rawText(report)
  const start = text.indexOf(words)
  if (start === -1 || text.includes(words, start + 1)) {
    throw new Error(`“${words}” does not stand exactly once in the text of ${report}`)
  }
  return { exact: words, start, end: start + words.length }
}

/** One to three runs of words as an excerpt. */
export const excerpt = (report: RawReport, ...runs: string[]) => runs.map((words) => segment(report, words))

/** Where words of a report stand, without the words. */
function place(report: RawReport, words: string) {
  const { start, end } = segment(report, words)
  return { report, start, end }
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function rawReport(report: RawReport, fields: object, quoted: string[] = []) {
  const text = rawText(report)
  let at = 0
  const zones = rawTexts[report].map(([zone, words]) => {
    const start = at
    at = start + words.length + 2
    return { zone, start, end: start + words.length }
  })
  return {
    id: report,
    outlet: report,
    headline: rawTexts[report][0][1],
    url: `https://news.example/${report}`,
    language: 'en',
    published: null,
    credits: [],
    retrieved: null,
    text: { file: `${report}.txt`, sha256: sha256(text), length: text.length },
    zones,
    speech: quoted.map((words) => {
      const { start, end } = segment(report, words)
      return { start, end }
    }),
    ...fields,
  }
}

type Fields = { [key: string]: unknown }

/** An account of `report` resting on `runs`; the value says nothing of its words, which are the runs joined. */
export function rawAccount(
  id: string,
  report: RawReport,
  value: Fields,
  runs: string[],
  fields: Fields = {},
): Raw {
  return {
    id,
    report,
    value: { ...value, words: runs.join(' … ') },
    excerpt: excerpt(report, ...runs),
    chain: [],
    hedge: null,
    firmness: null,
    ...fields,
  }
}

export const rawSilence = (report: RawReport, kind = 'not mentioned', fields: Fields = {}): Raw => ({
  report,
  kind,
  ...fields,
})

const detail = (id: string, kind: string, question: string, fields: Fields): Raw => ({
  id,
  question,
  issue: 'meeting',
  scope: 'these talks',
  kind,
  searchWords: [],
  accounts: [],
  silences: [],
  ...fields,
})

/**
 * The file. `overrides` replaces whole keys; for anything deeper bend what comes back.
 * `rawTalks({ format: 2 })`
 */
export function rawTalks(overrides: Fields = {}): Raw {
  return {
    format: 1,
    id: 'port-amity-2031',
    version: '1.0.0',
    date: '2031-06-01',
    changes: 'First version.',
    citeAs: 'Talks in Port Amity, test data, version 1.0.0.',
    talks: {
      title: 'Talks between Norland and Sudria in Port Amity on 5 May 2031',
      short: 'Talks in Port Amity',
      when: { edtf: '2031-05-05' },
      zone: 'Europe/Lisbon',
      place: 'port-amity',
      event: 'second-round',
      upTo: '2031-05-06',
      summary: [
        {
          text: 'Norland and Sudria spoke about ferries in Port Amity.',
          accounts: ['day.morning', 'length.courier'],
        },
      ],
    },
    outlets: [
      { id: 'harbour', name: 'Harbour News', siglum: 'H' },
      { id: 'morning', name: 'Morning Post', siglum: 'M' },
      { id: 'courier', name: 'The Courier', siglum: 'C' },
    ],
    reports: [
      rawReport(
        'harbour',
        {
          published: { edtf: '2031-05-03', printedIn: 'page date' },
          vantage: {
            edtf: '2031-05-02',
            stage: 'before the talks',
            restsOn: 'own words',
            excerpt: excerpt('harbour', 'said on Friday'),
          },
        },
        ['We will speak about ferries and about nothing else,'],
      ),
      rawReport(
        'morning',
        {
          vantage: {
            edtf: '2031-05-05',
            partOfDay: 'afternoon',
            event: 'second-round',
            stage: 'after the talks',
            restsOn: 'own words',
          },
          credits: [{ words: 'Sudrian radio', kind: 'text', organisation: 'sudrian-radio' }],
        },
        ['We will speak about ferries, and about nothing else whatsoever,'],
      ),
      rawReport('courier', {
        vantage: {
          edtf: '2031-05-05',
          event: 'second-round',
          stage: 'after the talks',
          restsOn: 'own words',
        },
      }),
    ],
    places: [
      { id: 'coast', name: 'The coast' },
      { id: 'port-amity', name: 'Port Amity', within: 'coast' },
      { id: 'customs-house', name: 'The Customs House', within: 'port-amity' },
    ],
    organisations: [
      { id: 'norland-ministry', name: 'Foreign ministry of Norland' },
      { id: 'sudrian-radio', name: 'Sudrian radio' },
    ],
    delegations: [
      { id: 'norland', name: 'Norland', headDetail: 'head-norland', movementDetails: [] },
      { id: 'sudria', name: 'Sudria', movementDetails: [] },
    ],
    people: [
      {
        id: 'brook',
        name: 'Ada Brook',
        delegation: 'norland',
        role: 'head',
        nameDetail: 'name-brook',
        accounts: ['head-norland.morning'],
      },
      { id: 'karst', name: 'Milo Karst', delegation: 'sudria', role: 'head', accounts: [] },
      { id: 'lind', name: 'Ivo Lind', delegation: 'norland', role: 'spokesperson', accounts: [] },
    ],
    issueGroups: [{ id: 'sea', title: 'At sea' }],
    issues: [
      { id: 'meeting', title: 'The meeting' },
      {
        id: 'ferries',
        title: 'Ferries',
        tracker: {
          group: 'sea',
          status: { kind: 'under discussion', by: ['norland'], accounts: ['idle.morning'] },
          positions: [
            {
              delegation: 'norland',
              stance: 'raises',
              summary: 'wants to speak about ferries alone',
              accounts: ['only.harbour'],
            },
          ],
          course: [
            { event: 'second-round', summary: 'the first matter on the list', accounts: ['idle.courier'] },
          ],
        },
      },
    ],
    families: [{ id: 'lengths', question: 'How long?' }],
    events: [
      {
        id: 'second-round',
        title: 'The talks in Port Amity',
        when: { edtf: '2031-05-05' },
        round: 'these',
        scope: 'these talks',
        details: ['day', 'length'],
        timeDetail: 'day',
        issues: ['meeting'],
        people: ['brook', 'karst'],
        delegations: ['norland', 'sudria'],
        place: 'port-amity',
      },
      {
        id: 'ferries-idle',
        title: 'Ferries stop running',
        when: { edtf: '2029/..' },
        scope: 'background',
        details: ['idle'],
        issues: ['ferries'],
        people: [],
        delegations: [],
      },
    ],
    statements: [
      {
        id: 'nothing-else',
        title: 'about nothing else',
        speaker: 'lind',
        occasion: 'to reporters, on the Friday before the talks',
        when: { edtf: '2031-05-02' },
        issues: ['ferries'],
        printings: [
          {
            id: 'p.harbour',
            report: 'harbour',
            excerpt: excerpt('harbour', 'We will speak about ferries and about nothing else'),
            marks: true,
            introduced: 'spokesman Ivo Lind said',
          },
          {
            id: 'p.morning',
            report: 'morning',
            excerpt: excerpt('morning', 'We will speak about ferries, and about nothing else whatsoever'),
            marks: true,
            introduced: 'Lind said',
          },
        ],
      },
    ],
    details: [
      detail('day', 'time', 'On which day were the talks held?', {
        happening: 'second-round',
        accounts: [
          rawAccount(
            'day.harbour',
            'harbour',
            { kind: 'time', edtf: '2031-05-05', resolved: { from: 'page date' } },
            ['on Monday'],
            {
              hedge: 'expected',
              firmness: 'expected',
              chain: [
                {
                  role: 'spokesperson',
                  words: 'the foreign ministry of Norland said',
                  organisation: 'norland-ministry',
                },
              ],
            },
          ),
          rawAccount(
            'day.morning',
            'morning',
            {
              kind: 'time',
              edtf: '2031-05-05',
              partOfDay: 'afternoon',
              resolved: { from: 'another report', report: 'harbour' },
            },
            ['on Monday afternoon'],
            { firmness: 'done', restsOn: ['harbour'] },
          ),
          rawAccount(
            'day.courier',
            'courier',
            { kind: 'time', edtf: '2031-05-05', resolved: { from: 'another report', report: 'harbour' } },
            ['on Monday'],
            { firmness: 'done', restsOn: ['harbour'] },
          ),
        ],
      }),
      detail('begin', 'time', 'At what time did the talks begin?', {
        happening: 'second-round',
        searchWords: ['am'],
        accounts: [
          rawAccount(
            'begin.morning',
            'morning',
            { kind: 'time', edtf: '2031-05-05T09:30', zone: 'Europe/Lisbon' },
            ['from 9.30 am'],
            {
              firmness: 'done',
            },
          ),
        ],
        silences: [
          rawSilence('harbour', 'not mentioned', {
            explained: [{ words: 'am', why: 'begins another word' }],
          }),
          rawSilence('courier', 'not mentioned', {
            explained: [{ words: 'am', why: 'begins another word' }],
          }),
        ],
      }),
      detail('length', 'duration', 'How long did the talks last?', {
        family: 'lengths',
        setApart: 'the talks themselves',
        mayChange: true,
        happening: 'second-round',
        searchWords: ['hours'],
        accounts: [
          rawAccount(
            'length.morning',
            'morning',
            { kind: 'duration', amount: 4, unit: 'hour', qualifier: 'over' },
            ['more than four hours'],
            {
              firmness: 'done',
              chain: [{ role: 'medium', words: 'Sudrian radio reported', organisation: 'sudrian-radio' }],
            },
          ),
          rawAccount(
            'length.courier',
            'courier',
            { kind: 'duration', amount: 5, unit: 'hour' },
            ['five hours in talks'],
            {
              firmness: 'done',
            },
          ),
        ],
        silences: [rawSilence('harbour', 'before it happened')],
      }),
      detail('place', 'place', 'Where were the talks held?', {
        accounts: [
          rawAccount('place.harbour', 'harbour', { kind: 'place', place: 'port-amity' }, ['in Port Amity'], {
            firmness: 'expected',
          }),
          rawAccount(
            'place.morning',
            'morning',
            { kind: 'place', place: 'customs-house' },
            ['at the Customs House'],
            {
              firmness: 'done',
            },
          ),
          rawAccount('place.courier', 'courier', { kind: 'place', place: 'port-amity' }, ['Port Amity'], {
            firmness: 'done',
          }),
        ],
      }),
      detail('head-norland', 'person', 'Who led the delegation of Norland?', {
        about: { people: ['brook'], delegations: ['norland'] },
        accounts: [
          rawAccount(
            'head-norland.harbour',
            'harbour',
            { kind: 'person', person: 'brook' },
            ['Ada Brook will lead'],
            {
              firmness: 'planned',
            },
          ),
          rawAccount(
            'head-norland.morning',
            'morning',
            { kind: 'person', person: 'brook' },
            ['Ada Brook led'],
            { firmness: 'done' },
          ),
          rawAccount(
            'head-norland.courier',
            'courier',
            { kind: 'person', person: 'brook' },
            ['was led by Ada Bruck'],
            {
              firmness: 'done',
            },
          ),
        ],
      }),
      detail('name-brook', 'wording', 'How is the name of the ambassador of Norland printed?', {
        wordingOf: 'head-norland',
        wordingSort: 'name',
        accounts: [
          rawAccount('name-brook.harbour', 'harbour', { kind: 'wording' }, ['Ada Brook']),
          rawAccount('name-brook.morning', 'morning', { kind: 'wording' }, ['Ada Brook']),
          rawAccount('name-brook.courier', 'courier', { kind: 'wording' }, ['Ada Bruck']),
        ],
      }),
      detail('sides', 'list', 'Which sides took part?', {
        choices: [
          { id: 'norland', label: 'Norland' },
          { id: 'sudria', label: 'Sudria' },
        ],
        accounts: [
          rawAccount('sides.harbour', 'harbour', { kind: 'list', items: ['norland'], closed: false }, [
            'The two sides',
            'of Norland said',
          ]),
          rawAccount(
            'sides.morning',
            'morning',
            { kind: 'list', items: ['sudria', 'norland'], closed: true },
            ['Talks between Sudria and Norland'],
          ),
          rawAccount(
            'sides.courier',
            'courier',
            { kind: 'list', items: ['norland', 'sudria'], closed: true },
            ['Delegations of Norland and Sudria'],
          ),
        ],
      }),
      detail('idle', 'quantity', 'How many ferries lie idle?', {
        issue: 'ferries',
        scope: 'background',
        searchWords: ['idle'],
        accounts: [
          rawAccount('idle.morning', 'morning', { kind: 'quantity', amount: 3 }, ['Three ferries lie idle']),
          rawAccount('idle.courier', 'courier', { kind: 'quantity', qualifier: 'vague' }, [
            'Several ferries have been idle',
          ]),
        ],
        silences: [rawSilence('harbour')],
      }),
      detail('only', 'wording', 'What does the spokesman of Norland say is on the list?', {
        issue: 'ferries',
        wordingSort: 'quotation',
        statement: 'nothing-else',
        searchWords: ['nothing else'],
        accounts: [
          rawAccount(
            'only.harbour',
            'harbour',
            { kind: 'wording' },
            ['We will speak about ferries and about nothing else'],
            {
              printing: 'p.harbour',
              chain: [{ role: 'speaker', words: 'spokesman Ivo Lind said', person: 'lind' }],
            },
          ),
          rawAccount(
            'only.morning',
            'morning',
            { kind: 'wording' },
            ['We will speak about ferries, and about nothing else whatsoever'],
            {
              printing: 'p.morning',
              chain: [{ role: 'speaker', words: 'Lind said', person: 'lind' }],
            },
          ),
        ],
        silences: [rawSilence('courier')],
      }),
      detail('outcome', 'category', 'What came of the talks?', {
        mayChange: true,
        happening: 'second-round',
        searchWords: ['came of'],
        choices: [
          { id: 'agreed', label: 'an agreement' },
          { id: 'unsaid', label: 'not said' },
        ],
        exclusive: true,
        accounts: [
          rawAccount(
            'outcome.courier',
            'courier',
            { kind: 'category', category: 'unsaid' },
            ['Neither side would say'],
            {
              firmness: 'done',
            },
          ),
        ],
        silences: [rawSilence('harbour', 'before it happened'), rawSilence('morning')],
      }),
    ],
    sharedWording: [
      {
        id: 'run-harbour-morning-1',
        a: {
          ...place('harbour', 'We will speak about ferries and about nothing else'),
          kind: 'quoted speech',
        },
        b: {
          ...place('morning', 'We will speak about ferries, and about nothing else'),
          kind: 'quoted speech',
        },
        words: 9,
      },
    ],
    ...overrides,
  }
}
