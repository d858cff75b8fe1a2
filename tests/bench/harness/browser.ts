/** Chromium as the reader's machine: cold for each visit, at the speed of a profile. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findOrInstallBrowser } from '../../../tools/browser.mjs'
import { probe } from './probe'
import type { Profile } from './options'

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-precise-memory-info',
      // A new window loads pages of the browser's own for its address bar, beside the page that is measured: a second of
      // work that no reader has who opens an address in a window that stands.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ],
  })

/** 10 Mbit/s with 40 ms of latency, and a processor four times slower. */
export const desktop = {
  network: {
    offline: false,
    latency: 40,
    downloadThroughput: 10_000_000 / 8,
    uploadThroughput: 10_000_000 / 8,
  },
  slowdown: 4,
}

/** What runs ahead of a page's own scripts. The compiler that runs the benchmark names functions by a helper that pages lack. */
export const scriptsBefore = ['globalThis.__name = (named) => named', `(${probe.toString()})()`]

export type Visit = { page: Page; cdp: CDPSession; close: () => Promise<void> }

/** A page of a browser that has never been anywhere: own cache, own storage. */
export async function openPage(browser: Browser, profile: Profile): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  for (const content of scriptsBefore) await page.addInitScript({ content })
  if (profile === 'desktop') {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', desktop.network)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: desktop.slowdown })
  }
  return { page, cdp, close: () => context.close() }
}
