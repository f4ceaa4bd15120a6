/** Converts between a grant's rows and the domain's standing. */

import type { Terms } from '@plenaria/domain/grant'
import type { GrantStanding, NumberedTerms, Purposes } from '@plenaria/domain/grantDecision'
import { endOf } from '@plenaria/domain/grantDecision'
import type { GrantRow, GrantTermsRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'

/** The column's type is plain JSON; only proposals write it. */
export const termsIn = ({ terms }: Pick<GrantTermsRow, 'terms'>): Terms => terms as unknown as Terms

/** Written together with the terms. */
export const purposesIn = ({ purposes }: Pick<GrantTermsRow, 'purposes'>): Purposes => localised(purposes) as Purposes

/** @throws if the rows violate the database's check constraints */
export function standingOf(grant: GrantRow, allTerms: readonly GrantTermsRow[]): GrantStanding {
  const { version, state } = grant
  const numbered = (number: number | null): NumberedTerms | null => {
    const row = allTerms.find((terms) => terms.number === number)
    if (!row) return null
    return { number: row.number, proposedBy: row.proposedBy, terms: termsIn(row), purposes: purposesIn(row) }
  }
  const common = { version, termsSoFar: Math.max(0, ...allTerms.map(({ number }) => number)) }
  const proposed = numbered(grant.proposed)
  const agreed = numbered(grant.agreed)
  switch (state) {
    case 'PROPOSED':
      return { ...common, state, agreed: null, proposed: known(proposed, 'proposed') }
    case 'AGREED': {
      const agreedAt = known(grant.agreedAt, 'agreed_at').getTime()
      return { ...common, state, agreed: known(agreed, 'agreed'), agreedAt, proposed }
    }
    case 'DECLINED':
      return { ...common, state, agreed: null, proposed: null }
    case 'ENDED': {
      const endedAt = known(grant.endedAt, 'ended_at').getTime()
      return { ...common, state, agreed, agreedAt: grant.agreedAt?.getTime() ?? null, proposed: null, endedAt }
    }
  }
}

function known<T>(value: T | null, column: string): T {
  if (value === null) throw new Error(`A grant misses its ${column}.`)
  return value
}

/** The columns of a standing; its terms are rows of their own. */
export function standingColumns(standing: GrantStanding) {
  const { version, state, agreed, proposed } = standing
  const agreedAt = 'agreedAt' in standing ? standing.agreedAt : null
  const endsAt = agreed && endOf(agreed.terms)
  return {
    version,
    state,
    agreed: agreed?.number ?? null,
    proposed: proposed?.number ?? null,
    endsAt: endsAt === null ? null : new Date(endsAt),
    agreedAt: agreedAt === null ? null : new Date(agreedAt),
    endedAt: state === 'ENDED' ? new Date(standing.endedAt) : null,
  }
}

/** A grant past its end counts as ended, even if the job hasn't run yet. */
export const asItStands = (grant: GrantRow, now: Date): GrantRow =>
  grant.state === 'AGREED' && grant.endsAt !== null && grant.endsAt <= now
    ? { ...grant, state: 'ENDED', proposed: null, endedAt: grant.endsAt }
    : grant
