/** In place of GraphQL's `print` in Apollo Client: the same, once it is loaded (`vite/printer.ts`). */
import type { ASTNode } from 'graphql'

let loaded: ((node: ASTNode) => string) | null = null

/** Before a document is sent as text. */
export async function loadPrinter(): Promise<void> {
  loaded = (await import('graphql/language/printer')).print
}

/**
 * Empty until it is loaded, and then never sent: Apollo Client prints every active query to find those that a mutation refetches, which
 * are named here, not given as documents. An empty text is not cached.
 */
export const print = (node: ASTNode): string => loaded?.(node) ?? ''
