import { lazyModule } from '../../kernel/lazyPart.tsx'

/** Code the form needs after its first page: checks, other pages, and the result. */
export const restOfForm = lazyModule(() => import('./rest/rest.tsx'), 'rest', 'fields')
export type RestOfForm = typeof import('./rest/rest.tsx')
