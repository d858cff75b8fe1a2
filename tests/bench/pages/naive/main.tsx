// A table of all rows, as one writes it first.
import { useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../shared/page.css'
import { type Column, columnsOf, fetchTalks, hasWords, type Row, rowsOf } from '../shared/talks'

function Naive({ all, columns }: { all: Row[]; columns: Column[] }) {
  const [words, setWords] = useState('')
  const [finding, setFinding] = useState<string | null>(null)
  const rows = useMemo(
    () =>
      all.filter(
        (row) => (finding === null || row.finding === finding) && hasWords(row, words.trim().toLowerCase()),
      ),
    [all, words, finding],
  )
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
      <table data-bench="grid">
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-bench="row">
              <th>{row.question}</th>
              <td>{row.finding}</td>
              {columns.map(({ id }) => (
                <td key={id}>{row.cells[id] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const talks = await fetchTalks()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Naive all={rowsOf(talks)} columns={columnsOf(talks)} />)
