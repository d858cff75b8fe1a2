import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { source } from 'virtual:talks'
import { App } from './app/App'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/findings.css'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App source={source} />
      </BrowserRouter>
    </StrictMode>,
  )
}
