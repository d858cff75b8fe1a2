/** Parley against its peers as one figure, drawn from the results alone, in the tokens of the app, light and dark. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from './harness/numbers'
import type { FirstRun } from './measure/first'
import type { Results } from './results'

type Bar = { name: string; value: number }
type Panel = { title: string; note: string; bars: Bar[] }

const width = 860
const columnWidth = 400
const barHeight = 22
const labelWidth = 104
const barWidth = 220

/** What the figure shows: medians in milliseconds, the shortest first. */
export function panelsOf({ first, scale, timeline }: Results): Panel[] {
  const desktop = first?.desktop ?? {}
  const screen = (key: keyof FirstRun) =>
    barsOf(
      [
        ['Parley', 'parley /compare'],
        ['plain app', 'plain app'],
        ['vis-timeline', 'vis-timeline'],
        ['TimelineJS', 'TimelineJS'],
        ['AG Grid', 'AG Grid'],
      ].map(([name = '', page = '']) => [name, desktop[page]?.map((run) => run[key])]),
    )
  const most = Math.max(0, ...Object.keys(scale ?? {}).map(Number))
  return [
    { title: 'First screen', note: 'largest content painted', bars: screen('largest') },
    { title: 'Usable', note: 'words typed in are answered', bars: screen('usable') },
    {
      title: `A key among ${most.toLocaleString('en')} rows by 20 reports`,
      note: 'worst of six',
      bars: barsOf(
        [
          ['Parley', 'parley'],
          ['TanStack', 'TanStack'],
          ['AG Grid', 'AG Grid'],
        ].map(([name = '', subject = '']) => [
          name,
          scale?.[most]?.[subject]?.rounds.map(({ keys }) => Math.max(...keys)),
        ]),
      ),
    },
    {
      title: '1,000 events drawn',
      note: 'from the wish to the paint',
      bars: barsOf(
        ['Parley', 'vis-timeline', 'TimelineJS'].map((name) => [
          name,
          timeline?.[`${name === 'Parley' ? 'parley' : name} 1000`]?.map(({ draw }) => draw),
        ]),
      ),
    },
  ].filter(({ bars }) => bars.length > 0)
}

const barsOf = (measured: readonly (readonly [string, number[] | undefined])[]): Bar[] =>
  measured
    .flatMap(([name, runs]) => (runs === undefined || runs.length === 0 ? [] : { name, value: median(runs) }))
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((a, b) => a.value - b.value)

/** Writes .github/bench.svg, and says where. */
export function drawFigure(results: Results, root: string): string {
  const panels = panelsOf(results)
  if (panels.length === 0) throw new Error('The results hold nothing to draw.')
  const file = join(root, '.github', 'bench.svg')
  writeFileSync(file, svgOf(panels, results, readFileSync(join(root, 'src', 'ui', 'tokens.css'), 'utf8')))
  return `Drawn to ${file}`
}

function svgOf(panels: readonly Panel[], results: Results, tokens: string): string {
  const rows = [panels.slice(0, 2), panels.slice(2)]
  const heights = rows.map((row) => 64 + barHeight * Math.max(0, ...row.map(({ bars }) => bars.length)))
  const height = 20 + heights.reduce((sum, one) => sum + one, 0) + 40
  const words = panels
    .map(
      ({ title, bars }) =>
        `${title}: ${bars.map(({ name, value }) => `${name} ${formatTime(value)}`).join(', ')}`,
    )
    .join('. ')
  const { chromium, cores, processor } = results.machine
  const foot = `Medians of ${results.runs} runs in turn. First row: 10 Mbit/s, 40 ms, processor slowed 4×. Chromium ${chromium.split('.')[0]}, ${cores} cores, ${processor}.`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title words">
<title id="title">Parley against its peers</title>
<desc id="words">${escape(words)}</desc>
<style>
${styleOf(tokens)}
</style>
<rect class="paper" width="${width}" height="${height}"/>
${rows
  .flatMap((row, line) =>
    row.map((panel, column) =>
      drawPanel(
        panel,
        30 + column * (columnWidth + 20),
        20 + heights.slice(0, line).reduce((sum, one) => sum + one, 0),
      ),
    ),
  )
  .join('\n')}
<text class="note" x="30" y="${height - 16}">${escape(foot)}</text>
</svg>
`
}

function drawPanel({ title, note, bars }: Panel, x: number, y: number): string {
  const longest = Math.max(...bars.map(({ value }) => value))
  return [
    `<g transform="translate(${x} ${y})">`,
    `<line class="rule" x2="${columnWidth - 20}" y1="0.5" y2="0.5"/>`,
    `<text class="title" y="22">${escape(title)} <tspan class="note" dx="6">${escape(note)}</tspan></text>`,
    ...bars.map(({ name, value }, index) => {
      const top = 36 + index * barHeight
      const length = Math.max(1, (value / longest) * barWidth)
      const isOurs = name === 'Parley'
      return (
        `<text class="${isOurs ? 'name ours' : 'name'}" x="${labelWidth - 8}" y="${top + 13}">${escape(name)}</text>` +
        `<rect class="${isOurs ? 'bar ours' : 'bar'}" x="${labelWidth}" y="${top + 2}" width="${length.toFixed(1)}" height="14"/>` +
        `<text class="${isOurs ? 'value ours' : 'value'}" x="${(labelWidth + length + 6).toFixed(1)}" y="${top + 13}">${formatTime(value)}</text>`
      )
    }),
    '</g>',
  ].join('\n')
}

/** `formatTime(23.4) -> "23 ms"`, `formatTime(2733) -> "2.7 s"` */
const formatTime = (value: number) =>
  value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function styleOf(tokens: string): string {
  const dark = tokens.indexOf(":root[data-theme='dark']")
  const rules = (block: string) => {
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(block)?.[1] ?? 'currentColor'
    return `.paper{fill:${token('paper')}} text{fill:${token('ink-2')}} .ours,.title{fill:${token('ink')}} .note{fill:${token('ink-3')}} .bar{fill:${token('rule-2')}} .bar.ours{fill:${token('rubric')}} .rule{stroke:${token('rule-ink')}}`
  }
  return `text{font:13px "Source Sans 3","Segoe UI",system-ui,sans-serif}
.title{font:600 16px "Source Serif 4",Georgia,serif} .note{font:12px "Source Sans 3","Segoe UI",system-ui,sans-serif}
.name{text-anchor:end} .ours{font-weight:600}
${rules(tokens.slice(0, dark))}
@media (prefers-color-scheme: dark){${rules(tokens.slice(dark))}}`
}
