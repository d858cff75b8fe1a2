import { formatNumber } from '../domain/count'
import { isUnfiltered } from '../url/viewState'
import { emptyFilter } from '../domain/filter'
import { AspectChoices, FindingChoices, ReportChoices } from './Choices'
import styles from './FilterBar.module.css'
import { IssueChoice } from './IssueChoice'
import { SilenceKey } from './SilenceKey'
import { useFilterHeight } from './useFilterHeight'
import { useSelection } from './useSelection'
import { WordsField } from './WordsField'

/** The one filter of all views, in sight on every page: it is the key to the marks as well. */
export function FilterBar() {
  const { state, counts, change } = useSelection()
  const bar = useFilterHeight()
  const unfiltered = isUnfiltered(state.filter)
  return (
    <section ref={bar} className={styles.bar} aria-label="Filter">
      <div className={styles.line}>
        <IssueChoice />
        <ReportChoices />
        <WordsField />
        <p className={styles.shown} role="status">
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
          onClick={() => change({ filter: emptyFilter })}
        >
          Clear
        </button>
      </div>
      <div className={styles.line}>
        <FindingChoices />
      </div>
      <div className={styles.line}>
        <AspectChoices />
        <SilenceKey />
      </div>
    </section>
  )
}
