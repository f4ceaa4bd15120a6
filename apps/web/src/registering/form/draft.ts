import { useEffect, useLayoutEffect, useState } from 'react'
import type { AffiliationVisibility } from '../../__generated__/graphql.ts'
import { draftKey } from '../../kernel/storedForms.ts'

/** The registration form's values, as displayed. */
export interface Values {
  name: string
  email: string
  organisation: string
  /** Counts only with an organisation. */
  organisationNames: string
  groupKey: string
  country: string
  languages: string[]
  motivation: string
  /** Answers by question, including hidden ones, so that toggling an answer loses nothing. */
  answers: Record<string, string[]>
  consents: Record<string, boolean>
  /** Unticked sessions, so that sessions added later count as wanted. */
  skippedSessions: string[]
  protectIdentity: boolean
  /** Counts only with `protectIdentity`. */
  pseudonym: string
  /** Count only with `protectIdentity`, and in registering. */
  protectEverywhere: boolean
  emailPhrase: string
  affiliation: AffiliationVisibility
  /** `EventInstitute.terms` of institutes that may see the registration; consent to terms since changed is void. */
  shareWith: string[]
}

export type Changes = Partial<Values> | ((now: Values) => Partial<Values>)

export const changed = (values: Values, changes: Changes): Values => ({
  ...values,
  ...(typeof changes === 'function' ? changes(values) : changes),
})

export interface Draft {
  values: Values
  /** Idempotency key: retries with it can't register twice. */
  requestId: string
  /** True once the last step was reached; edits then lead straight back there. */
  hasReachedCheck: boolean
  /** Server version last saved or read by this device; 0 if none. */
  savedVersion: number
}

/** A signed-in person's draft on the server. */
export interface KeptDraft {
  content: string
  version: number
}

const nothing: Values = {
  name: '',
  email: '',
  organisation: '',
  organisationNames: '',
  groupKey: '',
  country: '',
  languages: [],
  motivation: '',
  answers: {},
  consents: {},
  skippedSessions: [],
  protectIdentity: false,
  pseudonym: '',
  protectEverywhere: false,
  emailPhrase: '',
  affiliation: 'SHOWN',
  shareWith: [],
}

/** 32 random hexadecimal digits; works without TLS too. */
function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const newDraft = (): Draft => ({ values: nothing, requestId: newRequestId(), hasReachedCheck: false, savedVersion: 0 })

/**
 * The form's draft, stored on this device at every change until it is submitted. `elsewhere`: the server's draft; if another device has
 * changed it since, it wins, and fields that were never stored there are added. `formerSlugs`: where the draft may be from before the event
 * got another address.
 */
export function useDraft(slug: string, formerSlugs: readonly string[], elsewhere: KeptDraft | null) {
  const [draft, setDraft] = useState(newDraft)
  const [wasKept, setWasKept] = useState(false)

  // After hydration, so that the first render matches the server's.
  useLayoutEffect(() => {
    const here = [slug, ...formerSlugs].map(read).find((draft) => draft !== null)
    formerSlugs.forEach(clearDraft)
    const there = elsewhere && elsewhere.version > (here?.savedVersion ?? 0) ? opened(elsewhere) : null
    if (there && here?.savedVersion === 0) there.values = { ...there.values, ...written(here.values) }
    const kept = there ?? here
    if (!kept) return
    setDraft(kept)
    setWasKept(true)
  }, [slug, formerSlugs, elsewhere])

  useEffect(() => {
    if (draft.values !== nothing) write(slug, draft)
  }, [slug, draft])

  return {
    ...draft,
    /** A draft from an earlier visit was restored. */
    wasKept,
    change: (changes: Changes) => setDraft((now) => ({ ...now, values: changed(now.values, changes) })),
    reachCheck: () => setDraft((now) => ({ ...now, hasReachedCheck: true })),
    saved: (version: number) => setDraft((now) => ({ ...now, savedVersion: version })),
    renewRequestId: () => setDraft((now) => ({ ...now, requestId: newRequestId() })),
    /** Adopts the draft stored by another tab. */
    follow: () => setDraft((now) => read(slug) ?? now),
    startAgain: () => {
      clearDraft(slug)
      setWasKept(false)
      setDraft(newDraft())
    },
  }
}

/** Parses a server draft for this device, with a new request id. */
function opened({ content, version }: KeptDraft): Draft | null {
  try {
    const values: unknown = JSON.parse(content)
    if (typeof values !== 'object' || values === null) return null
    return { ...newDraft(), values: { ...nothing, ...values }, savedVersion: version }
  } catch {
    return null
  }
}

const written = (values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([field, value]) => {
      return JSON.stringify(value) !== JSON.stringify(nothing[field as keyof Values])
    }),
  )

export const isEmpty = (values: Values): boolean => Object.keys(written(values)).length === 0

export const isStored = (slug: string): boolean => read(slug) !== null

export function clearDraft(slug: string): void {
  try {
    localStorage.removeItem(draftKey(slug))
  } catch {}
}

function write(slug: string, draft: Draft): void {
  try {
    localStorage.setItem(draftKey(slug), JSON.stringify(draft))
  } catch {}
}

function read(slug: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(draftKey(slug)) ?? 'null')
    return isDraft(kept)
      ? { ...kept, savedVersion: kept.savedVersion ?? 0, values: { ...nothing, ...kept.values } }
      : null
  } catch {
    return null
  }
}

function isDraft(kept: unknown): kept is Draft {
  return typeof kept === 'object' && kept !== null && 'requestId' in kept && 'values' in kept
}
