import type { Page } from '@playwright/test'
import { type Raw, rawTalks } from '../support/rawTalks'
import { expect, test } from './fixtures'

/** A valid file of more details than are drawn at once: one of them over and over. */
function longTalks(count: number): Raw {
  const raw = rawTalks()
  const [first] = raw.details
  for (let at = 0; at < count; at += 1) {
    const accounts = first.accounts.map((account: Raw) => ({ ...account, id: `${account.id}-${at}` }))
    raw.details.push({
      ...first,
      id: `${first.id}-${at}`,
      question: `${first.question} (${at + 1})`,
      accounts,
    })
  }
  return raw
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Details by reports' })
const row = (page: Page, question: string | RegExp) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: question }) })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

test('from an issue to who reports it, who is silent and how, to the evidence, and to the same screen by its link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/compare')
  const filter = page.getByRole('region', { name: 'Filter' })
  await filter.locator('summary').filter({ hasText: 'Issue' }).click()
  await page.getByRole('checkbox', { name: /Diplomatic property/ }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/compare\?issue=property$/)

  const properties = row(page, /How many (Russian )?properties/)
  await expect(properties.getByRole('button')).toHaveCount(2)
  await expect(properties.getByText('not mentioned')).toHaveCount(3)
  await expect(properties.getByText('compatible')).toBeVisible()

  await properties.getByRole('button').first().click()
  await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText(
    /How many (Russian )?properties/,
  )
  await expect(evidence(page).getByRole('link', { name: /Open report/ })).toHaveAttribute('rel', /noopener/)
  await evidence(page).getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())

  const other = await context.newPage()
  await other.goto(link)
  await expect(evidence(other).getByRole('heading', { level: 2 })).toContainText(
    /How many (Russian )?properties/,
  )
  await expect(grid(other).getByRole('rowheader', { name: /^Diplomatic property/ })).toBeVisible()
  expect(await grid(other).innerText()).toBe(await grid(page).innerText())
  expect(await evidence(other).innerText()).toBe((await evidence(page).innerText()).replace('\nCopied', ''))
})

test('from two reports and only where they part to the words changed inside the quotation marks', async ({
  page,
}) => {
  await page.goto('/compare')
  const reports = page.getByRole('group', { name: 'Reports' })
  await reports.getByRole('button', { name: /RFE/ }).click()
  await reports.getByRole('button', { name: /WEN/ }).click()
  await page.getByRole('button', { name: /Only where the two part/ }).click()
  await expect(page.getByRole('button', { name: /Only where the two part/, pressed: true })).toBeVisible()
  await expect(grid(page).getByRole('columnheader')).toHaveCount(4)

  await row(page, /sentence on the subject of the talks quoted/)
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sentence on the subject of the talks')
  const words = page.getByRole('region', { name: 'Word by word' })
  await expect(words.getByRole('button', { name: 'RFE', pressed: true })).toBeVisible()
  const printings = words.getByRole('region', { name: 'Printings, word under word' })
  await expect(printings.locator('[data-kind="replaced"]')).toHaveText([
    'other words: The',
    'other words: the broader',
  ])
  await expect(printings.locator('[data-kind="spelling"]')).toHaveText(['spelt otherwise: normalising'])
  await expect(printings.getByText('15 words not printed, from here to the end')).toBeVisible()
  await expect(words.getByText(/2 words replaced; 1 spelt otherwise; 15 words not printed/)).toBeVisible()

  await words.getByRole('group', { name: 'Base' }).getByRole('button', { name: 'WEN' }).click()
  await expect(page).toHaveURL(/base=wen/)
  await expect(words.getByText(/15 words more/)).toBeVisible()
})

test('keeps the talks, the stay in the building and the forecast apart as one family', async ({ page }) => {
  await page.goto('/compare')
  await row(page, 'How long did the talks last?').getByRole('link').click()
  const family = page.getByRole('region', { name: 'The family “How long?”' })
  await expect(family.getByRole('heading', { name: /the talks themselves/ })).toBeVisible()
  await expect(family.getByRole('link', { name: 'the stay in the building' })).toBeVisible()
  await expect(family.getByRole('link', { name: 'a forecast', exact: true })).toBeVisible()
  await expect(family.getByRole('img', { name: /WE News English: more than 5 h/ })).toBeVisible()
  await expect(family.getByRole('img', { name: 'bdnews24.com: 5 up to 7 h' })).toBeVisible()
  // The chart comes after the content.
  await expect(family.locator('.recharts-surface')).toBeVisible()
  await expect(family.locator('.recharts-surface')).toContainText('the stay in the building: some six hours')
})

test('sets every report against the base that is picked, and keeps to it by its link', async ({ page }) => {
  await page.goto('/compare?issue=the-day')
  const bases = page.getByRole('group', { name: 'Base' })
  await bases.getByRole('button', { name: 'WEN' }).click()
  await expect(page).toHaveURL(/base=wen/)
  const lasted = row(page, 'How long did the talks last?')
  await expect(lasted.getByRole('button', { name: /over five hours.*the base/ })).toBeVisible()
  await expect(lasted.getByRole('button', { name: /six hours.*more precise; credit lost/ })).toBeVisible()
  await expect(lasted.getByText('does not mention')).toBeVisible()
  await page.reload()
  await expect(bases.getByRole('button', { name: 'WEN', pressed: true })).toBeVisible()

  await page.getByRole('group', { name: 'Reports' }).getByRole('button', { name: /RFE/ }).click()
  await expect(page.getByText(/The base, WE News English, is not among the reports chosen/)).toBeVisible()
  await page.getByRole('button', { name: 'Go on without a base' }).click()
  await expect(page).not.toHaveURL(/base=/)
})

test('stands compact on request, and still does after a reload', async ({ page }) => {
  await page.goto('/compare?issue=the-day')
  const first = grid(page).getByRole('row').nth(2)
  const before = (await first.boundingBox())?.height ?? 0
  await page.getByRole('button', { name: 'Compact rows' }).click()
  await expect(page.getByRole('button', { name: 'Comfortable rows' })).toBeVisible()
  expect((await first.boundingBox())?.height).toBeLessThan(before)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Comfortable rows' })).toBeVisible()
})

test('moves a column from its head by keyboard, hides another, and keeps to it by its link', async ({
  page,
}) => {
  await page.goto('/compare?issue=the-day')
  const heads = () => grid(page).getByRole('columnheader').locator('abbr').allTextContents()
  await expect(grid(page)).toBeVisible()
  const first = await heads()
  await grid(page).locator('[tabindex="0"]').focus()
  for (const key of ['ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
  const menu = page.getByRole('group', { name: /^Column / })
  await expect(menu.getByRole('button', { name: 'Move left' })).toBeFocused()
  await page.keyboard.press('Enter')
  const moved = [first[1], first[0], ...first.slice(2)]
  await expect.poll(heads).toEqual(moved)
  await page.keyboard.press('Escape')
  await expect(page.locator(':focus')).toContainText(String(first[1]))
  await page.reload()
  await expect.poll(heads).toEqual(moved)

  await grid(page).getByRole('columnheader').last().getByRole('button').click()
  await menu.getByRole('button', { name: 'Hide' }).click()
  await expect.poll(heads).toEqual(moved.slice(0, -1))
  await page.getByRole('button', { name: 'show all' }).click()
  await expect.poll(heads).toEqual(moved)
})

test('orders the rows by their values, unfolds what is folded there, and counts what each choice leaves', async ({
  page,
}) => {
  await page.goto('/compare')
  const rows = grid(page).getByRole('rowheader')
  await page.getByRole('button', { name: 'number of values' }).click()
  await expect(page).toHaveURL(/rows=values/)
  // The address changes at once and the rows a moment later: only in this order do they end with one line of folds.
  const single = row(page, /^Folded, of all issues/).getByRole('button', { name: /^one report only/ })
  await expect(single).toBeVisible()
  const before = await rows.count()
  const folded = Number(/\d+$/.exec((await single.textContent()) ?? '')?.[0])
  await single.click()
  await expect(rows).toHaveCount(before + folded)

  await page.goto('/compare?only=parting')
  const compatible = page.getByRole('group', { name: 'Finding' }).getByRole('button', { name: /^compatible/ })
  const count = Number(/\d+$/.exec(await compatible.innerText())?.[0])
  await compatible.click()
  await expect(grid(page).locator('tr[data-finding="compatible"]')).toHaveCount(count)
  await expect(page.getByRole('region', { name: 'Filter' }).getByRole('status')).toContainText(`${count} of`)
})

test('prints the grid whole, with its heads on every page and without the controls', async ({ page }) => {
  await page.goto('/compare?issue=the-day')
  await expect(grid(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('region', { name: 'Filter' })).toBeHidden()
  await expect(page.getByRole('group', { name: 'Order' })).toBeHidden()
  await expect(grid(page).locator('thead')).toHaveCSS('display', 'table-header-group')
  await expect(grid(page).getByText('compatible').first()).toHaveCSS('color', 'rgb(0, 0, 0)')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
})

test('prints more than five columns in whole words, and each within its own cell', async ({ page }) => {
  const raw = rawTalks()
  const [first] = raw.reports
  for (let at = 0; at < 6; at += 1) {
    raw.outlets.push({ id: `more-${at}`, name: `Outlet ${at}`, siglum: `Q${at}` })
    raw.reports.push({ ...first, id: `more-${at}`, outlet: `more-${at}` })
    for (const detail of raw.details)
      for (const list of [detail.accounts, detail.silences])
        for (const entry of list.filter(({ report }: Raw) => report === first.id && detail.id !== 'only'))
          list.push({ ...entry, id: entry.id && `${entry.id}-${at}`, report: `more-${at}` })
  }
  const body = JSON.stringify(raw)
  await page.route('**/data/*.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
  await page.goto('/compare')
  await expect(grid(page).getByRole('columnheader')).toHaveCount(11)
  // A Letter sheet across, less its margins.
  await page.setViewportSize({ width: 964, height: 720 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(964)
  const wider = await grid(page)
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length)
  expect(wider).toBe(0)
  // A word is broken where its letters stand on two lines.
  const broken = await grid(page)
    .getByRole('gridcell')
    .locator('bdi')
    .evaluateAll((values) =>
      values.flatMap((value) => {
        const node = value.firstChild
        return [...(node?.textContent ?? '').matchAll(/\S+/g)].flatMap((word) => {
          const range = document.createRange()
          if (node === null) return []
          range.setStart(node, word.index)
          range.setEnd(node, word.index + word[0].length)
          return range.getClientRects().length > 1 ? [word[0]] : []
        })
      }),
    )
  expect(broken).toEqual([])
})

test('keeps Clear and the count on the first line of the filter at 1280, whatever is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const query of ['', '?issue=property&report=rfe,wen&finding=compatible,agree&words=consulate']) {
    await page.goto(`/compare${query}`)
    const filter = page.getByRole('region', { name: 'Filter' })
    const middle = async (name: RegExp | string) => {
      const box = await filter.getByRole('button', { name }).first().boundingBox()
      return (box?.y ?? NaN) + (box?.height ?? NaN) / 2
    }
    expect(Math.abs((await middle('Clear')) - (await middle(/^RFE/)))).toBeLessThan(8)
  }
})

test('draws a window of a long matrix, which the keys cross to its last row and back', async ({ page }) => {
  const body = JSON.stringify(longTalks(400))
  await page.route('**/data/*.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
  await page.goto('/compare?finding=worded-differently,compatible,agree,one-report-only')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', /^4\d\d$/)
  const total = Number(await grid(page).getAttribute('aria-rowcount'))
  const count = () => grid(page).locator('*').count()
  expect(await count()).toBeLessThan(1500)
  await grid(page).locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  const focused = page.locator(':focus')
  await expect(focused).toBeInViewport()
  const place = focused.locator('xpath=ancestor-or-self::tr')
  await expect(place).toHaveAttribute('aria-rowindex', String(total))
  expect(await count()).toBeLessThan(1500)
  await page.keyboard.press('PageUp')
  await expect(place).toHaveAttribute('aria-rowindex', String(total - 10))
  await expect(focused).toBeInViewport()
  const top = await focused.evaluate((element) => element.getBoundingClientRect().top)
  await page.waitForTimeout(200)
  expect(await focused.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(top, 0)
  await page.keyboard.press('Control+Home')
  await expect(place).toHaveAttribute('aria-rowindex', '2')
  await expect(focused).toBeInViewport()

  // What flies past has its question; all of a row is there once the scrolling has slowed.
  const bare = 'tbody tr[aria-rowindex]:not(:has([role="gridcell"]))'
  const inFlight = await grid(page).evaluate(
    (element, selector) =>
      new Promise<string[]>((resolve) => {
        const seen = new Set<string>()
        const fly = (frames: number) => {
          for (const { textContent } of element.querySelectorAll(selector)) seen.add(textContent)
          if (frames === 0) return resolve([...seen])
          window.scrollBy(0, 500)
          requestAnimationFrame(() => fly(frames - 1))
        }
        fly(10)
      }),
    bare,
  )
  expect(inFlight.length).toBeGreaterThan(8)
  expect(inFlight).not.toContain('')
  await expect(grid(page).locator(bare)).toHaveCount(0)

  // A filter that cuts the flight short and leaves few: what is left is there in full.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const fly = (frames: number) => {
          if (frames === 0) {
            const field = document.querySelector<HTMLInputElement>('input[type="search"]')
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '39')
            field?.dispatchEvent(new Event('input', { bubbles: true }))
            return resolve()
          }
          window.scrollBy(0, -500)
          requestAnimationFrame(() => fly(frames - 1))
        }
        fly(10)
      }),
  )
  await expect(grid(page).locator('tbody tr[data-row]')).toHaveCount(12)
  await expect(grid(page).locator('tbody tr[data-row]:not(:has([role="gridcell"]))')).toHaveCount(0)
})

test('draws places one in another, times on one axis, and the voices behind the reports', async ({
  page,
}) => {
  await page.goto('/compare/building')
  await expect(page.getByRole('region', { name: 'Places, one in another' }).first()).toContainText('Istanbul')
  await page.goto('/compare/further-stabilise-when')
  await expect(
    page.getByRole('img', { name: /TRT World: 8 Apr 2025; .*10 Apr 2025 or earlier/ }),
  ).toBeVisible()
  await page.goto('/compare/named-as')
  await expect(page.getByRole('img', { name: /^Voices: 5 reports, 1 named voice/ })).toBeVisible()
})

test('moves through the grid by keyboard, never under its head, and comes back from the evidence', async ({
  page,
}) => {
  await page.goto('/compare')
  const first = grid(page).locator('[tabindex="0"]')
  await expect(first).toHaveCount(1)
  await first.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  const focused = page.locator(':focus')
  const head = await grid(page).getByRole('columnheader').first().boundingBox()
  const box = await focused.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1)

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const id = await focused.getAttribute('data-evidence')
  await page.keyboard.press('Enter')
  await expect(evidence(page)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`evidence=${id}$`))
  await page.keyboard.press('Escape')
  await expect(evidence(page)).toBeHidden()
  await expect(focused).toHaveAttribute('data-evidence', String(id))
})

test('keeps the head of the grid in sight below the filter', async ({ page }) => {
  await page.goto('/compare')
  await expect(grid(page)).toBeVisible()
  await page.mouse.wheel(0, 2500)
  await expect(grid(page).getByRole('columnheader', { name: /RFE/ })).toBeInViewport()
  const filter = await page.getByRole('region', { name: 'Filter' }).boundingBox()
  await expect
    .poll(async () => (await grid(page).getByRole('columnheader').first().boundingBox())?.y)
    .toBeCloseTo((filter?.y ?? 0) + (filter?.height ?? 0), -1)
})

for (const path of ['/compare', '/compare/talks-length', '/compare/quoted-solely-focused']) {
  test(`has no page wider than a telephone at ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}
