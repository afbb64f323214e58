import '../ui/tokens.css'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { startTexts } from '../lib/i18n.ts'
import { makeQueries } from '../lib/queries.ts'
import { startLook } from '../lib/theme.ts'
import { Toasts } from '../ui/toast.tsx'
import { Tooltips } from '../ui/tooltip.tsx'
import { fetchAhead, makeRouter } from './router.tsx'

startLook()
const queries = makeQueries()
const router = makeRouter(queries)
fetchAhead(router)
await startTexts()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Tooltips />
        <Toasts />
      </QueryClientProvider>
    </CSPProvider>,
  )
}
