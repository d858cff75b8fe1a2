import type { BaseRows, CellAgainstBase } from '../../domain/baseRow'
import type { Cell, DetailAnalysis } from '../../domain/findings'
import { isMinority, selectMarks } from '../../domain/matrix'
import { memo } from 'react'
import { cx } from '../../ui/cx'
import { findingTone } from '../../ui/FindingMark'
import { selfGlyph } from '../../ui/markGlyphs'
import { SilenceMark } from '../../ui/SilenceMark'
import styles from './Matrix.module.css'

type Props = {
  analysis: DetailAnalysis
  cell: Cell
  /** How it stands to the base, where one is chosen and there is something to say. */
  against: CellAgainstBase | null
  /** What puts that into words, where a base is chosen. */
  words: BaseRows | null
  /** True in a row that is shown against a base: its letters, which hold without one, are left out. */
  isAgainstBase: boolean
  column: number
  /** True where not all columns are drawn, so that each says which it is. */
  isIndexed: boolean
  isStop: boolean
  isOpen: boolean
  onEvidence: (id: string) => void
}

/** Characters beyond which a value is cut to four lines; all of it is in the evidence and to screen readers. */
const longValue = 80

/** What one report has of one detail: the value and two marks at most, or the kind of its silence. */
export const MatrixCell = memo(function MatrixCell({
  analysis,
  cell,
  against,
  words,
  isAgainstBase,
  column,
  isIndexed,
  isStop,
  isOpen,
  onEvidence,
}: Props) {
  const tabIndex = isStop ? 0 : -1
  const index = isIndexed ? column + 1 : undefined
  const marks =
    cell.kind !== 'account'
      ? ''
      : against === null
        ? selectMarks(analysis, cell).join('; ')
        : (words?.formatAgainstBase(against, cell.selfDiffers.length > 0) ?? '')
  switch (cell.kind) {
    case 'silence':
      return (
        <td
          role="gridcell"
          aria-colindex={index}
          className={styles.silence}
          data-silence={cell.silence.kind.replaceAll(' ', '-')}
          data-column={column}
          tabIndex={tabIndex}
        >
          <SilenceMark
            kind={cell.silence.kind}
            {...(against?.kind === 'does not mention' && { word: against.kind })}
          />
        </td>
      )
    case 'unrecorded':
      return (
        <td
          role="gridcell"
          aria-colindex={index}
          className={styles.unrecorded}
          data-column={column}
          tabIndex={tabIndex}
        >
          not recorded in this file
        </td>
      )
    case 'account':
      return (
        <td
          role="gridcell"
          aria-colindex={index}
          className={cx(
            styles.account,
            !isAgainstBase && isMinority(analysis, cell) && styles.minority,
            (against?.kind === 'base' || against?.kind === 'adds') && styles.plain,
          )}
          data-finding={against?.kind === 'related' ? findingTone(against.pair) : undefined}
        >
          <button
            type="button"
            className={styles.cellButton}
            data-evidence={cell.account.id}
            data-column={column}
            tabIndex={tabIndex}
            aria-expanded={isOpen}
            title={against === null ? undefined : words?.explainAgainstBase(against)}
            onClick={() => onEvidence(cell.account.id)}
          >
            <Value cell={cell} hasLetters={!isAgainstBase && analysis.groups.length > 1} />
            {marks !== '' && <span className={styles.marks}>{marks}</span>}
          </button>
        </td>
      )
  }
})

/** The value as printed, with its letter and the mark of a report that differs from itself; by itself where it has none. */
function Value({ cell, hasLetters }: { cell: Extract<Cell, { kind: 'account' }>; hasLetters: boolean }) {
  const { value, letters, selfDiffers } = cell
  const { language } = cell.report
  const isLong = value.length > longValue
  const letter = hasLetters ? letters.join('') : ''
  if (!isLong && letter === '' && selfDiffers.length === 0)
    return (
      <bdi className={styles.value} lang={language}>
        {value}
      </bdi>
    )
  return (
    <span className={cx(styles.value, isLong && styles.long)}>
      <bdi lang={language}>{value}</bdi>
      {letter !== '' && (
        <sup className={styles.letter}>
          <span className="visually-hidden">, reading </span>
          {letter}
        </sup>
      )}
      {selfDiffers.length > 0 && <SelfMark text={selfDiffers.map(({ text }) => text).join('; ')} />}
    </span>
  )
}

/** The mark of a report that differs from itself: two strokes that turn on each other. */
function SelfMark({ text }: { text: string }) {
  return (
    <span
      className={styles.self}
      data-mark={selfGlyph.letter}
      role="img"
      aria-label="differs from itself"
      title={`differs from itself: ${text}`}
    />
  )
}
