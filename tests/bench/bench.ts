/** `npm run bench`: Parley against what people would use instead, in one run on one machine. See CONTRIBUTING.md. */
import { cpus, totalmem } from 'node:os'
import type { Browser } from '@playwright/test'
import {
  addressOfTalks,
  buildApp,
  buildPage,
  dist,
  makeBareReact,
  makeStaticPages,
  root,
  talksBytes,
} from './build'
import { drawFigure } from './figure'
import { launchBrowser } from './harness/browser'
import { hurry } from './harness/pace'
import { chosen, type Options, type Part, readOptions } from './harness/options'
import type { Question } from './harness/probe'
import { serveFolder, type Site } from './harness/serve'
import { openServed, readInBrowser, readInNode } from './measure/files'
import { findAnswer, measureFirst, type Subject } from './measure/first'
import { type GridSubject, measureGrid, type OpenGrid, openGrid, parleyGrid, peerGrid } from './measure/scale'
import { openParleyTimeline, openPeerTimeline, type TimelineRound } from './measure/timeline'
import { findViews, measureViews } from './measure/views'
import { printReport } from './report'
import { readResults, type Results, writeResults } from './results'
import { makeSyntheticTalks, type Size } from './syntheticTalks'

/** Words that some of the bundled details and events have, and others not. */
const words = 'Ukraine'
/** Stands in the head of every page of the synthetic talks. */
const synthetic = 'Synthetic talks'
const seed = 6
/** A table of all rows takes seconds for each key: nobody needs to see that nine times. */
const mostNaive = 3

const sites: Site[] = []
const serve = async (folder: string, instead?: Record<string, Buffer>) => {
  const site = await serveFolder(folder, instead)
  sites.push(site)
  return site.origin
}

const say = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`)

const madeTalks = (size: Omit<Size, 'seed'>) =>
  Buffer.from(JSON.stringify(makeSyntheticTalks({ ...size, seed })))

/** The built app with other talks where it fetches its own. */
const serveWith = (talks: Buffer) => serve(dist, { [addressOfTalks()]: talks })

/** A page that fetches /talks.json, with these talks. */
const servePage = (folder: string, talks: Buffer) => serve(folder, { '/talks.json': talks })

const byWordsOf = (rows: string) => ({ field: '[data-bench="words"]', rows: `[data-bench="count"], ${rows}` })
const parleyField = '[aria-label="Filter"] input[type="search"]'

async function first(browser: Browser, options: Options, results: Results): Promise<void> {
  const { folder, routes } = makeStaticPages()
  const shown = options.routes.length === 0 ? routes : chosen(routes, options.routes, '--route')
  const parley = await serve(dist)
  const standing = await serve(folder)
  const subjects: Subject[] = shown.flatMap((path) => [
    { name: `static ${path}`, origin: standing, path, asked: null },
    {
      name: `parley ${path}`,
      origin: parley,
      path,
      asked: path === '/compare' ? { field: parleyField, rows: '[role="grid"] tbody tr' } : null,
    },
  ])
  const talks = talksBytes()
  subjects.push({
    name: 'bare React',
    origin: await serve(await makeBareReact(browser, folder)),
    path: '/',
    asked: { field: parleyField, rows: '[role="grid"] tbody tr' },
  })
  const page = async (name: string, folderOfPage: string, rows: string, publicFolder?: string) =>
    subjects.push({
      name,
      origin: await servePage(await buildPage(folderOfPage, publicFolder), talks),
      path: '/',
      asked: byWordsOf(rows),
    })
  await page('plain app', 'pages/plainApp', '[data-bench="row"]')
  if (options.peers) {
    await page('vis-timeline', 'peers/visTimeline', '.vis-item')
    await page('TimelineJS', 'peers/timelineJs', '.tl-timemarker', timelineJsFiles)
    await page('AG Grid', 'peers/agGrid', '.ag-row')
  }
  const asked: { subject: Subject; question: Question | null }[] = []
  for (const subject of subjects) asked.push({ subject, question: await findAnswer(browser, subject, words) })
  results.first = Object.fromEntries(
    options.profiles.map((profile) => [profile, Object.fromEntries(subjects.map(({ name }) => [name, []]))]),
  )
  for (let run = 0; run < options.runs; run++) {
    say(`first screen, run ${run + 1} of ${options.runs}`)
    for (const profile of options.profiles)
      for (const { subject, question } of asked)
        results.first[profile]?.[subject.name]?.push(await measureFirst(browser, subject, question, profile))
  }
  results.scripts = {}
  for (const path of shown) {
    const subject = {
      name: path,
      origin: parley,
      path,
      asked: { field: parleyField, rows: '[aria-label="Filter"] [role="status"]' },
    }
    const question = await findAnswer(browser, subject, words)
    // Whoever asks late meets what an idle page has begun to load ahead: that is no script it waited for.
    const runs = []
    for (let run = 0; run < (options.small ? 1 : 3); run++)
      runs.push((await measureFirst(browser, subject, question, 'desktop')).script)
    results.scripts[path] = Math.min(...runs)
  }
}

const timelineJsFiles = 'node_modules/@knight-lab/timelinejs/dist'

async function views(browser: Browser, options: Options, results: Results): Promise<void> {
  const origin = await serve(dist)
  const expected = await findViews(browser, origin, options.small ? 2 : Number.POSITIVE_INFINITY)
  results.views = {}
  for (const profile of options.profiles)
    results.views[profile] = Object.fromEntries(expected.map(({ href }) => [href, []]))
  for (let run = 0; run < options.runs; run++) {
    say(`views after the first, run ${run + 1} of ${options.runs}`)
    for (const profile of options.profiles) {
      const times = await measureViews(browser, origin, expected, profile)
      for (const [href, time] of Object.entries(times)) results.views[profile]?.[href]?.push(time)
    }
  }
}

async function scale(browser: Browser, options: Options, results: Results): Promise<void> {
  const sizes = options.small ? [100] : [100, 1000, 10_000]
  const most = Math.max(...sizes)
  const peers: (readonly [name: string, folder: string, rows?: string])[] = [
    ['naive table', await buildPage('pages/naive')],
    ...(options.peers
      ? ([
          ['AG Grid', await buildPage('peers/agGrid'), '.ag-row'],
          ['TanStack', await buildPage('peers/tanstack')],
        ] as const)
      : []),
  ]
  results.scale = {}
  results.json = {}
  for (const details of sizes) {
    const talks = madeTalks({ details, reports: 20, events: details })
    results.json[details] = talks.length
    const subjects: GridSubject[] = [parleyGrid(await serveWith(talks))]
    for (const [name, folder, rows] of details === most ? peers : [])
      subjects.push(peerGrid(name, await servePage(folder, talks), rows))
    const open: OpenGrid[] = []
    for (const subject of subjects) {
      say(`${details.toLocaleString('en')} × 20: opening ${subject.name}`)
      const grid = await openGrid(browser, subject, subject.name === 'parley' ? synthetic : '')
      if (grid === null) results.notMeasured.push(`${subject.name} showed no rows at ${details} × 20.`)
      else open.push(grid)
    }
    const measured = Object.fromEntries(
      open.map(({ subject, opened }) => [
        subject.name,
        { opened, rounds: [] as Awaited<ReturnType<typeof measureGrid>>[] },
      ]),
    )
    results.scale[details] = measured
    for (let run = 0; run < options.runs; run++) {
      say(`${details.toLocaleString('en')} × 20, round ${run + 1} of ${options.runs}`)
      for (const grid of open)
        if (grid.subject.name !== 'naive table' || run < mostNaive)
          measured[grid.subject.name]?.rounds.push(await measureGrid(grid))
    }
    for (const { visit } of open) await visit.close()
  }
}

async function timeline(browser: Browser, options: Options, results: Results): Promise<void> {
  const few = options.small ? 100 : 1000
  const made = (events: number) => madeTalks({ details: 200, reports: 20, events })
  const talks = made(few)
  const rounds: [name: string, measure: () => Promise<TimelineRound>][] = []
  const open = async (name: string, opening: Promise<() => Promise<TimelineRound>>) => {
    say(`timeline: opening ${name}`)
    try {
      rounds.push([name, await opening])
    } catch (fault) {
      results.notMeasured.push(
        `${name}: ${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)}`,
      )
    }
  }
  await open(`parley ${few}`, openParleyTimeline(browser, await serveWith(talks), synthetic))
  if (!options.small)
    await open('parley 10000', openParleyTimeline(browser, await serveWith(made(10_000)), synthetic))
  if (options.peers) {
    const vis = await buildPage('peers/visTimeline')
    const timelineJs = await buildPage('peers/timelineJs', timelineJsFiles)
    await open(
      `vis-timeline ${few}`,
      openPeerTimeline(browser, await servePage(vis, talks), '[data-bench="count"], .vis-item', {
        drawing: '.vis-panel.vis-center',
      }),
    )
    await open(
      `TimelineJS ${few}`,
      openPeerTimeline(browser, await servePage(timelineJs, talks), '[data-bench="count"], .tl-timemarker', {
        drawing: '.tl-timenav',
        ground: '.tl-timenav-slider-background',
      }),
    )
    if (!options.small)
      await open(
        'vis-timeline 10000',
        openPeerTimeline(browser, await servePage(vis, made(10_000)), '[data-bench="count"], .vis-item', {
          drawing: '.vis-panel.vis-center',
          most: 60_000,
        }),
      )
  }
  const measured: Record<string, TimelineRound[]> = Object.fromEntries(rounds.map(([name]) => [name, []]))
  results.timeline = measured
  for (let run = 0; run < options.runs; run++) {
    say(`timeline, round ${run + 1} of ${options.runs}`)
    for (const [name, measure] of rounds) measured[name]?.push(await measure())
  }
}

async function files(browser: Browser, options: Options, results: Results): Promise<void> {
  const text = madeTalks({ details: options.small ? 50 : 1000, reports: 20, events: 100 })
  const big = madeTalks({ details: options.small ? 100 : 10_000, reports: 20, events: 100 })
  say('reading files')
  const reader = await serve(await buildPage('pages/readFile'))
  const node = readInNode(text.toString(), options.runs)
  const chromium = await readInBrowser(browser, reader, text.toString(), options.runs)
  const served = []
  const origin = await serveWith(big)
  for (let run = 0; run < Math.min(options.runs, 3); run++) {
    say(`a served file of ${(big.length / 1_000_000).toFixed(0)} MB, run ${run + 1}`)
    served.push(await openServed(browser, origin, synthetic))
  }
  results.files = { bytes: text.length, node, chromium, servedBytes: big.length, served }
}

const measures: Record<Part, (browser: Browser, options: Options, results: Results) => Promise<void>> = {
  first,
  views,
  scale,
  timeline,
  files,
}

const missingPeers = [
  'TimeMap: no package of it can be installed; it is built from its repository, against a server of its own.',
]

async function run(options: Options): Promise<void> {
  if (options.figure) {
    console.log(drawFigure(readResults(), root))
    return
  }
  if (options.small) hurry()
  const earlier = options.add ? readResults() : null
  if (earlier !== null && earlier.runs !== options.runs)
    throw new Error(`--add: the results written last are of ${earlier.runs} runs, not of ${options.runs}.`)
  if (!options.built) await buildApp()
  const browser = await launchBrowser()
  const [processor] = cpus()
  const results: Results = {
    ...earlier,
    date: new Date().toISOString(),
    machine: {
      processor: processor?.model ?? '',
      cores: cpus().length,
      memory: totalmem(),
      chromium: browser.version(),
      node: process.version,
    },
    runs: options.runs,
    isSmall: options.small,
    notMeasured: [...new Set([...(earlier?.notMeasured ?? []), ...(options.peers ? missingPeers : [])])],
  }
  try {
    for (const part of options.only) {
      await measures[part](browser, options, results)
      // What has been measured is not lost when a later part fails.
      if (!options.small) writeResults(results)
    }
  } finally {
    await browser.close()
    await Promise.all(sites.map(({ close }) => close()))
  }
  printReport(results)
  if (options.small) return
  console.log(`\nWritten to ${writeResults(results)}`)
}

await run(readOptions(process.argv.slice(2)))
