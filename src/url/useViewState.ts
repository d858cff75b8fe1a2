import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Filter } from '../domain/filter'
import type { Talks } from '../domain/model'
import { formatViewState, parseViewState, type Ignored, type ViewState } from './viewState'

export type Change = Partial<Omit<ViewState, 'filter'>> & { filter?: Partial<Filter> }

export type ViewStateHandle = {
  state: ViewState
  ignored: Ignored[]
  /** Changes the address in one step; `replace` leaves no entry in the history (typing). */
  change(change: Change, options?: { replace?: boolean }): void
  /** The address of a view under the present filter; what belongs to one view only is left out unless given. */
  linkTo(path: string, change?: Change): string
}

/** What belongs to one view only, and stays behind when the view changes. */
const ofOneView: Partial<ViewState> = {
  evidence: null,
  unfolded: [],
  rowOrder: null,
  base: null,
  zoom: null,
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

/** The state that the address carries, read against the talks, and the ways to change it. */
export function useViewState(talks: Talks): ViewStateHandle {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const { state, ignored } = useMemo(() => parseViewState(search, talks), [search, talks])
  const change = useCallback(
    (next: Change, options?: { replace?: boolean }) => {
      void navigate(
        { pathname, search: formatViewState(merge(state, next)), hash },
        { replace: options?.replace ?? false, preventScrollReset: true },
      )
    },
    [navigate, pathname, hash, state],
  )
  const linkTo = useCallback(
    (path: string, next: Change = {}) => {
      const kept: ViewState = { ...state, ...ofOneView }
      const query = formatViewState(merge(kept, next))
      return query === '' ? path : `${path}?${query}`
    },
    [state],
  )
  return useMemo(() => ({ state, ignored, change, linkTo }), [state, ignored, change, linkTo])
}
