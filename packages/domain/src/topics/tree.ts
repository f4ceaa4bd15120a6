/** Positions of topics in an event's tree, and where they may be moved. */

export interface Place {
  id: string
  /** Null: at the top level. */
  parentId: string | null
  /** 0, 1, … among siblings. */
  position: number
}

/** Number of levels from the top to the deepest. */
export const maxLevels = 3

/** Parents before their children, siblings in order. */
export function inTreeOrder<Topic extends Place>(topics: readonly Topic[]): Topic[] {
  const below = childrenOf(topics)
  const walk = (parentId: string | null): Topic[] =>
    (below.get(parentId) ?? []).flatMap((topic) => [topic, ...walk(topic.id)])
  return walk(null)
}

/** 0 at the top level. */
export function depthOf(topics: readonly Place[], id: string): number {
  const parent = topics.find((topic) => topic.id === id)?.parentId ?? null
  return parent === null ? 0 : 1 + depthOf(topics, parent)
}

/** The position of a new topic: after its siblings. Null: there is no such parent, or it would be too deep. */
export function placeForNew(topics: readonly Place[], id: string, parentId: string | null): Place | null {
  if (!isFree(topics, { parentId, levels: 1, within: [] })) return null
  return { id, parentId, position: (childrenOf(topics).get(parentId) ?? []).length }
}

/**
 * Every topic whose position changes once `id` is moved, with its subtree, to a position among the children of `parentId`. Null:
 * it would be inside itself or too deep, or there is no such parent.
 */
export function movesOf(
  topics: readonly Place[],
  { id, parentId, position }: { id: string; parentId: string | null; position: number },
): Place[] | null {
  const moved = topics.find((topic) => topic.id === id)
  if (!moved) return null
  const within = [moved, ...belowOf(topics, id)]
  const top = depthOf(topics, id)
  const levels = Math.max(...within.map((topic) => depthOf(topics, topic.id))) - top + 1
  if (!isFree(topics, { parentId, levels, within })) return null
  const left = (parent: string | null) => (childrenOf(topics).get(parent) ?? []).filter((topic) => topic.id !== id)
  const there = left(parentId)
  there.splice(Math.min(Math.max(position, 0), there.length), 0, moved)
  const behind = moved.parentId === parentId ? [] : left(moved.parentId)
  return [...inPlace(there, parentId), ...inPlace(behind, moved.parentId)].filter((place) => !stands(topics, place))
}

/** Position changes of later siblings once a topic without children is removed. */
export function movesWithout(topics: readonly Place[], id: string): Place[] {
  const gone = topics.find((topic) => topic.id === id)
  if (!gone) return []
  const left = (childrenOf(topics).get(gone.parentId) ?? []).filter((topic) => topic.id !== id)
  return inPlace(left, gone.parentId).filter((place) => !stands(topics, place))
}

const inPlace = (topics: readonly Place[], parentId: string | null): Place[] =>
  topics.map(({ id }, position) => ({ id, parentId, position }))

const stands = (topics: readonly Place[], { id, parentId, position }: Place): boolean =>
  topics.some((topic) => topic.id === id && topic.parentId === parentId && topic.position === position)

interface Wanted {
  parentId: string | null
  levels: number
  within: readonly Place[]
}

function isFree(topics: readonly Place[], { parentId, levels, within }: Wanted): boolean {
  if (parentId === null) return levels <= maxLevels
  if (!topics.some(({ id }) => id === parentId) || within.some(({ id }) => id === parentId)) return false
  return depthOf(topics, parentId) + 1 + levels <= maxLevels
}

const belowOf = (topics: readonly Place[], id: string): Place[] =>
  (childrenOf(topics).get(id) ?? []).flatMap((topic) => [topic, ...belowOf(topics, topic.id)])

const childrenOf = <Topic extends Place>(topics: readonly Topic[]): Map<string | null, Topic[]> =>
  Map.groupBy(
    topics.toSorted((one, other) => one.position - other.position),
    ({ parentId }) => parentId,
  )
