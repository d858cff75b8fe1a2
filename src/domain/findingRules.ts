/**
 * The rules by which two accounts are set against each other, in words that a reader understands: data.md, rules 4
 * to 6. Every finding names the rule that made it, so that it can be followed, and contradicted.
 */

/** How two accounts of one detail stand to each other. */
export type PairRelation =
  'agree' | 'worded differently' | 'compatible' | 'quoted differently' | 'cannot be decided' | 'differ'

/** Worst first: a row takes the worst of its pairs. */
export const relationsWorstFirst: readonly PairRelation[] = [
  'differ',
  'cannot be decided',
  'quoted differently',
  'compatible',
  'worded differently',
  'agree',
]

/** The place of a relation in that order, 0 for the worst. `severityOf('differ') -> 0` */
export function severityOf(relation: PairRelation): number {
  return relationsWorstFirst.indexOf(relation)
}

/** True where both accounts can be so: they agree, say it in other words, or fit together. */
export function holdsTogether(relation: PairRelation): boolean {
  return relation === 'agree' || relation === 'worded differently' || relation === 'compatible'
}

const ruleTexts = {
  'same-value': ['Same value', 'Both accounts have the same typed value.'],
  'same-value-other-words': [
    'Same value, other words',
    'The printed words differ, and mean the same value: the same range, or the same number.',
  ],
  'ranges-overlap': [
    'Ranges overlap',
    'A measured amount stands for a range: its printed precision, wider with “about”, open at one end with “over” or “under”. There are values that lie in both ranges, so both accounts can hold.',
  ],
  'ranges-apart': [
    'Ranges lie apart',
    'No value lies in both ranges, even with the printed precision allowed for: the two accounts cannot both hold.',
  ],
  vague: [
    'Vague words have no bounds',
    'Words such as “several” set no bounds, so they fit any value and never differ.',
  ],
  stage: [
    'Told at different stages',
    'The value may change, and the accounts tell it at different stages (planned, expected, done): that the values part does not set the accounts against each other.',
  ],
  page: [
    'Facts about each page',
    'The detail is about the page itself. Each account is true of its own page, so pages never differ by it.',
  ],
  'same-time': ['Same time', 'Both accounts mean the same time, however it is printed.'],
  'time-within': [
    'One time lies in the other',
    'One account gives a narrower span or a part of the day within the other’s span: it is more precise, and both can hold.',
  ],
  'times-overlap': [
    'Times overlap',
    'The two spans of time have a part in common, so both accounts can hold.',
  ],
  'times-apart': [
    'Times lie apart',
    'The two spans of time have nothing in common: the two accounts cannot both hold.',
  ],
  'parts-of-day': [
    'Different parts of one day',
    'Both accounts mean the same day, and different parts of it: they cannot both hold.',
  ],
  'time-unsettled': [
    'No fixed border between the times',
    'One of the times is approximate, or names a part of the day whose border to the other is fixed nowhere; no report says whether they are the same.',
  ],
  'same-place': ['Same place', 'Both accounts mean the same place, whatever they call it.'],
  'place-within': [
    'One place lies in the other',
    'A source or plain geography says that the one place lies in the other: it is more precise, and both can hold.',
  ],
  'place-unsettled': [
    'Containment not known',
    'No source says whether one place lies in the other, or whether the two are one, so it cannot be decided.',
  ],
  'places-apart': [
    'Places lie apart',
    'The two places lie in two places that are themselves apart, so the two accounts cannot both hold.',
  ],
  'same-identity': [
    'Same one',
    'Both accounts mean the same person, organisation or side; how it is named is a detail of its own.',
  ],
  'other-identity': [
    'Not the same one',
    'The accounts name two different persons, organisations or sides where there is one.',
  ],
  'same-items': ['Same items', 'Both lists have the same items.'],
  'list-within': [
    'One list lies in the other',
    'Every item of the one list is in the other, and the shorter list does not say that it is complete.',
  ],
  'open-lists': [
    'Lists that may go on',
    'Neither list rules out the items that only the other has: a list that is not said to be complete (“including”) can go on.',
  ],
  'closed-list': [
    'A complete list lacks an item',
    'One list is printed or counted as complete and lacks an item that the other has: both cannot hold.',
  ],
  'same-choice': ['Same meaning', 'Both accounts fall under the same choice of those given with the detail.'],
  'choice-within': [
    'One meaning lies in the other',
    'The one choice lies in the other: it is more precise, and both can hold.',
  ],
  'choices-exclude': [
    'Choices that exclude each other',
    'The choices given with the detail exclude one another.',
  ],
  'choices-side-by-side': [
    'Choices that can hold together',
    'The accounts say different things that can both hold: the choices given with the detail do not exclude one another.',
  ],
  'same-words': [
    'Same words',
    'The printed words are the same but for capitals, punctuation and the shape of quotation marks.',
  ],
  spelling: ['Spelling', 'The same words in another spelling.'],
  'other-words': ['Other words', 'Other words for the same thing.'],
  'title-within': [
    'One title is fuller',
    'With possessives and country names folded, every word of the one title is in the other, which says more.',
  ],
  'quoted-alike': ['Quoted in the same words', 'Both print the same words of the speaker.'],
  'quoted-spelling': [
    'Quoted in another spelling',
    'The printings differ in spelling or in a contraction alone; the words are the same.',
  ],
  'quoted-shorter': [
    'Quoted at different length',
    'The words that both print are the same; one printing begins later, stops earlier or leaves words unprinted.',
  ],
  'quoted-otherwise': [
    'Other words inside quotation marks',
    'Both print one sentence of one speaker inside quotation marks, and inside the marks the words are not the same.',
  ],
  'quoted-and-told': [
    'Quoted by one, told by the other',
    'At least one of the two prints it without quotation marks, in other words.',
  ],
  kinds: [
    'Values of two kinds',
    'The accounts have values of two kinds, which no rule sets against each other.',
  ],
  'one-report': ['One report only', 'One report alone has it: there is nothing to compare it with.'],
  'no-report': ['None reports it', 'No report has it.'],
  'not-selected': ['None of these', 'None of the selected reports has it; others do, or none does.'],
} as const satisfies Record<string, readonly [string, string]>

export type RuleId = keyof typeof ruleTexts

export type Rule = { id: RuleId; name: string; text: string }

const ruleIds = Object.keys(ruleTexts) as RuleId[]

/** Every rule by its id, in the order in which the method page lists them. */
export const rules = Object.fromEntries(
  ruleIds.map((id) => [id, { id, name: ruleTexts[id][0], text: ruleTexts[id][1] }]),
) as Record<RuleId, Rule>

/** How a pair stands, by which rule, and why in this case. */
export type PairFinding = {
  relation: PairRelation
  rule: RuleId
  /** This case in a clause, without names of reports: `more than 5 h and 5.5 up to 6.5 h: the ranges overlap`. */
  reason: string
  /** For compatible accounts: the one that says more. */
  morePrecise?: 'a' | 'b' | 'neither'
}
