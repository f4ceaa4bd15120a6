import type { DocumentNode } from 'graphql'

/** By which the server knows an operation of the site; undefined for one that was not generated. */
export function hashOfDocument(document: DocumentNode): string | undefined {
  const { __meta__ } = document as DocumentNode & { __meta__?: { hash?: string } }
  return __meta__?.hash
}

/** Of a request: names the operation as Apollo's persisted queries do. */
export const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
