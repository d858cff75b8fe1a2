import type { Zone } from '../../domain/model'
import type { ReportStrip } from '../../domain/reports'
import styles from './Strip.module.css'
import { barHeight } from './stripGeometry'

/** What a zone looks like in the bar. */
export type ZoneTone = 'head' | 'points' | 'paragraph' | 'aside' | 'not evidence'

export function zoneTone(zone: Zone): ZoneTone {
  switch (zone) {
    case 'headline':
    case 'standfirst':
      return 'head'
    case 'key points':
      return 'points'
    case 'body':
    case 'dateline':
      return 'paragraph'
    case 'caption':
    case 'byline':
    case 'credit line':
    case 'page date':
      return 'aside'
    case 'link list':
    case 'storage header':
    case 'page furniture':
      return 'not evidence'
  }
}

/** The hatchings of the bar: slant for what is no evidence, upright for quoted speech. */
export function Hatchings({ pattern }: { pattern: string }) {
  return (
    <defs>
      <pattern
        id={`${pattern}-slant`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.slantGround} width="5" height="5" />
        <path className={styles.slantLine} d="M0 0V5" />
      </pattern>
      <pattern id={`${pattern}-speech`} width="3" height="6" patternUnits="userSpaceOnUse">
        <rect className={styles.speechGround} width="3" height="6" />
        <path className={styles.speechLine} d="M0.75 0V6" />
      </pattern>
    </defs>
  )
}

type Props = { strip: ReportStrip; perCharacter: number; pattern: string }

/** The text of a report to scale: its zones, one piece a paragraph, and the quoted speech in them. */
export function StripBar({ strip, perCharacter, pattern }: Props) {
  return (
    <g aria-hidden="true">
      <Hatchings pattern={pattern} />
      {strip.zones.map(({ zone, start, end }) => {
        const tone = zoneTone(zone)
        const width = Math.max(0.5, (end - start) * perCharacter - 1.2)
        return (
          <rect
            key={start}
            className={styles.zone}
            data-tone={tone}
            fill={tone === 'not evidence' ? `url(#${pattern}-slant)` : undefined}
            x={start * perCharacter}
            width={width}
            height={barHeight}
          >
            <title>{zone}</title>
          </rect>
        )
      })}
      {strip.speech.map(({ start, end }) => (
        <rect
          key={start}
          className={styles.speech}
          fill={`url(#${pattern}-speech)`}
          x={start * perCharacter}
          width={Math.max(1, (end - start) * perCharacter)}
          height={barHeight}
        >
          <title>quoted speech</title>
        </rect>
      ))}
    </g>
  )
}
