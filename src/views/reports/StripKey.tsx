import { useId } from 'react'
import { RibbonPatterns } from './Ribbons'
import ribbonStyles from './Ribbons.module.css'
import styles from './Reports.module.css'
import stripStyles from './Strip.module.css'
import { Hatchings } from './StripBar'

/** What the drawing is made of, each with its name; ribbons only where they are drawn. */
export function StripKey({ hasRibbons = true }: { hasRibbons?: boolean }) {
  const pattern = useId()
  const bars = [
    { name: 'headline, standfirst', tone: 'head', fill: undefined, speech: false },
    { name: 'key points', tone: 'points', fill: undefined, speech: false },
    { name: 'a paragraph', tone: 'paragraph', fill: undefined, speech: false },
    { name: 'quoted speech', tone: undefined, fill: `url(#${pattern}-speech)`, speech: true },
    { name: 'caption, credit, date', tone: 'aside', fill: undefined, speech: false },
    { name: 'not evidence', tone: 'not evidence', fill: `url(#${pattern}-slant)`, speech: false },
  ]
  const ribbons = [
    { name: 'shared narration: may point to a common source', kind: 'narration' },
    { name: 'shared quotation', kind: 'quoted speech' },
    { name: 'quotation in the one, narration in the other', kind: 'mixed' },
    { name: 'shared title or name, hidden at first', kind: 'name or title' },
  ]
  return (
    <ul className={styles.key} aria-label="Key to the drawing">
      {bars.map(({ name, tone, fill, speech }, index) => (
        <li key={name}>
          <svg className={stripStyles.sample} viewBox="0 0 24 11" width="24" height="11" aria-hidden="true">
            {index === 0 && <Hatchings pattern={pattern} />}
            <rect
              className={speech ? stripStyles.speech : stripStyles.zone}
              data-tone={tone}
              fill={fill}
              x="0.75"
              y="0.75"
              width="22.5"
              height="9.5"
            />
          </svg>
          {name}
        </li>
      ))}
      {hasRibbons &&
        ribbons.map(({ name, kind }, index) => (
          <li key={name}>
            <svg viewBox="0 0 24 11" width="24" height="11" aria-hidden="true">
              {index === 0 && <RibbonPatterns pattern={pattern} />}
              <g className={ribbonStyles.ribbon} data-kind={kind}>
                <path className={ribbonStyles.ground} d="M1 1H23V10H1Z" />
                <path
                  className={ribbonStyles.shape}
                  d="M1 1H23V10H1Z"
                  fill={kind === 'quoted speech' || kind === 'mixed' ? `url(#${pattern}-ruled)` : undefined}
                />
              </g>
            </svg>
            {name}
          </li>
        ))}
    </ul>
  )
}
