import type { SilenceKind } from '../domain/model'
import styles from './SilenceMark.module.css'

const glyphs: Record<SilenceKind, React.ReactNode> = {
  'not mentioned': <path d="M2 7h10" />,
  'before it happened': (
    <>
      <circle cx="3.2" cy="7" r="1.4" fill="currentColor" stroke="none" />
      <path d="M5.5 7h4M11 3.5v7" />
    </>
  ),
  'text incomplete': <path d="M4.5 3H2.5v8h2M9.5 3h2v8h-2M5.5 7h.4M8.1 7h.4" />,
  'cannot tell': (
    <>
      <path d="M1 7h2M11 7h2M5.5 5.4a1.6 1.6 0 1 1 2.3 1.5q-.8.4-.8 1.2" />
      <circle cx="7" cy="10.4" r=".5" fill="currentColor" />
    </>
  ),
}

/** A kind of silence: glyph and words, which may say it against a base. */
export function SilenceMark({ kind, word = kind }: { kind: SilenceKind; word?: string }) {
  return (
    <span className={styles.mark}>
      <svg
        className={styles.glyph}
        viewBox="0 0 14 14"
        width="14"
        height="14"
        aria-hidden="true"
        focusable="false"
      >
        {glyphs[kind]}
      </svg>
      {word}
    </span>
  )
}
