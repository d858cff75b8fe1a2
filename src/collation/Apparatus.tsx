import type { ApparatusEntry, Reading } from '../domain/collation'
import { formatNumber } from '../domain/count'
import type { Printing } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { Sigla } from '../ui/Siglum'
import styles from './Collation.module.css'

type Props = { entries: readonly ApparatusEntry[]; isAlone: boolean }

/** Every place in which printings part from the base, as an edition lists its readings. */
export function Apparatus({ entries, isAlone }: Props) {
  return (
    <section>
      <h3>Apparatus</h3>
      {entries.length === 0 && (
        <p className={styles.sort}>
          {isAlone
            ? 'One printing to set word under word: there is no other to set it against.'
            : 'The same words in every printing shown.'}
        </p>
      )}
      <ol className={styles.apparatus}>
        {entries.map((entry) => (
          <li key={entry.note}>
            <span className={styles.noteNumber}>{entry.note}</span>{' '}
            <bdi className={styles.lemma}>{entry.lemma === '' ? <i>nothing</i> : entry.lemma}</bdi>{' '}
            <Witnesses printings={entry.agreeing} />{' '}
            <span aria-hidden="true" className={styles.bracket}>
              ]
            </span>{' '}
            {entry.readings.map((reading) => (
              <span key={`${reading.kind} ${reading.text}`} className={styles.reading}>
                {reading.kind === 'missing' ? (
                  <i className={styles.notPrinted}>not printed</i>
                ) : (
                  <bdi className={styles.word} data-kind={reading.kind}>
                    {reading.text.replace(/[,.;:]+$/u, '')}
                  </bdi>
                )}{' '}
                <Witnesses printings={reading.printings} />{' '}
                <span className={styles.sort}>{sortOf(reading)}</span>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function sortOf({ kind, words, toEnd }: Reading): string {
  switch (kind) {
    case 'replaced':
      return 'other words'
    case 'missing':
      return `shorter by ${formatNumber(words, 'word')}${toEnd ? ', to the end' : ''}`
    case 'added':
      return 'longer'
    case 'same':
    case 'spelling':
    case 'contraction':
      return kind
  }
}

function Witnesses({ printings }: { printings: readonly Printing[] }) {
  const { talks } = useSelection()
  const ids = new Set(printings.map(({ report }) => report))
  return <Sigla talks={talks} reports={talks.reports.filter(({ id }) => ids.has(id))} />
}
