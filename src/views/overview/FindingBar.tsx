import type { FindingKind } from '../../domain/findingKinds'
import { useId } from 'react'
import { findingTone } from '../../ui/FindingMark'
import { useWidth } from '../../ui/useWidth'
import styles from './Counts.module.css'

/** What fills a finding's part of the bar, so that it holds without colour: lines or dots over its tint. */
const textures: Record<FindingKind, React.ReactNode> = {
  agree: null,
  compatible: <path d="M1.5 0V6M4.5 0V6" />,
  'worded differently': (
    <>
      <circle cx="1.5" cy="1.5" r=".5" />
      <circle cx="4.5" cy="4.5" r=".5" />
    </>
  ),
  'quoted differently': <path d="M0 1.5H6M0 4.5H6" />,
  differ: <path d="M3 0V6" strokeWidth="6" />,
  'cannot be decided': <path d="M-1 5L5 -1M1 7L7 1" />,
  'one report only': <path d="M0 3H2" />,
  'none reports it': null,
}

/** The findings as parts of one bar, to scale. The counts below say the same in words. */
export function FindingBar({ findings }: { findings: { finding: FindingKind; count: number }[] }) {
  const id = useId()
  const [box, width] = useWidth<HTMLDivElement>(360)
  const total = findings.reduce((sum, { count }) => sum + count, 0)
  const gap = 2
  const room = width - gap * (findings.length - 1)
  const startOf = (index: number) => findings.slice(0, index).reduce((sum, { count }) => sum + count, 0)
  return (
    <div ref={box} className={styles.bar}>
      <svg viewBox={`0 0 ${width} 12`} aria-hidden="true" focusable="false">
        {findings.map(({ finding, count }, index) => {
          const x = (startOf(index) / total) * room + index * gap
          const tone = findingTone(finding)
          return (
            <g key={finding} data-finding={tone} className={styles.part}>
              <pattern id={`${id}${tone}`} width="6" height="6" patternUnits="userSpaceOnUse">
                <rect width="6" height="6" className={styles.ground} />
                <g className={styles.texture}>{textures[finding]}</g>
              </pattern>
              <rect
                x={x + 0.5}
                y="0.5"
                width={Math.max(1, (count / total) * room - 1)}
                height="11"
                fill={`url(#${id}${tone})`}
              />
            </g>
          )
        })}
      </svg>
    </div>
  )
}
