/** The three files of a draw, each in canonical form. `docs/draw.md` specifies them. */
import { canonical } from '../report/canonical.ts'
import { type Ceremony, type Draw, outcomeOf } from './decide.ts'
import { protocol } from './digest.ts'
import { pathOf } from './merkle.ts'
import type { DrawOpening, DrawTrees } from './prepare.ts'

/** A draw whose record is published. */
export type PublishedDraw = Exclude<Draw, { state: 'PREPARED' }>

const shared = (draw: PublishedDraw) => {
  const { record, recordHash, commitments, confirmations, reveals, shares, beacon }: Ceremony = draw
  const published = { record, recordHash, commitments, confirmations, reveals, shares, beacon }
  return { format: protocol, ...published, outcome: outcomeOf(draw) }
}

/** For the public: people as hashes, and no number about fewer people than the threshold. */
export const publicBundle = (draw: PublishedDraw): string => canonical({ ...shared(draw), kind: 'public' })

/**
 * For one person: opens their leaf and their seats. Null if nobody in the pool has this id.
 * @param trees `treesOf` the opening
 */
export function personBundle(
  draw: PublishedDraw,
  { people, rooms }: DrawOpening,
  trees: DrawTrees,
  id: string,
): string | null {
  const index = people.findIndex(({ person }) => person?.id === id)
  const own = people[index]
  if (!own) return null
  const seats = rooms.flatMap((room, place) => {
    const tree = trees.seats[place]
    if (!tree || !room.includes(index)) return []
    const seat = tree.levels[0]?.indexOf(trees.seatOf(place + 1, index)) ?? -1
    return [{ room: place + 1, index: seat, seatPath: pathOf(tree, seat), roomPath: pathOf(trees.rooms, place) }]
  })
  const opening = { index, salt: own.salt, person: own.person, path: pathOf(trees.pool, index), rooms: seats }
  return canonical({ ...shared(draw), kind: 'person', opening })
}

/** For the institutes and the people they appoint: opens everything. */
export const auditorBundle = (draw: PublishedDraw, opening: DrawOpening): string =>
  [...auditorBundleParts(draw, opening)].join('')

/** The same bundle in parts (one person or room each), because it can be megabytes in size. */
export function* auditorBundleParts(draw: PublishedDraw, { terms, people, rooms }: DrawOpening): Generator<string> {
  const [before = '', after = ''] = canonical({ ...shared(draw), kind: 'auditor', opening: null }).split(unopened)
  yield `${before}"opening":{"people":[`
  yield* separated(people)
  yield '],"rooms":['
  yield* separated(rooms)
  yield `],"terms":${canonical(terms)}}${after}`
}

/** Occurs exactly once, because quotation marks in texts are escaped. */
const unopened = '"opening":null'

function* separated(items: Iterable<unknown>): Generator<string> {
  let separator = ''
  for (const item of items) {
    yield separator + canonical(item)
    separator = ','
  }
}
