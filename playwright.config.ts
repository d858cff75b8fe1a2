import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './tools/browser.mjs'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

// This file is read again in every worker: the first reading hands its choices on through the environment.
process.env.PARLEY_TEST_PORT ??= String(await freePort())
process.env.CHROMIUM_PATH ??= findBrowser() ?? ''

const address = `http://127.0.0.1:${process.env.PARLEY_TEST_PORT}`

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.{spec,test}.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A busy machine may miss a moment; what passes only at the second try is listed as flaky.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'en-GB',
    // Not the zone of any talks: what depends on the reader's zone would show.
    timezoneId: 'America/Los_Angeles',
    viewport: { width: 1440, height: 900 },
    // Recording takes as long as the page itself.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${process.env.PARLEY_TEST_PORT} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
