import type { Capability } from '../../__generated__/graphql.ts'
import { ofEverybody, onRegistrations } from '../grantWords.ts'
import { isLimited, type TermsInWords } from './terms.ts'

/** Extent of a capability: all registrations, some, or none. */
export type Extent = 'ALL' | 'PART' | 'NONE'

export function extentOf(terms: TermsInWords, capability: Capability): Extent {
  if (!terms.capabilities.includes(capability)) return 'NONE'
  const { sessions, needsConsent } = terms
  if (ofEverybody.includes(capability)) return isLimited(terms) ? 'NONE' : 'ALL'
  const ofPeople = capability === 'SEE_REGISTRATIONS' || onRegistrations.includes(capability)
  if (ofPeople) return isLimited(terms) || needsConsent ? 'PART' : 'ALL'
  return sessions ? 'PART' : 'ALL'
}

/** Full, half or dash: distinct shapes, so that it doesn't depend on colour. The label is beside it. */
export function ExtentMark({ extent }: { extent: Extent }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 14 14"
      className={`inline-block size-3.5 shrink-0 ${extent === 'NONE' ? 'text-ink-3' : 'text-accent'}`}
    >
      {extent === 'NONE' ? (
        <path d="M4 7h6" className="stroke-[1.5] stroke-current" />
      ) : (
        <>
          <circle cx="7" cy="7" r="5.25" className="fill-none stroke-[1.5] stroke-current" />
          <path
            d={
              extent === 'ALL'
                ? 'M1.75 7a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0-10.5 0'
                : 'M7 1.75a5.25 5.25 0 0 0 0 10.5z'
            }
            className="fill-current"
          />
        </>
      )}
    </svg>
  )
}
