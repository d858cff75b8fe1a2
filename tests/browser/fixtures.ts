import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

/** What went wrong in a page without any step of the test noticing. */
type Faults = {
  /** Lets a fault pass that the test itself brings about, such as the console's line on a refused request. */
  allow: (pattern: RegExp) => void
  /** What has been seen so far and is not allowed. */
  seen: () => string[]
}

const watch = async (context: BrowserContext, origin: string, note: (fault: string) => void) => {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `content policy: ${event.violatedDirective} blocked ${event.blockedURI} (${event.sourceFile})`,
      )
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console ${message.type()}: ${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (fault) => note(`page error: ${fault.error().stack ?? fault.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (!['data:', 'blob:', 'about:'].includes(protocol) && asked !== origin)
      note(`a request left the origin: ${request.url()}`)
  })
}

/** What a reader can touch is alive: React has taken over each link, button and field that the HTML had. */
export const untilAlive = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('#root :is(a, button, input, select)')].every((control) =>
      Object.keys(control).some((key) => key.startsWith('__react')),
    ),
  )

/** A page on which console errors and warnings, uncaught errors, policy violations and requests elsewhere fail the test. */
export const test = base.extend<{ faults: Faults; watched: void }>({
  // A page can be read before it can be used: whoever opens one waits for that, unless it is opened to see the former.
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page)
    page.goto = async (address, options) => {
      const response = await goto(address, options)
      if (javaScriptEnabled !== false && options?.waitUntil !== 'commit') await untilAlive(page)
      return response
    }
    await use(page)
  },
  faults: async ({ context, baseURL }, use) => {
    const seen: string[] = []
    const allowed: RegExp[] = []
    await watch(context, new URL(baseURL ?? '').origin, (fault) => seen.push(fault))
    await use({
      allow: (pattern) => allowed.push(pattern),
      seen: () => seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
    })
  },
  watched: [
    async ({ faults }, use) => {
      await use()
      expect(faults.seen(), 'faults on the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Axe with nothing but what is asked of it: no list of what passes, and run in the page itself, where it is wont to
 * open another page to gather frames. There are none here, and both cost more than the rules do.
 */
const axeIn = (page: Page, part?: string) => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  return part === undefined ? axe : axe.include(part)
}

/**
 * Expects that axe finds no violation of WCAG 2.2 AA in the page as it stands; given a part (a selector), in that alone,
 * where the rest has been looked at.
 */
export async function expectAccessible(page: Page, { part }: { part?: string } = {}) {
  await expectNoViolation(page, axeIn(page, part).withTags(levels))
}

/** Expects enough contrast in the other theme: no other rule asks for colours, and the theme changes nothing else. */
export async function expectOtherContrast(page: Page) {
  await changeTheme(page)
  await expectNoViolation(page, axeIn(page).withRules(['color-contrast']))
  await changeTheme(page)
}

/** The same in both themes. */
export async function expectAccessibleInBoth(page: Page) {
  await expectAccessible(page)
  await expectOtherContrast(page)
}

const changeTheme = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark'
  })

async function expectNoViolation(page: Page, builder: AxeBuilder) {
  const { violations } = await builder.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
  const theme = await page.locator('html').getAttribute('data-theme')
  expect(found, `violations of WCAG 2.2 AA in the ${theme} theme`).toEqual([])
}

/** Chooses the theme as a reader of that system would get it, before the page is opened. */
export async function preferTheme(page: Page, theme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: theme })
}
