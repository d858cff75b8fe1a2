// vis-timeline, as its documentation sets it up. The words filter by a view on the data, its own means.
import { DataSet, DataView, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import '../../pages/shared/page.css'
import { fetchTalks } from '../../pages/shared/talks'
import { eventsOf } from '../shared/events'

const root = document.getElementById('root') ?? document.body
root.innerHTML =
  '<p><input type="search" data-bench="words"> <output data-bench="count"></output></p><div id="frame" data-bench="grid"></div>'
const field = root.querySelector('input')
const count = root.querySelector('output')

const talks = await fetchTalks()
const began = performance.now()
const items = new DataSet(
  eventsOf(talks).map(({ id, title, from, to }) => ({
    id,
    content: title,
    start: from,
    ...(to === null ? {} : { end: to }),
  })),
)
let words = ''
const shown = new DataView(items, {
  filter: ({ content }) => words === '' || content.toLowerCase().includes(words),
})
const timeline = new Timeline(root.querySelector<HTMLElement>('#frame') ?? root, shown, {
  maxHeight: 760,
  height: 760,
})
const showCount = () => {
  if (count !== null) count.textContent = String(shown.length)
}
showCount()
field?.addEventListener('input', () => {
  words = field.value.trim().toLowerCase()
  shown.refresh()
  timeline.redraw()
  showCount()
})
requestAnimationFrame(() => {
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    document.documentElement.dataset['drawn'] = String(performance.now() - began)
  }
  channel.port2.postMessage(null)
})
