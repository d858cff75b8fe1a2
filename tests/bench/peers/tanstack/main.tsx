// TanStack Table with a window of rows and columns by TanStack Virtual.
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  globalFilteringFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../../pages/shared/page.css'
import { type Column, columnsOf, fetchTalks, hasWords, type Row, rowsOf } from '../../pages/shared/talks'
import './tanstack.css'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { words: (row: { original: Row }, _: string, words: string) => hasWords(row.original, words) },
})
const helper = createColumnHelper<typeof features, Row>()

function Grid({ all, columns: reports }: { all: Row[]; columns: Column[] }) {
  const [words, setWords] = useState('')
  const [finding, setFinding] = useState<string | null>(null)
  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor('question', { header: 'Detail' }),
        helper.accessor('finding', { header: 'Finding' }),
        ...reports.map(({ id, name }) => helper.accessor((row) => row.cells[id] ?? '', { id, header: name })),
      ]),
    [reports],
  )
  const data = useMemo(
    () => (finding === null ? all : all.filter((row) => row.finding === finding)),
    [all, finding],
  )
  const table = useTable({
    features,
    columns,
    data,
    state: { globalFilter: words.trim().toLowerCase() },
    globalFilterFn: 'words',
    getColumnCanGlobalFilter: (column) => column.id === 'question',
  })
  const { rows } = table.getRowModel()
  const frame = useRef<HTMLDivElement>(null)
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 44,
    overscan: 5,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (index === 0 ? 300 : 130),
    overscan: 2,
  })
  return (
    <>
      <p>
        <input
          type="search"
          data-bench="words"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />{' '}
        <button
          type="button"
          data-bench="choice"
          onClick={() => setFinding(finding === null ? 'part' : null)}
        >
          part
        </button>{' '}
        <output data-bench="count">{rows.length}</output>
      </p>
      <div ref={frame} className="frame" data-bench="grid">
        <div style={{ height: down.getTotalSize(), width: across.getTotalSize(), position: 'relative' }}>
          {down.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            const cells = row.getAllCells()
            return (
              <div
                key={row.id}
                data-bench="row"
                className="row"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {across.getVirtualItems().map((column) => {
                  const cell = cells[column.index]
                  return (
                    cell !== undefined && (
                      <div key={cell.id} className="cell" style={{ left: column.start, width: column.size }}>
                        <table.FlexRender cell={cell} />
                      </div>
                    )
                  )
                })}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

const talks = await fetchTalks()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Grid all={rowsOf(talks)} columns={columnsOf(talks)} />)
