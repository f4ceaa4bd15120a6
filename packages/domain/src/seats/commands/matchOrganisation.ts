import { holdsSeat } from '../../registration.ts'
import { record } from '../draft.ts'
import { eachOf, type Rule } from '../rule.ts'

/**
 * From now on the organisations of these registrations count as the given one. Seat holders keep their seats, even above the cap.
 * Unaffiliated people remain unaffiliated.
 */
export interface MatchOrganisation {
  type: 'MATCH_ORGANISATION'
  ids: string[]
  organisationKey: string
}

export const matchOrganisation: Rule<MatchOrganisation> = {
  ids: ({ ids }) => ids,
  organisations: ({ organisationKey }, standing) =>
    holdsSeat(standing.state) ? [standing.organisationKey, organisationKey] : [],
  decide(draft, { ids, organisationKey }) {
    eachOf(draft, ids, (standing) => {
      const differs = standing.organisationKey !== null && standing.organisationKey !== organisationKey
      if (differs) record(draft, 'ORGANISATION_MATCHED', standing, { ...standing, organisationKey })
      return null
    })
    return null
  },
}
