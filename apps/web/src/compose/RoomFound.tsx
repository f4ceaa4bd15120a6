import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { RoomNow } from '../groups/roomFacts.ts'
import { LimitTable } from './LimitTable.tsx'
import { RoomBeforeAfter } from './RoomBeforeAfter.tsx'
import { Swaps } from './Swaps.tsx'
import { ScoredBy } from './scoreMethods.tsx'
import type { ComposedRoom, TermsDraft } from './useComposition.ts'
import type { LimitNames, NamedLimit } from './useLimitName.ts'

interface RoomFoundProps {
  slug: string
  room: ComposedRoom
  basis: TermsDraft['basis']
  /** The event's current room. */
  now: RoomNow
  groups: LimitNames['groups']
  nameOf: (limit: NamedLimit) => string
}

/** The best room, with its proof, its limits and the changes it makes. */
export function RoomFound({ slug, room, basis, now, groups, nameOf }: RoomFoundProps) {
  const { i18n } = useLingui()
  const { seats, given, compared, unscored, hidden, penalty } = room
  const [score, bound] = [i18n.number(room.score), i18n.number(room.bound)]
  const [worth, missed] = [i18n.number(room.score - penalty), i18n.number(penalty)]
  return (
    <div className="min-w-0">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Figure name={<Trans id="common.seats-in-room">Seats in the room</Trans>} value={seats} />
        <Figure name={<Trans id="compose.given-already">Already held</Trans>} value={given} />
        <Figure name={<Trans id="compose.applications-compared">Applications compared</Trans>} value={compared} />
        <Figure name={<Trans id="compose.chosen">Chosen</Trans>} value={seats - given} />
      </dl>
      <p className="mt-4 max-w-measure border-confirmed border-s-4 ps-3">
        {room.otherCount === 0 ? (
          <ProofWords worth={worth} bound={bound} basis={basis} />
        ) : (
          <AlternativeWords worth={worth} best={i18n.number(room.best)} others={room.otherCount} />
        )}{' '}
        {penalty > 0 && (
          <Trans id="compose.scores-and-missed-targets">
            Scores add up to {score}. Missed targets cost {missed}.
          </Trans>
        )}
      </p>
      <p className="mt-2 max-w-measure text-13 text-ink-2">
        <ScoredBy method={room.scoreMethod} />
      </p>
      {unscored > 0 && (
        <p className="mt-2 max-w-measure text-13 text-ink-2">
          <Plural
            id="compose.applications-have-no-score"
            value={unscored}
            one="# application has no score yet and was left out."
            other="# applications have no score yet and were left out."
          />
        </p>
      )}
      {hidden > 0 && (
        <p className="mt-2 max-w-measure text-13 text-ink-2">
          <Plural
            id="compose.applications-you-cant-decide-about"
            value={hidden}
            one="# application that you can’t decide on was left out. A colleague without a conflict of interest can include it."
            other="# applications that you can’t decide on were left out. A colleague without a conflict of interest can include them."
          />
        </p>
      )}
      {now.isExact && <RoomBeforeAfter now={now} limits={room.limits} />}
      <LimitTable limits={room.limits} groups={groups} nameOf={nameOf} />
      <Swaps slug={slug} room={room} />
    </div>
  )
}

/** What is proven: a room with few changes is compared only with others that change as few offers. */
function ProofWords({ worth, bound, basis }: { worth: string; bound: string } & Pick<RoomFoundProps, 'basis'>) {
  if (basis === 'FEWEST_SWAPS')
    return (
      <>
        <span className="font-medium">
          <Trans id="compose.proven-with-few-changes">
            Proven best among rooms with as few changes, with a total of {worth}.
          </Trans>
        </span>{' '}
        <Trans id="compose.no-room-with-as-few">
          No room with as few changes scores higher. Even if people could be split into fractions, none could score
          above {bound}.
        </Trans>
      </>
    )
  return (
    <>
      <span className="font-medium">
        <Trans id="compose.proven-best">Proven best, with a total of {worth}.</Trans>
      </span>{' '}
      <Trans id="compose.no-room-has-more">
        No room within these limits scores higher. Even if people could be split into fractions, none could score above{' '}
        {bound}.
      </Trans>
    </>
  )
}

/** An alternative's totals. `others` is the number of people in it who aren't in the best room. */
function AlternativeWords({ worth, best, others }: { worth: string; best: string; others: number }) {
  return (
    <>
      <span className="font-medium">
        <Trans id="compose.alternative-total">
          Almost as good: a total of {worth}, compared with {best} for the best room.
        </Trans>
      </span>{' '}
      <Plural
        id="compose.people-not-in-best-room"
        value={others}
        one="# person here isn’t in the best room."
        other="# people here aren’t in the best room."
      />{' '}
      <Trans id="compose.no-room-within-1-of">
        No room within 1% of the best total has fewer people in common with the best room and the alternatives before
        this one.
      </Trans>
    </>
  )
}

function Figure({ name, value }: { name: ReactNode; value: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-13 text-ink-2">{name}</dt>
      <dd className="text-25">{value}</dd>
    </div>
  )
}
