import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import './look/look.css'
import './look/base.css'
import { App } from './app.tsx'

const root = document.getElementById('root')
const app = (
  <BrowserRouter>
    <App />
  </BrowserRouter>
)
// The first page was drawn while building (build/first-page.ts) and is taken over as it stands. With a search in its
// address it shows something else, and that is drawn in its place.
if (root !== null)
  if (root.dataset.at === location.pathname && location.search === '') hydrateRoot(root, app)
  else createRoot(root).render(app)
