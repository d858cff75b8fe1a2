import { Activity, createElement, memo, startTransition, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { isLittle } from '../filter/useIndexes'
import { SelectionContext, useSelection } from '../filter/useSelection'
import { AddressContext } from '../ui/address'
import { useIsAllLoaded } from '../ui/go'
import { whenIdle } from '../ui/whenIdle'
import { whenPainted } from '../ui/whenPainted'
import { type Params, ParamsContext } from '../url/params'
import { drawAhead, nextAhead, show, withoutLeaving, type Drawn, type Frame } from './drawnViews'
import { PageBoundary } from './PageBoundary'
import { placeOf, singleViews } from './places'
import { viewOf, type ViewName } from './views'
import styles from './Views.module.css'

const View = memo(({ name }: { name: ViewName }) => createElement(viewOf(name)))

const singleNames = [...singleViews.keys()]
const none: Params = {}

/**
 * The view that the address asks for. The view before stays, out of sight and as it was, until this one is painted: to
 * take it down can take as long as to draw this. The others are drawn ahead when there is nothing better to do, so that
 * going there is to lay out and to paint.
 */
export function Views() {
  const { pathname, search } = useLocation()
  const selection = useSelection()
  const place = useMemo(() => placeOf(pathname), [pathname])
  const address = pathname + search
  const frame = useMemo((): Frame => ({ ...place, address, selection }), [place, address, selection])
  const [drawn, setDrawn] = useState(() => show([], frame))
  if (!drawn.some(({ frame: own }) => own === frame)) setDrawn(show(drawn, frame))
  const isLeaving = drawn.some(({ stage }) => stage === 'leaving')
  useEffect(() => {
    if (!isLeaving) return undefined
    return whenPainted(() => startTransition(() => setDrawn(withoutLeaving)))
  }, [isLeaving, frame])
  const canDraw = useIsAllLoaded() && isLittle(selection.talks) && !isLeaving
  useEffect(() => {
    const name = canDraw ? nextAhead(drawn, singleNames, selection) : undefined
    const address = name && singleViews.get(name)
    if (name === undefined || address === undefined) return undefined
    return whenIdle(() =>
      startTransition(() => setDrawn((now) => drawAhead(now, { name, params: none, address, selection }))),
    )
  }, [canDraw, drawn, selection])
  return drawn.map((one) => <Standing key={one.frame.name} {...one} />)
}

/** One view as it is in its frame: nothing that changes around one that is not on screen has it drawn anew. */
function Standing({ frame: { name, params, address, selection }, stage, wasAhead }: Drawn) {
  const view = (
    <div className={styles.frame} hidden={stage === 'leaving'}>
      <AddressContext value={stage === 'shown' ? null : address}>
        <SelectionContext value={selection}>
          <ParamsContext value={params}>
            {/* One that fails, drawn ahead too, takes no other with it. */}
            <PageBoundary address={address}>
              <View name={name} />
            </PageBoundary>
          </ParamsContext>
        </SelectionContext>
      </AddressContext>
    </div>
  )
  return wasAhead ? <Activity mode={stage === 'ahead' ? 'hidden' : 'visible'}>{view}</Activity> : view
}
