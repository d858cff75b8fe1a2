// TimelineJS: it has no filter, so a filter is the timeline made anew of what is left, as its users do it.
import '../../pages/shared/page.css'
import { fetchTalks } from '../../pages/shared/talks'
import { eventsOf } from '../shared/events'

type Timeline = { on: (name: string, handle: () => void) => void }
declare const TL: { Timeline: new (id: string, data: object, options: object) => Timeline }

const root = document.getElementById('root') ?? document.body
root.innerHTML =
  '<p><input type="search" data-bench="words"> <output data-bench="count"></output></p><div id="frame" data-bench="grid" style="height: 700px"></div>'
const field = root.querySelector('input')
const count = root.querySelector('output')

const partsOf = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  hour: date.getUTCHours(),
  minute: date.getUTCMinutes(),
})

const talks = await fetchTalks()
const events = eventsOf(talks)
const began = performance.now()

function draw(words: string, onDrawn: () => void) {
  const left = events.filter(({ title }) => title.toLowerCase().includes(words))
  const frame = root.querySelector('#frame')
  if (frame === null) return
  frame.replaceChildren()
  const data = {
    events: left.map(({ id, title, from, to }) => ({
      unique_id: id,
      start_date: partsOf(from),
      ...(to === null ? {} : { end_date: partsOf(to) }),
      text: { headline: title },
    })),
  }
  // Without hash bookmarks and with the typeface of the page: nothing is fetched beside script and style.
  const timeline = new TL.Timeline('frame', data, { hash_bookmark: false, font: null })
  timeline.on('loaded', () => {
    if (count !== null) count.textContent = String(left.length)
    onDrawn()
  })
}

let wanted = ''
draw('', () =>
  requestAnimationFrame(() => {
    document.documentElement.dataset['drawn'] = String(performance.now() - began)
  }),
)
field?.addEventListener('input', () => {
  const words = field.value.trim().toLowerCase()
  if (words === wanted) return
  wanted = words
  // Once for what was typed last, not for each of two changes in one task.
  queueMicrotask(() => {
    if (words === wanted) draw(words, () => {})
  })
})
