import { Trans } from '@lingui/react/macro'
import { type ReactNode, use } from 'react'
import type { DrawNews_EventFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PresentTime, When } from '../ui/When.tsx'

export const EventWithDraws = graphql(`
  fragment DrawNews_event on Event {
    slug
    draws {
      id
      state
      endedAt
      deadlines {
        seedsBy
        revealBy
        recoverBy
      }
    }
  }
`)

export type NewsOfDraw = DrawNews_EventFragment['draws'][number]

/** The newest public draw. */
export const newestIn = ({ draws }: Pick<DrawNews_EventFragment, 'draws'>): NewsOfDraw | undefined =>
  draws.find(({ state }) => state !== 'PREPARING' && state !== 'FAILED')

interface DrawNewsProps {
  event: FragmentType<typeof EventWithDraws>
  /** Whether it is shown on a registration's page opened by link, before the person has signed in. */
  isByLink?: boolean
}

/** What a draw means for the public, with a link to it; renders nothing if there is no draw. */
export function DrawNews({ event: given, isByLink = false }: DrawNewsProps) {
  const event = readFragment(EventWithDraws, given)
  const newest = newestIn(event)
  if (!newest) return null
  return (
    <DrawNotice slug={event.slug}>
      <Stage draw={newest} isByLink={isByLink} />
    </DrawNotice>
  )
}

/** News about a draw, with a link to it. */
export function DrawNotice({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <div className="mt-6 max-w-measure border-accent border-s-4 py-1 ps-4">
      <p>{children}</p>
      <p className="mt-1 font-medium text-15">
        <TextLink to={paths.draw(slug)}>
          <Trans id="draws.see-how-draw-works">See the draw and how it works</Trans>
        </TextLink>
      </p>
    </div>
  )
}

function Stage({ draw: { state, deadlines, endedAt }, isByLink }: { draw: NewsOfDraw; isByLink: boolean }) {
  const now = use(PresentTime)()
  switch (state) {
    case 'COMMITTED':
      return deadlines ? (
        <Trans id="draws.secret-numbers-are-collected">
          Seats are being allocated by lot among people who have already applied, and everyone’s chance is fixed. The
          secret numbers that decide the draw can be chosen until <When at={deadlines.seedsBy} as="moment" />.
        </Trans>
      ) : null
    case 'SEEDS_COMMITTED':
    case 'REVEALING':
      return deadlines ? (
        <Trans id="draws.secret-numbers-are-revealed">
          Seats are being allocated by lot among people who have already applied. We’ll know the result once the last
          secret number is revealed, by{' '}
          <When at={now < Date.parse(deadlines.revealBy) ? deadlines.revealBy : deadlines.recoverBy} as="moment" /> at
          the latest.
        </Trans>
      ) : null
    case 'DRAWN':
      return endedAt ? <Drawn at={endedAt} isByLink={isByLink} /> : null
    case 'VOID':
      return (
        <Trans id="draws.draw-for-seats-ended-without">
          A draw for seats ended without a result. Nothing was decided, and all applications still stand.
        </Trans>
      )
    default:
      return (
        <Trans id="draws.seats-will-be-drawn">
          Seats will be allocated by lot. If you’re waiting for a decision, you can help make sure that no one controls
          the draw.
        </Trans>
      )
  }
}

function Drawn({ at, isByLink }: { at: string; isByLink: boolean }) {
  return isByLink ? (
    <Trans id="draws.confirm-to-see-whether-drawn">
      Seats were allocated by lot on <When at={at} as="day" />. To see whether you were drawn, confirm it’s you below.
    </Trans>
  ) : (
    <Trans id="draws.seats-were-drawn-on">
      Seats were allocated by lot on <When at={at} as="day" />. If you applied, your registration page shows whether you
      were drawn.
    </Trans>
  )
}
