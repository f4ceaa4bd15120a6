import type { ApolloCache } from '@apollo/client'
import { graphql } from '../../__generated__/index.ts'
import { unsavedKey } from '../../kernel/storedForms.ts'

/** Already in the cache on staff pages. */
const Author = graphql(`
  query UnsavedAuthor {
    viewer {
      email
    }
  }
`)

/** Fallback if the browser blocks storage: drafts live as long as the page. */
const inMemory = new Map<string, string>()

/**
 * The viewer's unsaved input, by name. Stored in this tab only, for this viewer only, until it is saved or somebody signs out, so
 * that it survives switching to another application and a reload.
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
    /** `draft`: null removes the stored one. */
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
