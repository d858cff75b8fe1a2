import { lazy } from 'react'
import { Route, Routes } from 'react-router-dom'
import { paths } from '../url/paths'

const NotFound = lazy(async () => ({ default: (await import('./NotFound')).NotFound }))
const Overview = lazy(async () => ({ default: (await import('../views/overview/Overview')).Overview }))
const Timeline = lazy(async () => ({ default: (await import('../views/timeline/Timeline')).Timeline }))
const Delegations = lazy(async () => ({
  default: (await import('../views/delegations/Delegations')).Delegations,
}))
const Issues = lazy(async () => ({ default: (await import('../views/issues/Issues')).Issues }))
const IssuePage = lazy(async () => ({ default: (await import('../views/issues/IssuePage')).IssuePage }))
const PersonPage = lazy(async () => ({ default: (await import('../views/people/PersonPage')).PersonPage }))
const Compare = lazy(async () => ({ default: (await import('../views/compare/Compare')).Compare }))
const DetailPage = lazy(async () => ({ default: (await import('../views/compare/DetailPage')).DetailPage }))
const Quotations = lazy(async () => ({
  default: (await import('../views/quotations/Quotations')).Quotations,
}))
const QuotationPage = lazy(async () => ({
  default: (await import('../views/quotations/QuotationPage')).QuotationPage,
}))
const Reports = lazy(async () => ({ default: (await import('../views/reports/Reports')).Reports }))
const ReportPage = lazy(async () => ({ default: (await import('../views/reports/ReportPage')).ReportPage }))
const ReportPair = lazy(async () => ({ default: (await import('../views/reports/ReportPair')).ReportPair }))
const Method = lazy(async () => ({ default: (await import('../views/method/Method')).Method }))

/** Which view stands at which address. Each loads on its own. */
export function Views() {
  return (
    <Routes>
      <Route path={paths.overview} element={<Overview />} />
      <Route path={paths.timeline} element={<Timeline />} />
      <Route path={paths.delegations} element={<Delegations />} />
      <Route path={paths.issues} element={<Issues />} />
      <Route path={`${paths.issues}/:id`} element={<IssuePage />} />
      <Route path={`${paths.people}/:id`} element={<PersonPage />} />
      <Route path={paths.compare} element={<Compare />} />
      <Route path={`${paths.compare}/:id`} element={<DetailPage />} />
      <Route path={paths.quotations} element={<Quotations />} />
      <Route path={`${paths.quotations}/:id`} element={<QuotationPage />} />
      <Route path={paths.reports} element={<Reports />} />
      <Route path={`${paths.reports}/:id`} element={<ReportPage />} />
      <Route path={`${paths.reports}/:a/:b`} element={<ReportPair />} />
      <Route path={paths.method} element={<Method />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
