interface Timed {
  id: string
  kind: 'PLENARY' | 'BREAKOUT'
  startsAt: string
  endsAt: string
}

const overlap = (one: Timed, other: Timed): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** Sets of at least two breakouts that all overlap with each other, in chronological order. A breakout is in at most one set. */
export function parallelSets<Session extends Timed>(sessions: readonly Session[]): Session[][] {
  const sets: Session[][] = []
  for (const session of sessions.filter(({ kind }) => kind === 'BREAKOUT')) {
    const own = sets.find((set) => set.every((other) => overlap(session, other)))
    if (own) own.push(session)
    else sets.push([session])
  }
  return sets.filter((set) => set.length > 1)
}
