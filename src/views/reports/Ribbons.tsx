import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatRunKind, type SharedRun } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { labelLanes, ribbonPath, type RibbonLabel } from './ribbonLayout'
import styles from './Ribbons.module.css'
import { rem, type StripScale } from './stripGeometry'
import type { StripPlaces } from './useStripPlaces'

type Props = {
  runs: readonly SharedRun[]
  labels: readonly RibbonLabel[]
  places: StripPlaces
  scale: StripScale
  inset: number
  width: number
}

const labelLine = 13

/** Ribbons between strips where two reports share wording: one stop for the keyboard, arrow keys between them. */
export function Ribbons({ runs, labels, places, scale, inset, width }: Props) {
  const { talks, state, change } = useSelection()
  const toolbar = useRef<SVGGElement>(null)
  const pattern = useId()
  const [current, setCurrent] = useState<string | null>(null)
  const siglumOf = useMemo(() => {
    const known = witnesses(talks)
    return (report: Report) => known.get(report.id)?.siglum ?? report.id
  }, [talks])
  const height = Math.max(0, ...[...places.values()].map(({ rowBottom }) => rowBottom)) + 40
  const drawn = runs.flatMap((run) => {
    const path = ribbonPath(run, places, scale, inset)
    return path === null ? [] : [{ run, path }]
  })
  if (drawn.length === 0) return null
  const stop = drawn.some(({ run }) => run.id === current) ? current : drawn[0]?.run.id
  const handleOpen = (id: string) => change({ run: state.run === id ? null : id }, { replace: true })
  const handleKey = (event: KeyboardEvent, nth: number) => {
    const steps: Record<string, number> = {
      ArrowRight: nth + 1,
      ArrowDown: nth + 1,
      ArrowLeft: nth - 1,
      ArrowUp: nth - 1,
      Home: 0,
      End: drawn.length - 1,
    }
    const id = drawn[nth]?.run.id
    if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) handleOpen(id)
    else if (event.key === 'Escape' && state.run !== null) change({ run: null }, { replace: true })
    else {
      const step = steps[event.key]
      if (step === undefined) return
      toolbar.current?.querySelectorAll<SVGGElement>('[role="button"]')[step]?.focus()
    }
    event.preventDefault()
  }
  return (
    <svg
      className={styles.ribbons}
      data-labels={labelLanes(labels)}
      width={rem(width)}
      height={rem(height)}
      viewBox={`0 0 ${width} ${height}`}
    >
      <RibbonPatterns pattern={pattern} />
      <g ref={toolbar} role="toolbar" aria-label="Shared wording, as ribbons between the strips">
        {drawn.map(({ run, path }, nth) => (
          <g
            key={run.id}
            className={styles.ribbon}
            data-kind={run.kind}
            data-run={run.id}
            role="button"
            tabIndex={run.id === stop ? 0 : -1}
            aria-expanded={state.run === run.id}
            aria-label={`${run.words} words in a row, ${formatRunKind(run, siglumOf)}, in ${siglumOf(run.a.report)} and ${siglumOf(run.b.report)}`}
            onClick={() => handleOpen(run.id)}
            onKeyDown={(event) => handleKey(event, nth)}
            onFocus={() => setCurrent(run.id)}
          >
            <path className={styles.ground} d={path} />
            <path
              className={styles.shape}
              d={path}
              fill={
                run.kind === 'quoted speech' || run.kind === 'mixed' ? `url(#${pattern}-ruled)` : undefined
              }
            />
          </g>
        ))}
      </g>
      {labels.map(({ key, report, lane, x, lengths, words }) => {
        const place = places.get(report)
        return (
          place && (
            <g key={key} className={styles.label}>
              {/* The ground of all the words before any of them: that of a word would cover the end of the one before. */}
              {[styles.halo, undefined].map((className) => (
                <text
                  key={className ?? 'words'}
                  className={className}
                  aria-hidden={className !== undefined}
                  x={x}
                  y={place.rowBottom + labelLine * (lane + 1)}
                >
                  <tspan className={styles.lengths}>{lengths}</tspan>
                  {words}
                </text>
              ))}
            </g>
          )
        )
      })}
    </svg>
  )
}

/** The ruling of ribbons that join quoted speech. */
export function RibbonPatterns({ pattern }: { pattern: string }) {
  return (
    <defs>
      <pattern id={`${pattern}-ruled`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path className={styles.ruling} d="M0 2H4" />
      </pattern>
    </defs>
  )
}
