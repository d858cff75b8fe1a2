import type { CollationLine, Run } from '../domain/collation'
import { formatNumber } from '../domain/count'
import { directionOf } from '../domain/openingWords'
import type { Printing } from '../domain/model'
import { joinExcerpt } from '../domain/words'
import { EvidenceButton } from '../evidence/EvidenceButton'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import { Siglum } from '../ui/Siglum'
import styles from './Collation.module.css'

type Props = { lines: readonly CollationLine[]; base: Printing }

/** The printings beneath one another, word under word, in as many lines as the width asks for. */
export function CollationLines({ lines, base }: Props) {
  return (
    <div className={styles.lines} role="region" aria-label="Printings, word under word" tabIndex={0}>
      {lines.map((line, index) => (
        <Line key={index} line={line} base={base} number={index + 1} />
      ))}
    </div>
  )
}

function Line({ line, base, number }: { line: CollationLine; base: Printing; number: number }) {
  const { talks } = useSelection()
  return (
    <table className={styles.line} dir={directionOf(joinExcerpt(base.excerpt))}>
      <caption className="visually-hidden">Words of the base, line {number}</caption>
      <thead>
        <tr>
          <td />
          {line.columns.map((column, at) => (
            <th key={at} scope="col">
              {column.number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {line.witnesses.map(({ printing, runs }) => {
          const report = talks.by.report.get(printing.report)
          const isBase = printing.id === base.id
          return (
            <tr key={printing.id} className={cx(isBase && styles.baseRow)}>
              <th scope="row">
                {report && number === 1 && (
                  <EvidenceButton id={printing.id}>
                    <Siglum talks={talks} report={report} />
                  </EvidenceButton>
                )}
                {report && number > 1 && <Siglum talks={talks} report={report} />}
              </th>
              {runs.map((run, at) => (
                <td key={at} colSpan={run.span}>
                  <RunWords run={run} language={report?.language} />
                  {isBase && <Notes columns={line.columns} runs={runs} at={at} />}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type NotesProps = { columns: CollationLine['columns']; runs: readonly Run[]; at: number }

/** The numbers of the places in the apparatus that begin under a run of the base. */
function Notes({ columns, runs, at }: NotesProps) {
  const before = runs.slice(0, at).reduce((sum, { span }) => sum + span, 0)
  const notes = columns.slice(before, before + (runs[at]?.span ?? 0)).flatMap((column) => column.notes)
  return notes.length > 0 && <sup className={styles.noteNumber}>{notes.join(' ')}</sup>
}

/** From so many characters on, words that stand in one place may take several lines of it. */
const longest = 24

const spoken: Record<Run['kind'], string> = {
  same: '',
  spelling: 'spelt otherwise: ',
  contraction: 'contracted otherwise: ',
  replaced: 'other words: ',
  missing: '',
  added: 'more words: ',
  absent: '',
}

function RunWords({ run, language }: { run: Run; language: string | undefined }) {
  if (run.kind === 'absent') return null
  if (run.kind === 'missing') {
    const end = run.toEnd && run.missing > 1 ? ', from here to the end' : ''
    const told = run.missing === 1 ? 'not printed' : `${formatNumber(run.missing, 'word')} not printed${end}`
    return (
      <span className={styles.gap} dir="ltr">
        {run.continues ? '…' : told}
      </span>
    )
  }
  return (
    <span className={cx(styles.word, run.text.length > longest && styles.long)} data-kind={run.kind}>
      {spoken[run.kind] !== '' && <span className="visually-hidden">{spoken[run.kind]}</span>}
      <bdi lang={language}>{run.text}</bdi>
    </span>
  )
}
