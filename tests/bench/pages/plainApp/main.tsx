// The app that the asked-for packages make when nothing is put off: all of them in the first script, data fetched after.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Link, Route, Routes } from 'react-router-dom'
import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'
import '../shared/page.css'
import { type Column, columnsOf, fetchTalks, hasWords, type Row, rowsOf } from '../shared/talks'

function Table({ rows, columns }: { rows: Row[]; columns: Column[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>Detail</th>
          <th>Finding</th>
          {columns.map(({ id, name }) => (
            <th key={id}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-bench="row">
            <th>
              <Link to={`/details/${row.id}`}>{row.question}</Link>
            </th>
            <td>{row.finding}</td>
            {columns.map(({ id }) => (
              <td key={id}>{row.cells[id] ?? 'not mentioned'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Compare() {
  const [words, setWords] = useState('')
  const { data: talks } = useQuery({ queryKey: ['talks'], queryFn: fetchTalks })
  if (talks === undefined) return <p>Loading …</p>
  const columns = columnsOf(talks)
  const rows = rowsOf(talks).filter((row) => hasWords(row, words.trim().toLowerCase()))
  const coverage = columns.map(({ id, name }) => ({
    name,
    details: rows.filter(({ cells }) => cells[id]).length,
  }))
  return (
    <>
      <h1>Compare</h1>
      <p>
        <input
          type="search"
          data-bench="words"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />{' '}
        <output data-bench="count">{rows.length}</output>
      </p>
      <BarChart width={600} height={160} data={coverage}>
        <XAxis dataKey="name" />
        <YAxis />
        <Tooltip />
        <Bar dataKey="details" />
      </BarChart>
      <Table rows={rows} columns={columns} />
    </>
  )
}

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <BrowserRouter>
        <nav>
          <Link to="/">Compare</Link> <Link to="/about">About</Link>
        </nav>
        <Routes>
          <Route path="/about" element={<p>About</p>} />
          <Route path="*" element={<Compare />} />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>,
  )
