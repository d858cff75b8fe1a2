import type { Page } from '@playwright/test'
import { expect, preferTheme, test, untilAlive } from './fixtures'
import { openedAddresses } from './addresses'

const filter = (page: Page) => page.getByRole('region', { name: 'Filter' })
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })
const heading = (page: Page) => page.locator('#view').getByRole('heading', { level: 1 })
const words = (page: Page) => page.getByRole('searchbox', { name: /Words/ })
const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const focused = (page: Page) => page.locator(':focus')

/** Opens the first evidence that the view offers, once it is there. */
async function openEvidence(page: Page) {
  const opener = page.getByRole('main').locator('button[data-evidence]').filter({ visible: true }).first()
  await opener.click()
  await expect(evidence(page)).toBeVisible()
  return opener
}

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(heading(page)).toBeVisible()
}

test.describe('the keyboard', () => {
  test('`/` leads to the words, where it is a letter like any other', async ({ page }) => {
    await open(page, '/issues')
    await page.keyboard.press('/')
    await expect(words(page)).toBeFocused()
    await page.keyboard.type('a/b')
    await expect(words(page)).toHaveValue('a/b')
    await expect(page).toHaveURL(/\?words=a\/b$/)
  })

  test('`/` unfolds the filter of a narrow screen first', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/issues')
    await expect(words(page)).toBeHidden()
    await page.keyboard.press('/')
    await expect(words(page)).toBeFocused()
  })

  test('`?` shows the keys, and Esc gives focus back to where it was', async ({ page }) => {
    await open(page, '/issues')
    const link = views(page).getByRole('link', { name: 'Reports' })
    await link.focus()
    await page.keyboard.press('?')
    await expect(keys(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(keys(page)).toBeHidden()
    await expect(link).toBeFocused()
  })

  test('Esc on the keys leaves the evidence behind them open', async ({ page }) => {
    await open(page, '/issues')
    await openEvidence(page)
    await page.keyboard.press('?')
    await expect(keys(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(keys(page)).toBeHidden()
    await expect(evidence(page)).toBeVisible()
  })

  test('Esc closes the evidence and gives focus back to what opened it', async ({ page }) => {
    await open(page, '/delegations')
    const opener = await openEvidence(page)
    await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(evidence(page)).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('Esc folds the list of issues, and nothing behind it', async ({ page }) => {
    await open(page, '/issues')
    await openEvidence(page)
    const summary = filter(page).locator('summary').filter({ hasText: 'Issue' })
    await summary.focus()
    await page.keyboard.press('Enter')
    const choice = filter(page).getByRole('group', { name: 'Issues' }).getByRole('checkbox').first()
    await expect(choice).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(choice).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(choice).toBeHidden()
    await expect(summary).toBeFocused()
    await expect(evidence(page)).toBeVisible()
  })

  test('Tab goes from the skip link through head and filter into the view', async ({ page }) => {
    await open(page, '/method')
    const stops: string[] = []
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await focused(page).evaluate((element) => ({
        name: (element.getAttribute('placeholder') ?? element.textContent ?? '').trim(),
        inView: element.closest('main') !== null,
      }))
      if (stop.inView) break
      stops.push(stop.name)
    }
    expect(stops.slice(0, 10)).toEqual([
      'Skip to the view',
      'Parley',
      'Overview',
      'Timeline',
      'Delegations',
      'Issues',
      'Compare',
      'Reports',
      'Method',
      'Keys ?',
    ])
    const at = (name: RegExp) => stops.findIndex((stop) => name.test(stop))
    const order = [/theme$/, /^Issue /, /in print/, /^agree/, /^none reports it/, /^value/, /^silence/].map(
      at,
    )
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(stops.length).toBeLessThan(60)
  })

  test('the skip link leads past head and filter', async ({ page }) => {
    await open(page, '/issues')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Skip to the view')
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.keyboard.press('Tab')
    expect(await focused(page).evaluate((element) => element.closest('main') !== null)).toBe(true)
  })

  test('focus goes to the heading of the next view, also when it takes its time to load', async ({
    page,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(/\/assets\/Issues-[^/]*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Check for newer data' })).toBeEnabled()
    await views(page).getByRole('link', { name: 'Issues' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/issues$/)
    release()
    await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeFocused()

    await views(page).getByRole('link', { name: 'Method' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeFocused()
  })
})

test.describe('the filter', () => {
  test('stays when the view changes, and is in the address', async ({ page }) => {
    await open(page, '/')
    const agree = filter(page).getByRole('button', { name: /^agree/ })
    await agree.click()
    await filter(page).getByRole('group', { name: 'Reports' }).getByRole('button').first().click()
    await expect(page).toHaveURL(/\?report=[^&]+&finding=agree$/)
    const { search } = new URL(page.url())
    for (const name of ['Timeline', 'Delegations', 'Issues', 'Compare', 'Reports', 'Method', 'Overview']) {
      await views(page).getByRole('link', { name }).click()
      await expect(views(page).getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
      expect(new URL(page.url()).search).toBe(search)
      await expect(agree).toHaveAttribute('aria-pressed', 'true')
    }
    await filter(page).getByRole('button', { name: 'Clear' }).click()
    await expect(page).toHaveURL(/\/$/)
    await expect(agree).toHaveAttribute('aria-pressed', 'false')
  })

  test('says how many details it leaves, as many as the choice promised', async ({ page }) => {
    await open(page, '/method')
    const choice = filter(page)
      .getByRole('group', { name: 'Finding' })
      .getByRole('button', { name: /^compatible/ })
    const promised = /\d+$/.exec((await choice.textContent()) ?? '')?.[0]
    await choice.click()
    await expect(filter(page).getByRole('status')).toHaveText(new RegExp(`^${promised} of \\d+ details$`))
  })

  test('and the open evidence come back from a link opened cold', async ({ page, context }) => {
    await open(page, '/delegations')
    await filter(page).getByRole('group', { name: 'Reports' }).getByRole('button').nth(1).click()
    await openEvidence(page)
    const seen = async (shown: Page) => ({
      evidence: await evidence(shown).innerText(),
      filter: await filter(shown).innerText(),
      pressed: await filter(shown).locator('[aria-pressed="true"]').allInnerTexts(),
      view: await shown.getByRole('main').innerText(),
    })
    const other = await context.newPage()
    await open(other, page.url())
    await expect(evidence(other)).toBeVisible()
    expect(await seen(other)).toEqual(await seen(page))
  })

  test('names the parts of an address that it does not know, and keeps to the rest', async ({ page }) => {
    await open(page, '/issues?issue=nope&finding=agree,perfect&colour=red&evidence=nothing&words=%E0%A4%A')
    const notice = page.getByText(/Not known in these talks/)
    await expect(notice).toContainText('issue “nope”')
    await expect(notice).toContainText('finding “perfect”')
    await expect(notice).toContainText('colour “red”')
    await expect(notice).toContainText('evidence “nothing”')
    await expect(filter(page).getByRole('button', { name: /^agree/, pressed: true })).toBeVisible()
    await expect(evidence(page)).toBeHidden()
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toBeHidden()
  })

  test('goes back and forward with the reader, one step a choice', async ({ page }) => {
    await open(page, '/issues')
    const agree = filter(page).getByRole('button', { name: /^agree/ })
    await agree.click()
    await expect(page).toHaveURL(/finding=agree$/)
    await views(page).getByRole('link', { name: 'Method' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()
    await expect(agree).toHaveAttribute('aria-pressed', 'true')
    await page.goBack()
    await expect(agree).toHaveAttribute('aria-pressed', 'false')
    await page.goForward()
    await expect(agree).toHaveAttribute('aria-pressed', 'true')
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
  })

  test('takes typed words in one step, however many letters', async ({ page }) => {
    await open(page, '/issues')
    await views(page).getByRole('link', { name: 'Method' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
    await words(page).pressSequentially('embassy', { delay: 30 })
    await expect(page).toHaveURL(/words=embassy$/)
    await expect(filter(page).getByRole('status')).toHaveText(/^\d+ of \d+ details$/)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Issues' })).toBeVisible()
    await expect(words(page)).toHaveValue('')
  })

  test('says so where it leaves nothing, and clears', async ({ page }) => {
    await open(page, '/compare?words=nosuchwordanywhere')
    await expect(
      page.getByText(/No detail is left under this filter/).filter({ visible: true }),
    ).toBeVisible()
    await page.getByRole('button', { name: /Clear the filter|Show all/ }).click()
    await expect(page).toHaveURL(/\/compare$/)
    await expect(page.getByText(/No detail is left/).filter({ visible: true })).toHaveCount(0)
  })

  test('is one line on a narrow screen, which says how much is chosen and unfolds', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/issues?finding=agree,compatible')
    const fold = filter(page).getByRole('button', { name: /^Filter 2 chosen/ })
    await expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect((await filter(page).boundingBox())?.height).toBeLessThan(48)
    await fold.click()
    await filter(page)
      .getByRole('button', { name: /^agree/, pressed: true })
      .click()
    await expect(fold).toBeHidden()
    await expect(filter(page).getByRole('button', { name: /^Filter 1 chosen/ })).toBeVisible()
  })
})

test.describe('addresses', () => {
  for (const address of ['/nowhere', '/issues/nope/deeper', '/%20', '/method/']) {
    test(`${address} does not leave a reader without a page`, async ({ page, faults }) => {
      faults.allow(/Failed to load resource: the server responded with a status of 404/)
      await open(page, address)
      if (address === '/method/') {
        await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
        await expect(page).toHaveURL(/\/method$/)
        return
      }
      await expect(heading(page)).toHaveText('There is no page at this address')
      await page.getByRole('main').getByRole('link', { name: 'overview' }).click()
      await expect(page).toHaveURL(/\/$/)
    })
  }

  for (const [address, name] of [
    ['/issues/nope', /issue/i],
    ['/compare/nope', /detail/i],
    ['/reports/nope', /report/i],
    ['/reports/nope/neither', /report/i],
  ] as const) {
    test(`${address} says what these talks do not have, and leads back under the filter`, async ({
      page,
      faults,
    }) => {
      faults.allow(/Failed to load resource: the server responded with a status of 404/)
      await open(page, `${address}?finding=agree`)
      await expect(heading(page)).toHaveText(/no such|no page/i)
      await expect(heading(page)).toHaveText(name)
      const back = page.getByRole('main').getByRole('link').first()
      await back.click()
      await expect(page).not.toHaveURL(/nope/)
      await expect(page).toHaveURL(/finding=agree$/)
      await expect(heading(page)).not.toHaveText(/no such|no page/i)
    })
  }
})

test('the theme that a reader chooses holds after the page is opened again', async ({ page }) => {
  await preferTheme(page, 'light')
  await open(page, '/method')
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'light')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(html).toHaveAttribute('data-theme', 'dark')
  expect(await paper()).not.toBe(light)
  await page.getByRole('button', { name: 'Light theme' }).click()
  expect(await paper()).toBe(light)
})

/** Links to other sites, as they stand on the page. */
const outwardLinks = (page: Page) =>
  page.locator('a[href]').evaluateAll((links) =>
    links
      .flatMap((link) => (link instanceof HTMLAnchorElement ? link : []))
      .filter(({ origin }) => origin !== location.origin)
      .map(({ href, target, relList }) => ({ href, target, noopener: relList.contains('noopener') })),
  )

/** How much wider than the screen the page is, at each width where it is. */
async function findWide(page: Page) {
  const wide: string[] = []
  for (const width of [390, 768, 1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    // Drawings measure themselves after a change of size, some of them in steps.
    let excess = 1
    for (let frames = 0; excess > 0 && frames < 60; frames += 2)
      excess = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      })
    if (excess > 0) wide.push(`${excess} px too wide at ${width}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  return wide
}

/** Opens a page as it is written, waits until it is alive, and expects that nothing of it was drawn anew or fetched again. */
async function expectAliveInPlace(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' })
  const before = await heading(page).elementHandle()
  await expect
    .poll(() => heading(page).evaluate((now) => Object.keys(now).some((key) => key.startsWith('__react'))))
    .toBe(true)
  // The very heading that the HTML had is the one on the page that is alive.
  expect(await heading(page).evaluate((now, then) => now === then, before)).toBe(true)
  const inlined = await page
    .locator('link[rel="stylesheet"][disabled]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(inlined.length).toBeGreaterThan(0)
  // What this page fetched: the one before may still be loading while it is left.
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  expect(inlined.filter((sheet) => fetched.includes(sheet))).toEqual([])
}

test('views are drawn ahead, neither seen nor heard, and show what the filter leaves when they are gone to', async ({
  page,
}) => {
  await open(page, '/method')
  const drawn = page.locator('#view > *')
  await expect(drawn).toHaveCount(8)
  await expect(drawn.filter({ visible: true })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page).toHaveTitle(/^Method/)
  await filter(page).getByRole('group', { name: 'Reports' }).getByRole('button').first().click()
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeFocused()
  await expect(page).toHaveTitle(/^Compare/)
  await expect(page.getByRole('grid').getByRole('columnheader')).toHaveCount(3)
  await expect(drawn.filter({ visible: true })).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveTitle(/^Method/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test('every kind of page comes alive in place, has its own title and one heading, fits the screen, and opens other sites apart', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const titles = new Map<string, string>()
  let outside = 0
  for (const address of await openedAddresses(request))
    await test.step(address, async () => {
      await expectAliveInPlace(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page).toHaveTitle(/ · Parley$/)
      const title = await page.title()
      expect(titles.get(title), `title of ${address}: ${title}`).toBeUndefined()
      titles.set(title, address)
      await untilAlive(page)
      expect(await findWide(page)).toEqual([])
      const opener = page.getByRole('main').locator('button[data-evidence]').filter({ visible: true }).first()
      if (/report|compare/.test(address) && (await opener.count()) > 0) {
        await opener.click()
        await expect(evidence(page)).toBeVisible()
      }
      for (const { href, target, noopener } of await outwardLinks(page)) {
        outside += 1
        expect(href).toMatch(/^https?:/)
        expect({ href, target, noopener }).toEqual({ href, target: '_blank', noopener: true })
      }
    })
  expect(outside).toBeGreaterThan(0)
})
