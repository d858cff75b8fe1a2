import type { CollationLine, Run } from '../domain/collation'
import { formatNumber } from '../domain/count'
import type { Printing } from '../domain/model'
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
    <table className={styles.line}>
      <caption className="visually-hidden">Words of the base, line {number}</caption>
      <thead>
        <tr>
          <td />
          {line.columns.map((column, at) => (
            <th key={at} scope="col">
              {column.number}
              {column.notes.length > 0 && <sup className={styles.noteNumber}>{column.notes.join(' ')}</sup>}
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
                {report && (
                  <EvidenceButton id={printing.id}>
                    <Siglum talks={talks} report={report} />
                  </EvidenceButton>
                )}
              </th>
              {runs.map((run, at) => (
                <td key={at} colSpan={run.span}>
                  <RunWords run={run} />
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const spoken: Record<Run['kind'], string> = {
  same: '',
  spelling: 'spelt otherwise: ',
  contraction: 'contracted otherwise: ',
  replaced: 'other words: ',
  missing: '',
  added: 'more words: ',
  absent: '',
}

function RunWords({ run }: { run: Run }) {
  if (run.kind === 'absent') return null
  if (run.kind === 'missing') {
    const end = run.toEnd && run.missing > 1 ? ', from here to the end' : ''
    const told = run.missing === 1 ? 'not printed' : `${formatNumber(run.missing, 'word')} not printed${end}`
    return <span className={styles.gap}>{run.continues ? '…' : told}</span>
  }
  return (
    <span className={styles.word} data-kind={run.kind}>
      {spoken[run.kind] !== '' && <span className="visually-hidden">{spoken[run.kind]}</span>}
      {run.text}
    </span>
  )
}
