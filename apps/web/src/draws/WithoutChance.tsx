import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { ManageDrawQuery } from '../__generated__/graphql.ts'
import { limitKey } from '../compose/limitKey.ts'
import { ConflictWords } from '../compose/RoomConflict.tsx'
import { type LimitNames, useLimitName } from '../compose/useLimitName.ts'
import { paths } from '../kernel/routes.ts'

type ManagedDraw = NonNullable<ManageDrawQuery['event']>['draws'][number]

interface WithoutChanceProps {
  event: LimitNames & { slug: string }
  draw: Pick<ManagedDraw, 'state' | 'withoutChance'>
}

/** Warns before publishing that some people can't be drawn, and names the limits that keep them out. */
export function WithoutChance({ event, draw: { state, withoutChance } }: WithoutChanceProps) {
  const nameOf = useLimitName(event)
  if (state !== 'PREPARED' || !withoutChance) return null
  const { people, limits } = withoutChance
  return (
    <div role="status" className="mt-4 max-w-[56rem] border-2 border-line-strong px-4 py-3">
      <p className="font-medium">
        <Plural
          id="draws.people-cant-be-drawn"
          value={people}
          one="# person can’t be drawn, because none of the rooms has a seat for them."
          other="# people can’t be drawn, because none of the rooms has a seat for them."
        />
      </p>
      {limits.length > 0 && (
        <>
          <p className="mt-1 text-13">
            <Trans id="draws.limits-that-keep-them-out">Limits that keep them out:</Trans>
          </p>
          <ul className="mt-1 list-disc ps-5 text-13 text-ink-2">
            {limits.map((limit) => (
              <li key={`${limitKey(limit)} ${limit.side}`}>
                <ConflictWords limit={limit} name={nameOf(limit)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-2 text-13">
        <Trans id="draws.to-give-them-chance">
          To give them a chance, cancel this draw, change the{' '}
          <Link className="underline underline-offset-4" to={paths.manage(event.slug, 'composition')}>
            quotas
          </Link>{' '}
          or the{' '}
          <Link className="underline underline-offset-4" to={paths.manage(event.slug, 'seats')}>
            seat plan
          </Link>
          , and prepare the draw again.
        </Trans>
      </p>
    </div>
  )
}
