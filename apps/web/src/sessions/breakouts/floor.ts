import type { ProposedBreakoutsQuery } from '../../__generated__/graphql.ts'

type Proposal = Extract<ProposedBreakoutsQuery['breakoutProposal'], { __typename: 'BreakoutProposal' }>
type Why = Proposal['rooms'][number]['seats'][number]['reason'] | Proposal['unassigned'][number]['reason']

export interface Seated {
  reference: string
  /** The person's name, or the reference if it is masked. */
  name: string
  organisation: string | null
  country: string | null
  languages: readonly string[]
  groupKey: string
  /** Id of the breakout; null for none. */
  roomId: string | null
  /** The proposal's reason; `BY_HAND` if the person was moved afterwards. */
  reason: Why | 'BY_HAND'
  possible: readonly string[]
  understood: readonly string[]
}

/** Everyone by name, with manual moves applied to the proposal. */
export function floorOf({ rooms, unassigned }: Proposal, moved: ReadonlyMap<string, string | null>): Seated[] {
  const proposed = [
    ...rooms.flatMap(({ session, seats }) => seats.map((seat) => ({ ...seat, roomId: session.id }))),
    ...unassigned.map((each) => ({ ...each, roomId: null })),
  ]
  return proposed
    .map(({ registration, roomId, reason, possible, understood }): Seated => {
      const { reference, name, organisation, country, languages, group } = registration
      const now = moved.get(reference)
      const isMoved = now !== undefined && now !== roomId
      return {
        reference,
        name: name ?? reference,
        organisation,
        country,
        languages,
        groupKey: group.key,
        roomId: isMoved ? now : roomId,
        reason: isMoved ? 'BY_HAND' : reason,
        possible,
        understood,
      }
    })
    .sort((one, other) => one.name.localeCompare(other.name))
}

/** Counts each value in a room, most frequent first. */
export function tally(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
}
