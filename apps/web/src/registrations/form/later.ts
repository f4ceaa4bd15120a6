import { lazyModule } from '../../kernel/lazyPart.tsx'

/** What the form needs once its first page is filled in: checks, the other pages, and what comes after sending. */
export const restOfForm = lazyModule(() => import('./rest/rest.tsx'), 'rest', 'fields')
export type RestOfForm = typeof import('./rest/rest.tsx')
