import type { FindingKind } from '../domain/findingKinds'
import { cx } from './cx'
import styles from './FindingMark.module.css'

/** The glyph of each finding as one path, to be stroked in a box of 14 × 14: it holds without colour. */
const glyphs: Record<FindingKind, string> = {
  agree: 'M2 5h10M2 9h10',
  compatible: 'M8.9 7a3.7 3.7 0 1 1-7.4 0 3.7 3.7 0 1 1 7.4 0M12.5 7a3.7 3.7 0 1 1-7.4 0 3.7 3.7 0 1 1 7.4 0',
  'worded differently': 'M1.5 5.6q2.7-3 5.5 0t5.5 0M1.5 9.8q2.7-3 5.5 0t5.5 0',
  'quoted differently':
    'M3.6 2.6q-1.6.8-1.6 2.6h1.8v-1.4M7 2.6q-1.6.8-1.6 2.6h1.8v-1.4M1.5 10.4q2.7-3 5.5 0t5.5 0',
  differ: 'M2 5h10M2 9h10M9.6 1.8 4.4 12.2',
  'cannot be decided': 'M4.3 4.6a2.8 2.6 0 1 1 3.9 2.6q-1.2.6-1.2 2M7.6 12a.6.6 0 1 1-1.2 0 .6.6 0 1 1 1.2 0',
  'one report only': 'M12.4 7a5.4 5.4 0 1 1-10.8 0 5.4 5.4 0 1 1 10.8 0M5.8 5.4 7.2 4.4v5.2',
  'none reports it': 'M12.2 7a5.2 5.2 0 1 1-10.4 0 5.2 5.2 0 1 1 10.4 0',
}

/** Nobody's finding is a broken ring. */
const dashes = (finding: FindingKind) => (finding === 'none reports it' ? '2.7 2.75' : undefined)

/** The class that gives an element the ink, tint and edge of a finding (see FindingMark.module.css). */
export const findingTone = (finding: FindingKind): string => finding.replaceAll(' ', '-')

/** The bare glyph of a finding in its box of 14 × 14, for drawings. */
export function FindingGlyph({ finding, className }: { finding: FindingKind; className?: string }) {
  return <path className={className} d={glyphs[finding]} strokeDasharray={dashes(finding)} />
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
        <path d={glyphs[finding]} strokeDasharray={dashes(finding)} />
      </svg>
      {word === undefined ? <span className="visually-hidden">{finding}</span> : word}
    </span>
  )
}
