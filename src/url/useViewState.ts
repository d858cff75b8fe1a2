import { startTransition, useCallback, useEffect, useMemo, useRef, type RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Filter } from '../domain/filter'
import type { Talks } from '../domain/model'
import { formatViewState, parseViewState, type Ignored, type ViewState } from './viewState'

export type Change = Partial<Omit<ViewState, 'filter'>> & { filter?: Partial<Filter> }

export type ViewStateHandle = {
  state: ViewState
  ignored: Ignored[]
  /**
   * Changes the address in one step; `replace` leaves no entry in the history (typing). A change that depends on the
   * state, such as a toggle, is given as a function of it: the state on screen may be one step behind.
   */
  change(change: Change | ((state: ViewState) => Change), options?: { replace?: boolean }): void
  /** The address of a view under the present filter; what belongs to one view only is left out unless given. */
  linkTo(path: string, change?: Change): string
}

/** What belongs to one view only, and stays behind when the view changes. */
const ofOneView: Partial<ViewState> = {
  evidence: null,
  unfolded: [],
  parting: false,
  columns: [],
  rowOrder: null,
  base: null,
  window: null,
  lanes: null,
  byName: false,
  sharedNames: false,
  run: null,
  grouping: null,
  sorting: null,
}

const merge = (state: ViewState, { filter, ...rest }: Change): ViewState => ({
  ...state,
  ...rest,
  filter: { ...state.filter, ...filter },
})

/** True where both ask for the same comparison. */
const compareAlike = (a: ViewState, b: ViewState): boolean =>
  a.base === b.base && a.filter.reports.join() === b.filter.reports.join()

/**
 * The state that the address carries, read against the talks, and the ways to change it. `isAtHand` says that a filter
 * can be answered without waiting; it is then answered at once, else what is on screen stays until it can be.
 */
export function useViewState(talks: Talks, isAtHand: RefObject<boolean>): ViewStateHandle {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const { zone } = talks.head.talks
  const { state, ignored } = useMemo(() => parseViewState(search, talks), [search, talks])
  // The address changes at once, what is on screen follows when it is ready: changes meanwhile build on one another.
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  // The same function at every address: what hangs on the state alone is not drawn anew when the view changes.
  const place = useRef({ navigate, pathname, hash })
  useEffect(() => {
    place.current = { navigate, pathname, hash }
  })
  const change = useCallback<ViewStateHandle['change']>(
    (next, options) => {
      const { navigate, ...here } = place.current
      const before = latest.current
      latest.current = merge(before, typeof next === 'function' ? next(before) : next)
      const to = { ...here, search: formatViewState(latest.current, zone) }
      const go = () => void navigate(to, { replace: options?.replace ?? false, preventScrollReset: true })
      if (isAtHand.current && compareAlike(before, latest.current)) go()
      else startTransition(go)
    },
    [zone, isAtHand],
  )
  const linkTo = useCallback(
    (path: string, next: Change = {}) => {
      const kept: ViewState = { ...state, ...ofOneView }
      const query = formatViewState(merge(kept, next), zone)
      return query === '' ? path : `${path}?${query}`
    },
    [state, zone],
  )
  return useMemo(() => ({ state, ignored, change, linkTo }), [state, ignored, change, linkTo])
}
