import type { DocumentNode } from 'graphql'

/** The persisted-query hash of an operation; undefined for one that was not generated. */
export function hashOfDocument(document: DocumentNode): string | undefined {
  const { __meta__ } = document as DocumentNode & { __meta__?: { hash?: string } }
  return __meta__?.hash
}

/** Request extensions that identify the operation, in the format of Apollo's persisted queries. */
export const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
