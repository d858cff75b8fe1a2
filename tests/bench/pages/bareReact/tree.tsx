/**
 * A page as a tree of elements, and the React that draws it: the rows and the words field are alive, the rest stands.
 * So the page is Parley's Compare to the node, hydrated by React with nothing else: no router, no query, no data.
 */
import {
  createContext,
  createElement,
  Fragment,
  memo,
  type ReactNode,
  useContext,
  useMemo,
  useState,
} from 'react'

/** A text, or tag, attributes and children. */
export type Node = string | [tag: string, attributes: Record<string, string>, children: Node[]]

const Words = createContext<{ words: string; setWords: (words: string) => void }>({
  words: '',
  setWords: () => {},
})

/** React takes these as yes or no, not as text. */
const booleans = new Set([
  'disabled',
  'hidden',
  'open',
  'checked',
  'readonly',
  'required',
  'selected',
  'multiple',
])

function propsOf(attributes: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (name === 'class') return ['className', value]
      if (name === 'value') return ['defaultValue', value]
      if (name === 'checked') return ['defaultChecked', true]
      return [name, booleans.has(name) ? true : value]
    }),
  )
}

const textOf = (node: Node): string => (typeof node === 'string' ? node : node[2].map(textOf).join(' '))

function draw(node: Node): ReactNode {
  if (typeof node === 'string') return node
  const [tag, attributes, children] = node
  if (tag === 'input' && attributes['type'] === 'search') return <Field attributes={attributes} />
  if (tag === 'tbody') return <Rows attributes={attributes} rows={children} />
  return createElement(tag, propsOf(attributes), ...children.map(draw))
}

function Field({ attributes }: { attributes: Record<string, string> }) {
  const { words, setWords } = useContext(Words)
  const { defaultValue: _, ...props } = propsOf(attributes)
  return <input {...props} value={words} onChange={({ target }) => setWords(target.value)} />
}

const Row = memo(function Row({ node }: { node: Node }) {
  return <Fragment>{draw(node)}</Fragment>
})

function Rows({ attributes, rows }: { attributes: Record<string, string>; rows: Node[] }) {
  const { words } = useContext(Words)
  const texts = useMemo(() => rows.map((row) => textOf(row).toLowerCase()), [rows])
  const wanted = words.trim().toLowerCase()
  return createElement(
    'tbody',
    propsOf(attributes),
    rows.map((row, index) =>
      wanted === '' || texts[index]?.includes(wanted) === true ? <Row key={index} node={row} /> : null,
    ),
  )
}

export function Page({ tree }: { tree: Node[] }) {
  const [words, setWords] = useState('')
  const standing = useMemo(() => createElement(Fragment, null, ...tree.map(draw)), [tree])
  const value = useMemo(() => ({ words, setWords }), [words])
  return <Words value={value}>{standing}</Words>
}
