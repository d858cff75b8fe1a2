import { lazy, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatNumber } from '../domain/count'
import { isUnfiltered } from '../url/viewState'
import { emptyFilter, type Filter } from '../domain/filter'
import { cx } from '../ui/cx'
import { LazyPart } from '../ui/LazyPart'
import { AspectChoices, FindingChoices, ReportChoices } from './Choices'
import styles from './FilterBar.module.css'
import { IssueChoice } from './IssueChoice'
import { TimeChoice } from './TimeChoice'
import { useFilterHeight } from './useFilterHeight'
import { useSelection } from './useSelection'
import { WordsField } from './WordsField'

const SilenceKey = lazy(async () => ({ default: (await import('./SilenceKey')).SilenceKey }))

const countChosen = ({ issues, reports, findings, aspects, words, span }: Filter) =>
  issues.length +
  reports.length +
  findings.length +
  aspects.length +
  (words.trim() === '' ? 0 : 1) +
  (span === null ? 0 : 1)

/**
 * The one filter of all views, in sight on every page: it is the key to the marks as well. On a narrow screen it folds
 * into one line that says how much is chosen.
 */
export function FilterBar() {
  const { state, counts, change } = useSelection()
  const bar = useFilterHeight()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const unfiltered = isUnfiltered(state.filter) && !state.parting
  // At once: the field must be there before the cursor can go to it.
  const unfold = () => flushSync(() => setIsUnfolded(true))
  return (
    <section
      ref={bar}
      data-by-address=""
      className={cx(styles.bar, isUnfolded && styles.unfolded)}
      aria-label="Filter"
    >
      <div className={styles.line}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          <span className={styles.name}>Filter</span>{' '}
          <b>{unfiltered ? 'none' : `${countChosen(state.filter) + (state.parting ? 1 : 0)} chosen`}</b>{' '}
          <span aria-hidden="true">{isUnfolded ? '▴' : '▾'}</span>
        </button>
        <IssueChoice />
        <ReportChoices />
        <WordsField onFind={unfold} />
        <TimeChoice />
        <div className={styles.result}>
          <p role="status">
            {unfiltered ? (
              formatNumber(counts.all, 'detail')
            ) : (
              <>
                <b>{counts.shown}</b> of {formatNumber(counts.all, 'detail')}
              </>
            )}
          </p>
          <button
            type="button"
            className={styles.clear}
            disabled={unfiltered}
            onClick={() => change({ filter: emptyFilter, parting: false })}
          >
            Clear
          </button>
        </div>
      </div>
      <div className={styles.line}>
        <FindingChoices />
      </div>
      <div className={styles.line}>
        <AspectChoices />
        <LazyPart>
          <SilenceKey />
        </LazyPart>
      </div>
    </section>
  )
}
