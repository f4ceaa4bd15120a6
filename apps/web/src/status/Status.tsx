import { Trans } from '@lingui/react/macro'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { Actions } from './Actions.tsx'
import type { LeavingState } from './Leaving.tsx'
import { Next } from './Next.tsx'
import { PartOfTheEvent } from './PartOfTheEvent.tsx'
import { Standing } from './Standing.tsx'
import { Timeline } from './Timeline.tsx'

const OwnValidation = lazyPart(async () => (await import('../validation/OwnValidation.tsx')).OwnValidation, ['rare'])
const SinceVisit = lazyPart(async () => (await import('./below/SinceVisit.tsx')).SinceVisit, ['below'])
const AsWritten = lazyPart(async () => (await import('./below/AsWritten.tsx')).AsWritten, ['below'])
const SeatSessions = lazyPart(async () => (await import('../sessions/SeatSessions.tsx')).SeatSessions, ['below'])
const UptakeNews = lazyPart(async () => (await import('../uptake/UptakeNews.tsx')).UptakeNews, ['below'])
const OwnReplacement = lazyPart(
  async () => (await import('../replacements/OwnReplacement.tsx')).OwnReplacement,
  ['below'],
)
const OwnDelegation = lazyPart(async () => (await import('../delegations/OwnDelegation.tsx')).OwnDelegation, ['rare'])
const Below = lazyPart(async () => (await import('./below/Below.tsx')).Below, ['below'], <Skeleton lines={8} />)

const StatusOfRegistration = graphql(`
  fragment Status_registration on Registration {
    reference
    state
    replacement {
      state
    }
    delegation {
      state
    }
    ...OwnDelegation_registration
    viewerCan {
      nameReplacement
    }
    event {
      slug
      title
      titles {
        language
      }
      state
      zone
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      hasUptake
    }
    ...PartOfTheEvent_registration
    ...SeatSessions_registration
    ...SinceVisit_registration
    ...AsWritten_registration
    ...OwnReplacement_registration
    validation {
      roundId
    }
    ...OwnValidation_registration
    ...Standing_registration
    ...Next_registration
    ...Timeline_registration
    ...Actions_registration
    ...Below_registration
  }
`)

export function Status({
  registration: given,
  leaving,
}: {
  registration: FragmentType<typeof StatusOfRegistration>
  leaving: LeavingState
}) {
  const registration = readFragment(StatusOfRegistration, given)
  const { event, reference, state, replacement, delegation, viewerCan, validation } = registration
  const textLanguage = useTextLanguage()
  const host = event.institutes.find(({ part }) => part === 'HOST')
  const [said, setSaid] = useState<ReactNode>(null)
  // A seat that waits for an answer is answered first, and without looking for where.
  const isOffer = state === 'OFFERED'
  const actions = (
    <>
      <div role="status">{said}</div>
      <Actions registration={registration} leaving={leaving} say={setSaid} />
    </>
  )

  return (
    <InZoneOf zone={event.zone}>
      <article
        className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-14"
        style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
      >
        <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-15 text-ink-2">
          <TextLink to={paths.event(event.slug)}>
            <span lang={textLanguage(event.titles)?.locale}>{event.title}</span>
          </TextLink>
          <span>
            <Trans id="common.reference-reference">Reference {reference}</Trans>
          </span>
        </p>
        <div className="mt-7">
          <StateMark state={state} eventState={event.state} />
          <Standing registration={registration} />
        </div>
        <div className="mt-5 max-w-measure text-20 leading-[1.55]">
          <Next registration={registration} />
        </div>
        {isOffer && (
          <>
            <PartOfTheEvent registration={registration} />
            {actions}
          </>
        )}
        <SinceVisit registration={registration} />
        <AsWritten registration={registration} />
        <SeatSessions registration={registration} />
        {!isOffer && actions}
        {delegation && <OwnDelegation registration={registration} />}
        {(viewerCan.nameReplacement || replacement) && <OwnReplacement registration={registration} />}
        {event.hasUptake && <UptakeNews slug={event.slug} />}
        {validation && <OwnValidation registration={registration} />}
        <Timeline registration={registration} />
        <Below registration={registration} />
      </article>
    </InZoneOf>
  )
}
