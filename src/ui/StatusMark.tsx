import type { StatusKind } from '../domain/model'
import styles from './StatusMark.module.css'

const glyphs: Record<StatusKind, React.ReactNode> = {
  raised: <path d="M7 12V2.5M3.5 6 7 2.5 10.5 6" />,
  'under discussion': <path d="M1.5 7h11M4 4.2 1.5 7 4 9.8M10 4.2 12.5 7 10 9.8" />,
  'progress claimed': <path d="M2 11 6 7l2 2 4-5M9.5 4H12v2.5" />,
  'complained of': <path d="M2 2.5h10v7H7L4.5 12V9.5H2z" />,
  excluded: <path d="M2.5 2.5h9v9h-9zM2.5 11.5l9-9" />,
  background: <path d="M2.5 2.5h9v9h-9z" />,
  'not resolved': <path d="M2.5 2.5h9v9h-9z" strokeDasharray="1.6 2" />,
}

/** Where an issue stands, as a glyph and in words. */
export function StatusMark({ kind, text }: { kind: StatusKind; text: string }) {
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
      <span>{text}</span>
    </span>
  )
}
