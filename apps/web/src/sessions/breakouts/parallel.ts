interface Timed {
  id: string
  kind: 'PLENARY' | 'BREAKOUT'
  startsAt: string
  endsAt: string
}

const overlap = (one: Timed, other: Timed): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Breakouts of one time, two at least: each overlaps with each. In order of time; each is in one set. */
export function parallelSets<Session extends Timed>(sessions: readonly Session[]): Session[][] {
  const sets: Session[][] = []
  for (const session of sessions.filter(({ kind }) => kind === 'BREAKOUT')) {
    const own = sets.find((set) => set.every((other) => overlap(session, other)))
    if (own) own.push(session)
    else sets.push([session])
  }
  return sets.filter((set) => set.length > 1)
}
