import type { Page } from '@playwright/test'
import type { Raw } from '../support/rawTalks'
import { addressesOf, addressOfTalks, shippedTalks } from './addresses'
import { expect, expectAccessible, preferTheme, test } from './fixtures'

const themes = ['light', 'dark'] as const

const view = (page: Page) => page.locator('#view')
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(view(page).getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Loading/)).toHaveCount(0)
  // Charts and what stands below the first screen come after the content.
  await page.waitForLoadState('networkidle')
}

async function openEvidence(page: Page) {
  await view(page).locator('button[data-evidence]').first().click()
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeVisible()
}

/** The whole grid takes axe longer than all else together, and has nothing that its first issues have not. */
function underAFilter(address: string, raw: Raw): string {
  const [first, second] = raw.issues
  return address === '/compare' ? `/compare?issue=${first.id},${second.id}` : address
}

for (const theme of themes) {
  // Two tests a theme, so that they run side by side.
  for (const [name, isTaken] of [
    ['the views', (address: string) => !/^\/\w+\/./.test(address)],
    ['the pages within the views', (address: string) => /^\/\w+\/./.test(address)],
  ] as const) {
    test(`axe finds no barrier in ${name}, the evidence closed and open, ${theme}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(240_000)
      await preferTheme(page, theme)
      const raw = await shippedTalks(request)
      for (const address of addressesOf(raw).filter(isTaken)) {
        await test.step(address, async () => {
          await open(page, underAFilter(address, raw))
          await expectAccessible(page)
          if ((await view(page).locator('button[data-evidence]').count()) === 0) return
          await openEvidence(page)
          await expectAccessible(page)
        })
      }
    })
  }

  test(`axe finds no barrier in what opens over a view, in notices and in empty pages, ${theme}`, async ({
    page,
    request,
    faults,
  }) => {
    test.setTimeout(240_000)
    await preferTheme(page, theme)

    await test.step('the keys', async () => {
      await open(page, '/method')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
    })

    await test.step('the list of issues', async () => {
      await page.getByRole('region', { name: 'Filter' }).locator('summary').first().click()
      await expect(page.getByRole('group', { name: 'Issues' })).toBeVisible()
      await expectAccessible(page)
    })

    for (const address of ['/', '/timeline', '/delegations', '/issues', '/compare', '/reports'])
      await test.step(`${address} with nothing left`, async () => {
        await open(page, `${address}?words=nosuchwordanywhere`)
        await expectAccessible(page)
      })

    await test.step('a filter chosen, and parts of the address ignored', async () => {
      await open(page, '/method?finding=agree,compatible,perfect&aspect=words&colour=red')
      await expect(page.getByText(/Not known in these talks/)).toBeVisible()
      await expectAccessible(page)
    })

    for (const address of [
      '/nowhere',
      '/issues/nope',
      '/compare/nope',
      '/reports/nope',
      '/reports/nope/neither',
    ])
      await test.step(address, async () => {
        faults.allow(/Failed to load resource: the server responded with a status of 404/)
        await open(page, address)
        await expectAccessible(page)
      })

    await test.step('the narrow screen, the filter unfolded', async () => {
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, '/method')
      await expectAccessible(page)
      await page.getByRole('button', { name: /^Filter/ }).click()
      await expectAccessible(page)
      await page.setViewportSize({ width: 1440, height: 900 })
    })

    const address = await addressOfTalks(request)
    const isTalks = ({ pathname }: URL) => pathname === address

    await test.step('entries set aside', async () => {
      const raw = await shippedTalks(request)
      for (const event of raw.events) event.when.edtf = '2025-02-30'
      await page.route(isTalks, (route) => route.fulfill({ json: raw }))
      await open(page, '/method')
      await page.getByText(/could not be used/).click()
      await expectAccessible(page)
    })

    await test.step('a later fetch that fails', async () => {
      faults.allow(/Failed to load resource|was preloaded using link preload/)
      await page.unroute(isTalks)
      await page.route(isTalks, (route) => route.fulfill({ status: 404, body: '' }))
      await page.getByRole('button', { name: 'Check for newer data' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    })

    await test.step('talks that cannot be loaded', async () => {
      await page.goto('/')
      await expect(page.getByRole('heading', { name: 'The talks could not be loaded' })).toBeVisible()
      await expectAccessible(page)
    })
  })
}
