/** Sessions that one person cannot both attend. */

export interface Timed {
  id: string
  /** Milliseconds since 1970. */
  startsAt: number
  endsAt: number
}

export const overlap = (one: Omit<Timed, 'id'>, other: Omit<Timed, 'id'>): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Every pair of chosen sessions that overlap, the earlier first, in order of time. One that begins as another ends does not clash. */
export function clashes<Session extends Timed>(
  sessions: readonly Session[],
  chosen: ReadonlySet<string>,
): [Session, Session][] {
  const inOrder = sessions.filter(({ id }) => chosen.has(id)).sort(byTime)
  return inOrder.flatMap((one, place) =>
    inOrder
      .slice(place + 1)
      .filter((other) => overlap(one, other))
      .map((other): [Session, Session] => [one, other]),
  )
}

/** Sessions that a moved one would clash with and did not before, in order of time. */
export const newClashes = <Session extends Timed>(
  sessions: readonly Session[],
  before: Timed,
  after: Omit<Timed, 'id'>,
): Session[] =>
  sessions.filter((other) => other.id !== before.id && overlap(after, other) && !overlap(before, other)).sort(byTime)

const byTime = (one: Timed, other: Timed): number =>
  one.startsAt - other.startsAt || one.endsAt - other.endsAt || (one.id < other.id ? -1 : 1)
