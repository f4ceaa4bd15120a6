import { sentLater } from '../../app/sentLater.tsx'

/** What the form needs once its first page is filled in: checks, the other pages, and what comes after sending. */
export const restOfForm = sentLater(() => import('./rest/rest.tsx'), 'rest', 'fields')
export type RestOfForm = typeof import('./rest/rest.tsx')
