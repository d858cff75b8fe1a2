import { type FindingKind } from '../domain/findingKinds'
import { cx } from './cx'
import styles from './FindingMark.module.css'
import { findingGlyphs } from './markGlyphs'

/** The class that gives an element the ink, tint and edge of a finding (see FindingMark.module.css). */
export const findingTone = (finding: FindingKind): string => finding.replaceAll(' ', '-')

/** The bare glyph of a finding in its box of 14 × 14, for drawings. */
export function FindingGlyph({ finding, className }: { finding: FindingKind; className?: string }) {
  const { path, dashes } = findingGlyphs[finding]
  return <path className={className} d={path} strokeDasharray={dashes?.join(' ')} />
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
    <span
      className={cx(styles.mark, className)}
      data-mark={findingGlyphs[finding].letter}
      data-finding={findingTone(finding)}
      {...(word === undefined && { role: 'img', 'aria-label': finding })}
    >
      {word}
    </span>
  )
}
