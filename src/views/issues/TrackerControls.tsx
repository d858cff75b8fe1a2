import type { TrackerGrouping, TrackerSorting } from '../../domain/trackerChoices'
import { useSelection } from '../../filter/useSelection'
import styles from './Issues.module.css'

const groupings: readonly { value: TrackerGrouping | null; words: string }[] = [
  { value: null, words: 'agenda' },
  { value: 'status', words: 'status' },
  { value: 'side', words: 'side' },
  { value: 'reports', words: 'coverage' },
  { value: 'none', words: 'none' },
]

const sortings: readonly { value: TrackerSorting | null; words: string }[] = [
  { value: null, words: 'order told' },
  { value: 'status', words: 'status' },
  { value: 'side', words: 'side' },
  { value: 'reports', words: 'reports' },
  { value: 'voices', words: 'voices' },
  { value: 'details', words: 'details' },
  { value: 'parting', words: 'parting details' },
]

type ChoiceProps<T> = {
  name: string
  choices: readonly { value: T; words: string }[]
  chosen: T
  onChoose: (value: T) => void
}

function Choice<T extends string | null>({ name, choices, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <div className={styles.choice} role="group" aria-label={name}>
      <span>{name}</span>
      {choices.map(({ value, words }) => (
        <button
          key={words}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => {
            onChoose(value)
          }}
        >
          {words}
        </button>
      ))}
    </div>
  )
}

/** What the tracker is grouped and sorted by; both stand in the address. */
export function TrackerControls() {
  const { state, change } = useSelection()
  return (
    <>
      <Choice
        name="Group by"
        choices={groupings}
        chosen={state.grouping}
        onChoose={(grouping) => change({ grouping }, { replace: true })}
      />
      <Choice
        name="Sort by"
        choices={sortings}
        chosen={state.sorting}
        onChoose={(sorting) => change({ sorting }, { replace: true })}
      />
    </>
  )
}
