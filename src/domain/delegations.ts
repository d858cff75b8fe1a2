/**
 * The sides and their people: the same fields in the same order for every side, with names and titles as each report
 * prints them. What no report names is an empty list, never a guess.
 */
import { delegationsByName } from './sides'
import { reportsOfAccounts } from './accountReports'
import { formatCredit } from './credit'
import type { Analysis, Cell, DetailAnalysis } from './findings'
import type {
  Account,
  Delegation,
  Firmness,
  Issue,
  Person,
  Printing,
  Report,
  SilenceKind,
  Stance,
  Statement,
  Talks,
  ValueKind,
} from './model'
import { compareForms, isPartOf, isSameForm, type StandingForm } from './printedForms'
import { joinExcerpt } from './words'

export type AccountCell = Extract<Cell, { kind: 'account' }>

/** Words as printed, with the reports that print them so and the accounts that show it. */
export type PrintedWords = { words: string; reports: Report[]; accountIds: string[] }

export type NamedPerson = {
  person: Person
  /** The name in each way it is printed, the most frequent first. */
  names: PrintedWords[]
  titles: PrintedWords[]
  nameDetail: DetailAnalysis | null
  titleDetail: DetailAnalysis | null
  /** Reports of the selection that name, or tell of, the person. */
  reports: Report[]
}

/** A name or a title as one report prints it, and how it stands to the forms that the others print. */
export type PrintedForm = { words: string; accountId: string } & StandingForm

/** What one report prints of the head of a side. */
export type HeadRow = {
  report: Report
  /** Whom it tells to be the head; null where it does not say. */
  person: Person | null
  name: PrintedForm | null
  title: PrintedForm | null
  firmness: Firmness | null
  /** The words in which it tells who led, where the file has them as a detail of their own: "will be led". */
  telling: { words: string; accountId: string } | null
  /** The hedging words as printed. */
  hedge: string | null
  credit: string | null
  /** The account of the head detail first, then those of name and title. */
  accountIds: string[]
  silence: SilenceKind | null
}

export type SideStatement = {
  statement: Statement
  speaker: Person
  printings: Printing[]
  reports: Report[]
  /** True when a report of the selection prints it inside quotation marks. */
  quoted: boolean
}

/** A detail as told on somebody's word: only the cells that credit such a speaker first. */
export type Claim = { analysed: DetailAnalysis; cells: AccountCell[] }

export type SidePosition = {
  issue: Issue
  /** Null: no position in these reports. */
  position: { stance: Stance; summary: string; accountIds: string[] } | null
  reports: Report[]
}

export type DelegationCard = {
  delegation: Delegation
  head: { detail: DetailAnalysis | null; rows: HeadRow[]; people: NamedPerson[] }
  members: NamedPerson[]
  spokespersons: NamedPerson[]
  /** People of the side who play another part. */
  others: NamedPerson[]
  movements: DetailAnalysis[]
  /** What is told of the posts of the people above, besides their titles: "new", "former head of …". */
  posts: DetailAnalysis[]
  statements: SideStatement[]
  /** What reports tell on the word of its people, in words of their own; what most reports have first. */
  claims: Claim[]
  /** One for each tracked issue, in the order of the file. */
  positions: SidePosition[]
}

/** Somebody outside the delegations: a mediator, a host, somebody in a parallel track. */
export type OtherPerson = NamedPerson & {
  /** The relation to the talks, in our own words. */
  relation: string | null
  accountIds: string[]
  delegation: Delegation | null
  statements: SideStatement[]
}

export type DelegationsModel = { cards: DelegationCard[]; others: OtherPerson[] }

const detailOf = (analysis: Analysis, id: string | undefined): DetailAnalysis | null =>
  id === undefined ? null : (analysis.byDetail.get(id) ?? null)

/** The first account of a report in a detail. */
function accountIn(detail: DetailAnalysis | null, report: Report): Account | null {
  const cell = detail?.cells.find((one) => one.report.id === report.id)
  return cell?.kind === 'account' ? cell.account : null
}

/** Every wording of a detail in the selected reports, the one that most reports print first. */
export function printedWords(detail: DetailAnalysis | null): PrintedWords[] {
  const printed = new Map<string, PrintedWords>()
  for (const cell of detail?.cells ?? []) {
    if (cell.kind !== 'account') continue
    for (const account of [cell.account, ...cell.others]) {
      const { words } = account.value
      const known = printed.get(words) ?? { words, reports: [], accountIds: [] }
      if (!known.reports.includes(cell.report)) known.reports.push(cell.report)
      known.accountIds.push(account.id)
      printed.set(words, known)
    }
  }
  return [...printed.values()].sort((a, b) => b.reports.length - a.reports.length)
}

/** How a form stands to the others of its list; `same` when it is in none. */
export function standingOf(words: string, printed: readonly PrintedWords[]): StandingForm {
  const forms = compareForms(printed.map((one) => ({ words: one.words, reports: one.reports.length })))
  return forms.get(words) ?? { standing: 'same', departs: false, fuller: null }
}

/** The fullest forms of a name or title, each with who prints it so, and the reports that print no more than a part. */
export type FullestForms = { forms: PrintedWords[]; shortenedBy: Report[] }

/**
 * The forms that hold every word of a shorter one and are part of none themselves, those that say the same in other
 * spelling put together; null where no form is part of another. There can be several: none of them is the right one.
 */
export function fullestForms(printed: readonly PrintedWords[]): FullestForms | null {
  const isShorter = ({ words }: PrintedWords) => printed.some((other) => isPartOf(words, other.words))
  const whole = printed.filter(
    (form) => !isShorter(form) && printed.some(({ words }) => isPartOf(words, form.words)),
  )
  if (whole.length === 0) return null
  const forms: PrintedWords[] = []
  for (const form of whole) {
    const known = forms.findIndex(({ words }) => isSameForm(words, form.words))
    const same = forms[known]
    if (same === undefined) forms.push(form)
    else
      forms[known] = {
        words: same.words,
        reports: [...new Set([...same.reports, ...form.reports])],
        accountIds: [...same.accountIds, ...form.accountIds],
      }
  }
  const printing = new Set(printed.filter((form) => !isShorter(form)).flatMap(({ reports }) => reports))
  const shortening = new Set(printed.filter(isShorter).flatMap(({ reports }) => reports))
  return { forms, shortenedBy: [...shortening].filter((report) => !printing.has(report)) }
}

const mostOpeningWords = 8

/**
 * The printed words to know a statement by: the longest printing among those given, one inside quotation marks before
 * one without, cut after eight words. `“We will speak about ferries and about nothing else …”`
 */
export function openingWords(printings: readonly Printing[]): string {
  const lengthOf = (printing: Printing) => joinExcerpt(printing.excerpt).length
  const [longest] = printings.toSorted(
    (a, b) => Number(b.marks) - Number(a.marks) || lengthOf(b) - lengthOf(a),
  )
  if (longest === undefined) return ''
  const words = joinExcerpt(longest.excerpt).split(' ')
  const cut = words.length > mostOpeningWords + 1 ? [...words.slice(0, mostOpeningWords), '…'] : words
  return longest.marks ? `“${cut.join(' ')}”` : cut.join(' ')
}

/** A person as the selected reports print name and title. Reports are those that carry a detail about the person. */
export function namedPerson(talks: Talks, analysis: Analysis, person: Person): NamedPerson {
  const nameDetail = detailOf(analysis, person.nameDetail)
  const titleDetail = detailOf(analysis, person.titleDetail)
  const about = analysis.details.filter(({ detail }) => detail.about?.people?.includes(person.id))
  const carrying = new Set([nameDetail, titleDetail, ...about].flatMap((one) => one?.carriedBy ?? []))
  for (const report of reportsOfAccounts(talks, person.accounts, analysis.reports)) carrying.add(report)
  return {
    person,
    names: printedWords(nameDetail),
    titles: printedWords(titleDetail),
    nameDetail,
    titleDetail,
    reports: analysis.reports.filter((report) => carrying.has(report)),
  }
}

function headOfAccount(talks: Talks, account: Account | null): Person | null {
  return account?.value.kind === 'person' ? (talks.by.person.get(account.value.person) ?? null) : null
}

/** The detail on the words in which leading is told: a wording that folds under the head detail, and is no name. */
function tellingOf(analysis: Analysis, head: DetailAnalysis | null): DetailAnalysis | null {
  if (head === null) return null
  return (
    analysis.details.find(
      ({ detail }) => detail.wordingOf === head.detail.id && detail.wordingSort === 'term',
    ) ?? null
  )
}

const wordsOf = (account: Account) => ({ words: account.value.words, accountId: account.id })

function headRow(
  talks: Talks,
  analysis: Analysis,
  detail: DetailAnalysis | null,
  people: readonly NamedPerson[],
  report: Report,
): HeadRow {
  const account = accountIn(detail, report)
  const person = headOfAccount(talks, account)
  const named = people.find((one) => one.person.id === person?.id) ?? people[0]
  const name = accountIn(named?.nameDetail ?? null, report) ?? account
  const title = accountIn(named?.titleDetail ?? null, report)
  const telling = accountIn(tellingOf(analysis, detail), report)
  const cell = detail?.cells.find((one) => one.report.id === report.id)
  const formOf = (account: Account, printed: readonly PrintedWords[] = []): PrintedForm => ({
    ...wordsOf(account),
    ...standingOf(account.value.words, printed),
  })
  return {
    report,
    person,
    name: name === null ? null : formOf(name, named?.names),
    title: title === null ? null : formOf(title, named?.titles),
    telling: telling === null ? null : wordsOf(telling),
    firmness: account?.firmness ?? null,
    hedge: account?.hedge ?? null,
    credit: account === null ? null : formatCredit(talks, account),
    accountIds: [account, name, title].flatMap((one) => (one === null ? [] : [one.id])),
    silence: cell?.kind === 'silence' ? cell.silence.kind : null,
  }
}

/** Who led a side, as each report of the analysis tells it. */
export function headOf(talks: Talks, analysis: Analysis, delegation: Delegation): DelegationCard['head'] {
  const detail = detailOf(analysis, delegation.headDetail)
  const told = (detail?.cells ?? []).flatMap((cell) =>
    cell.kind === 'account' ? (headOfAccount(talks, cell.account) ?? []) : [],
  )
  const byRole = talks.people.filter(
    (person) => person.delegation === delegation.id && person.role === 'head',
  )
  const people = [...new Set([...told, ...byRole])].map((person) => namedPerson(talks, analysis, person))
  return {
    detail,
    rows:
      people.length === 0 && detail === null
        ? []
        : analysis.reports.map((report) => headRow(talks, analysis, detail, people, report)),
    people,
  }
}

const ofPosts: readonly ValueKind[] = ['category', 'wording', 'text', 'time', 'duration', 'quantity']

/**
 * What is told of somebody's post besides the title: details on this person alone, of the issue that the title is of,
 * that some report carries. Names, titles, quotations, other parties, and rows that fold under others are none of it.
 */
function postsOf(talks: Talks, analysis: Analysis, { person, titleDetail }: NamedPerson): DetailAnalysis[] {
  const own = new Set([person.nameDetail, person.titleDetail])
  return analysis.details.filter(
    ({ detail, carriedBy }) =>
      detail.issue === titleDetail?.detail.issue &&
      ofPosts.includes(detail.kind) &&
      detail.about?.people?.length === 1 &&
      detail.about.people[0] === person.id &&
      !own.has(detail.id) &&
      detail.wordingOf === undefined &&
      detail.statement === undefined &&
      !talks.delegations.some(({ headDetail }) => headDetail === detail.id) &&
      carriedBy.length > 0,
  )
}

/**
 * What reports of the analysis tell on the word of somebody, in their own words: details that are about such a person,
 * with the cells that credit one first; what most reports have so stands first. Details that a statement stands
 * behind, and rows that fold under others, are told with these.
 */
export function claimsBy(analysis: Analysis, isSpeaker: (person: string) => boolean): Claim[] {
  return analysis.details
    .flatMap((analysed): Claim[] => {
      const { detail } = analysed
      if (detail.wordingOf !== undefined || detail.statement !== undefined) return []
      if (!detail.about?.people?.some(isSpeaker)) return []
      const cells = analysed.cells.filter((cell): cell is AccountCell => {
        const first = cell.kind === 'account' ? cell.account.chain[0]?.person : undefined
        return first !== undefined && isSpeaker(first)
      })
      return cells.length === 0 ? [] : [{ analysed, cells }]
    })
    .toSorted((a, b) => b.cells.length - a.cells.length)
}

/** Statements of the speakers asked for, in file order, that the selected reports print, with their printings. */
export function statementsBy(
  talks: Talks,
  analysis: Analysis,
  isSpeaker: (person: Person) => boolean,
): SideStatement[] {
  return talks.statements.flatMap((statement) => {
    const speaker = talks.by.person.get(statement.speaker)
    if (speaker === undefined || !isSpeaker(speaker)) return []
    const reports = analysis.reports.filter((report) =>
      statement.printings.some((printing) => printing.report === report.id),
    )
    const printings = statement.printings.filter((printing) =>
      reports.some((report) => report.id === printing.report),
    )
    if (printings.length === 0) return []
    return [{ statement, speaker, printings, reports, quoted: printings.some(({ marks }) => marks) }]
  })
}

function positionsOf(talks: Talks, analysis: Analysis, delegation: Delegation): SidePosition[] {
  return talks.issues.flatMap((issue): SidePosition[] => {
    if (issue.tracker === undefined) return []
    const found = issue.tracker.positions.find((position) => position.delegation === delegation.id)
    if (found === undefined) return [{ issue, position: null, reports: [] }]
    const { stance, summary, accounts } = found
    const reports = reportsOfAccounts(talks, accounts, analysis.reports)
    // A position that rests on reports not chosen is none in these.
    const position =
      accounts.length > 0 && reports.length === 0 ? null : { stance, summary, accountIds: accounts }
    return [{ issue, position, reports }]
  })
}

/**
 * A card for each side, by name, all with the same fields in the same order, and the people outside of them. Over the
 * reports of the analysis; rows of the head are in file order. A side without a head detail has rows only if somebody
 * is recorded as its head. Talks without delegations give no cards.
 */
export function delegationCards(talks: Talks, analysis: Analysis): DelegationsModel {
  const named = (person: Person) => namedPerson(talks, analysis, person)
  const cards = delegationsByName(talks).map((delegation): DelegationCard => {
    const head = headOf(talks, analysis, delegation)
    const heads = new Set(head.people.map(({ person }) => person.id))
    const withRole = (role: Person['role']) =>
      talks.people.filter(
        (person) => person.delegation === delegation.id && person.role === role && !heads.has(person.id),
      )
    const spokespersons = withRole('spokesperson').map(named)
    const members = withRole('member').map(named)
    const isOfSide = (id: string) => talks.by.person.get(id)?.delegation === delegation.id
    return {
      delegation,
      head,
      members,
      spokespersons,
      posts: [...head.people, ...members, ...spokespersons].flatMap((one) => postsOf(talks, analysis, one)),
      claims: claimsBy(analysis, isOfSide),
      others: withRole('other').map(named),
      movements: delegation.movementDetails.flatMap((id) => detailOf(analysis, id) ?? []),
      statements: statementsBy(talks, analysis, (person) => person.delegation === delegation.id),
      positions: positionsOf(talks, analysis, delegation),
    }
  })
  const others = talks.people
    .filter((person) => person.role === 'other' || person.delegation === undefined)
    .filter((person) => !cards.some(({ head }) => head.people.some((one) => one.person.id === person.id)))
    .map((person): OtherPerson => ({
      ...named(person),
      relation: person.relation ?? null,
      accountIds: person.accounts,
      delegation:
        person.delegation === undefined ? null : (talks.by.delegation.get(person.delegation) ?? null),
      statements: statementsBy(talks, analysis, (speaker) => speaker.id === person.id),
    }))
  return { cards, others }
}
