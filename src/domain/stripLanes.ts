/**
 * How the marks of a strip are put in lanes and kept apart: a strip shows every account of a report at its place in
 * the text, and a lane holds the accounts of one issue.
 */
import type { Issue, Talks } from './model'
import type { PlacedAccount } from './reports'

/** A lane and its name; `issues` are those it holds, several in the lane of the rest. */
export type Lane = { key: string; title: string; issues: readonly string[] }

const titleOf = ({ short, title }: Issue) => short ?? title

/** Lanes in the order of the file's issues, one for each issue that has a mark, by the issue's full title. */
export function lanesByIssue(talks: Talks, marks: readonly PlacedAccount[]): Lane[] {
  const marked = new Set(marks.map(({ detail }) => detail.issue))
  return talks.issues
    .filter(({ id }) => marked.has(id))
    .map((issue) => ({ key: issue.id, title: issue.title, issues: [issue.id] }))
}

/**
 * At most `most` lanes: the issues with most marks have one each, in the order of the file, and the rest share the
 * last, `Other issues`. Issues of facts about the page itself come after all others. With no more issues than lanes
 * each has its own. No marks give no lanes.
 */
export function chooseLanes(talks: Talks, marks: readonly PlacedAccount[], most = 6): Lane[] {
  const counts = new Map<string, number>()
  const ofPage = new Map<string, number>()
  for (const { detail } of marks) {
    counts.set(detail.issue, (counts.get(detail.issue) ?? 0) + 1)
    if (detail.scope === 'page') ofPage.set(detail.issue, (ofPage.get(detail.issue) ?? 0) + 1)
  }
  const marked = talks.issues.filter(({ id }) => counts.has(id))
  const lane = (issue: Issue): Lane => ({ key: issue.id, title: titleOf(issue), issues: [issue.id] })
  if (marked.length <= most) return marked.map(lane)
  const isOfPage = ({ id }: Issue) => (ofPage.get(id) ?? 0) * 2 > (counts.get(id) ?? 0)
  const ranked = marked.toSorted(
    (a, b) => Number(isOfPage(a)) - Number(isOfPage(b)) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0),
  )
  const own = new Set(ranked.slice(0, most - 1).map(({ id }) => id))
  return [
    ...marked.filter(({ id }) => own.has(id)).map(lane),
    {
      key: 'other issues',
      title: 'Other issues',
      issues: marked.filter(({ id }) => !own.has(id)).map(({ id }) => id),
    },
  ]
}

/**
 * How many rows each lane needs so that on no strip its marks stand nearer than `gap`, at most three. `widths` are
 * the lengths of the strips, `marks` their accounts, in the units of `gap`.
 */
export function rowsOfLanes(
  lanes: readonly Lane[],
  strips: readonly { marks: readonly PlacedAccount[]; width: number }[],
  gap: number,
): number[] {
  return lanes.map(({ issues }) => {
    const needed = strips.map(({ marks, width }) => {
      const own = marks.filter(({ detail }) => issues.includes(detail.issue)).length
      return Math.ceil((own * gap) / Math.max(1, width))
    })
    return Math.min(mostRows, Math.max(1, ...needed))
  })
}

const mostRows = 3

/**
 * Places for marks that want to stand at `wanted` (ascending), at least `gap` apart within 0 to `width`, each as near
 * to its place as the others allow; where there is no room for the gap, evenly. In the units of `wanted`.
 *
 * `spreadMarks([10, 11, 50], 10, 100) -> [5.5, 15.5, 50]`
 */
export function spreadMarks(wanted: readonly number[], gap: number, width: number): number[] {
  if (wanted.length === 0) return []
  const step = Math.min(gap, wanted.length === 1 ? gap : width / (wanted.length - 1))
  // Marks that touch form a block that stands at the mean of their places, less their offset within the block.
  const blocks: { sum: number; count: number }[] = []
  const startOf = ({ sum, count }: { sum: number; count: number }) =>
    Math.min(Math.max(sum / count, 0), Math.max(0, width - (count - 1) * step))
  wanted.forEach((place) => {
    let block = { sum: place, count: 1 }
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (startOf(last) + last.count * step <= startOf(block)) break
      blocks.pop()
      block = { sum: last.sum + block.sum - block.count * last.count * step, count: last.count + block.count }
    }
    blocks.push(block)
  })
  return blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, index) => startOf(block) + index * step),
  )
}
