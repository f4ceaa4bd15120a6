import type { DecideInput, Decision, RegistrationFilter, RegistrationState } from '../__generated__/graphql.ts'
import { connection, sampleAbilities, sampleEvent, sampleRegistration, sampleViewer } from './samples.ts'

export const now = '2027-05-20T12:00:00.000Z'
export const manage = '/e/cybercrime-americas/manage'

const everything = sampleAbilities({
  edit: true,
  setSeatPlan: true,
  holdWaitlist: true,
  seeRegistrations: true,
  decide: true,
  release: true,
  seeAudit: true,
  proposeGrant: true,
  seeGrants: true,
  seeCountersign: true,
  manageSessions: true,
  editTopics: true,
  setContributions: true,
  askFollowUp: true,
  writeNotes: true,
  export: true,
  import: true,
  message: true,
  setReminders: true,
  filterableQuestions: ['experience', 'role', 'role-other', 'topics'],
})

type Sample = ReturnType<typeof sampleRegistration>

interface Person extends Omit<Sample, 'staged' | 'viewerCan' | 'reviewSummary'> {
  staged: unknown
  reviewSummary: { count: number } | null
  viewerCan: Omit<Sample['viewerCan'], 'decide'> & { decide: Decision[] }
}

const possible: Record<RegistrationState, Decision[]> = {
  SUBMITTED: ['OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE'],
  OFFERED: ['DECLINE'],
  CONFIRMED: ['DECLINE'],
  WAITLISTED: ['OFFER', 'NOT_SELECT', 'DECLINE'],
  NOT_SELECTED: ['REINSTATE'],
  DECLINED: ['REINSTATE'],
  LAPSED: ['REINSTATE'],
  WITHDRAWN: [],
}

export function person(
  reference: string,
  name: string,
  state: RegistrationState,
  changes: Record<string, unknown> = {},
): Person {
  const own = sampleRegistration(state, {
    reference,
    name,
    email: `${reference.toLowerCase()}@people.example`,
    ...changes,
  })
  return { ...own, viewerCan: { ...own.viewerCan, decide: possible[state] } }
}

/**
 * An organiser's view of the sample event with these people. The fake server stages and takes decisions like the real one, except
 * that it doesn't update counts. `root` overrides the sample's root fields.
 */
export function sampleWorkspace(
  people: Person[],
  root: Record<string, unknown> = {},
  changes: Record<string, unknown> = {},
) {
  const listed = ({ filter, first, skip }: { filter?: RegistrationFilter | null; first?: number; skip?: number }) => {
    const all = people.filter((each) => matches(each, filter ?? {}))
    const page = all.slice(skip ?? 0, (skip ?? 0) + (first ?? 50))
    return { ...connection(page), totalCount: all.length, facets: facetsOf(all) }
  }
  const groups = sampleEvent().groups.map((group) => ({ ...group, submitted: 0, stagedDifference: 0 }))
  const stagedCounts = () =>
    counts(people.flatMap(({ staged }) => (staged as { decision: string } | null)?.decision ?? [])).map(
      ({ value, count }) => ({ decision: value, count }),
    )
  const event = sampleEvent({ groups, stagedCounts, viewerCan: everything, registrations: listed, ...changes })

  /** Decisions replaced by staging, by reference and time. */
  const replaced = new Map<string, unknown>()
  let moment = 0

  function undo(chosen: Person[], stagedAt: unknown) {
    const able = chosen.filter(({ staged }) => (staged as { stagedAt: string } | null)?.stagedAt === stagedAt)
    for (const each of able) each.staged = replaced.get(`${each.reference} ${stagedAt}`) ?? null
    const left = chosen.filter((each) => !able.includes(each))
    return {
      __typename: 'Decided',
      registrations: able,
      offersMade: 0,
      event,
      refused: left.map(({ reference }) => ({
        reference,
        refusal: { __typename: 'ChangedMeanwhile', message: 'It has changed in the meantime.' },
      })),
    }
  }

  function decide({ input }: { input: DecideInput }) {
    const chosen = people.filter(({ reference }) => input.references.includes(reference))
    if (input.undoStagedAt != null) return undo(chosen, input.undoStagedAt)
    const able = chosen.filter(({ viewerCan }) => input.unstage || viewerCan.decide.includes(input.decision))
    const outOfTurn = able.filter((each) => isOutOfTurn(each, people, input))
    const allowed = able.filter((each) => !outOfTurn.includes(each))
    moment += 1
    const stagedAt = new Date(Date.parse(now) + moment).toISOString()
    for (const each of allowed) {
      if (input.staged && !input.unstage) replaced.set(`${each.reference} ${stagedAt}`, each.staged)
      const before = each.staged as { decision: Decision; stagedBy: string } | null
      const isColleagues = before !== null && before.stagedBy !== 'ines@meridian.example'
      each.staged =
        input.staged && !input.unstage
          ? {
              decision: input.decision,
              reason: input.reason,
              stagedAt,
              stagedBy: 'ines@meridian.example',
              ...(isColleagues && { replaced: before.decision, replacedBy: before.stagedBy }),
            }
          : null
    }
    return {
      __typename: 'Decided',
      registrations: allowed,
      refused: chosen
        .filter((each) => !allowed.includes(each))
        .map(({ reference, name, state }) => ({
          reference,
          refusal: outOfTurn.some((each) => each.reference === reference)
            ? { __typename: 'OutOfTurnReasonNeeded', ahead: 1, message: 'One person waits ahead.' }
            : { __typename: 'WrongState', state, message: `${name} can’t be decided like this now.` },
        })),
      offersMade: 0,
      event,
    }
  }

  return {
    viewer: sampleViewer({ email: 'ines@meridian.example', memberships: [membership('OWNER')] }),
    event,
    registration: ({ reference }: { reference: string }) => people.find((each) => each.reference === reference) ?? null,
    decide,
    findPeople: ({ search }: { search: string }) => ({
      __typename: 'PeopleFound',
      hasMore: false,
      registrations: people.filter((each) => matches(each, { search })).map((each) => ({ ...each, event })),
    }),
    planPreview: { __typename: 'PlanPreview', offersMade: 0, groups: [], offered: [], nobodyOffered: [] },
    markPresence: ({ reference }: { reference: string }) => ({
      __typename: 'PresenceMarked',
      presence: { reference, members: [] },
    }),
    ...root,
  }
}

/** Whether it offers a seat without a reason to someone who isn't first on the waitlist. */
function isOutOfTurn({ state, reference }: Person, people: readonly Person[], input: DecideInput): boolean {
  if (input.decision !== 'OFFER' || input.unstage || input.reason || state !== 'WAITLISTED') return false
  const before = people.slice(
    0,
    people.findIndex((each) => each.reference === reference),
  )
  return before.some((each) => each.state === 'WAITLISTED' && !input.references.includes(each.reference))
}

const counts = (values: readonly string[]) =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }))

/** Facet counts as the server computes them without other filters. */
const facetsOf = (people: readonly Person[]) => ({
  states: counts(people.map(({ state }) => state)),
  groups: counts(people.flatMap(({ group }) => group?.key ?? [])),
  countries: counts(people.flatMap(({ country }) => country ?? [])),
  languages: counts(people.flatMap(({ languages }) => languages)),
  staged: counts(people.map(({ staged }) => (staged ? 'yes' : 'no'))),
  reviews: counts(people.map(({ reviewSummary }) => String(Math.min(3, reviewSummary?.count ?? 0)))),
  scores: [],
})

export const membership = (role: string) => ({
  role,
  institute: {
    slug: 'meridian',
    name: 'Meridian Institute',
    accent: '#0E5A5A',
    website: null,
    members: [],
    undeliveredInvitations: 0,
    viewerCan: { edit: false, manageMembers: false, manageWebhooks: false, seeAudit: false, seeOutbox: false },
  },
})

function matches(
  { reference, state, staged, name, group, isAssignedToViewer }: Person,
  filter: RegistrationFilter,
): boolean {
  return (
    (filter.assignedTo !== 'ME' || isAssignedToViewer) &&
    (!filter.states || filter.states.includes(state)) &&
    (!filter.groupKeys || filter.groupKeys.some((key) => key === group?.key)) &&
    (filter.staged == null || (staged !== null) === filter.staged) &&
    (!filter.search || `${name} ${reference}`.toLowerCase().includes(filter.search.toLowerCase()))
  )
}
