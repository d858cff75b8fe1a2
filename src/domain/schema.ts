/**
 * What a talks file may hold, format version 1: the single definition from which the types (model.ts), the reader
 * (parse.ts) and the published JSON Schema (public/schema/talks.schema.json) are made. The words are those of the
 * critical apparatus (TEI app, rdg, wit) under plain names, with excerpts as W3C Web Annotation selectors.
 *
 * Only structure stands here. That ids resolve, dates exist and rules are kept is the business of parse.ts and of
 * the check (tools/check.ts).
 */
import * as z from 'zod/mini'
import {
  exceptionReasons,
  firmnesses,
  partsOfDay,
  scopes,
  sharedWordingKinds,
  silenceKinds,
  stances,
  statusKinds,
  zoneNames,
} from './vocabulary'

// Before any schema is made: the library would otherwise probe for `eval`, which the content policy forbids.
z.config({ ...z.locales.en(), jitless: true })

/** The newest format version this code reads. A file of a newer version is refused, never guessed at. */
export const formatVersion = 1

const field = <T extends z.core.$ZodType>(schema: T, description: string): T =>
  (schema as T & { check(check: unknown): T }).check(z.describe(description))

const text = (description: string) => field(z.string().check(z.minLength(1)), description)
const id = (description: string) =>
  field(z.string().check(z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)), description)
const ids = (description: string) => field(z.array(id('An id')), description)
const optionalText = (description: string) => field(z.optional(z.string().check(z.minLength(1))), description)
const optionalId = (description: string) => field(z.optional(id('An id')), description)
const offset = (description: string) => field(z.int().check(z.nonnegative()), description)

const when = {
  edtf: text('The time in EDTF (ISO 8601-2), in the clock of `zone` where it has a clock time'),
  zone: optionalText('IANA time zone of the clock time; required with a clock time, left out for a date'),
  partOfDay: field(z.optional(z.enum(partsOfDay)), 'Part of the day as printed, without invented hours'),
}

const segment = field(
  z.strictObject({
    exact: text('The words as printed, to the last character (TextQuoteSelector.exact)'),
    start: offset('First UTF-16 unit in the text of the report (TextPositionSelector.start)'),
    end: offset('First UTF-16 unit after the words (TextPositionSelector.end)'),
  }),
  'One run of printed words and where it stands',
)

const excerpt = field(
  z.array(segment).check(z.minLength(1), z.maxLength(3)),
  'One to three runs of printed words',
)

const link = field(
  z.strictObject({
    role: field(z.enum(['speaker', 'spokesperson', 'medium']), 'What the named one does in the chain'),
    words: text('The credit as printed in the report'),
    person: optionalId('The person credited'),
    organisation: optionalId('The organisation credited'),
    delegation: optionalId('The side credited'),
  }),
  'One link of an attribution chain; at most one of person, organisation, delegation',
)

const printedWords = text('The words in the excerpt that carry the value, as printed')

const qualifiers = ['about', 'over', 'at least', 'under', 'at most', 'vague'] as const
const qualifier = field(
  z.optional(z.enum(qualifiers)),
  'How the amount is qualified in print; vague ("several") has no bounds',
)

export const valueSchemas = {
  duration: z.strictObject({
    kind: field(z.literal('duration'), 'A length of time'),
    amount: field(z.optional(z.number().check(z.positive())), 'The printed number; left out when vague'),
    to: field(z.optional(z.number().check(z.positive())), 'The second number of a printed range'),
    unit: field(z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']), 'The printed unit'),
    exact: field(
      z.optional(z.boolean()),
      'True where the number is a count, not a measure: a sentence in years',
    ),
    qualifier,
    words: printedWords,
  }),
  quantity: z.strictObject({
    kind: field(z.literal('quantity'), 'A count or ordinal; exact unless qualified'),
    amount: field(z.optional(z.number()), 'The printed number; left out when vague'),
    to: field(z.optional(z.number()), 'The second number of a printed range'),
    qualifier,
    words: printedWords,
  }),
  time: z.strictObject({
    kind: field(z.literal('time'), 'A point or span of time'),
    ...when,
    resolved: field(
      z.optional(
        z.strictObject({
          from: field(
            z.enum(['own words', 'caption', 'page date', 'another report', 'calendar']),
            'What the printed, relative word is resolved from',
          ),
          report: optionalId('The other report that the resolution needs'),
          note: optionalText('How it is resolved, in our own words'),
        }),
      ),
      'Only for a relative word ("Tuesday", "last week"): what it is resolved from',
    ),
    words: printedWords,
  }),
  place: z.strictObject({
    kind: field(z.literal('place'), 'A place of the gazetteer'),
    place: id('The place'),
    words: printedWords,
  }),
  person: z.strictObject({
    kind: field(z.literal('person'), 'A person'),
    person: id('The person'),
    words: printedWords,
  }),
  organisation: z.strictObject({
    kind: field(z.literal('organisation'), 'An organisation'),
    organisation: id('The organisation'),
    words: printedWords,
  }),
  side: z.strictObject({
    kind: field(z.literal('side'), 'A side of the talks'),
    delegation: id('The delegation'),
    words: printedWords,
  }),
  list: z.strictObject({
    kind: field(z.literal('list'), 'Several items'),
    items: field(
      z.array(id('A choice of the detail')).check(z.minLength(1)),
      'The items, as choices of the detail, in printed order',
    ),
    closed: field(z.boolean(), 'True when the print says or counts that there are no others'),
    words: printedWords,
  }),
  category: z.strictObject({
    kind: field(z.literal('category'), 'One of the closed list given with the detail'),
    category: id('A choice of the detail'),
    words: printedWords,
  }),
  wording: z.strictObject({
    kind: field(z.literal('wording'), 'The printed words are the value'),
    words: printedWords,
  }),
  text: z.strictObject({
    kind: field(z.literal('text'), 'Our paraphrase, where no other kind fits'),
    group: id('A choice of the detail: accounts of one group say the same'),
    words: printedWords,
  }),
} as const

const value = field(
  z.discriminatedUnion('kind', [
    valueSchemas.duration,
    valueSchemas.quantity,
    valueSchemas.time,
    valueSchemas.place,
    valueSchemas.person,
    valueSchemas.organisation,
    valueSchemas.side,
    valueSchemas.list,
    valueSchemas.category,
    valueSchemas.wording,
    valueSchemas.text,
  ]),
  'The typed value, from which findings are computed',
)

export const accountSchema = z.strictObject({
  id: id('Unique among accounts and printings; a link to the evidence carries it'),
  report: id('The report that says it'),
  value,
  excerpt,
  chain: field(
    z.array(link),
    'Who is credited, from the one who spoke to the one who passed it on; empty is the outlet’s own voice',
  ),
  hedge: field(
    z.nullable(z.string()),
    'The hedging words as printed ("some", "expected", "according to"), or null',
  ),
  firmness: field(
    z.nullable(z.enum(firmnesses)),
    'How firm the happening is told to be, or null where it does not apply',
  ),
  printing: optionalId(
    'The printing of a statement that this account is, for a wording inside quotation marks',
  ),
  restsOn: field(
    z.optional(z.array(id('A report'))),
    'Other reports that the reading of this account needs, so that agreement resting on them says so',
  ),
  note: optionalText('A note in our own words'),
})

export const silenceSchema = z.strictObject({
  report: id('The report that does not say it'),
  kind: field(z.enum(silenceKinds), 'The kind of silence, judged by the vantage of the report'),
  explained: field(
    z.optional(
      z.array(
        z.strictObject({
          words: text('The search word that is found in the report all the same'),
          why: text('Why the hit is no account of this detail'),
        }),
      ),
    ),
    'Hits of the search words in this report, each explained',
  ),
  note: optionalText('A note in our own words'),
})

export const choiceSchema = field(
  z.strictObject({
    id: id('Unique within the detail'),
    label: text('The choice in our own words'),
    within: optionalId('The less precise choice that this one lies in'),
    reason: optionalText('Why accounts are put together under this choice; required for kind text'),
  }),
  'One choice of a closed list',
)

export const detailSchema = z.strictObject({
  id: id('Unique among details'),
  question: text('The point of comparison, phrased as a question, in our own words'),
  label: optionalText('A short label for narrow places'),
  issue: id('The issue the detail belongs to'),
  scope: field(z.enum(scopes), 'What the detail is about: facts about the page itself never differ'),
  kind: field(
    z.enum([
      'duration',
      'quantity',
      'time',
      'place',
      'person',
      'organisation',
      'side',
      'list',
      'category',
      'wording',
      'text',
    ]),
    'The kind of value each account has',
  ),
  wordingOf: optionalId('For a row on wording: the detail it folds under'),
  wordingSort: field(
    z.optional(z.enum(['name', 'title', 'term', 'quotation'])),
    'For kind wording: what sort of words, which decides how they are compared',
  ),
  statement: optionalId('For a quotation: the statement whose printings the accounts are'),
  family: optionalId('The family of details that a hasty reader would take for one'),
  setApart: optionalText('What sets this detail apart from its family ("the stay in the building")'),
  choices: field(z.optional(z.array(choiceSchema)), 'The closed list of a category, list or text detail'),
  exclusive: field(
    z.optional(z.boolean()),
    'For category and text: true when no two choices can hold at once (unless one lies within the other)',
  ),
  exclusiveReason: optionalText('Why the choices exclude one another, or why they do not'),
  mayChange: field(
    z.optional(z.boolean()),
    'True for a value that may change between stages (a length, a result): accounts of different firmness do not differ',
  ),
  happening: optionalId('The event whose time decides whether a silent report was written before it'),
  about: field(
    z.optional(
      z.strictObject({
        people: field(z.optional(z.array(id('A person'))), 'People the detail is about'),
        places: field(z.optional(z.array(id('A place'))), 'Places the detail is about'),
        organisations: field(z.optional(z.array(id('An organisation'))), 'Organisations the detail is about'),
        delegations: field(z.optional(z.array(id('A delegation'))), 'Sides the detail is about'),
      }),
    ),
    'What the detail is about, to lead from anything to everything about it',
  ),
  searchWords: field(
    z.array(z.string().check(z.minLength(2))),
    'Words whose appearance in a silent report must be explained; matched without case, from a word’s start',
  ),
  textReason: optionalText('For kind text: why no other kind fits'),
  note: optionalText('A note in our own words'),
  accounts: field(
    z.array(accountSchema),
    'What the reports say; the first of a report is its cell, further ones stand beside',
  ),
  silences: field(z.array(silenceSchema), 'One for each report without an account'),
})

export const outletSchema = z.strictObject({
  id: id('Unique among outlets'),
  name: text('The name as commonly given'),
  fullName: optionalText('The name in full'),
  siglum: field(
    z.string().check(z.regex(/^[\p{Lu}\p{N}]{1,5}$/u)),
    'The short sign of the outlet, as of a manuscript in an edition',
  ),
})

export const reportSchema = z.strictObject({
  id: id('Unique among reports'),
  outlet: id('The outlet that publishes it'),
  headline: field(z.nullable(z.string()), 'The headline, or null where the text held has none'),
  url: field(
    z.nullable(z.string().check(z.regex(/^https?:\/\//))),
    'Where it was published, or null where not known',
  ),
  language: field(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)), 'BCP 47 language tag'),
  published: field(
    z.nullable(
      z.strictObject({
        ...when,
        printedIn: field(
          z.nullable(z.enum(zoneNames)),
          'The zone that prints the date, or null where none does',
        ),
        note: optionalText('What the date rests on'),
      }),
    ),
    'When it was published, or null where not known',
  ),
  vantage: field(
    z.strictObject({
      ...when,
      event: optionalId('The latest event the report tells as past'),
      stage: text('The stage of the talks it is written from, in a few words ("before the talks")'),
      restsOn: field(
        z.enum(['own words', 'caption', 'page date', 'another report']),
        'What the date of the vantage rests on',
      ),
      excerpt: field(z.optional(z.array(segment)), 'The words that tell the latest happening as past'),
      note: optionalText('How it is resolved, in our own words'),
    }),
    'The latest happening the report tells as past, never its page date',
  ),
  credits: field(
    z.array(
      z.strictObject({
        words: text('The credit as printed'),
        kind: field(z.enum(['text', 'photo']), 'Photo credits are kept apart'),
        organisation: optionalId('The organisation credited'),
      }),
    ),
    'Credits as printed; empty when the text credits nobody',
  ),
  creditsNote: optionalText('A note on the credits'),
  retrieved: field(
    z.nullable(z.string()),
    'When the text was retrieved (EDTF), or null where nobody recorded it',
  ),
  text: field(
    z.strictObject({
      file: text('The name of the text file, for whoever has it'),
      sha256: field(z.string().check(z.regex(/^[0-9a-f]{64}$/)), 'SHA-256 of the text file, in UTF-8'),
      length: offset('Length of the text in UTF-16 units'),
    }),
    'The text that the excerpts are cut from; the text itself is never part of this file',
  ),
  zones: field(
    z.array(
      z.strictObject({
        zone: field(z.enum(zoneNames), 'What part of the page it is'),
        start: offset('First UTF-16 unit'),
        end: offset('First UTF-16 unit after it'),
      }),
    ),
    'The parts of the page in order, one entry a paragraph, without overlap',
  ),
  speech: field(
    z.array(
      z.strictObject({ start: offset('First UTF-16 unit'), end: offset('First UTF-16 unit after it') }),
    ),
    'Runs inside quotation marks that are somebody’s speech',
  ),
  sentences: field(
    z.optional(
      z.array(
        z.strictObject({
          start: offset('First UTF-16 unit'),
          end: offset('First UTF-16 unit after it'),
          exceptions: field(
            z.optional(
              z.array(
                z.strictObject({
                  start: offset('First UTF-16 unit'),
                  end: offset('First UTF-16 unit after it'),
                  reason: field(z.enum(exceptionReasons), 'Why these words yield no account'),
                }),
              ),
            ),
            'Words of the sentence that yield no account, each with a reason from the closed list',
          ),
        }),
      ),
    ),
    'The ledger of sentences, without their words',
  ),
})

const accounts = (description: string) => field(z.array(id('An account')), description)

export const issueSchema = z.strictObject({
  id: id('Unique among issues'),
  title: text('The issue in our own words'),
  short: optionalText('A shorter title for narrow places'),
  note: optionalText('A note in our own words'),
  tracker: field(
    z.optional(
      z.strictObject({
        group: id('The group of the tracker it stands in'),
        status: field(
          z.strictObject({
            kind: field(z.enum(statusKinds), 'Where it stands, from the reports alone'),
            by: ids('The sides by whose word it stands so; may be empty'),
            note: optionalText('The status in a few words of our own'),
            accounts: accounts('The accounts it rests on'),
          }),
          'Where it stands in these reports',
        ),
        positions: field(
          z.array(
            z.strictObject({
              delegation: id('The side'),
              stance: field(z.enum(stances), 'Its stance in a word'),
              summary: text('Its position in a few words of our own'),
              accounts: accounts('The accounts it rests on'),
            }),
          ),
          'What each side says of it; a side without an entry has no position in these reports',
        ),
        course: field(
          z.array(
            z.strictObject({
              event: id('The round or event'),
              summary: text('What was said of the issue there, in our own words'),
              accounts: accounts('The accounts it rests on'),
            }),
          ),
          'Its course from the earlier round to this one',
        ),
      }),
    ),
    'Left out for groups of details that are no matter between the sides (the day, the place, the page)',
  ),
})

export const delegationSchema = z.strictObject({
  id: id('Unique among delegations'),
  name: text('The side by its common name'),
  headDetail: optionalId('The detail that asks who led it'),
  movementDetails: ids('Details on its coming and going'),
})

export const personSchema = z.strictObject({
  id: id('Unique among people'),
  name: text('The name used by Parley; names as printed are details of their own'),
  delegation: optionalId('The side the person belongs to'),
  role: field(z.enum(['head', 'member', 'spokesperson', 'other']), 'Role in these talks'),
  relation: optionalText('For others who matter: the relation to the talks, in our own words'),
  nameDetail: optionalId('The detail that asks how the name is printed'),
  titleDetail: optionalId('The detail that asks which title is printed'),
  accounts: accounts('The accounts that the relation rests on'),
})

export const placeSchema = z.strictObject({
  id: id('Unique among places'),
  name: text('The name used by Parley'),
  within: optionalId('The place it lies in; only where a source or plain geography states it'),
})

export const organisationSchema = z.strictObject({
  id: id('Unique among organisations'),
  name: text('The name used by Parley'),
})

export const eventSchema = z.strictObject({
  id: id('Unique among events'),
  title: text('The event in our own words'),
  when: field(z.strictObject(when), 'When it happened, as far as the reports tell'),
  about: field(z.optional(z.boolean()), 'True when the time is approximate'),
  workedOut: optionalText('Where the time is worked out and printed nowhere: from what'),
  words: optionalText('The time as printed, in a few words'),
  round: field(z.optional(z.enum(['earlier', 'these'])), 'Set for a round of these talks'),
  scope: field(z.enum(scopes), 'What it belongs to'),
  expected: field(z.optional(z.boolean()), 'True when these reports only expect it'),
  details: ids('Details that bear on it; a report with an account of one carries the event'),
  timeDetail: optionalId('The detail that asks when it happened'),
  issues: ids('Issues it belongs to'),
  people: ids('People in it'),
  delegations: ids('Sides in it'),
  place: optionalId('Where'),
})

const printingSchema = z.strictObject({
  id: id('Unique among accounts and printings'),
  report: id('The report that prints it'),
  excerpt,
  marks: field(
    z.boolean(),
    'True when the words stand inside quotation marks; the marks are no part of the words',
  ),
  introduced: optionalText('The introducing words as printed ("she said")'),
  note: optionalText('A note in our own words'),
})

export const statementSchema = z.strictObject({
  id: id('Unique among statements'),
  title: text('A few words to know it by'),
  speaker: id('The person who said it'),
  occasion: text('Where and when it was said, in our own words'),
  when: field(z.nullable(z.strictObject(when)), 'When it was said, or null where not printed'),
  issues: ids('Issues it belongs to'),
  printings: field(z.array(printingSchema), 'Each place where a report prints it'),
})
export { printingSchema }

export const familySchema = z.strictObject({
  id: id('Unique among families'),
  question: text('The hasty reader’s question ("How long?")'),
  note: optionalText('What a hasty reader would take for one'),
})

const sharedPlace = z.strictObject({
  report: id('The report'),
  start: offset('First UTF-16 unit'),
  end: offset('First UTF-16 unit after it'),
  kind: field(z.enum(sharedWordingKinds), 'What the words are in this report'),
})

export const sharedWordingSchema = z.strictObject({
  id: id('Unique among runs'),
  a: field(sharedPlace, 'Where it stands in the one report'),
  b: field(sharedPlace, 'Where it stands in the other'),
  words: field(z.int().check(z.positive()), 'Length in words'),
})

export const issueGroupSchema = z.strictObject({
  id: id('Unique among groups'),
  title: text('The title of the group'),
  note: optionalText('A few words beside it'),
})

const talksFields = {
  title: text('The talks in a line, with place and date'),
  short: text('The talks in a few words, for a heading'),
  when: field(z.strictObject(when), 'The day or days of the talks'),
  zone: text('IANA time zone of the talks; every clock time is shown in it'),
  place: optionalId('Where they were held'),
  event: optionalId('The event that is these talks'),
  upTo: text('The day up to which the reports reach (EDTF)'),
  summary: field(
    z.array(
      z.strictObject({
        text: text('A clause in our own words'),
        accounts: accounts('The accounts it rests on'),
      }),
    ),
    'What these talks were, clause by clause, each with its accounts',
  ),
}

/** Everything but the lists of records: the part of a file that must be whole for anything to be shown. */
export const headSchema = z.strictObject({
  format: field(z.int().check(z.positive()), 'Version of this format'),
  id: id('The id of these talks'),
  version: field(z.string().check(z.regex(/^\d+\.\d+\.\d+$/)), 'Version of the data'),
  date: field(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), 'Date of this version'),
  changes: text('What changed in this version, in a line'),
  citeAs: text('How to cite the data'),
  limits: field(z.optional(z.array(text('A limit in our own words'))), 'What the data cannot tell, and why'),
  issuesUrl: field(
    z.optional(z.string().check(z.regex(/^(?:https?:\/\/|mailto:)/))),
    'Where to report a mistake, when there is such a place',
  ),
  talks: field(z.strictObject(talksFields), 'The talks themselves'),
})

/** The lists of records, by their key in the file. A bad record is set aside; the others stand. */
export const recordSchemas = {
  outlets: outletSchema,
  reports: reportSchema,
  places: placeSchema,
  organisations: organisationSchema,
  delegations: delegationSchema,
  people: personSchema,
  issueGroups: issueGroupSchema,
  issues: issueSchema,
  families: familySchema,
  events: eventSchema,
  statements: statementSchema,
  details: detailSchema,
  sharedWording: sharedWordingSchema,
} as const

const listDescriptions: Record<keyof typeof recordSchemas, string> = {
  outlets: 'Who publishes (schema.org NewsMediaOrganization)',
  reports: 'The articles (schema.org NewsArticle; TEI witness)',
  places: 'A small gazetteer; containment only where a source or plain geography states it',
  organisations: 'Ministries, agencies, media that are named or credited',
  delegations: 'The sides of the talks',
  people: 'People named in the reports',
  issueGroups: 'The groups of the issue tracker, in order',
  issues: 'What the details are grouped by, in order',
  families: 'Details that a hasty reader would take for one',
  events: 'What happened',
  statements: 'What somebody is quoted as saying (schema.org Quotation), with each printing',
  details: 'The points of comparison, in the order of the story (TEI app), with their accounts (TEI rdg)',
  sharedWording: 'Runs of words that two reports share, found by a script',
}

const lists = Object.fromEntries(
  Object.entries(recordSchemas).map(([key, schema]) => [
    key,
    field(z.array(schema as z.ZodMiniType), listDescriptions[key as keyof typeof recordSchemas]),
  ]),
)

/** The whole file, as the JSON Schema describes it. Reading goes record by record instead: see parse.ts. */
export const talksFileSchema = z.strictObject({
  $schema: field(z.optional(z.string()), 'Address of this schema'),
  ...headSchema.shape,
  ...lists,
})
