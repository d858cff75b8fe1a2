/** The tables of a benchmark, and target by target what is met. */
import { growthExponent, median, pairedRatio } from './harness/numbers'
import type { FirstResults, FirstRun } from './measure/first'
import type { Results } from './results'

type Table = { title: string; means: string; head: string[]; rows: string[][] }
type Verdict = { target: string; found: string; isMet: boolean | null }

const number = (value: number, digits = 0) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
    : '–'

/** Middle, smallest and largest of the runs: `480 (451–533)`. */
function spread(values: readonly number[], digits = 0): string {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return '–'
  return `${number(median(known), digits)} (${number(Math.min(...known), digits)}–${number(Math.max(...known), digits)})`
}

const ratio = (value: number) => (Number.isFinite(value) ? `${value.toFixed(2)}×` : '–')

function print({ title, means, head, rows }: Table): void {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  console.log(`\n${title}\n${means}\n`)
  console.log(line(head))
  console.log(widths.map((width) => '─'.repeat(width)).join('  '))
  for (const row of rows) console.log(line(row))
}

const verdict = (target: string, found: number, most: number, text: string): Verdict => ({
  target,
  found: text,
  isMet: Number.isNaN(found) ? null : found <= most,
})

const values = (runs: readonly FirstRun[] | undefined, key: keyof FirstRun): number[] =>
  runs?.map((run) => run[key]) ?? []

const compare = 'parley /compare'
const peers = ['bare React', 'plain app', 'vis-timeline', 'TimelineJS', 'AG Grid']

function firstTable(profile: string, first: FirstResults): Table {
  const ours = first[compare]
  return {
    title: `First screen (${profile})`,
    means:
      'Milliseconds from the address to the paint of the largest content, and until words typed in are answered by other rows;\n' +
      'what tasks took beyond 50 ms each until then; layout shift; script in kB (gzip) by then. Median (least–most);\n' +
      'ratio: Parley to the page, median of the ratios run by run (largest content, usable).',
    head: ['page', 'script', 'largest content', 'ratio', 'usable', 'ratio', 'blocking', 'shift'],
    rows: ['static /compare', compare, ...peers].flatMap((name) => {
      const runs = first[name]
      if (runs === undefined || runs.length === 0) return []
      return [
        [
          name,
          number(median(values(runs, 'script')) / 1000),
          spread(values(runs, 'largest')),
          name === compare ? '' : ratio(pairedRatio(values(ours, 'largest'), values(runs, 'largest'))),
          spread(values(runs, 'usable')),
          name === compare ? '' : ratio(pairedRatio(values(ours, 'usable'), values(runs, 'usable'))),
          spread(values(runs, 'blocking')),
          number(Math.max(...values(runs, 'shift')), 4),
        ],
      ]
    }),
  }
}

const routesIn = (first: FirstResults) =>
  Object.keys(first).flatMap((name) => (name.startsWith('parley ') ? [name.slice('parley '.length)] : []))

function routesTable(profile: string, first: FirstResults, scripts: Results['scripts']): Table {
  return {
    title: `Every route against its own HTML without scripts (${profile})`,
    means:
      'Largest content in milliseconds. Script in kB (gzip) before the filter answers, on the desktop profile.',
    head: ['route', 'static', 'Parley', 'ratio', 'shift', 'script'],
    rows: routesIn(first).map((route) => {
      const ours = first[`parley ${route}`]
      const theirs = first[`static ${route}`]
      return [
        route,
        spread(values(theirs, 'largest')),
        spread(values(ours, 'largest')),
        ratio(pairedRatio(values(ours, 'largest'), values(theirs, 'largest'))),
        number(Math.max(...values(ours, 'shift')), 4),
        number((scripts?.[route] ?? Number.NaN) / 1000, 1),
      ]
    }),
  }
}

/** The route that stands worst, by what is asked of each. */
function worstOf(routes: readonly string[], of: (route: string) => number): { route: string; value: number } {
  return routes
    .map((route) => ({ route, value: of(route) }))
    .reduce((worst, one) => (one.value > worst.value || Number.isNaN(one.value) ? one : worst), {
      route: '',
      value: Number.NEGATIVE_INFINITY,
    })
}

function firstVerdicts(results: Results): Verdict[] {
  return Object.entries(results.first ?? {}).flatMap(([profile, first]) => {
    const routes = routesIn(first)
    const largest = (name: string) => values(first[name], 'largest')
    const against = (label: string, other: (route: string) => string, most: number) => {
      if (first[other('/compare')] === undefined) return []
      const { route, value } = worstOf(routes, (path) =>
        pairedRatio(largest(`parley ${path}`), largest(other(path))),
      )
      return [
        verdict(
          `1. Largest content, ${profile}: at most ${most}× ${label}`,
          value,
          most,
          `${ratio(value)} at worst (${route})`,
        ),
      ]
    }
    const shift = worstOf(routes, (path) => Math.max(...values(first[`parley ${path}`], 'shift')))
    const usable = (label: string, most: number) => {
      if (first[label] === undefined) return []
      const found = pairedRatio(values(first[compare], 'usable'), values(first[label], 'usable'))
      return [verdict(`2. Usable, ${profile}: at most ${most}× ${label}`, found, most, ratio(found))]
    }
    const blocking = median(values(first[compare], 'blocking'))
    const bare = median(values(first['bare React'], 'blocking'))
    return [
      ...against('its own HTML', (path) => `static ${path}`, profile === 'desktop' ? 1.3 : 1.2),
      ...against('plain app', () => 'plain app', 0.45),
      ...against('vis-timeline', () => 'vis-timeline', 0.5),
      ...against('TimelineJS', () => 'TimelineJS', 0.36),
      ...against('AG Grid', () => 'AG Grid', 0.24),
      verdict(
        `1. Layout shift, ${profile}: under 0.02`,
        shift.value,
        0.02,
        `${number(shift.value, 4)} at most (${shift.route})`,
      ),
      ...usable('bare React', 1.15),
      ...usable('plain app', 0.6),
      ...usable('vis-timeline', 1),
      ...usable('TimelineJS', 1),
      ...usable('AG Grid', 1),
      verdict(
        `2. Blocking, ${profile}: no more than bare React`,
        blocking,
        bare,
        `${number(blocking)} ms, bare React ${number(bare)} ms`,
      ),
    ]
  })
}

function scriptVerdicts({ scripts }: Results): Verdict[] {
  if (scripts === undefined) return []
  const { route, value } = worstOf(Object.keys(scripts), (path) => (scripts[path] ?? Number.NaN) / 1000)
  return [
    verdict(
      '3. Script before usable: 105 kB on any route',
      value,
      105,
      `${number(value, 1)} kB at most (${route})`,
    ),
  ]
}

function viewsTables({ views = {} }: Results): Table[] {
  return Object.entries(views).map(([profile, times]) => ({
    title: `Views after the first (${profile})`,
    means:
      'Milliseconds from the click on a link of the navigation until the head of the content is painted.',
    head: ['view', 'shown'],
    rows: Object.entries(times).map(([href, runs]) => [href, spread(runs)]),
  }))
}

function viewVerdicts({ views }: Results): Verdict[] {
  const times = views?.desktop
  if (times === undefined) return []
  const { route, value } = worstOf(Object.keys(times), (href) => median(times[href] ?? []))
  return [
    verdict(
      '4. Views after the first, desktop: 100 ms',
      value,
      100,
      `${number(value)} ms at most (${route})`,
    ),
  ]
}

function scaleTables({ scale = {} }: Results): Table[] {
  return Object.entries(scale).map(([details, subjects]) => ({
    title: `${number(Number(details))} details × 20 reports`,
    means:
      'Unthrottled. Key: milliseconds from a key to its painted answer, worst of six keys, median over rounds; click: the same of a filter,\n' +
      'worst of four. Missed: frames missed in 1.5 s of scrolling by 400 px a frame. Nodes: elements in the grid. Load: from the address.',
    head: [
      'subject',
      'worst key',
      'median key',
      'worst click',
      'missed frames',
      'nodes',
      'heap MB',
      'load s',
    ],
    rows: Object.entries(subjects).map(([name, { opened, rounds }]) => [
      name,
      spread(rounds.map(({ keys }) => Math.max(...keys))),
      number(median(rounds.map(({ keys }) => median(keys)))),
      spread(rounds.map(({ clicks }) => Math.max(...clicks))),
      `${spread(rounds.map(({ missed }) => missed))} of ${number(median(rounds.map(({ frames }) => frames)))}`,
      number(opened.nodes),
      number(opened.heap / 1_000_000),
      number(opened.load / 1000, 1),
    ]),
  }))
}

function scaleVerdicts({ scale, json }: Results): Verdict[] {
  const sizes = Object.keys(scale ?? {}).map(Number)
  const most = Math.max(...sizes)
  const subjects = scale?.[most]
  const parley = subjects?.['parley']
  if (scale === undefined || subjects === undefined || parley === undefined) return []
  const worst = (name: string, key: 'keys' | 'clicks') =>
    subjects[name]?.rounds.map((round) => Math.max(...round[key])) ?? []
  const missed = (name: string) => median(subjects[name]?.rounds.map((round) => round.missed) ?? [])
  const at = `${number(most)} × 20`
  const key = median(worst('parley', 'keys'))
  const click = median(worst('parley', 'clicks'))
  const against = (name: string, limit: number) =>
    (['keys', 'clicks'] as const).flatMap((what) => {
      if (subjects[name] === undefined) return []
      const found = pairedRatio(worst('parley', what), worst(name, what))
      return [verdict(`5. ${at}, ${what} to paint: at most ${limit}× ${name}`, found, limit, ratio(found))]
    })
  const heap = parley.opened.heap / (json?.[most] ?? Number.NaN)
  const small = scale[Math.min(...sizes)]?.['parley']
  const growth = (what: 'keys' | 'clicks') =>
    growthExponent(
      median(small?.rounds.flatMap((round) => round[what]) ?? []),
      median(parley.rounds.flatMap((round) => round[what])),
      most / Math.min(...sizes),
    )
  const grown = Math.max(growth('keys'), growth('clicks'))
  return [
    verdict(`5. ${at}, worst key to paint: 33 ms`, key, 33, `${number(key)} ms`),
    verdict(`5. ${at}, worst filter to paint: 33 ms`, click, 33, `${number(click)} ms`),
    verdict(`5. ${at}, search: 50 ms a key`, key, 50, `${number(key)} ms`),
    ...against('AG Grid', 0.2),
    ...against('TanStack', 0.35),
    ...(subjects['AG Grid'] === undefined
      ? []
      : [
          verdict(
            `5. ${at}, missed frames: at most 0.1× AG Grid`,
            missed('parley'),
            0.1 * missed('AG Grid'),
            `${number(missed('parley'), 1)}, AG Grid ${number(missed('AG Grid'), 1)}`,
          ),
        ]),
    verdict(
      `5. ${at}, nodes in the matrix: fewer than 1,500`,
      parley.opened.nodes,
      1499,
      number(parley.opened.nodes),
    ),
    verdict(`5. ${at}, heap: at most 4× the JSON`, heap, 4, ratio(heap)),
    ...(sizes.length < 2
      ? []
      : [verdict('5. Growth of key and filter with size: exponent 0.15', grown, 0.15, number(grown, 2))]),
  ]
}

function timelineTable({ timeline = {} }: Results): Table[] {
  if (Object.keys(timeline).length === 0) return []
  return [
    {
      title: 'Timeline',
      means:
        'Unthrottled. Milliseconds until the events are drawn (Parley: from the click that opens the view), until a key in the words\n' +
        'field is answered, and the length of frame that 95 in 100 keep to while the drawing is dragged and zoomed by the wheel.',
      head: ['subject, events', 'drawn', 'key', 'frame'],
      rows: Object.entries(timeline).map(([name, rounds]) => [
        name,
        spread(rounds.map(({ draw }) => draw)),
        spread(rounds.map(({ key }) => key)),
        spread(
          rounds.map(({ frame }) => frame),
          1,
        ),
      ]),
    },
  ]
}

function timelineVerdicts({ timeline }: Results): Verdict[] {
  if (timeline === undefined) return []
  const drawn = (name: string) => timeline[name]?.map(({ draw }) => draw) ?? []
  const few = pairedRatio(drawn('parley 1000'), drawn('vis-timeline 1000'))
  const many = pairedRatio(drawn('parley 10000'), drawn('vis-timeline 1000'))
  const frame = Math.max(
    ...['parley 1000', 'parley 10000'].map((name) =>
      median(timeline[name]?.map((round) => round.frame) ?? []),
    ),
  )
  return [
    verdict('5. 1,000 events drawn: at most 0.15× vis-timeline', few, 0.15, ratio(few)),
    verdict('5. 10,000 events drawn: at most vis-timeline with 1,000', many, 1, ratio(many)),
    verdict(
      '5. Timeline moved and zoomed: 95 in 100 frames within 33 ms',
      frame,
      33.4,
      `${number(frame, 1)} ms`,
    ),
  ]
}

function filesTables({ files }: Results): Table[] {
  if (files === undefined) return []
  const row = (where: string, readings: { bare: number; read: number }[]) => [
    where,
    spread(readings.map(({ bare }) => bare)),
    spread(readings.map(({ read }) => read)),
    ratio(
      pairedRatio(
        readings.map(({ read }) => read),
        readings.map(({ bare }) => bare),
      ),
    ),
  ]
  return [
    {
      title: `A file of 10,000 accounts (${number(files.bytes / 1_000_000, 1)} MB) read and checked`,
      means:
        'Milliseconds for bare JSON.parse of the text, and for reading it into checked talks, JSON.parse included.',
      head: ['where', 'JSON.parse', 'read and checked', 'ratio'],
      rows: [row('Node', files.node), row('Chromium', files.chromium)],
    },
    {
      title: `A served file of 100,000 accounts (${number(files.servedBytes / 1_000_000, 1)} MB)`,
      means:
        'Unthrottled. Seconds until the talks are shown; the longest task of the main thread until then, and until the page is at rest.',
      head: ['run', 'shown s', 'longest task', 'and after', 'progress'],
      rows: files.served.map(({ shown, longest, longestAfter, progress }, run) => [
        String(run + 1),
        number(shown / 1000, 1),
        number(longest),
        number(longestAfter),
        progress ? 'shown' : 'none seen',
      ]),
    },
  ]
}

function fileVerdicts({ files }: Results): Verdict[] {
  if (files === undefined) return []
  const of = (readings: { bare: number; read: number }[]) =>
    pairedRatio(
      readings.map(({ read }) => read),
      readings.map(({ bare }) => bare),
    )
  const longest = median(files.served.map((served) => served.longest))
  const isShown = files.served.every(({ progress }) => progress)
  return [
    verdict(
      '6. 10,000 accounts read, Node: at most 1.8× JSON.parse',
      of(files.node),
      1.8,
      ratio(of(files.node)),
    ),
    verdict(
      '6. 10,000 accounts read, Chromium: at most 1.8× JSON.parse',
      of(files.chromium),
      1.8,
      ratio(of(files.chromium)),
    ),
    verdict('6. A big file served: no task over 50 ms', longest, 50, `${number(longest)} ms at most`),
    {
      target: '6. A big file served: progress shown',
      found: isShown ? 'shown' : 'none seen',
      isMet: isShown,
    },
  ]
}

export function verdictsOf(results: Results): Verdict[] {
  return [
    ...firstVerdicts(results),
    ...scriptVerdicts(results),
    ...viewVerdicts(results),
    ...scaleVerdicts(results),
    ...timelineVerdicts(results),
    ...fileVerdicts(results),
  ]
}

export function printReport(results: Results): void {
  const { processor, cores, chromium, node } = results.machine
  console.log(
    `\n${processor}, ${cores} cores; Chromium ${chromium}, Node ${node}; ${results.runs} runs in turn; ${results.date}`,
  )
  for (const [profile, first] of Object.entries(results.first ?? {})) {
    print(firstTable(profile, first))
    print(routesTable(profile, first, results.scripts))
  }
  for (const table of [
    ...viewsTables(results),
    ...scaleTables(results),
    ...timelineTable(results),
    ...filesTables(results),
  ])
    print(table)
  if (results.notMeasured.length > 0)
    console.log(`\nNot measured:\n${results.notMeasured.map((line) => `  ${line}`).join('\n')}`)
  if (results.isSmall) return
  print({
    title: 'Target by target',
    means: 'As the project has set them for itself; ratios are medians of the ratios run by run.',
    head: ['target', 'found', ''],
    rows: verdictsOf(results).map(({ target, found, isMet }) => [
      target,
      found,
      isMet === null ? 'not measured' : isMet ? 'met' : 'MISSED',
    ]),
  })
}
