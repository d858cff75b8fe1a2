import { formatNumber } from '../domain/count'
import { markWords } from '../domain/markedWords'
import type { Printing } from '../domain/model'
import { comparePrintings } from '../domain/statements'
import styles from './Collation.module.css'

type Props = { base: Printing; printing: Printing; language: string | undefined }

const spoken = {
  same: '',
  spelling: 'spelt otherwise: ',
  contraction: 'contracted otherwise: ',
  replaced: 'other words: ',
  added: 'more words: ',
}

/** A printing in one run of words, marked where it parts from the base; the base itself stands plain. */
export function MarkedWords({ base, printing, language }: Props) {
  const runs = markWords(comparePrintings(base, printing))
  // Words that a retelling does not repeat are no cut: only a quotation can be shorter than another.
  const shown = base.marks && printing.marks ? runs : runs.filter(({ kind }) => kind !== 'missing')
  const first = shown.findIndex(({ kind }) => kind !== 'missing')
  const last = shown.findLastIndex(({ kind }) => kind !== 'missing')
  return (
    <bdi lang={language} className={styles.run} data-base={printing.id === base.id ? '' : undefined}>
      {shown.map((run, index) => (
        <span key={index}>
          {run.kind === 'missing' ? (
            <span className={styles.gap} dir="ltr">
              {formatNumber(run.words, 'word')} not printed{run.toEnd && run.words > 1 && ', to the end'}
            </span>
          ) : (
            <>
              {printing.marks && index === first && '“'}
              <span className={styles.word} data-kind={run.kind}>
                {spoken[run.kind] !== '' && <span className="visually-hidden">{spoken[run.kind]}</span>}
                {run.text.trimEnd()}
              </span>
              {printing.marks && index === last && '”'}
            </>
          )}
          {index < shown.length - 1 && ' '}
        </span>
      ))}
    </bdi>
  )
}
