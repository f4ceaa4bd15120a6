/** Operations of the site, known by hash: the manifest is built with the site. Everything else is the open API. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { GraphQLError } from 'graphql'
import type { Config } from '../kernel/config.ts'

export interface TrustedDocuments {
  /** The text of the operation with this hash; undefined if it isn't one of the site's. */
  textOf: (hash: string) => string | undefined
}

/** Without a file or a built site, nothing is trusted. */
export function openTrustedDocuments({ documents, webDir }: Pick<Config, 'documents' | 'webDir'>): TrustedDocuments {
  const file = documents ?? (webDir === null ? null : path.join(webDir, 'server', 'documents.json'))
  const manifest = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
  const texts = new Map(Object.entries(manifest))
  return { textOf: (hash) => texts.get(hash) }
}

/** The hash by which a request names its operation, in the extensions of Apollo's persisted queries; null if there is none. */
export function hashIn(extensions: unknown): string | null {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return null
  const { persistedQuery } = extensions
  if (typeof persistedQuery !== 'object' || persistedQuery === null || !('sha256Hash' in persistedQuery)) return null
  return typeof persistedQuery.sha256Hash === 'string' ? persistedQuery.sha256Hash : null
}

/** Clients respond to it by sending the text. */
export const unknownDocument = (): GraphQLError =>
  new GraphQLError('This server does not know the operation by its hash. Send its text.', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
  })
