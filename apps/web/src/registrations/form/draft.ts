import { useEffect, useLayoutEffect, useState } from 'react'
import type { AffiliationShown } from '../../__generated__/graphql.ts'

/** What a person writes into the form, as it stands on the screen. */
export interface Values {
  name: string
  email: string
  organisation: string
  groupKey: string
  country: string
  languages: string[]
  motivation: string
  /** By question; also those that are no longer asked, so that changing one's mind loses nothing. */
  answers: Record<string, string[]>
  consents: Record<string, boolean>
  /** Sessions that were unticked: a session that is added later is wanted. */
  skippedSessions: string[]
  protectIdentity: boolean
  /** Counts only with `protectIdentity`. */
  pseudonym: string
  affiliation: AffiliationShown
  /** Slugs of institutes that may see the registration, of those that need consent. */
  shareWith: string[]
}

export interface Draft {
  values: Values
  /** Made once: sending again with it can't register twice. */
  requestId: string
  /** Has seen the last step: changing one thing leads straight back there. */
  hasReachedCheck: boolean
}

const nothing: Values = {
  name: '',
  email: '',
  organisation: '',
  groupKey: '',
  country: '',
  languages: [],
  motivation: '',
  answers: {},
  consents: {},
  skippedSessions: [],
  protectIdentity: false,
  pseudonym: '',
  affiliation: 'SHOWN',
  shareWith: [],
}

/** 32 hexadecimal digits of chance; works on pages without TLS too. */
function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const newDraft = (): Draft => ({ values: nothing, requestId: newRequestId(), hasReachedCheck: false })

const keyOf = (slug: string) => `plenaria.draft.${slug}`

/** The form's content, kept on this device at every change until it is sent. */
export function useDraft(slug: string) {
  const [draft, setDraft] = useState(newDraft)
  const [wasKept, setWasKept] = useState(false)

  // After the first rendering, which equals the server's.
  useLayoutEffect(() => {
    const kept = read(slug)
    if (!kept) return
    setDraft(kept)
    setWasKept(true)
  }, [slug])

  useEffect(() => {
    if (draft.values !== nothing) write(slug, draft)
  }, [slug, draft])

  return {
    ...draft,
    /** Something written on an earlier visit is shown again. */
    wasKept,
    change: (changes: Partial<Values>) => setDraft((now) => ({ ...now, values: { ...now.values, ...changes } })),
    reachCheck: () => setDraft((now) => ({ ...now, hasReachedCheck: true })),
    renewRequestId: () => setDraft((now) => ({ ...now, requestId: newRequestId() })),
    startAgain: () => {
      clearDraft(slug)
      setWasKept(false)
      setDraft(newDraft())
    },
  }
}

export function clearDraft(slug: string): void {
  try {
    localStorage.removeItem(keyOf(slug))
  } catch {}
}

function write(slug: string, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(draft))
  } catch {}
}

function read(slug: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null')
    return isDraft(kept) ? { ...kept, values: { ...nothing, ...kept.values } } : null
  } catch {
    return null
  }
}

function isDraft(kept: unknown): kept is Draft {
  return typeof kept === 'object' && kept !== null && 'requestId' in kept && 'values' in kept
}
