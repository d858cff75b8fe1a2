import type { Page } from '@playwright/test'
import type { Raw } from '../support/rawTalks'
import { addressesOf, addressOfTalks, shippedTalks } from './addresses'
import { expect, expectAccessible, expectAccessibleInBoth, expectOtherContrast, test } from './fixtures'

/** Axe reads every element, and the machine may have more to do. */
test.beforeEach(() => test.setTimeout(300_000))

const view = (page: Page) => page.locator('#view')
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const opener = (page: Page) => view(page).locator('button[data-evidence]').filter({ visible: true }).first()

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(view(page).getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/^Loading/)).toHaveCount(0)
  // Charts and what stands below the first screen come after the content.
  await page.waitForLoadState('networkidle')
}

/** The whole grid takes axe longer than all else together, and has nothing that its first issues have not. */
function underAFilter(address: string, raw: Raw): string {
  const [first, second] = raw.issues
  return address === '/compare' ? `/compare?issue=${first.id},${second.id}` : address
}

// Several tests, so that they run side by side.
const kinds: { name: string; has: (address: string) => boolean }[] = [
  {
    name: 'the views of what was told',
    has: (address) => /^\/(timeline|delegations|issues)?$/.test(address),
  },
  {
    name: 'the views of who told it, and how',
    has: (address) => /^\/(compare|quotations|reports|method)$/.test(address),
  },
  {
    name: 'the pages of an issue, a detail, a quotation, a person',
    has: (address) => /^\/(issues|compare|quotations|people)\/./.test(address),
  },
  { name: 'the pages of a report and of two', has: (address) => /^\/reports\/./.test(address) },
]

test('every address is looked at', async ({ request }) => {
  for (const address of addressesOf(await shippedTalks(request)))
    expect(
      kinds.filter(({ has }) => has(address)),
      address,
    ).toHaveLength(1)
})

for (const { name, has } of kinds) {
  test(`axe finds no barrier in ${name}, the evidence closed and open, light and dark`, async ({
    page,
    request,
  }) => {
    const raw = await shippedTalks(request)
    for (const address of addressesOf(raw).filter(has)) {
      await test.step(address, async () => {
        await open(page, underAFilter(address, raw))
        await expectAccessible(page)
        if ((await opener(page).count()) > 0) {
          await opener(page).click()
          await expect(evidence(page).getByRole('heading', { level: 2 })).toBeVisible()
          await expectAccessible(page, { part: 'aside[aria-label="Evidence"]' })
        }
        await expectOtherContrast(page)
      })
    }
  })
}

test('axe finds no barrier in what opens over a view, light and dark', async ({ page }) => {
  await open(page, '/method')
  await test.step('the keys', async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await expectAccessibleInBoth(page)
    await page.keyboard.press('Escape')
  })
  await test.step('the list of issues', async () => {
    await page.getByRole('region', { name: 'Filter' }).locator('summary').first().click()
    await expect(page.getByRole('group', { name: 'Issues' })).toBeVisible()
    await expectAccessibleInBoth(page)
  })
  await test.step('the filter of a narrow screen, folded and unfolded', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/method?finding=agree,compatible')
    await expectAccessibleInBoth(page)
    await page.getByRole('button', { name: /^Filter/ }).click()
    await expectAccessibleInBoth(page)
  })
})

test('axe finds no barrier in notices, light and dark', async ({ page, request, faults }) => {
  const address = await addressOfTalks(request)
  const isTalks = ({ pathname }: URL) => pathname === address
  await test.step('entries set aside, a filter chosen, parts of the address ignored', async () => {
    const raw = await shippedTalks(request)
    for (const event of raw.events) event.when.edtf = '2025-02-30'
    await page.route(isTalks, (route) => route.fulfill({ json: raw }))
    await open(page, '/method?finding=agree,compatible,perfect&aspect=words&colour=red')
    await expect(page.getByText(/Not known in these talks/)).toBeVisible()
    await page.getByText(/could not be used/).click()
    await expectAccessibleInBoth(page)
  })
  await test.step('a later fetch that fails', async () => {
    faults.allow(/Failed to load resource/)
    await page.unroute(isTalks)
    await page.route(isTalks, (route) => route.fulfill({ status: 404, body: '' }))
    await page.getByRole('button', { name: 'Check for newer data' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectAccessibleInBoth(page)
  })
  await test.step('talks that cannot be loaded', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'The talks could not be loaded' })).toBeVisible()
    await expectAccessibleInBoth(page)
  })
})

test('axe finds no barrier where the filter leaves nothing, and where there is no such page', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource: the server responded with a status of 404/)
  for (const address of [
    '/?words=nosuchword',
    '/timeline?words=nosuchword',
    '/delegations?words=nosuchword',
    '/issues?words=nosuchword',
    '/compare?words=nosuchword',
    '/reports?words=nosuchword',
    '/nowhere',
    '/issues/nope',
    '/compare/nope',
    '/reports/nope',
  ])
    await test.step(address, async () => {
      await open(page, address)
      await expectAccessible(page, { part: '#view' })
    })
})
