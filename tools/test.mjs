// npm test: installs what is missing, then runs everything there is to run, to the end, and counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { playwrightCounts, vitestCounts } from './counts.mjs'
import { childEnvironment, install, root } from './install.mjs'

const bin = (...path) => join(root, 'node_modules', ...path)
const tools = {
  tsc: bin('typescript', 'bin', 'tsc'),
  oxlint: bin('oxlint', 'bin', 'oxlint'),
  prettier: bin('prettier', 'bin', 'prettier.cjs'),
  knip: bin('knip', 'bin', 'knip.js'),
  tsx: bin('tsx', 'dist', 'cli.mjs'),
  vite: bin('vite', 'bin', 'vite.js'),
  vitest: bin('vitest', 'vitest.mjs'),
  playwright: bin('@playwright', 'test', 'cli.js'),
}

/** The five texts are never part of the project; whoever has them keeps them there, beside the checkout. */
const textsFolder = join(root, '..', 'shared', 'texts')
const dataFolder = join(root, 'public', 'data')

const total = { passed: 0, failed: 0 }
const failures = []

const fail = (name, count = 1) => {
  total.failed += count
  failures.push(count === 1 ? name : `${name} (${count})`)
}

const title = (name) => console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)

function runNode(parameters, extra = {}) {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(extra),
  })
  console.log(`${status === 0 ? 'ok' : 'FAILED'} · ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return status === 0
}

/** A step that is no test: it counts only when it fails, as one. */
function step(name, parameters) {
  title(name)
  const passed = runNode(parameters)
  if (!passed) fail(name)
  return passed
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A step that is tests: its real counts are added. */
function tests(name, { parameters, report, count, extra }) {
  title(name)
  const passed = runNode(parameters, extra)
  const outcome = readJson(report)
  const counts = outcome === null ? { passed: 0, failed: 0 } : count(outcome)
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  total.passed += counts.passed
  if (counts.failed > 0) fail(name, counts.failed)
  else if (!passed) fail(`${name}: ended without success, though no test failed`)
  else if (counts.passed === 0) fail(`${name}: ran no test`)
}

const runVitest = (name, projects, reports) => {
  const report = join(reports, `${projects.join('-')}.json`)
  return tests(name, {
    parameters: [
      tools.vitest,
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
    count: vitestCounts,
  })
}

function checkData() {
  const files = readdirSync(dataFolder).filter((file) => file.endsWith('.json'))
  if (files.length === 0) fail('dataset: public/data has no file')
  for (const file of files) {
    const path = join(dataFolder, file)
    const hasTexts = existsSync(textsFolder)
    step(`dataset ${file}`, [
      tools.tsx,
      join(root, 'tools', 'check.ts'),
      path,
      ...(hasTexts ? ['--texts', textsFolder] : []),
    ])
    if (!hasTexts)
      console.log(`No texts at ${relative(root, textsFolder)}: the excerpts were not held against them.`)
  }
}

async function inTheBrowser(reports) {
  const name = 'real browser'
  const { findOrInstallBrowser } = await import('./browser.mjs')
  let browser
  try {
    browser = findOrInstallBrowser()
  } catch (fault) {
    title(name)
    console.error(fault.message)
    fail(`${name}: no browser`)
    return
  }
  const report = join(reports, 'browser.json')
  tests(name, {
    parameters: [tools.playwright, 'test', '--reporter=line,json'],
    report,
    count: playwrightCounts,
    extra: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
}

function finish() {
  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`)
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
}

try {
  install()
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  fail('install')
  finish()
}

const reports = mkdtempSync(join(tmpdir(), 'parley-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

step('types', [tools.tsc, '-p', '.'])
step('lint', [tools.oxlint, '--type-aware', '--deny-warnings'])
step('format', [tools.prettier, '--check', '--log-level', 'warn', '.'])
step('dead code', [tools.knip])
runVitest('unit and components', ['domain', 'components'], reports)
checkData()
if (step('build', [tools.vite, 'build', '--logLevel', 'warn'])) {
  runVitest('the build: size, policy', ['build'], reports)
  await inTheBrowser(reports)
  step('the benchmark still runs', [
    join(root, 'tests', 'bench', 'run.mjs'),
    '--small',
    '--without-peers',
    '--built',
    '--runs',
    '1',
  ])
} else {
  fail('the build: size, policy (nothing was built)')
  fail('real browser (nothing was built)')
  fail('the benchmark still runs (nothing was built)')
}
finish()
