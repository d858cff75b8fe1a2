import type { APIRequestContext } from '@playwright/test'
import type { Raw } from '../support/rawTalks'

/** Where the page fetches its talks from, as it says itself: no test names the file. */
export async function addressOfTalks(request: APIRequestContext): Promise<string> {
  const page = await (await request.get('/')).text()
  const [, address] = /talksOnTheWay = .*?\["([^"]+)"/.exec(page) ?? []
  if (address === undefined) throw new Error('the page asks for no talks')
  return address
}

/** The talks as they are shipped. */
export const shippedTalks = async (request: APIRequestContext): Promise<Raw> =>
  (await request.get(await addressOfTalks(request))).json()

/**
 * An address of every kind of page that a talks file has: each view, an issue, a detail that is one of a family and
 * one of a quotation, a quotation, a person, a report, two reports.
 */
export function addressesOf(raw: Raw): string[] {
  const first = (list: Raw, isWanted: (item: Raw) => boolean = () => true) => list.find(isWanted)?.id
  const quotation = first(raw.details, ({ statement }) => statement !== undefined)
  const [report, other] = raw.reports
  const pages = {
    issues: [first(raw.issues, ({ tracker }) => tracker !== undefined), first(raw.issues)],
    compare: [
      first(raw.details, ({ family, accounts }) => family !== undefined && accounts.length > 1),
      quotation,
      first(raw.details),
    ],
    quotations: [first(raw.statements)],
    people: [first(raw.people)],
    reports: [report.id, other && `${report.id}/${other.id}`],
  }
  return [
    '/',
    '/timeline',
    '/delegations',
    '/issues',
    '/compare',
    '/quotations',
    '/reports',
    '/method',
    ...Object.entries(pages).flatMap(([view, ids]) =>
      [...new Set(ids.filter((id) => id !== undefined))].map((id) => `/${view}/${id}`),
    ),
  ]
}

/** The same for the talks as they are shipped. */
export const openedAddresses = async (request: APIRequestContext): Promise<string[]> =>
  addressesOf(await shippedTalks(request))
