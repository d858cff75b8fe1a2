import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/views/method/Method'
import '../../src/evidence/EvidencePanel'

const talks = bentTalks()
const evidenceOf = (id: string) => {
  const found = talks.by.evidence.get(id)
  if (!found) throw new Error(`no evidence ${id}`)
  return found
}
const lengthIn = (report: string) => {
  const id = talks.details
    .find(({ question }) => question === 'How long did the talks last?')
    ?.accounts.find((account) => account.report === report)?.id
  if (id === undefined) throw new Error(`no length in ${report}`)
  return id
}

async function open(id: string) {
  const user = userEvent.setup()
  renderApp({ talks, path: `/method?evidence=${id}` })
  const panel = await screen.findByRole('complementary', { name: 'Evidence' }, { timeout: 15_000 })
  return { user, panel: within(panel) }
}
const fact = (panel: ReturnType<typeof within>, term: string) =>
  panel.getByText(term, { selector: 'dt' }).nextElementSibling

describe('the evidence of an account', () => {
  it('has the printed words, where they stand, who is credited, the hedge, and how many voices there are', async () => {
    const { panel } = await open(lengthIn('morning'))
    expect(panel.getByRole('blockquote')).toHaveTextContent('more than four hours')
    expect(panel.getByRole('img', { name: /^body: body, paragraph 1; characters/ })).toBeInTheDocument()
    expect(fact(panel, 'Credit')).toHaveTextContent('Sudrian radio')
    expect(fact(panel, 'Hedge')).toBeInTheDocument()
    expect(fact(panel, 'Voices')).toHaveTextContent('2 reports, 1 named voice; 1 credits nobody')
  })

  it('leads to the report, and to how to cite it in three forms', async () => {
    const { user, panel } = await open(lengthIn('morning'))
    const address = evidenceOf(lengthIn('morning')).report.url
    expect(panel.getByRole('link', { name: /Open report/ })).toHaveAttribute('href', address)
    await user.click(panel.getByText('Cite'))
    expect(panel.getByText(/^Morning Post, “Talks on ferries end in Port Amity”/)).toBeVisible()
    await user.click(panel.getByRole('button', { name: 'BibTeX' }))
    expect(await navigator.clipboard.readText()).toMatch(/^@online\{morning-/)
    await user.click(panel.getByRole('button', { name: 'CSL-JSON' }))
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject([{ type: 'article-newspaper' }])
  })

  it('has what the other reports say, a step away', async () => {
    const { user, panel } = await open(lengthIn('morning'))
    await user.click(panel.getByRole('button', { name: /^five hours/ }))
    expect(panel.getByRole('blockquote')).toHaveTextContent('five hours')
  })
})

describe('the evidence of a printing', () => {
  it('has the words in marks, whom they are credited to, how many voices there are, and how the fullest has them', async () => {
    const statement = talks.statements[0]
    const printing = statement?.printings.find(({ report }) => report === 'harbour')
    const { panel } = await open(printing?.id ?? '')
    expect(panel.getByRole('blockquote')).toHaveTextContent(/^“We will speak about ferries/)
    expect(fact(panel, 'Marks')).toHaveTextContent('inside quotation marks')
    expect(fact(panel, 'Credit')).toHaveTextContent('Lind')
    expect(fact(panel, 'Voices')).toHaveTextContent('2 reports, 1 speaker')
    expect(panel.getByText(/^Against/).nextElementSibling).toHaveTextContent(/not printed/)
  })
})
