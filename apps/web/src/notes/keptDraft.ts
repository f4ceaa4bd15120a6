/** The note being typed, stored on the device so that it survives a reload. */
import { useState } from 'react'
import { isKind } from './noteWords.ts'
import type { Said } from './waitingNotes.ts'

export interface Draft {
  /** Id of the edited note; null for a new one. */
  id: string | null
  /** Version of the edited note as read; null if the server hasn't answered yet. */
  version: number | null
  heardAt: string | null
  said: Said
}

export const emptyDraft: Draft = {
  id: null,
  version: null,
  heardAt: null,
  said: { kind: 'CONCERN', text: '', topicId: null, groupKeys: [] },
}

const isDraft = (value: unknown): value is Draft => {
  const said = typeof value === 'object' && value !== null && 'said' in value ? value.said : null
  return (
    typeof said === 'object' &&
    said !== null &&
    'kind' in said &&
    isKind(String(said.kind)) &&
    'text' in said &&
    typeof said.text === 'string' &&
    'groupKeys' in said &&
    Array.isArray(said.groupKeys)
  )
}

function read(key: string): Draft {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isDraft(stored) ? stored : emptyDraft
  } catch {
    return emptyDraft
  }
}

export function useKeptDraft(key: string): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(() => read(key))
  return [
    draft,
    (next) => {
      if (next.said.text === '') localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(next))
      setDraft(next)
    },
  ]
}
