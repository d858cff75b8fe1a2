import { createElement, memo, startTransition, useEffect, useMemo, useState } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { SelectionContext, useSelection, type Selection } from '../filter/useSelection'
import { AddressContext } from '../ui/address'
import { whenPainted } from '../ui/whenPainted'
import { type Params, ParamsContext } from '../url/params'
import { paths } from '../url/paths'
import { viewOf, type ViewName } from './views'
import styles from './Views.module.css'

/** Which view stands at which address. */
const places: readonly (readonly [path: string, view: ViewName])[] = [
  [paths.overview, 'overview'],
  [paths.timeline, 'timeline'],
  [paths.delegations, 'delegations'],
  [paths.issues, 'issues'],
  [`${paths.issues}/:id`, 'issue'],
  [`${paths.people}/:id`, 'person'],
  [paths.compare, 'compare'],
  [`${paths.compare}/:id`, 'detail'],
  [paths.quotations, 'quotations'],
  [`${paths.quotations}/:id`, 'quotation'],
  [paths.reports, 'reports'],
  [`${paths.reports}/:id`, 'report'],
  [`${paths.reports}/:a/:b`, 'reportPair'],
  [paths.method, 'method'],
]

const View = memo(({ name }: { name: ViewName }) => createElement(viewOf(name)))

/** Each step of a path decoded; one that cannot be is left as it is, and names nothing. */
function decodePath(pathname: string): string {
  try {
    return pathname
      .split('/')
      .map((step) => decodeURIComponent(step).replaceAll('/', '%2F'))
      .join('/')
  } catch {
    return pathname
  }
}

/** No place lies within another, so the first that fits is the one. */
function placeOf(pathname: string): { name: ViewName; params: Params } {
  const path = decodePath(pathname)
  for (const [pattern, name] of places) {
    const match = matchPath(pattern, path)
    if (match !== null) return { name, params: match.params }
  }
  return { name: 'notFound', params: {} }
}

type Frame = { name: ViewName; params: Params; address: string; selection: Selection }

/**
 * The view that the address asks for. The router's own way there brings along what loads data for frameworks. The view
 * before stays, out of sight and as it was, until this one is painted: to take it down can take as long as to draw this.
 */
export function Views() {
  const { pathname, search } = useLocation()
  const selection = useSelection()
  const place = useMemo(() => placeOf(pathname), [pathname])
  const address = pathname + search
  const frame = useMemo((): Frame => ({ ...place, address, selection }), [place, address, selection])
  const [shown, setShown] = useState<{ frame: Frame; before: Frame | null }>({ frame, before: null })
  if (shown.frame !== frame)
    setShown({ frame, before: shown.frame.name === frame.name ? shown.before : shown.frame })
  const { before } = shown
  useEffect(() => {
    if (before === null) return undefined
    return whenPainted(() => startTransition(() => setShown((now) => ({ ...now, before: null }))))
  }, [before])
  return (
    <>
      <Standing key={frame.name} frame={frame} />
      {before !== null && <Standing key={before.name} frame={before} isLeaving />}
    </>
  )
}

/** One view as it is in its frame: nothing that changes around one that is leaving has it drawn anew. */
function Standing({ frame, isLeaving = false }: { frame: Frame; isLeaving?: boolean }) {
  const { name, params, address, selection } = frame
  return (
    <div className={styles.frame} hidden={isLeaving}>
      <AddressContext value={isLeaving ? address : null}>
        <SelectionContext value={selection}>
          <ParamsContext value={params}>
            <View name={name} />
          </ParamsContext>
        </SelectionContext>
      </AddressContext>
    </div>
  )
}
