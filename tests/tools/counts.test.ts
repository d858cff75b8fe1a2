import { expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from '../../tools/counts.mjs'

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
})

it.each([
  ['all pass', { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] }, 3, 0],
  [
    'a test fails',
    { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] },
    2,
    1,
  ],
  ['a file cannot be run', { numPassedTests: 2, numFailedTests: 0, testResults: [file('failed')] }, 2, 1],
  [
    'a hook fails after passing tests',
    { numPassedTests: 1, numFailedTests: 0, testResults: [file('failed', 'passed')] },
    1,
    1,
  ],
])('counts a vitest run in which %s', (_, report, passed, failed) => {
  expect(vitestCounts(report)).toEqual({ passed, failed })
})

const stats = { expected: 4, flaky: 0, unexpected: 0, skipped: 0 }

it.each([
  ['all pass', { stats }, 4, 0],
  ['a journey fails', { stats: { ...stats, unexpected: 2 }, errors: [] }, 4, 2],
  [
    'the server does not start',
    { stats: { ...stats, expected: 0 }, errors: [{ message: 'no server' }] },
    0,
    1,
  ],
  ['one is skipped', { stats: { ...stats, skipped: 1 } }, 4, 0],
])('counts a browser run in which %s', (_, report, passed, failed) => {
  expect(playwrightCounts(report)).toEqual({ passed, failed })
})
