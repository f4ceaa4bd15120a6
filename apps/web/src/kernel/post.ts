/** Posts an operation without Apollo, for fire-and-forget requests. Loaded when it is first needed. */
import type { TypedDocumentNode } from '@apollo/client'
import { print } from 'graphql'
import { hashOfDocument, persistedQuery } from './documentHash.ts'

/** Rejects if the server didn't answer. */
export async function post<Variables>(
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): Promise<void> {
  const hash = hashOfDocument(document)
  const extensions = hash ? persistedQuery(hash) : undefined
  await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables, extensions }),
    keepalive: true,
  })
}
