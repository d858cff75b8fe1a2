import type { SilenceKind } from '../domain/model'
import { silenceGlyphs } from './markGlyphs'
import styles from './SilenceMark.module.css'

/** A kind of silence: glyph and words, which may say it against a base. */
export function SilenceMark({ kind, word = kind }: { kind: SilenceKind; word?: string }) {
  return (
    <span className={styles.mark} data-mark={silenceGlyphs[kind].letter}>
      {word}
    </span>
  )
}
