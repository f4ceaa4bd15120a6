import type { DecideInput, Decision, RegistrationFilter, RegistrationState } from '../../__generated__/graphql.ts'
import { connection, sampleAbilities, sampleEvent, sampleRegistration, sampleViewer } from '../../testing/samples.ts'

export const now = '2027-05-20T12:00:00.000Z'
export const manage = '/e/cybercrime-americas/manage'

const everything = sampleAbilities({
  edit: true,
  setSeatPlan: true,
  seeRegistrations: true,
  decide: true,
  release: true,
  seeAudit: true,
  proposeGrant: true,
  seeGrants: true,
  seeCountersign: true,
  manageSessions: true,
  export: true,
})

type Sample = ReturnType<typeof sampleRegistration>

interface Person extends Omit<Sample, 'staged' | 'viewerCan'> {
  staged: unknown
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
 * An organiser's view of the sample event with these people. Decisions are staged or taken as the server does, save that nothing is
 * counted; root fields that are given replace those of the sample.
 */
export function sampleWorkspace(
  people: Person[],
  root: Record<string, unknown> = {},
  changes: Record<string, unknown> = {},
) {
  const listed = ({ filter }: { filter?: RegistrationFilter | null }) =>
    connection(people.filter((each) => matches(each, filter ?? {})))
  const groups = sampleEvent().groups.map((group) => ({ ...group, submitted: 0, stagedDifference: 0 }))
  const event = sampleEvent({ groups, viewerCan: everything, registrations: listed, ...changes })

  function decide({ input }: { input: DecideInput }) {
    const chosen = people.filter(({ reference }) => input.references.includes(reference))
    const allowed = chosen.filter(({ viewerCan }) => input.unstage || viewerCan.decide.includes(input.decision))
    for (const each of allowed) {
      each.staged =
        input.staged && !input.unstage
          ? { decision: input.decision, reason: input.reason, stagedAt: now, stagedBy: 'ines@meridian.example' }
          : null
    }
    return {
      __typename: 'Decided',
      registrations: allowed,
      refused: chosen
        .filter((each) => !allowed.includes(each))
        .map(({ reference, name, state }) => ({
          reference,
          refusal: { __typename: 'WrongState', state, message: `${name} can’t be decided like this now.` },
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
    ...root,
  }
}

export const membership = (role: string) => ({
  role,
  institute: { slug: 'meridian', name: 'Meridian Institute', accent: '#0E5A5A', website: null },
})

function matches({ reference, state, staged, name, group }: Person, filter: RegistrationFilter): boolean {
  return (
    (!filter.states || filter.states.includes(state)) &&
    (!filter.groupKeys || filter.groupKeys.some((key) => key === group?.key)) &&
    (filter.staged == null || (staged !== null) === filter.staged) &&
    (!filter.search || `${name} ${reference}`.toLowerCase().includes(filter.search.toLowerCase()))
  )
}
