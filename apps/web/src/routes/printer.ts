/** In place of GraphQL's `print` in Apollo Client: the same, once it is loaded (`vite/printer.ts`). */
import type { ASTNode } from 'graphql'

let loaded: ((node: ASTNode) => string) | null = null

/** Before a document is sent as text. */
export async function loadPrinter(): Promise<void> {
  loaded = (await import('graphql/language/printer')).print
}

/** @throws where it isn't loaded */
export function print(node: ASTNode): string {
  if (!loaded) throw new Error('The printer of GraphQL is loaded before a document is sent as text.')
  return loaded(node)
}
