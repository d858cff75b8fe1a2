import type { APIRequestContext, Page, Route } from '@playwright/test'
import { type Raw, rawTalks } from '../support/rawTalks'
import { bendTo, rawVariants } from '../support/rawVariants'
import { addressesOf, addressOfTalks, shippedTalks } from './addresses'
import { expect, test } from './fixtures'

type Answer = (route: Route) => Promise<void>

const json = (body: Raw, status = 200): Answer => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return (route) => route.fulfill({ status, contentType: 'application/json', body: text })
}

/** Answers in place of the server, for the talks alone. `recover()` lets the server answer again. */
async function serve(page: Page, request: APIRequestContext, answer: Answer) {
  const address = await addressOfTalks(request)
  const matches = ({ pathname }: URL) => pathname === address
  await page.route(matches, answer)
  return { address, recover: () => page.unroute(matches) }
}

const fault = (page: Page) => page.getByRole('heading', { level: 1, name: 'The talks could not be loaded' })
const fact = (page: Page, name: string) =>
  page.getByRole('alert').getByRole('term').filter({ hasText: name }).locator('xpath=../dd')
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })
const setAside = (page: Page) => page.getByText(/entr(?:y|ies) of the data file could not be used/)

type Refusal = {
  what: string
  answer: (request: APIRequestContext) => Promise<Answer>
  reason: RegExp
  /** A pattern, or the address of the talks where it is left out. */
  place?: RegExp
  found?: RegExp
  expected: RegExp
}

const refusals: Refusal[] = [
  {
    what: 'a missing file (404)',
    answer: async () => (route) => route.fulfill({ status: 404, body: 'Not found' }),
    reason: /The server answered 404/,
    expected: /a talks file in JSON/,
  },
  {
    what: 'an HTTP 500, even with the talks as its body',
    answer: async (request) => json(await shippedTalks(request), 500),
    reason: /The server answered 500/,
    expected: /a talks file in JSON/,
  },
  {
    what: 'a server that cannot be reached',
    answer: async () => (route) => route.abort('connectionrefused'),
    reason: /could not be fetched/,
    expected: /a server that can be reached/,
  },
  {
    what: 'a file that is not JSON',
    answer: async () => json('The talks, in plain words.'),
    reason: /cannot be used/,
    place: /line 1, column 1/,
    found: /The talks, in plain words/,
    expected: /valid JSON/,
  },
  {
    what: 'a web page in place of the file',
    answer: async () => (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' }),
    reason: /cannot be used/,
    place: /line 1, column 1/,
    found: /<!doctype html>/,
    expected: /not a web page/,
  },
  {
    what: 'a file that is cut off',
    answer: async (request) => {
      const text = JSON.stringify(await shippedTalks(request))
      return json(text.slice(0, text.length / 2))
    },
    reason: /cannot be used/,
    place: /line 1, column \d+/,
    expected: /ends too early/,
  },
  {
    what: 'an empty file',
    answer: async () => json(''),
    reason: /cannot be used/,
    place: /\$/,
    found: /empty/,
    expected: /a talks file in JSON/,
  },
  {
    what: 'a file of a newer format',
    answer: async (request) => json({ ...(await shippedTalks(request)), format: 2 }),
    reason: /cannot be used/,
    place: /^\$\.format$/,
    found: /^2$/,
    expected: /needs a newer Parley/,
  },
  {
    what: 'a file without one of its lists',
    answer: async (request) => json({ ...(await shippedTalks(request)), events: undefined }),
    reason: /cannot be used/,
    place: /^\$\.events$/,
    found: /missing/,
    expected: /a list/,
  },
]

for (const { what, answer, reason, place, found, expected } of refusals) {
  test(`says what is the matter with ${what}, and loads once it is gone`, async ({
    page,
    request,
    faults,
  }) => {
    faults.allow(/Failed to load resource/)
    const { address, recover } = await serve(page, request, await answer(request))
    await page.goto('/issues')
    await expect(fault(page)).toBeVisible()
    await expect(page).toHaveTitle('The talks could not be loaded · Parley')
    await expect(page.getByRole('alert')).toContainText(reason)
    await expect(fact(page, 'Place')).toHaveText(place ?? address)
    if (found) await expect(fact(page, 'Found')).toHaveText(found)
    await expect(fact(page, 'Expected')).toHaveText(expected)

    // Still the same: trying again says so again.
    await tryAgain(page).click()
    await expect(fault(page)).toBeVisible()

    await recover()
    await tryAgain(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()
    await expect(setAside(page)).toBeHidden()
  })
}

test('says after ten seconds that the server does not answer, and loads once it does', async ({
  page,
  request,
}) => {
  const { address, recover } = await serve(page, request, () => new Promise(() => {}))
  await page.goto('/compare', { waitUntil: 'commit' })
  // Meanwhile the page can be read as it was built.
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible()
  await expect(fault(page)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('alert')).toContainText('did not answer within 10 seconds')
  await expect(fact(page, 'Place')).toHaveText(address)
  await recover()
  await tryAgain(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeVisible()
})

test('sets broken records aside, lists each with its place, and shows the rest', async ({
  page,
  request,
}) => {
  const raw = await shippedTalks(request)
  const withAccounts = raw.details.findIndex(({ accounts }: Raw) => accounts.length > 1)
  delete raw.details[withAccounts].accounts[0].excerpt
  raw.people[0].delegation = 'no-such-side'
  raw.events[0].when.edtf = '2025-02-30'
  const { recover } = await serve(page, request, json(raw))
  await page.goto('/delegations')

  const notice = setAside(page)
  await expect(notice).toBeVisible()
  await notice.click()
  const entries = page.getByRole('list', { name: 'Entries set aside' }).getByRole('listitem')
  const count = Number.parseInt((await notice.textContent()) ?? '', 10)
  await expect(entries).toHaveCount(count)
  for (const [place, found, expected] of [
    [`$.details[${withAccounts}].accounts[0].excerpt`, '(missing)', 'Expected'],
    ['$.people[0].delegation', '"no-such-side"', 'the id of a record in $.delegations'],
    ['$.events[0].when.edtf', '"2025-02-30"', 'Expected'],
  ] as const) {
    const entry = entries.filter({ hasText: place }).first()
    await expect(entry).toContainText(found)
    await expect(entry).toContainText(expected)
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Delegations' })).toBeVisible()
  for (const { name } of raw.delegations)
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()

  await recover()
  await page.getByRole('button', { name: 'Check for newer data' }).click()
  await expect(notice).toBeHidden()
})

test('keeps what stands on screen, with its version, when a later fetch fails', async ({
  page,
  request,
  faults,
}) => {
  const { version, date } = await shippedTalks(request)
  await page.goto('/issues')
  const rows = page.getByRole('rowheader')
  await expect(rows.first()).toBeVisible()
  const count = await rows.count()

  faults.allow(/Failed to load resource/)
  const { recover } = await serve(page, request, json({}, 500))
  await page.getByRole('button', { name: 'Check for newer data' }).click()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('The data could not be loaded again. The server answered 500')
  await expect(notice).toContainText(`What stands here is version ${version} of ${date}.`)
  await expect(rows).toHaveCount(count)

  await recover()
  await tryAgain(page).click()
  await expect(notice).toBeHidden()
  await expect(rows).toHaveCount(count)
})

test('keeps what stands on screen when the server is gone altogether', async ({ page, context, faults }) => {
  await page.goto('/issues')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  faults.allow(
    /Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module|Unable to preload CSS/,
  )
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Check for newer data' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'The data could not be loaded again.' }),
  ).toContainText('The data could not be fetched.')
  await expect(page.getByRole('rowheader').first()).toBeVisible()

  // A part that was never asked for cannot be had now: it is a line, and the page stays.
  await page.keyboard.press('?')
  await expect(page.getByText('A part of this page could not be loaded.')).toBeVisible()
  await expect(page.getByRole('rowheader').first()).toBeVisible()

  await context.setOffline(false)
  await tryAgain(page).click()
  await expect(page.getByText('What stands here is version')).toBeHidden()
})

test('says so in place of a view that cannot be loaded, and leaves all others to the reader', async ({
  page,
  faults,
}) => {
  // 422: what stood there is drawn anew, as the fault.
  faults.allow(/Failed to load resource|Failed to fetch dynamically imported module|React error #422/)
  const isMethod = /\/assets\/[Mm]ethod-[^/]*\.js$/
  await page.route(isMethod, (route) => route.abort())
  await page.goto('/method')
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Issues' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()

  await page.goBack()
  await page.unroute(isMethod)
  await tryAgain(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
})

test('shows newer data when there is some', async ({ page, request }) => {
  await page.goto('/issues')
  await expect(page.getByRole('contentinfo')).not.toContainText('9.8.7')
  await serve(page, request, json({ ...(await shippedTalks(request)), version: '9.8.7' }))
  await page.getByRole('button', { name: 'Check for newer data' }).click()
  await expect(page.getByRole('contentinfo')).toContainText('Parley data 9.8.7')
})

/** Moves on as a link within the page does, and waits until the view is there: the foot names what is on screen. */
async function moveTo(page: Page, address: string) {
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
  await expect(page.getByRole('contentinfo')).toContainText(`on “${address.slice(1) || 'overview'}”`)
  await expect(page.getByText('Loading the view')).toBeHidden()
}

const files: { name: string; make: () => Raw }[] = [
  { name: 'talks that Parley has never seen', make: () => rawTalks() },
  ...rawVariants.map((variant) => ({
    name: `a file with ${variant}`,
    make: () => bendTo(variant, rawTalks()),
  })),
]

for (const { name, make } of files) {
  test(`shows ${name} in every view`, async ({ page, request }) => {
    const raw = make()
    await serve(page, request, json(raw))
    await page.goto('/')
    for (const address of addressesOf(raw)) {
      await test.step(address, async () => {
        await moveTo(page, address)
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1)
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
          /could not be|^No such|no page at this address/i,
        )
        await expect(page.getByRole('banner')).toContainText(raw.talks.title)
        await expect(setAside(page)).toBeHidden()
      })
    }
  })
}
