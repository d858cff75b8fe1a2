import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleChecked, assembleTalks, timeKey } from '../../src/domain/assemble'
import type { Problem, Talks } from '../../src/domain/model'
import { parseTalks, parseTalksBytes, parseTalksText } from '../../src/domain/parse'
import { type Raw, rawAccount, rawTalks } from '../support/rawTalks'

/** Talks and problems of a file that is read; a refusal fails the test. */
function read(input: unknown): { talks: Talks; problems: Problem[] } {
  const result = parseTalks(input)
  if (result.status === 'refused') throw new Error(`refused: ${JSON.stringify(result.problem)}`)
  return result
}

function refusal(result: ReturnType<typeof parseTalks>): Problem {
  if (result.status === 'read') throw new Error('it was read')
  return result.problem
}

/** The file with one thing bent. */
function bent(bend: (raw: Raw) => void): Raw {
  const raw = rawTalks()
  bend(raw)
  return raw
}

const paths = (problems: readonly Problem[]) => problems.map((problem) => problem.path)
const detailOf = (talks: Talks, id: string) => talks.details.find((detail) => detail.id === id)
const accountIds = (talks: Talks, id: string) => detailOf(talks, id)?.accounts.map((account) => account.id)

describe('a sound file', () => {
  it('is read without a problem, in its own order', () => {
    const { talks, problems } = read(rawTalks())
    expect(problems).toEqual([])
    expect(talks.reports.map((report) => report.id)).toEqual(['harbour', 'morning', 'courier'])
    expect(talks.details).toHaveLength(rawTalks().details.length)
    expect(talks.head).toMatchObject({ format: 1, id: 'port-amity-2031' })
  })

  it('leads from every id to its record, and from evidence to where it belongs', () => {
    const { talks } = read(rawTalks())
    expect(talks.by.person.get('brook')?.name).toBe('Ada Brook')
    const account = talks.by.evidence.get('length.courier')
    expect(account).toMatchObject({ kind: 'account', detail: { id: 'length' }, report: { id: 'courier' } })
    const printing = talks.by.evidence.get('p.morning')
    expect(printing).toMatchObject({
      kind: 'printing',
      statement: { id: 'nothing-else' },
      report: { id: 'morning' },
    })
  })

  it('has bounds for each time in it', () => {
    const { talks } = read(rawTalks())
    const times = [
      talks.head.talks.when,
      { edtf: talks.head.talks.upTo },
      ...talks.events.map((event) => event.when),
      ...talks.reports.flatMap((report) => [report.vantage, report.published ?? []].flat()),
      ...talks.statements.flatMap((statement) => statement.when ?? []),
      ...talks.details.flatMap(({ accounts }) =>
        accounts.flatMap(({ value }) => (value.kind === 'time' ? value : [])),
      ),
    ]
    expect(times.map(timeKey).filter((key) => !talks.times.has(key))).toEqual([])
    expect(talks.times.get('2031-05-05||')).toEqual({
      from: Date.UTC(2031, 4, 4, 23),
      to: Date.UTC(2031, 4, 5, 23),
      precision: 'day',
    })
  })

  it('is the same when put together again from its text and bounds without the schema', () => {
    const text = JSON.stringify(rawTalks())
    const { talks } = read(JSON.parse(text))
    const checked = assembleChecked(text, Object.fromEntries(talks.times))
    expect(checked).toEqual(talks)
  })

  it('leaves what it was given as it was', () => {
    const raw = bent((file) => file.events[0].details.push('nowhere'))
    const before = JSON.stringify(raw)
    read(raw)
    expect(JSON.stringify(raw)).toBe(before)
  })

  it('may have two reports, one side, no events and no statements', () => {
    const { problems } = read(
      rawTalks({
        reports: rawTalks().reports.slice(0, 2),
        delegations: [],
        people: [],
        events: [],
        statements: [],
        issues: [{ id: 'meeting', title: 'The meeting' }],
        details: [],
        sharedWording: [],
        families: [],
        talks: { ...rawTalks().talks, summary: [], event: undefined },
      }),
    )
    expect(paths(problems)).toEqual(['$.reports[1].vantage.event'])
  })
})

describe('bytes', () => {
  const encode = (text: string) => new TextEncoder().encode(text)

  it('are read as UTF-8, with a byte order mark or without', () => {
    const text = JSON.stringify(rawTalks())
    expect(parseTalksBytes(encode(text)).status).toBe('read')
    expect(parseTalksBytes(encode(`\uFEFF${text}`)).status).toBe('read')
    expect(parseTalksText(`\uFEFF${text}`).status).toBe('read')
  })

  it('that are not UTF-8 are refused with their line', () => {
    const bytes = encode('{\n"title": "T?rkiye"}')
    bytes[bytes.indexOf(0x3f)] = 0xfc
    expect(refusal(parseTalksBytes(bytes))).toEqual({
      path: 'line 2 (byte 14)',
      value: 'byte 0xFC',
      expected: 'text in UTF-8',
      effect: 'refused',
    })
  })

  it('that stop in the middle of a character are refused', () => {
    expect(refusal(parseTalksBytes(encode('{"a": "ü').slice(0, -1))).expected).toBe('text in UTF-8')
  })

  it('in UTF-16 are refused', () => {
    expect(refusal(parseTalksBytes(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).path).toBe('line 1 (byte 1)')
  })

  it('beyond 200 MB are refused before anything is read', () => {
    expect(refusal(parseTalksBytes(new Uint8Array(200 * 1024 * 1024 + 1)))).toMatchObject({
      value: '200.0 MB',
      expected: 'a file of at most 200 MB',
    })
  })
})

describe('text that is no talks file', () => {
  it.each([
    ['<!doctype html><title>Not found</title>', 'line 1, column 1', 'JSON, not a web page (HTML)'],
    ['\n  <html>', 'line 1, column 1', 'JSON, not a web page (HTML)'],
    ['', '$', 'a talks file in JSON'],
    [' \n ', '$', 'a talks file in JSON'],
    ['{"a": 1,}', 'line 1, column 9', 'valid JSON'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3', 'valid JSON'],
    ['Server error', 'line 1, column 1', 'valid JSON'],
    ['{"format": 1, "talks": {"tit', 'line 1, column 29', 'more: the file ends too early'],
    ['{"format": 1,', 'line 1, column 14', 'more: the file ends too early'],
    ['[]', '$', 'an object: a talks file'],
    ['null', '$', 'an object: a talks file'],
    ['"text"', '$', 'an object: a talks file'],
    ['{}', '$.format', 'the version of the format, a number from 1 to 1'],
  ])('%j is refused', (text, path, expected) => {
    expect(refusal(parseTalksText(text))).toMatchObject({ path, expected, effect: 'refused' })
  })

  it('shows what stands at the fault, and no more than fits the screen', () => {
    const problem = refusal(parseTalksText(`{"a": ${'x'.repeat(500)}}`))
    expect(problem.value.length).toBeLessThanOrEqual(80)
    expect(problem.value).toContain('xxxx')
  })

  it('is refused and not read to the end of the stack when it is deep', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const raw = JSON.stringify(rawTalks()).replace('"families":[', `"families":[${deep},`)
    expect(parseTalksText(raw).status).toBe('read')
    expect(parseTalksText(deep).status).toBe('refused')
    expect(refusal(parseTalksText(deep.slice(0, -1))).expected).toBe('more: the file ends too early')
  })
})

describe('a file that cannot be used is refused with path, value and expectation', () => {
  const withTalks = (fields: object) => rawTalks({ talks: { ...rawTalks().talks, ...fields } })
  it.each<[string, Raw, string, string, string]>([
    [
      'a newer format, whatever else is in it',
      { format: 2, whatever: true },
      '$.format',
      '2',
      'a format of at most version 1: this file needs a newer Parley',
    ],
    [
      'no format',
      rawTalks({ format: undefined }),
      '$.format',
      '(missing)',
      'the version of the format, a number from 1 to 1',
    ],
    [
      'a format in words',
      rawTalks({ format: '1' }),
      '$.format',
      '"1"',
      'the version of the format, a number from 1 to 1',
    ],
    ['no title', withTalks({ title: undefined }), '$.talks.title', '(missing)', 'a value of type string'],
    ['no talks', rawTalks({ talks: [] }), '$.talks', '[]', 'a value of type object'],
    [
      'a date that does not exist',
      rawTalks({ date: '2031-02-29' }),
      '$.date',
      '"2031-02-29"',
      'a day that exists',
    ],
    [
      'an unknown zone',
      withTalks({ zone: 'Port/Amity' }),
      '$.talks.zone',
      '"Port/Amity"',
      'an IANA time zone',
    ],
    [
      'a time without bounds',
      withTalks({ when: { edtf: 'May' } }),
      '$.talks.when.edtf',
      '"May"',
      'a time in EDTF (ISO 8601-2)',
    ],
    [
      'no end in time',
      withTalks({ upTo: '2031-04-31' }),
      '$.talks.upTo',
      '"2031-04-31"',
      'a time in EDTF (ISO 8601-2)',
    ],
    ['no list of details', rawTalks({ details: undefined }), '$.details', '(missing)', 'a list'],
    ['a list that is none', rawTalks({ outlets: { a: 1 } }), '$.outlets', '{"a":1}', 'a list'],
    ['no report', rawTalks({ reports: [] }), '$.reports', '[]', 'at least one usable record'],
    ['no outlet', rawTalks({ outlets: [] }), '$.outlets', '[]', 'at least one usable record'],
  ])('%s', (_title, input, path, value, expected) => {
    expect(refusal(parseTalks(input))).toEqual({ path, value, expected, effect: 'refused' })
  })

  it('no usable report, with the reason of the first', () => {
    const raw = bent((file) => file.reports.forEach((report: Raw) => (report.url = 'javascript:alert(1)')))
    const problem = refusal(parseTalks(raw))
    expect(problem.path).toBe('$.reports[0].url')
    expect(problem.expected).toContain('no usable record is left in $.reports')
  })
})

describe('a single bad record is set aside with its path', () => {
  it.each<[string, (raw: Raw) => void, string[]]>([
    [
      'an outlet with a siglum in small letters',
      (raw) => (raw.outlets[2].siglum = 'c'),
      ['$.outlets[2].siglum', '$.reports[2].outlet'],
    ],
    ['a place without a name', (raw) => raw.places.push({ id: 'x' }), ['$.places[3].name']],
    ['a record that is none', (raw) => raw.families.push(null), ['$.families[1]']],
    ['a field that is not known', (raw) => (raw.people[1].wiki = 'Karst'), ['$.people[1].wiki']],
    ['an unknown field of the file', (raw) => (raw.verdict = 'fair'), ['$.verdict']],
    [
      'an event on a day that does not exist',
      (raw) => (raw.events[1].when.edtf = '2029-02-29'),
      ['$.events[1].when.edtf'],
    ],
    [
      'an event whose end precedes its start',
      (raw) => (raw.events[1].when.edtf = '2029/2028'),
      ['$.events[1].when.edtf'],
    ],
    [
      'a statement at a clock time without zone',
      (raw) => (raw.statements[0].when.edtf = '2031-05-02T10:00'),
      [
        '$.statements[0].when.edtf',
        '$.details[8].statement',
        '$.details[8].accounts[0].printing',
        '$.details[8].accounts[1].printing',
      ],
    ],
    [
      'a later record of the same id',
      (raw) => raw.people.push({ ...raw.people[0], name: 'Another' }),
      ['$.people[3].id'],
    ],
    [
      'a shared run of one report with itself',
      (raw) => (raw.sharedWording[0].b.report = 'harbour'),
      ['$.sharedWording[0].b.report'],
    ],
  ])('%s', (_title, bend, expected) => {
    const { problems } = read(bent(bend))
    expect(paths(problems)[0]).toBe(expected[0])
    expect(paths(problems)).toEqual(expect.arrayContaining(expected))
    expect(problems.every((problem) => problem.effect === 'set aside')).toBe(true)
  })

  it('keeps the first of two records of one id', () => {
    const { talks } = read(bent((raw) => raw.people.push({ ...raw.people[0], name: 'Another' })))
    expect(talks.by.person.get('brook')?.name).toBe('Ada Brook')
    expect(talks.people.filter((person) => person.id === 'brook')).toHaveLength(1)
  })

  it('shortens what it shows of a value', () => {
    const { problems } = read(bent((raw) => (raw.places[0].name = { long: 'x'.repeat(1000) })))
    expect(problems[0]?.value).toHaveLength(80)
    expect(problems[0]?.value).toMatch(/^\{"long":"xxx.*…$/)
  })

  it('does not count on', () => {
    const { problems } = read(
      bent((raw) => {
        raw.details[0].accounts[0].value.edtf = 'Monday'
        raw.details[0].accounts[2].value.edtf = 'Monday'
      }),
    )
    expect(paths(problems)).toEqual([
      '$.details[0].accounts[0].value.edtf',
      '$.details[0].accounts[2].value.edtf',
    ])
  })
})

describe('a bad account, silence or printing is set aside alone', () => {
  const day = (bend: (account: Raw) => void) => bent((raw) => bend(raw.details[0].accounts[0]))
  it.each<[string, Raw, string, string]>([
    ['an unknown report', day((a) => (a.report = 'evening')), '.report', 'the id of a record in $.reports'],
    [
      'a day that does not exist',
      day((a) => (a.value.edtf = '2031-02-29')),
      '.value.edtf',
      'a day that exists',
    ],
    [
      'a clock time without zone',
      day((a) => (a.value.edtf = '2031-05-05T09:30')),
      '.value.edtf',
      'a zone for the clock time',
    ],
    ['an unknown zone', day((a) => (a.value.zone = 'Amity')), '.value.edtf', 'an IANA time zone'],
    [
      'an interval that ends before it begins',
      day((a) => (a.value.edtf = '2031-05-05/2031-05-01')),
      '.value.edtf',
      'an end that is not before its beginning',
    ],
    [
      'another kind of value',
      day((a) => (a.value = { kind: 'wording', words: 'on Monday' })),
      '.value.kind',
      'the kind of its detail: time',
    ],
    ['a kind that is none', day((a) => (a.value.kind = 'mood')), '.value.kind', 'one of the kinds of value'],
    ['no excerpt', day((a) => (a.excerpt = [])), '.excerpt', 'a length of at least 1'],
    ['four runs', day((a) => (a.excerpt = Array(4).fill(a.excerpt[0]))), '.excerpt', 'a length of at most 3'],
    [
      'a place longer than its words',
      day((a) => (a.excerpt[0].end += 1)),
      '.excerpt[0]',
      'a place as long as its words (9 units)',
    ],
    [
      'a place outside the text',
      day((a) => {
        a.excerpt[0].start += 9000
        a.excerpt[0].end += 9000
      }),
      '.excerpt[0].end',
      'a place in the text of the report (359 units)',
    ],
    [
      'runs out of order',
      day((a) => a.excerpt.push({ ...a.excerpt[0] })),
      '.excerpt[1]',
      'a segment after the one before it',
    ],
    [
      'credit to an unknown organisation',
      day((a) => (a.chain[0].organisation = 'nobody')),
      '.chain[0].organisation',
      'the id of a record in $.organisations',
    ],
    [
      'an unknown firmness',
      day((a) => (a.firmness = 'sure')),
      '.firmness',
      'one of: possible, planned, expected, under way, done',
    ],
  ])('%s', (_title, raw, path, expected) => {
    const { talks, problems } = read(raw)
    expect(problems[0]).toMatchObject({
      path: `$.details[0].accounts[0]${path}`,
      expected,
      effect: 'set aside',
    })
    expect(accountIds(talks, 'day')).toEqual(['day.morning', 'day.courier'])
    expect(talks.by.evidence.has('day.harbour')).toBe(false)
  })

  it.each<[string, string, Raw, string]>([
    ['an unknown place', 'place', { place: 'moon' }, '$.details[3].accounts[0].value.place'],
    ['an unknown person', 'head-norland', { person: 'nobody' }, '$.details[4].accounts[0].value.person'],
    [
      'an item that is no choice',
      'sides',
      { items: ['norland', 'moon'] },
      '$.details[6].accounts[0].value.items[1]',
    ],
    [
      'a category that is no choice',
      'outcome',
      { category: 'moon' },
      '$.details[9].accounts[0].value.category',
    ],
    ['a range that runs backwards', 'idle', { amount: 3, to: 2 }, '$.details[7].accounts[0].value.to'],
  ])('%s as the value', (_title, id, value, path) => {
    const raw = bent((file) => {
      const detail = file.details.find((one: Raw) => one.id === id)
      Object.assign(detail.accounts[0].value, value)
    })
    const { talks, problems } = read(raw)
    expect(problems[0]?.path).toBe(path)
    expect(detailOf(talks, id)?.accounts).toHaveLength(
      rawTalks().details.find((one: Raw) => one.id === id).accounts.length - 1,
    )
  })

  it('a second account of one id', () => {
    const { talks, problems } = read(bent((raw) => (raw.details[2].accounts[1].id = 'day.courier')))
    expect(paths(problems)).toContain('$.details[2].accounts[1].id')
    expect(accountIds(talks, 'length')).toEqual(['length.morning'])
    expect(talks.by.evidence.get('day.courier')).toMatchObject({ detail: { id: 'day' } })
  })

  it('a printing with the id of an account', () => {
    const { talks, problems } = read(bent((raw) => (raw.statements[0].printings[1].id = 'day.courier')))
    expect(paths(problems)).toEqual(['$.statements[0].printings[1].id', '$.details[8].accounts[1].printing'])
    expect(talks.statements[0]?.printings.map((printing) => printing.id)).toEqual(['p.harbour'])
  })

  it('a silence of an unknown report, and a second silence of one report', () => {
    const { talks, problems } = read(
      bent((raw) => {
        raw.details[1].silences.push(
          { report: 'evening', kind: 'not mentioned' },
          { ...raw.details[1].silences[0] },
        )
      }),
    )
    expect(paths(problems)).toEqual(['$.details[1].silences[2].report', '$.details[1].silences[3].report'])
    expect(detailOf(talks, 'begin')?.silences.map((silence) => silence.report)).toEqual([
      'harbour',
      'courier',
    ])
  })

  it('fills nothing in where an account was set aside', () => {
    const { talks } = read(day((account) => (account.report = 'evening')))
    expect(detailOf(talks, 'day')?.silences).toEqual([])
  })
})

describe('what refers to a record that was set aside', () => {
  it('goes with it when it cannot be understood without it, and in turn what refers to that', () => {
    const { talks, problems } = read(bent((raw) => (raw.outlets[2].name = '')))
    expect(talks.reports.map((report) => report.id)).toEqual(['harbour', 'morning'])
    expect(
      talks.details.flatMap((detail) => detail.accounts).some((account) => account.report === 'courier'),
    ).toBe(false)
    expect(
      talks.details.flatMap((detail) => detail.silences).some((silence) => silence.report === 'courier'),
    ).toBe(false)
    // Claims that rested on its accounts, among other things, rest on them no more.
    expect(talks.head.talks.summary[0]?.accounts).toEqual(['day.morning'])
    expect(paths(problems)).toContain('$.talks.summary[0].accounts[1]')
    expect(paths(problems).slice(0, 2)).toEqual(['$.outlets[2].name', '$.reports[2].outlet'])
  })

  it('a detail goes with its issue, a statement with its speaker', () => {
    const { talks, problems } = read(
      bent((raw) => {
        raw.issues[1].title = ''
        raw.people[2].role = 'friend'
      }),
    )
    expect(talks.details.map((detail) => detail.issue)).not.toContain('ferries')
    expect(talks.statements).toEqual([])
    expect(paths(problems)).toEqual(
      expect.arrayContaining([
        '$.issues[1].title',
        '$.details[7].issue',
        '$.people[2].role',
        '$.statements[0].speaker',
        '$.events[1].details[0]',
      ]),
    )
  })

  it.each<[string, (raw: Raw) => void, string]>([
    ['a detail of an event', (raw) => raw.events[0].details.push('nowhere'), '$.events[0].details[2]'],
    ['a person of an event', (raw) => raw.events[0].people.push('nobody'), '$.events[0].people[2]'],
    ['the place of an event', (raw) => (raw.events[0].place = 'moon'), '$.events[0].place'],
    [
      'an account under a position',
      (raw) => raw.issues[1].tracker.positions[0].accounts.push('nowhere'),
      '$.issues[1].tracker.positions[0].accounts[1]',
    ],
    [
      'a side by whose word a status stands',
      (raw) => raw.issues[1].tracker.status.by.push('moon'),
      '$.issues[1].tracker.status.by[1]',
    ],
    ['the family of a detail', (raw) => (raw.details[2].family = 'nowhere'), '$.details[2].family'],
    [
      'the detail that a wording folds under',
      (raw) => (raw.details[5].wordingOf = 'nowhere'),
      '$.details[5].wordingOf',
    ],
    [
      'a wording that folds under itself',
      (raw) => (raw.details[5].wordingOf = 'name-brook'),
      '$.details[5].wordingOf',
    ],
    [
      'a person that a detail is about',
      (raw) => raw.details[4].about.people.push('nobody'),
      '$.details[4].about.people[1]',
    ],
    [
      'a report that a reading rests on',
      (raw) => raw.details[0].accounts[1].restsOn.push('evening'),
      '$.details[0].accounts[1].restsOn[1]',
    ],
    [
      'a report that a time is resolved from',
      (raw) => (raw.details[0].accounts[1].value.resolved.report = 'evening'),
      '$.details[0].accounts[1].value.resolved.report',
    ],
    [
      'the printing that an account is',
      (raw) => (raw.details[8].accounts[0].printing = 'nowhere'),
      '$.details[8].accounts[0].printing',
    ],
    [
      'the event of a vantage',
      (raw) => (raw.reports[1].vantage.event = 'nowhere'),
      '$.reports[1].vantage.event',
    ],
    [
      'an organisation credited by a report',
      (raw) => (raw.reports[1].credits[0].organisation = 'nobody'),
      '$.reports[1].credits[0].organisation',
    ],
    ['the place of the talks', (raw) => (raw.talks.place = 'moon'), '$.talks.place'],
    ['a place around a place', (raw) => (raw.places[1].within = 'moon'), '$.places[1].within'],
    ['a place around itself', (raw) => (raw.places[1].within = 'port-amity'), '$.places[1].within'],
    [
      'a position of an unknown side',
      (raw) => (raw.issues[1].tracker.positions[0].delegation = 'moon'),
      '$.issues[1].tracker.positions[0].delegation',
    ],
    ['a group of issues', (raw) => (raw.issues[1].tracker.group = 'moon'), '$.issues[1].tracker.group'],
    [
      'words of a vantage that stand elsewhere',
      (raw) => (raw.reports[0].vantage.excerpt[0].end += 1),
      '$.reports[0].vantage.excerpt[0]',
    ],
    [
      'a choice within an unknown one',
      (raw) => (raw.details[9].choices[0].within = 'moon'),
      '$.details[9].choices[0].within',
    ],
  ])('stands without the reference: %s', (_title, bend, path) => {
    const { talks, problems } = read(bent(bend))
    expect(paths(problems)).toEqual([path])
    const whole = read(rawTalks()).talks
    for (const list of ['reports', 'events', 'issues', 'details', 'statements', 'places'] as const) {
      expect(talks[list]).toHaveLength(whole[list].length)
    }
    expect(talks.by.evidence.size).toBe(whole.by.evidence.size)
  })

  it('breaks a circle of places at one point', () => {
    const { talks, problems } = read(bent((raw) => (raw.places[0].within = 'customs-house')))
    expect(problems).toHaveLength(1)
    expect(talks.places.filter((place) => place.within !== undefined)).toHaveLength(2)
  })

  it('leads nowhere by a name that every object has', () => {
    const { problems } = read(bent((raw) => raw.events[0].details.push('constructor')))
    expect(paths(problems)).toEqual(['$.events[0].details[2]'])
  })
})

describe('whatever is in a file', () => {
  it('reading ends with talks or a refusal, never with an exception', () => {
    const places = Object.keys(rawTalks())
    const bends = fc.tuple(fc.constantFrom(...places), fc.nat(3), fc.jsonValue({ maxDepth: 3 }))
    fc.assert(
      fc.property(bends, ([key, index, value]) => {
        const raw = rawTalks()
        if (Array.isArray(raw[key]) && raw[key].length > 0) raw[key][index % raw[key].length] = value
        else raw[key] = value
        expect(['read', 'refused']).toContain(parseTalks(raw).status)
      }),
      { numRuns: 60 },
    )
  })

  it('a field of an account put to any value leaves the other accounts standing', () => {
    const fields = fc.constantFrom(
      'report',
      'value',
      'excerpt',
      'chain',
      'hedge',
      'firmness',
      'restsOn',
      'note',
    )
    fc.assert(
      fc.property(fields, fc.jsonValue({ maxDepth: 2 }), (field, value) => {
        const raw = bent((file) => (file.details[2].accounts[0][field] = value))
        expect(accountIds(read(raw).talks, 'length')).toContain('length.courier')
      }),
      { numRuns: 60 },
    )
  })

  it('every reference that is left leads somewhere', () => {
    const keys = [
      'outlets',
      'reports',
      'places',
      'organisations',
      'delegations',
      'people',
      'issues',
      'families',
      'events',
      'statements',
      'details',
    ]
    fc.assert(
      fc.property(fc.subarray(keys, { minLength: 1, maxLength: 4 }), fc.nat(9), (lists, nth) => {
        const raw = bent((file) => lists.forEach((list) => file[list].splice(nth % file[list].length, 1)))
        const { talks } = read(raw)
        const again = parseTalks(JSON.parse(JSON.stringify({ ...talks.head, ...talks, ...unread })))
        if (again.status !== 'read') throw new Error('what was read cannot be read again')
        expect(again.problems).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

/** Fields of talks in memory that are no fields of a file. */
const unread = { head: undefined, by: undefined, times: undefined }

describe('assembling', () => {
  it('keeps evidence of unknown reports out of the way of links', () => {
    const { talks } = read(rawTalks())
    const orphan = rawAccount('orphan', 'harbour', { kind: 'wording' }, ['Ada Brook'], { report: 'evening' })
    const [first, ...others] = talks.details
    if (first === undefined) throw new Error('no detail')
    const again = assembleTalks(
      { ...talks, details: [{ ...first, accounts: [orphan] }, ...others] },
      talks.times,
    )
    expect(again.by.evidence.has('orphan')).toBe(false)
  })
})
