import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundledFile, readArguments, textsBeside } from '../../tools/datasetArguments'
import { type Raw, rawTalks, rawText } from '../support/rawTalks'

// Each run starts a process of its own, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a tool as npm does, from the root of the project. */
function run(tool: 'check' | 'sharing', ...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
    execFile(
      process.execPath,
      [tsx, join(root, 'tools', `${tool}.ts`), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1,
          out: stdout + stderr,
        })
      },
    )
  })
}

let folder = ''
const inFolder = (name: string) => join(folder, name)

function write(raw: Raw): string {
  const file = inFolder('talks.json')
  writeFileSync(file, typeof raw === 'string' ? raw : JSON.stringify(raw))
  return file
}

beforeEach(() => {
  // A space in the path, as people have.
  folder = mkdtempSync(join(tmpdir(), 'parley check '))
  for (const name of ['harbour', 'morning', 'courier'] as const)
    writeFileSync(inFolder(`${name}.txt`), rawText(name))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('npm run check', () => {
  it('finds nothing in a sound file, and says what it asked', async () => {
    const { code, out } = await run('check', write(rawTalks()), '--texts', folder)
    expect(out).toContain('3 reports, 10 details with 23 accounts and 7 silences, 2 printings')
    expect(out).toContain('Every excerpt compared with the texts of 3 of 3 reports')
    expect(out).toContain('Nothing to report.')
    expect(code).toBe(0)
  })

  it('says that nothing was compared without the texts', async () => {
    const { code, out } = await run('check', write(rawTalks()))
    expect(out).toContain('Without the texts (--texts DIR) no excerpt was compared')
    expect(code).toBe(0)
  })

  it('prints each problem with path, value and expectation, by the count of the file, and fails', async () => {
    const raw = rawTalks()
    raw.details[0].accounts[0].value.edtf = '2031-02-29'
    raw.details[0].silences.push({ report: 'harbour', kind: 'not mentioned' })
    raw.places.unshift({ id: 'nameless' })
    raw.details[2].accounts[1].value.words = 'ten hours'
    raw.reports[2].text.file = 'lost.txt'
    const { code, out } = await run('check', write(raw), '--texts', folder)
    expect(out).toContain('$.details[0].accounts[0].value.edtf: "2031-02-29" (expected: a day that exists)')
    expect(out).toContain('$.places[0].name: (missing) (expected: a value of type string)')
    expect(out).toContain('$.details[2].accounts[1].value.words: ten hours (expected: words of the excerpt')
    expect(out).toContain(
      '$.reports[2].text.file: lost.txt (expected: a file in UTF-8 in the folder of texts)',
    )
    expect(out).toContain('4 problem(s).')
    expect(code).toBe(1)
  })

  it('fails on a file that is refused, and on one that is not there', async () => {
    const refused = await run('check', write('{"format": 1,'))
    expect(refused.out).toContain('line 1, column 14')
    expect(refused.code).toBe(1)
    const missing = await run('check', inFolder('nothing.json'))
    expect(missing.out).toContain('The dataset file does not exist')
    expect(missing.code).toBe(1)
  })
})

describe('npm run sharing', () => {
  it('writes the shared runs into the file and leaves all else as it is', async () => {
    const sound = rawTalks()
    const file = write(rawTalks({ sharedWording: [] }))
    const { code, out } = await run('sharing', file, '--texts', folder)
    expect(out).toContain('1 shared runs, 0 of them with narration')
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(sound)))
  })

  it('leaves the file alone when a text is missing', async () => {
    rmSync(inFolder('morning.txt'))
    const file = write(rawTalks())
    const before = readFileSync(file, 'utf8')
    const { code, out } = await run('sharing', file, '--texts', folder)
    expect(out).toContain('the texts of 2 of 3 reports')
    expect(code).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('the arguments', () => {
  it.each([
    [[], { file: bundledFile, texts: undefined }],
    [['a.json'], { file: 'a.json', texts: undefined }],
    [['--texts'], { file: bundledFile, texts: textsBeside }],
    [['--texts', 'dir'], { file: bundledFile, texts: 'dir' }],
    [['a.json', '--texts=dir'], { file: 'a.json', texts: 'dir' }],
    [['a.json', '--texts'], { file: 'a.json', texts: textsBeside }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected)
  })
})
