import type { FindingKind } from '../domain/findingKinds'
import { cx } from './cx'
import styles from './FindingMark.module.css'

/** The glyph of each finding, drawn in a box of 14 × 14: it holds without colour. */
const glyphs: Record<FindingKind, React.ReactNode> = {
  agree: <path d="M2 5h10M2 9h10" />,
  compatible: (
    <>
      <circle cx="5.2" cy="7" r="3.7" />
      <circle cx="8.8" cy="7" r="3.7" />
    </>
  ),
  'worded differently': <path d="M1.5 5.6q2.7-3 5.5 0t5.5 0M1.5 9.8q2.7-3 5.5 0t5.5 0" />,
  'quoted differently': (
    <>
      <path d="M3.6 2.6q-1.6.8-1.6 2.6h1.8v-1.4M7 2.6q-1.6.8-1.6 2.6h1.8v-1.4" />
      <path d="M1.5 10.4q2.7-3 5.5 0t5.5 0" />
    </>
  ),
  differ: <path d="M2 5h10M2 9h10M9.6 1.8 4.4 12.2" />,
  'cannot be decided': (
    <>
      <path d="M4.3 4.6a2.8 2.6 0 1 1 3.9 2.6q-1.2.6-1.2 2" />
      <circle cx="7" cy="12" r=".6" fill="currentColor" />
    </>
  ),
  'one report only': (
    <>
      <circle cx="7" cy="7" r="5.4" />
      <path d="M5.8 5.4 7.2 4.4v5.2" />
    </>
  ),
  'none reports it': <circle cx="7" cy="7" r="5.2" strokeDasharray="2.7 2.75" />,
}

/** The class that gives an element the ink, tint and edge of a finding (see FindingMark.module.css). */
export const findingTone = (finding: FindingKind): string => finding.replaceAll(' ', '-')

/** The bare glyph of a finding in its box of 14 × 14, for drawings. */
export function FindingGlyph({ finding }: { finding: FindingKind }) {
  return glyphs[finding]
}

type Props = {
  finding: FindingKind
  /** The word beside the glyph; left out, the word is there for screen readers only. */
  word?: string
  className?: string
}

/** A finding: its glyph and, unless space forbids, its word. */
export function FindingMark({ finding, word, className }: Props) {
  return (
    <span className={cx(styles.mark, className)} data-finding={findingTone(finding)}>
      <svg
        className={styles.glyph}
        viewBox="0 0 14 14"
        width="14"
        height="14"
        aria-hidden="true"
        focusable="false"
      >
        {glyphs[finding]}
      </svg>
      {word === undefined ? <span className="visually-hidden">{finding}</span> : word}
    </span>
  )
}
