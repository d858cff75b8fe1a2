// AG Grid Community, as its documentation sets it up: all community modules, its quick filter for the words.
import { AllCommunityModule, type ColDef, createGrid, ModuleRegistry } from 'ag-grid-community'
import '../../pages/shared/page.css'
import { columnsOf, fetchTalks, type Row, rowsOf } from '../../pages/shared/talks'

ModuleRegistry.registerModules([AllCommunityModule])

const root = document.getElementById('root') ?? document.body
root.innerHTML = `<p><input type="search" data-bench="words"> <button type="button" data-bench="choice">part</button>
  <output data-bench="count"></output></p><div id="grid" data-bench="grid" style="height: 760px"></div>`
const field = root.querySelector('input')
const count = root.querySelector('output')
const choice = root.querySelector('button')

const talks = await fetchTalks()
const columns: ColDef<Row>[] = [
  { field: 'question', headerName: 'Detail', width: 300 },
  { field: 'finding', headerName: 'Finding', width: 120 },
  ...columnsOf(talks).map(({ id, name }): ColDef<Row> => ({
    headerName: name,
    colId: id,
    width: 130,
    valueGetter: ({ data }) => data?.cells[id] ?? '',
  })),
]
let finding: string | null = null
const showCount = () => {
  if (count !== null) count.textContent = String(grid.getDisplayedRowCount())
}
const grid = createGrid<Row>(root.querySelector<HTMLElement>('#grid') ?? root, {
  columnDefs: columns,
  rowData: rowsOf(talks),
  cacheQuickFilter: true,
  isExternalFilterPresent: () => finding !== null,
  doesExternalFilterPass: ({ data }) => data?.finding === finding,
  onModelUpdated: () => queueMicrotask(showCount),
})
showCount()
field?.addEventListener('input', () => {
  grid.setGridOption('quickFilterText', field.value)
  showCount()
})
choice?.addEventListener('click', () => {
  finding = finding === null ? 'part' : null
  grid.onFilterChanged()
  showCount()
})
