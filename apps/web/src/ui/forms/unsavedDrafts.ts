import type { ApolloCache } from '@apollo/client'
import { graphql } from '../../__generated__/index.ts'
import { unsavedKey } from '../../kernel/storedForms.ts'

/** Staff pages have it in the cache. */
const Author = graphql(`
  query UnsavedAuthor {
    viewer {
      email
    }
  }
`)

/** Where a browser stores nothing, drafts last as long as the page. */
const inMemory = new Map<string, string>()

/**
 * What the viewer typed and hasn't saved, by name. The tab stores it (never longer or more widely than that), for this viewer alone, until
 * it is saved or somebody signs out: it outlasts moving to another application, and a reload.
 */
export function unsavedDrafts<Draft>(cache: ApolloCache) {
  const keyOf = (name: string) => unsavedKey(`${cache.readQuery({ query: Author })?.viewer?.email ?? ''}.${name}`)
  return {
    read(name: string): Draft | null {
      const text = stored(keyOf(name))
      try {
        return text === null ? null : (JSON.parse(text) as Draft)
      } catch {
        return null
      }
    },
    /** Null removes it. */
    store(name: string, draft: Draft | null): void {
      const key = keyOf(name)
      inMemory.delete(key)
      try {
        sessionStorage.removeItem(key)
        if (draft !== null) sessionStorage.setItem(key, JSON.stringify(draft))
      } catch {
        if (draft !== null) inMemory.set(key, JSON.stringify(draft))
      }
    },
  }
}

function stored(key: string): string | null {
  const text = inMemory.get(key)
  if (text !== undefined) return text
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
