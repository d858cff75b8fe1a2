import { hydrateRoot } from 'react-dom/client'
import { type Node, Page } from './tree'

const root = document.getElementById('root')
const tree: Node[] = JSON.parse(document.getElementById('tree')?.textContent ?? '[]')
if (root !== null) hydrateRoot(root, <Page tree={tree} />)
