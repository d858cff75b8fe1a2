/**
 * Groups of readings that hold together: data.md, rule 6. That two accounts can both hold is not transitive: "about
 * six" fits "over five" and fits "five", which do not fit each other. So one reading can be in several groups.
 */

/** Beyond this many groups letters tell a reader nothing; it also bounds the search, which may find very many. */
const mostGroups = 48

/** How many steps the search may take before it is cut short. */
const mostSteps = 20_000

/**
 * The largest groups in which every pair holds, of readings 0 to `count - 1`: as lists of numbers in ascending order,
 * the one with the greatest weight first (the number of reports behind its readings), on a tie the one whose first
 * reading comes first. Every reading is in at least one group. Bron–Kerbosch with a pivot; where the search would
 * grow beyond all use it is cut short, and readings left over get one group each.
 *
 * Pairs 0–1 and 1–2 hold, 0–2 does not -> [[0, 1], [1, 2]]
 */
export function groupReadings(
  count: number,
  holds: (a: number, b: number) => boolean,
  weight: (reading: number) => number,
): number[][] {
  const neighbours = Array.from({ length: count }, (_, a) => {
    const near = new Set<number>()
    for (let b = 0; b < count; b += 1) if (a !== b && holds(a, b)) near.add(b)
    return near
  })
  const all = Array.from({ length: count }, (_, reading) => reading)
  if (count === 0) return []
  if (neighbours.every((near) => near.size === count - 1)) return [all]
  const groups = search(neighbours, all)
  for (const reading of all) {
    if (!groups.some((group) => group.includes(reading))) groups.push(extended([reading], neighbours, all))
  }
  const sizes = new Map(
    groups.map((group) => [group, group.reduce((sum, reading) => sum + weight(reading), 0)]),
  )
  return groups.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compareNumbers(a, b))
}

function search(neighbours: readonly ReadonlySet<number>[], all: number[]): number[][] {
  const groups: number[][] = []
  const none: ReadonlySet<number> = new Set()
  const near = (reading: number) => neighbours[reading] ?? none
  let steps = 0
  const grow = (group: number[], open: number[], closed: number[]): void => {
    steps += 1
    if (groups.length >= mostGroups || steps > mostSteps) return
    if (open.length === 0) {
      if (closed.length === 0) groups.push(group.toSorted((a, b) => a - b))
      return
    }
    let pivot: ReadonlySet<number> = none
    let most = -1
    for (const reading of [...open, ...closed]) {
      const degree = open.reduce((sum, other) => sum + (near(reading).has(other) ? 1 : 0), 0)
      if (degree > most) [most, pivot] = [degree, near(reading)]
    }
    let [left, done] = [open, closed]
    for (const reading of open.filter((candidate) => !pivot.has(candidate))) {
      const around = near(reading)
      grow(
        [...group, reading],
        left.filter((other) => around.has(other)),
        done.filter((other) => around.has(other)),
      )
      left = left.filter((other) => other !== reading)
      done = [...done, reading]
    }
  }
  grow([], all, [])
  return groups
}

/** A group made as large as it gets by taking in, in order, whatever holds with all of it. */
function extended(
  group: number[],
  neighbours: readonly ReadonlySet<number>[],
  all: readonly number[],
): number[] {
  for (const candidate of all) {
    if (!group.includes(candidate) && group.every((reading) => neighbours[reading]?.has(candidate)))
      group.push(candidate)
  }
  return group.toSorted((a, b) => a - b)
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((reading, index) => reading !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Infinity)
}

/** The letter of the nth group from 0: a to z, then aa, ab. `groupLetter(0) -> 'a'`, `groupLetter(26) -> 'aa'` */
export function groupLetter(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26))
  return index < 26 ? letter : groupLetter(Math.floor(index / 26) - 1) + letter
}
