import type { StatusKind } from '../domain/model'
import { statusGlyphs } from './markGlyphs'
import styles from './StatusMark.module.css'

/** Where an issue stands, as a glyph and in words. */
export function StatusMark({ kind, text }: { kind: StatusKind; text: string }) {
  return (
    <span className={styles.mark} data-mark={statusGlyphs[kind].letter}>
      {text}
    </span>
  )
}
