/** Replaces GraphQL's `print` in Apollo Client with a lazily loaded one (`vite/printer.ts`). */
import type { ASTNode } from 'graphql'

let loaded: ((node: ASTNode) => string) | null = null

/** Must be called before a document is sent as text. */
export async function loadPrinter(): Promise<void> {
  loaded = (await import('graphql/language/printer')).print
}

/**
 * Returns an empty string until loaded; that is never sent. Apollo Client prints every active query to find those that a mutation
 * refetches, which this site gives by name, not as documents. An empty text is not cached.
 */
export const print = (node: ASTNode): string => loaded?.(node) ?? ''
