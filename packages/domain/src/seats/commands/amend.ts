import { holdsSeat } from '../../registration.ts'
import { record } from '../draft.ts'
import { seatsOf } from '../holding.ts'
import { allowsAmendment } from '../moves.ts'
import { aboutOne, givesNoSeats, knownIn, type Rule } from '../rule.ts'

/** Changes a person's group, organisation or sessions, or fields unknown to the domain. */
export interface Amend {
  type: 'AMEND'
  id: string
  groupKey: string
  organisationKey: string | null
  /** Whether the organisation's spelling changes. Default: whether the key differs. */
  changesOrganisation?: boolean
  /** The priority was set for this person, and moves with them to another group. Default: no. */
  keepsPriority?: boolean
  /** Whether the person wants different sessions. Default: no. */
  changesSessions?: boolean
  /** Whether only consents or protection change, which is allowed in every state. Default: no. */
  isPrivacyAlone?: boolean
}

export const amend: Rule<Amend> = {
  ...aboutOne,
  withoutSeats: 'ALWAYS',
  organisations: ({ organisationKey }, standing) =>
    holdsSeat(standing.state) ? [standing.organisationKey, organisationKey] : [],
  /**
   * A seat is held for a group and an organisation, and its holder can change neither: an answer that depended on other people
   * would reveal them. Once the event is over the room is final, but the organisation can be corrected. At an event that was
   * called off or is postponed, nothing that seats depend on can change.
   */
  decide(draft, command, now) {
    const {
      id,
      groupKey,
      organisationKey,
      keepsPriority = false,
      changesSessions = false,
      isPrivacyAlone = false,
    } = command
    const standing = knownIn(draft, id)
    const { changesOrganisation = organisationKey !== standing.organisationKey } = command
    if (!isPrivacyAlone && !allowsAmendment(standing)) return { refusal: 'WrongState', state: standing.state }
    if (!draft.plan.groups.has(groupKey)) return { refusal: 'UnknownGroup' }
    const sameGroup = groupKey === standing.groupKey
    const { endsAt, calledOffAt, postponedAt } = draft.rules
    if (givesNoSeats(draft.rules) && (!sameGroup || changesOrganisation || changesSessions))
      return { refusal: 'NotTakingPlace', calledOffAt, postponedAt }
    const isOver = now >= endsAt
    if (isOver && (!sameGroup || changesSessions)) return { refusal: 'RoomSettled', endedAt: endsAt }
    const priority = sameGroup || keepsPriority ? standing.priority : seatsOf(draft.plan, groupKey).priority
    if (!isOver && holdsSeat(standing.state) && (!sameGroup || changesOrganisation))
      return { refusal: 'GroupAndOrganisationFixed' }
    record(draft, 'AMENDED', standing, { ...standing, groupKey, organisationKey, priority })
    return null
  },
}
