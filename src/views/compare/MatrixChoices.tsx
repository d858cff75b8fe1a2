import type { ReactNode } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { rowOrders } from '../../domain/rowOrder'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import styles from './Compare.module.css'
import { DensityChoice } from './DensityChoice'

/** Reports beyond which the base is chosen from a list, by name. */
const fewReports = 8

/** How the matrix is laid out: the base, the order of rows and columns, how dense it stands. */
export function MatrixChoices({ columns }: { columns: readonly Report[] }) {
  const { talks, state, change } = useSelection()
  const isOwn = state.columns.length > 0
  const hidden = talks.reports.length - columns.length
  return (
    <div className={styles.choices}>
      {columns.length > 1 && <BaseChoice columns={columns} />}
      <Choice name="Order">
        <Option isChosen={state.rowOrder === null} onChoose={() => change({ rowOrder: null }, replacing)}>
          story
        </Option>
        {rowOrders.map((order) => (
          <Option
            key={order}
            isChosen={state.rowOrder === order}
            onChoose={() => change({ rowOrder: order }, replacing)}
          >
            number of {order}
          </Option>
        ))}
      </Choice>
      <Choice name="Columns">
        <Option
          isChosen={!state.byName && !isOwn}
          onChoose={() => change({ byName: false, columns: [] }, replacing)}
        >
          time of writing
        </Option>
        <Option
          isChosen={state.byName && !isOwn}
          onChoose={() => change({ byName: true, columns: [] }, replacing)}
        >
          name
        </Option>
        {isOwn && (
          <Option isChosen onChoose={() => change({ columns: [] }, replacing)}>
            own
          </Option>
        )}
        {hidden > 0 && (
          <span>
            {hidden} hidden;{' '}
            <button
              type="button"
              className={styles.action}
              onClick={() => change({ filter: { reports: [] } })}
            >
              show all
            </button>
          </span>
        )}
      </Choice>
      <DensityChoice />
    </div>
  )
}

const replacing = { replace: true }

/** Which report the others are set against: none at first, for choosing one is the reader's own. */
function BaseChoice({ columns }: { columns: readonly Report[] }) {
  const { talks, state, change } = useSelection()
  const base = columns.some(({ id }) => id === state.base) ? state.base : null
  if (columns.length > fewReports) {
    return (
      <label className={styles.choice}>
        Base{' '}
        <select
          value={base ?? ''}
          onChange={({ target }) => change({ base: target.value === '' ? null : target.value }, replacing)}
        >
          <option value="">none</option>
          {columns.map(({ id }) => (
            <option key={id} value={id}>
              {witnesses(talks).get(id)?.siglum} {witnesses(talks).get(id)?.name}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <Choice name="Base">
      <Option isChosen={base === null} onChoose={() => change({ base: null }, replacing)}>
        none
      </Option>
      {columns.map((report) => (
        <Option
          key={report.id}
          isChosen={base === report.id}
          onChoose={() => change({ base: report.id }, replacing)}
        >
          <Siglum talks={talks} report={report} />
        </Option>
      ))}
    </Choice>
  )
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.choice} role="group" aria-label={name}>
      <span>{name}</span>
      {children}
    </div>
  )
}

type OptionProps = { isChosen: boolean; onChoose: () => void; children: ReactNode }

function Option({ isChosen, onChoose, children }: OptionProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={isChosen} onClick={onChoose}>
      {children}
    </button>
  )
}
