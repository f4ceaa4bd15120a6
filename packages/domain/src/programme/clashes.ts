/** Sessions that one person cannot both attend. */

export interface Timed {
  id: string
  /** Milliseconds since the Unix epoch. */
  startsAt: number
  endsAt: number
}

export const overlap = (one: Omit<Timed, 'id'>, other: Omit<Timed, 'id'>): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/**
 * Every pair of chosen sessions that overlap, the earlier first, in chronological order. A session that begins when another ends
 * does not clash.
 */
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

/** Sessions that clash with a moved one and did not before, in chronological order. */
export const newClashes = <Session extends Timed>(
  sessions: readonly Session[],
  before: Timed,
  after: Omit<Timed, 'id'>,
): Session[] =>
  sessions.filter((other) => other.id !== before.id && overlap(after, other) && !overlap(before, other)).sort(byTime)

const byTime = (one: Timed, other: Timed): number =>
  one.startsAt - other.startsAt || one.endsAt - other.endsAt || (one.id < other.id ? -1 : 1)
