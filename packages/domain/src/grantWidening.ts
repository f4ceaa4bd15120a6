import type { Capability, Scope, Terms } from './grant.ts'
import { personalFields, sightOf } from './grant.ts'
import { endOf } from './grantDecision.ts'

/** Whether what people consented to still covers what a partner may do. */

/** What a person who lets a partner see their registration has agreed to. */
export interface ConsentedTerms {
  terms: Terms
  /** Why the partner sees personal data, by language. */
  purposes: Readonly<Partial<Record<string, string>>>
}

/** In which way terms go beyond those before. */
export const widenings = [
  /** The data is used for another purpose, in the words of any language. */
  'PURPOSE',
  /** More is done with registrations. */
  'CAPABILITIES',
  /** More fields are seen, or can be revealed. */
  'FIELDS',
  'SCOPE',
  /** For longer. */
  'END',
  /** Consent was not asked for under the terms before. */
  'CONSENT',
  /** The institute saw no registrations before. */
  'INSTITUTE',
  /** Consent is no longer asked of those who register from now on. */
  'NO_CONSENT',
] as const
export type Widening = (typeof widenings)[number]

/** What is done with people's registrations; the rest of a partner's work touches nobody's data. */
const onRegistrations: readonly Capability[] = [
  'SEE_REGISTRATIONS',
  'SEE_CONTACTS',
  'REVIEW',
  'DECIDE',
  'MESSAGE',
  'CHECK_IN',
  'EXPORT',
]

/** How a partner's access became wider or different; empty: it is the same or narrower. */
export function widens(before: ConsentedTerms, after: ConsentedTerms): Widening[] {
  const ways: Partial<Record<Widening, boolean>> = {
    PURPOSE: isAnotherPurpose(before.purposes, after.purposes),
    CAPABILITIES: onRegistrations.some((each) => has(after, each) && !has(before, each)),
    FIELDS: personalFields.some((field) => sightOf(after.terms, field) > sightOf(before.terms, field)),
    SCOPE: isWider(before.terms.scope, after.terms.scope),
    END: ending(after) > ending(before),
  }
  return widenings.filter((way) => ways[way])
}

/** The people to ask when terms come into force. */
export interface Asking {
  /** In which ways they go beyond what people were shown or agreed to; at least one. */
  ways: Widening[]
  /**
   * `CONSENTING`: those who had agreed, who are not seen until they agree again. `OTHERS`: those who had not;
   * what the others agreed to still holds. `EVERYBODY`: nobody who is registered is seen until they agree.
   */
  whom: 'CONSENTING' | 'OTHERS' | 'EVERYBODY'
}

/**
 * Who has to be asked before a partner sees what it did not see before; null: nobody. People registered on what they were shown
 * then, so terms that let a partner see more hold for those who register from now on, and for the others once they agree.
 * @param before null: the partner had no access
 */
export function asking(before: ConsentedTerms | null, after: ConsentedTerms): Asking | null {
  if (!onRegistrations.some((each) => has(after, each))) return null
  if (!before || !onRegistrations.some((each) => has(before, each))) return { ways: ['INSTITUTE'], whom: 'EVERYBODY' }
  const wider = widens(before, after)
  if (after.terms.needsConsent) {
    const ways: Widening[] = before.terms.needsConsent ? wider : ['CONSENT']
    return ways.length > 0 ? { ways, whom: 'CONSENTING' } : null
  }
  if (before.terms.needsConsent)
    return { ways: [...wider, 'NO_CONSENT'], whom: wider.length > 0 ? 'EVERYBODY' : 'OTHERS' }
  return wider.length > 0 ? { ways: wider, whom: 'EVERYBODY' } : null
}

function isAnotherPurpose(before: ConsentedTerms['purposes'], after: ConsentedTerms['purposes']): boolean {
  const languages = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...languages].some((language) => before[language] !== after[language])
}

const has = ({ terms }: ConsentedTerms, capability: Capability): boolean => terms.capabilities.includes(capability)

const isWider = (before: Scope, after: Scope): boolean =>
  exceeds(before.groups, after.groups) ||
  exceeds(before.countries, after.countries) ||
  exceeds(before.sessions, after.sessions)

/** Null does not limit. */
const exceeds = (before: readonly string[] | null, after: readonly string[] | null): boolean =>
  before !== null && (after === null || after.some((key) => !before.includes(key)))

const ending = ({ terms }: ConsentedTerms): number => endOf(terms) ?? Number.POSITIVE_INFINITY
