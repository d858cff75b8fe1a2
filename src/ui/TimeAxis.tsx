import type { TimeScale } from '../domain/timeScale'
import { cx } from './cx'
import styles from './TimeAxis.module.css'

type Props = {
  scale: TimeScale
  width: number
  /** Where the labels begin and how far down the lines of the days reach. */
  y: number
  bottom: number
  /** The clock that hours are read by, written at the end of the talks' day. */
  clock: string
}

/** Room that a label of so many characters needs, in the units of the drawing. */
const roomFor = (text: string) => text.length * 6.1 + 8

/** The scale as its stretches: a label where each begins, hours below, `//` where the scale breaks. */
export function TimeAxis({ scale, width, y, bottom, clock }: Props) {
  const line = y + 24
  const inside = (at: number) => Math.max(0, Math.min(1, at)) * width
  const [talksStart, talksEnd] = [inside(scale.talks.start), inside(scale.talks.end)]
  const labels = scale.ticks.filter(({ kind }) => kind !== 'hour')
  const hours = scale.ticks.filter(({ kind }) => kind === 'hour')
  const shownLabels = labels.filter((tick, index) => {
    const next = labels.slice(index + 1).find(({ kind }) => kind === 'day' || kind === tick.kind)
    const end = next === undefined ? 1 : next.at
    return tick.kind === 'day' || tick.kind === 'edge' || (end - tick.at) * width > roomFor(tick.text) - 8
  })
  const hourGap = hours[0] && hours[1] ? (hours[1].at - hours[0].at) * width : 0
  const everyHour = hourGap === 0 ? 1 : Math.max(1, Math.ceil(18 / hourGap))
  const dayLabel = shownLabels.findLast(({ kind }) => kind === 'day')
  const hasRoomForClock =
    talksEnd - talksStart > roomFor(dayLabel?.text ?? '') + roomFor(clock) && hours.length > 0
  return (
    <g aria-hidden="true">
      <rect className={styles.talks} x={talksStart} y={y} width={talksEnd - talksStart} height={bottom - y} />
      {scale.stretches.map((stretch, index) => {
        const x = stretch.start * width
        const isDay = stretch.tier === 'day' || (stretch.ofTalks && !scale.stretches[index - 1]?.ofTalks)
        const afterTalks = scale.stretches[index - 1]?.ofTalks === true && !stretch.ofTalks
        const breaks = index > 0 && !isDay && !stretch.ofTalks
        return (
          <g key={stretch.from}>
            {(isDay || afterTalks) && <path className={styles.dayLine} d={`M${x} ${y}V${bottom}`} />}
            {breaks && <path className={styles.break} d={`M${x - 4} ${line + 5}l5 -10m1 10l5 -10`} />}
          </g>
        )
      })}
      <path className={styles.line} d={`M0 ${line}H${width}`} />
      {scale.ticks.map(({ at, kind }, index) => (
        <path key={index} className={styles.tick} d={`M${at * width} ${line}v${kind === 'hour' ? 4 : -5}`} />
      ))}
      {hours.map(({ at }) => (
        <path key={at} className={styles.hourLine} d={`M${at * width} ${line + 22}V${bottom}`} />
      ))}
      {shownLabels.map(({ at, text, kind }) => (
        <text
          key={`${at}${text}`}
          className={cx(styles.label, kind === 'day' && styles.day)}
          x={kind === 'edge' && at > 0.5 ? width : at * width + (kind === 'day' ? 4 : 2)}
          textAnchor={kind === 'edge' && at > 0.5 ? 'end' : 'start'}
          y={y + 16}
        >
          {text}
        </text>
      ))}
      {hours
        .filter(({ at }, index) => index % everyHour === 0 && at * width > 4 && at * width < width - 4)
        .map(({ at, text }) => (
          <text key={at} className={styles.hour} x={at * width} y={line + 16} textAnchor="middle">
            {text}
          </text>
        ))}
      {hasRoomForClock && (
        <text className={styles.label} x={talksEnd - 6} y={y + 16} textAnchor="end">
          {clock}
        </text>
      )}
    </g>
  )
}
