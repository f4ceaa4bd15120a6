/** The site's trusted operations by hash, as loaded by the API. */
import { type DocumentNode, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql'

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

/** Adds `__typename` to every selection, as Apollo Client does, because its cache needs it. */
export const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) => {
      const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
      return isRoot ? undefined : { ...set, selections: [...set.selections, typename] }
    },
  })

/** @param generated from GraphQL Code Generator: each operation's text by its hash */
export const manifestOf = (generated: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(generated).map(([hash, text]) => [hash, stripIgnoredCharacters(print(withTypenames(parse(text))))]),
  )
