/**
 * The same talks for every page that Parley is measured against, as a plain table or a plain list of events: each
 * fetches the very file that Parley fetches, and takes from it what it shows.
 */
type Excerpt = { exact: string }[]
export type TalksFile = {
  reports: { id: string; outlet: string }[]
  outlets: { id: string; name: string; siglum: string }[]
  details: {
    id: string
    question: string
    kind: string
    issue: string
    accounts: { report: string; excerpt: Excerpt; value: { words: string } }[]
  }[]
  events: { id: string; title: string; when: { edtf: string } }[]
}

/** A detail as a row: its question, how its printed words stand to one another, and the words by report. */
export type Row = { id: string; question: string; finding: string; cells: Record<string, string> }
export type Column = { id: string; name: string }

export async function fetchTalks(): Promise<TalksFile> {
  const response = await fetch('/talks.json')
  return response.json()
}

export function columnsOf(talks: TalksFile): Column[] {
  const sigla = new Map(talks.outlets.map(({ id, siglum }) => [id, siglum]))
  return talks.reports.map(({ id, outlet }) => ({ id, name: sigla.get(outlet) ?? id }))
}

/** Details that two or more reports have an account of: those that Compare opens on. */
export function rowsOf(talks: TalksFile): Row[] {
  return talks.details.flatMap(({ id, question, accounts }) => {
    const cells: Record<string, string> = {}
    for (const { report, value } of accounts) cells[report] ??= value.words
    const words = Object.values(cells)
    if (words.length < 2) return []
    const finding =
      words.length === 0 ? 'none' : words.length === 1 ? 'one' : new Set(words).size === 1 ? 'agree' : 'part'
    return { id, question, finding, cells }
  })
}

/** Whether a row has the words, in its question or in print. */
export const hasWords = (row: Row, words: string): boolean =>
  words === '' ||
  row.question.toLowerCase().includes(words) ||
  Object.values(row.cells).some((cell) => cell.toLowerCase().includes(words))
