import type { Capability, CountersignedAction, PersonalField, TermsFactsFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'

/** Full content of the terms, and who proposed them. */
export const TermsFacts = graphql(`
  fragment TermsFacts on GrantTerms {
    number
    proposedBy
    proposer
    proposedAt
    capabilities
    scope {
      groups {
        key
        name
      }
      countries
      sessions {
        id
        title
      }
    }
    masks {
      field
      revealable
    }
    allotment
    countersign
    needsConsent
    purpose
    purposes {
      language
      text
    }
    endsAt
  }
`)

/** Terms with names instead of keys. A name is null if the event no longer has it; a list is null if there is no limit. */
export interface TermsInWords {
  capabilities: readonly Capability[]
  groups: readonly (string | null)[] | null
  /** ISO 3166-1 alpha-2 codes. */
  countries: readonly string[] | null
  sessions: readonly (string | null)[] | null
  /** Masked fields, and whether they can be revealed for a reason. */
  hidden: readonly { field: PersonalField; revealable: boolean }[]
  allotment: number | null
  countersign: readonly CountersignedAction[]
  needsConsent: boolean
  purpose: string | null
  /** ISO 8601. */
  endsAt: string | null
}

/** Whether the terms cover only some people or sessions. */
export const isLimited = ({
  groups,
  countries,
  sessions,
}: Record<'groups' | 'countries' | 'sessions', readonly unknown[] | null>): boolean =>
  groups !== null || countries !== null || sessions !== null

export function termsInWords(masked: FragmentType<typeof TermsFacts>): TermsInWords {
  const terms = readFragment(TermsFacts, masked)
  return {
    capabilities: terms.capabilities,
    groups: terms.scope.groups?.map(({ name }) => name ?? null) ?? null,
    countries: terms.scope.countries ?? null,
    sessions: terms.scope.sessions?.map(({ title }) => title ?? null) ?? null,
    hidden: hiddenFields(terms.capabilities, terms.masks),
    allotment: terms.allotment ?? null,
    countersign: terms.countersign,
    needsConsent: terms.needsConsent,
    purpose: terms.purpose ?? null,
    endsAt: terms.endsAt ?? null,
  }
}

/** Items whose name the event still has. */
export const named = <Name extends string, Item extends { [name in Name]?: string | null }>(
  items: readonly Item[] | null | undefined,
  name: Name,
) => (items ?? []).filter((item): item is Item & { [name in Name]: string } => item[name] != null)

/**
 * Combines masks and capabilities: email addresses require `SEE_CONTACTS`; so do identities of protected people, which always
 * require a reason too.
 */
export function hiddenFields(
  capabilities: readonly Capability[],
  masks: TermsFactsFragment['masks'],
): TermsInWords['hidden'] {
  if (!capabilities.includes('SEE_REGISTRATIONS')) return []
  const seesContacts = capabilities.includes('SEE_CONTACTS')
  const maskOf = (field: PersonalField) => masks.find((mask) => mask.field === field)
  const plain = masks.filter(({ field }) => field !== 'PROTECTED_IDENTITY' && (seesContacts || field !== 'EMAIL'))
  return [
    ...(seesContacts ? [] : [{ field: 'EMAIL' as const, revealable: false }]),
    ...plain.map(({ field, revealable }) => ({ field, revealable })),
    {
      field: 'PROTECTED_IDENTITY',
      revealable: seesContacts && (maskOf('PROTECTED_IDENTITY')?.revealable ?? true),
    },
  ]
}
