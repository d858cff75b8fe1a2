import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'

// Loaded beforehand, so that no test waits for them.
import '../../src/app/Notices'
import '../../src/views/method/Method'

async function open(path: string, problems: Problem[] = []) {
  const app = renderApp({ talks: bentTalks(), path, problems })
  await screen.findByRole('heading', { level: 1 }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const problem = (path: string): Problem => ({
  path,
  value: '"2031-02-30"',
  expected: 'a date that exists',
  effect: 'set aside',
})

describe('the notice of what was set aside', () => {
  it('is not there when nothing was', async () => {
    await open('/method')
    expect(screen.queryByText(/could not be used/)).toBeNull()
  })

  it('counts, and opens the list with place, value and what was expected of each', async () => {
    const { user } = await open('/method', [
      problem('$.events[0].when.edtf'),
      problem('$.events[3].when.edtf'),
    ])
    await user.click(
      await screen.findByText(/2 entries of the data file could not be used and are set aside/),
    )
    const entries = within(screen.getByRole('list', { name: 'Entries set aside' })).getAllByRole('listitem')
    expect(entries.map(({ textContent }) => textContent)).toEqual([
      '$.events[0].when.edtf: "2031-02-30". Expected a date that exists.',
      '$.events[3].when.edtf: "2031-02-30". Expected a date that exists.',
    ])
  })

  it('speaks of one entry in the singular', async () => {
    await open('/method', [problem('$.events[0].when.edtf')])
    expect(
      await screen.findByText(/1 entry of the data file could not be used and is set aside/),
    ).toBeVisible()
  })
})

describe('the notice of what the address holds and these talks do not', () => {
  it('is not there when all of it is known', async () => {
    await open('/method?finding=agree')
    expect(screen.queryByText(/Not known in these talks/)).toBeNull()
  })

  it('names each part that was left aside', async () => {
    await open('/method?issue=nope&finding=agree,perfect&colour=red')
    expect(await screen.findByText(/Not known in these talks/)).toHaveTextContent(
      'Not known in these talks, and left aside: issue “nope”, finding “perfect”, colour “red”.',
    )
  })

  it('goes when it is dismissed, and comes back for another address', async () => {
    const { user } = await open('/method?issue=nope')
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/Not known in these talks/)).toBeNull()
  })

  it('leaves the address as soon as the reader chooses something', async () => {
    const { user, address } = await open('/method?issue=nope')
    await user.click(
      within(screen.getByRole('group', { name: 'Finding' })).getByRole('button', { name: /^agree/ }),
    )
    expect(address()).toBe('/method?finding=agree')
    expect(screen.queryByText(/Not known in these talks/)).toBeNull()
  })
})
