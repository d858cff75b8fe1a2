/** The words Parley uses, each with what it means and the standard it maps to. */
export const glossary: readonly { word: string; meaning: string; standard?: string; id?: string }[] = [
  {
    word: 'report',
    meaning: 'One article by an outlet: a column of the comparison, known by its siglum.',
    standard: 'schema.org NewsArticle; TEI witness',
  },
  {
    word: 'detail',
    meaning: 'One point of comparison, phrased as a question. A sentence often answers several.',
    standard: 'TEI app',
  },
  {
    word: 'family',
    meaning:
      'Details that a hasty reader would take for one: lengths of different things, say. They stand together and are never set against each other.',
  },
  {
    word: 'account',
    meaning: 'What one report says about one detail: a typed value, the printed words, who is credited.',
    standard: 'TEI rdg',
  },
  {
    word: 'excerpt',
    meaning: 'The words as printed, to the last character, and where in the report they stand.',
    standard: 'W3C Web Annotation TextQuoteSelector, TextPositionSelector',
  },
  {
    word: 'statement, printing',
    meaning: 'Words that somebody is quoted as saying, and each place where a report prints them.',
    standard: 'schema.org Quotation',
  },
  {
    word: 'credit',
    meaning:
      'The chain from the one who spoke to the one who passed it on. “Own voice” is a report that credits nobody.',
  },
  { word: 'hedge', meaning: 'The words that hold a claim open: some, expected, according to.' },
  {
    word: 'firmness',
    meaning: 'How far along a happening is told to be: possible, planned, expected, under way, done.',
  },
  {
    word: 'vantage',
    meaning: 'The latest happening that a report tells as past. It is not the date on its page.',
  },
  {
    word: 'voice',
    meaning:
      'The first one in a chain of credit. Many reports of one statement are not many confirmations, so voices are counted for each detail.',
  },
  {
    word: 'span of time',
    id: 'span-of-time',
    meaning:
      'Part of the filter. An event stays when it happened, or may have happened, within the span: an open end reaches without limit, and a day, a month or a year counts when a part of it lies within. A detail stays when an event that it asks about or bears on stays, or when a time that a chosen report gives lies within, or may. Details without any time do not stay while a span is chosen. When a report was published is no matter here.',
    standard: 'EDTF (ISO 8601-2)',
  },
  {
    word: 'base',
    meaning: 'The printing that others are compared with, chosen by the reader. It is no original.',
  },
]

/** What each aspect is, in which accounts of a detail may part. */
export const aspectMeanings = {
  value:
    'The values are not the same: they cannot all hold, it cannot be decided, or they hold side by side.',
  precision: 'One value is more precise, or the ranges overlap without being the same.',
  words: 'The same thing in other words, or spelt otherwise.',
  quotation:
    'One sentence of one speaker with other words inside the marks, cut at another place, or without marks.',
  credit: 'Another speaker or medium is credited, or nobody.',
  firmness: 'A hedge is there in one and gone in another, or the happening is told as further along.',
  'place in the report':
    'One tells it up front (headline, standfirst, key points, first paragraph), another further down.',
  silence: 'A report that could have told it does not mention it.',
} as const

/** The classes by which a printing stands to the base. */
export const printingClasses: readonly { word: string; meaning: string }[] = [
  { word: 'identical', meaning: 'The same words; capitals and punctuation are not compared.' },
  { word: 'spelling', meaning: 'A word spelt otherwise.' },
  { word: 'contraction', meaning: 'A contraction resolved, or made.' },
  { word: 'other words', meaning: 'Other words inside the quotation marks.' },
  { word: 'shorter', meaning: 'Words of the base are not printed.' },
  { word: 'longer', meaning: 'Words are printed that the base does not have.' },
  {
    word: 'no quotation marks',
    meaning: 'The words stand without marks, so only this and other words apply.',
  },
]
