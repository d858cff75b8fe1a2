import { useMemo } from 'react'
import { orderReports, reportProfile } from '../../domain/reports'
import { witnesses } from '../../domain/outlets'
import { selectRuns } from '../../domain/sharedRuns'
import { chooseLanes } from '../../domain/stripLanes'
import { emptyFilter } from '../../domain/filter'
import { useSelection } from '../../filter/useSelection'
import { NothingLeft } from '../../ui/NothingLeft'
import { useWidth } from '../../ui/useWidth'
import { ViewHead } from '../../ui/ViewHead'
import { OpenRun } from './OpenRun'
import { ReportRow } from './ReportRow'
import styles from './Reports.module.css'
import { labelLanes, layoutLabels } from './ribbonLayout'
import { Ribbons } from './Ribbons'
import { SharedLine } from './SharedLine'
import { StripAxis } from './StripAxis'
import { StripControls } from './StripControls'
import { drawnLanes, fitScale } from './stripGeometry'
import { StripKey } from './StripKey'
import { StripTables } from './StripTables'
import { useStripPlaces } from './useStripPlaces'

/** Room for what each report is, beside its strip; below `wide` it stands above. */
const introWidth = 248
const wide = 860
const gutter = 104

/** Every report as a strip to scale, side by side on one axis, joined where two share wording. */
export function Reports() {
  const { talks, reports, analysis, detailIds, state, change } = useSelection()
  const [box, width] = useWidth<HTMLDivElement>(1360)
  const isNarrow = width < wide
  const ordered = useMemo(
    () => orderReports(talks, reports, state.byName ? 'name' : 'time'),
    [talks, reports, state.byName],
  )
  const profiles = useMemo(
    () => ordered.flatMap((report) => reportProfile(talks, analysis, report.id) ?? []),
    [talks, analysis, ordered],
  )
  const rows = useMemo(
    () =>
      profiles.map((profile) => ({
        profile,
        marks: profile.strip.marks.filter(({ detail }) => detailIds.has(detail.id)),
      })),
    [profiles, detailIds],
  )
  const lanes = useMemo(
    () =>
      chooseLanes(
        talks,
        rows.flatMap(({ marks }) => marks),
      ),
    [talks, rows],
  )
  const isEmpty = lanes.length === 0
  const longest = Math.max(1, ...ordered.map(({ text }) => text.length))
  const scale = useMemo(
    () => fitScale(width - (isNarrow ? 0 : introWidth), longest, gutter),
    [width, isNarrow, longest],
  )
  const drawn = useMemo(() => drawnLanes(lanes, rows, scale), [lanes, rows, scale])
  const places = useStripPlaces(box)
  const runs = useMemo(() => selectRuns(talks, ordered), [talks, ordered])
  const shownRuns = useMemo(
    () => runs.filter(({ kind, id }) => kind !== 'name or title' || state.sharedNames || id === state.run),
    [runs, state.sharedNames, state.run],
  )
  const labels = useMemo(() => {
    const known = witnesses(talks)
    return layoutLabels(shownRuns, scale, introWidth, width, ({ id }) => known.get(id)?.siglum ?? id)
  }, [talks, shownRuns, scale, width])
  const openRun = runs.find(({ id }) => id === state.run)
  return (
    <>
      <ViewHead
        title="Reports"
        deck="each to scale, from left to right; a mark stands where the report says it, one lane an issue"
        documentTitle={`Reports: ${talks.head.talks.short} · Parley`}
        controls={<StripControls />}
      />
      {isEmpty && <NothingLeft what="detail" onClear={() => change({ filter: emptyFilter })} />}
      <div
        ref={box}
        className={styles.drawing}
        data-narrow={isNarrow || undefined}
        data-labels={labelLanes(labels)}
      >
        {!isNarrow && <StripAxis scale={scale} longest={longest} />}
        {!isNarrow && (
          <Ribbons
            runs={shownRuns}
            labels={labels}
            places={places}
            scale={scale}
            inset={introWidth}
            width={width}
          />
        )}
        {openRun && (
          <OpenRun
            run={openRun}
            places={places}
            x={introWidth + scale.gutter + openRun.a.end * scale.perCharacter}
            width={width}
            isNarrow={isNarrow}
          />
        )}
        <ul className={styles.rows} aria-label="Reports">
          {rows.map(({ profile, marks }) => (
            <ReportRow
              key={profile.report.id}
              profile={profile}
              marks={marks}
              lanes={drawn}
              scale={scale}
              isNarrow={isNarrow}
            />
          ))}
        </ul>
      </div>
      <StripKey />
      <SharedLine runs={runs} />
      <StripTables rows={rows} />
    </>
  )
}
