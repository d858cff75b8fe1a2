import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { aspects, findingKinds } from '../../src/domain/findingKinds'
import { rules } from '../../src/domain/findingRules'
import { silenceKinds } from '../../src/domain/vocabulary'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { makeTalks } from '../support/talks'

// Loaded beforehand, so that no test waits for it.
import '../../src/views/method/Method'

async function open({ talks = bentTalks(), path = '/method' } = {}) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: 'Method' })
  return { ...app, user: userEvent.setup() }
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const rowOf = (of: string, name: string) => {
  const row = section(of)
    .getAllByRole('row')
    .find((one) => one.querySelector('th')?.textContent === name)
  if (row === undefined) throw new Error(`no row ${name}`)
  return row
}

describe('the Method', () => {
  it('explains each finding, with its count and an example from these talks', async () => {
    await open()
    expect(rowOf('Findings', 'agree')).toHaveTextContent(
      'One value.Who led the delegation of Norland? the same one, Ada Brook1',
    )
    expect(
      within(rowOf('Findings', 'agree')).getByRole('link', { name: 'Who led the delegation of Norland?' }),
    ).toHaveAttribute('href', '/compare/head-norland')
  })

  it.each(findingKinds)('has a row for the finding “%s”', async (finding) => {
    await open()
    expect(rowOf('Findings', finding)).toBeVisible()
  })

  it('says where these talks have no example of a finding', async () => {
    await open()
    expect(rowOf('Findings', 'differ')).toHaveTextContent(/None in these reports\.0$/)
  })

  it('speaks of none of these, when not all reports are chosen', async () => {
    await open({ path: '/method?report=harbour,morning' })
    expect(rowOf('Findings', 'none of these')).toBeVisible()
  })

  it('explains each kind of silence, with its count and an example', async () => {
    await open()
    expect(rowOf('Silence has a kind', 'before it happened')).toHaveTextContent(
      /H on How long did the talks last\?/,
    )
    for (const kind of silenceKinds) expect(rowOf('Silence has a kind', kind)).toBeVisible()
  })

  it('states every rule, those behind these findings first', async () => {
    await open()
    const told = section('The rules behind the findings')
      .getAllByRole('definition')
      .map(({ textContent }) => textContent ?? '')
    expect(told).toHaveLength(Object.keys(rules).length)
    const unneeded = told.map((text) => text.includes('not needed in these talks'))
    expect(unneeded[0]).toBe(false)
    expect(unneeded).toEqual(unneeded.toSorted((a, b) => Number(a) - Number(b)))
  })

  it('explains every way to part', async () => {
    await open()
    const terms = section('How they part')
      .getAllByRole('term')
      .map(({ textContent }) => textContent)
    expect(terms.toSorted()).toEqual([...aspects].toSorted())
  })

  it('tells the limits: how many reports, in which language, of what day', async () => {
    await open()
    const limits = section('Limits')
    expect(limits.getByText(/^Three reports, in one language \(en\)/)).toBeVisible()
    expect(
      limits.getByText(/^For 3 reports nobody recorded on what day the text was retrieved/),
    ).toBeVisible()
  })

  it('tells the limits that the file states for itself', async () => {
    await open({ talks: bentTalks((raw) => (raw.limits = ['The harbour was closed to reporters.'])) })
    expect(section('Limits').getByText('The harbour was closed to reporters.')).toBeVisible()
  })

  it('names the reports whose text has no headline', async () => {
    await open({ talks: bentTalks((raw) => (raw.reports[2].headline = null)) })
    expect(section('Limits').getByText(/^No headline is in the text held of/)).toHaveTextContent('C')
  })

  it('says which version this is, what is in it, and how to cite it', async () => {
    const { user } = await open()
    const citing = section('Version, and how to cite')
    expect(citing.getByText('1.0.0 of 2031-06-01: First version.')).toBeVisible()
    expect(
      citing.getByText(/^10 details, \d+ accounts, \d+ silences, 1 statement in 2 printings, 2 events/),
    ).toBeVisible()
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(citing.getByRole('button', { name: 'Copy' }))
    expect(write).toHaveBeenLastCalledWith('Talks in Port Amity, test data, version 1.0.0.')
  })

  it('stands without a single detail', async () => {
    await open({ talks: makeTalks() })
    expect(rowOf('Findings', 'agree')).toHaveTextContent('None in these reports.')
  })
})
