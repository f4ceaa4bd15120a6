import type { Capability, Scope, Terms } from './grant.ts'
import { personalFields, sightOf } from './grant.ts'
import { endOf } from './grantDecision.ts'

/** Whether people's consent still covers what a partner may do. */

/** The terms that a person agreed to when they let a partner see their registration. */
export interface ConsentedTerms {
  terms: Terms
  /** Why the partner sees personal data, by language. */
  purposes: Readonly<Partial<Record<string, string>>>
}

/** Ways in which terms go beyond the previous ones. */
export const widenings = [
  /** The data is used for another purpose, according to the text in any language. */
  'PURPOSE',
  /** The partner may do more with registrations. */
  'CAPABILITIES',
  /** The partner sees, or can reveal, more fields. */
  'FIELDS',
  'SCOPE',
  /** The access lasts longer. */
  'END',
  /** The previous terms did not require consent. */
  'CONSENT',
  /** The institute had no access to registrations. */
  'INSTITUTE',
  /** Consent is no longer required of people who register from now on. */
  'NO_CONSENT',
] as const
export type Widening = (typeof widenings)[number]

/** Capabilities that concern people's registrations; the rest of a partner's work touches nobody's data. */
const onRegistrations: readonly Capability[] = [
  'SEE_REGISTRATIONS',
  'SEE_CONTACTS',
  'REVIEW',
  'DECIDE',
  'MESSAGE',
  'CHECK_IN',
  'EXPORT',
]

/** How a partner's access became wider or different; empty: the same or narrower. */
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
  /** Ways in which they go beyond what people were shown or agreed to; at least one. */
  ways: Widening[]
  /**
   * `CONSENTING`: people who had agreed; they are hidden until they agree again. `OTHERS`: people who had not; the consent of the
   * others remains valid. `EVERYBODY`: all registered people, who are hidden until they agree.
   */
  whom: 'CONSENTING' | 'OTHERS' | 'EVERYBODY'
}

/**
 * Who must be asked before a partner sees more than before; null: nobody. People registered under the terms shown to them, so
 * wider terms apply to those who register from now on, and to the others once they agree.
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

/** Null means no limit. */
const exceeds = (before: readonly string[] | null, after: readonly string[] | null): boolean =>
  before !== null && (after === null || after.some((key) => !before.includes(key)))

const ending = ({ terms }: ConsentedTerms): number => endOf(terms) ?? Number.POSITIVE_INFINITY
