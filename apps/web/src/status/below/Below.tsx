import { Plural, Trans } from '@lingui/react/macro'
import { use } from 'react'
import type { Below_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { CertificateLine, DoorCode, OwnVisaLetter } from '../../attendance/OwnAttendance.tsx'
import { CalendarPart } from '../../calendar/CalendarPart.tsx'
import { lazyPart } from '../../kernel/lazyPart.tsx'
import { paths } from '../../kernel/routes.ts'
import { OwnReplacement } from '../../replacements/OwnReplacement.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { PresentTime, When } from '../../ui/When.tsx'
import { UptakeNews } from '../../uptake/UptakeNews.tsx'
import { AsWritten } from './AsWritten.tsx'
import { ChangesSinceVisit } from './ChangesSinceVisit.tsx'
import { Consents } from './Consents.tsx'
import { Details } from './Details.tsx'
import { History } from './History.tsx'
import { OwnProgramme } from './OwnProgramme.tsx'
import { OwnVenue } from './OwnVenue.tsx'
import { Sharing } from './Sharing.tsx'
import { Timeline } from './Timeline.tsx'

const OwnValidation = lazyPart(async () => (await import('../../validation/OwnValidation.tsx')).OwnValidation, ['rare'])
const OwnDrawNews = lazyPart(async () => (await import('../../drawNews/OwnDrawNews.tsx')).OwnDrawNews, ['draw'])
const OwnDelegation = lazyPart(
  async () => (await import('../../delegations/OwnDelegation.tsx')).OwnDelegation,
  ['rare'],
)

const RestOfStatus = graphql(`
  fragment Below_registration on Registration {
    reference
    state
    viewerCan {
      contribute
    }
    contributions {
      id
    }
    followUp {
      isOpen
      answeredAt
      until
    }
    delegation {
      state
    }
    validation {
      roundId
    }
    sharing {
      renewalReasons
    }
    wantsAllSessions
    sessions {
      id
    }
    event {
      slug
      format
      endsAt
      hasUptake
      draws {
        id
      }
      sessions {
        id
      }
    }
    ...ChangesSinceVisit_registration
    ...AsWritten_registration
    ...OwnProgramme_registration
    ...CalendarPart_registration
    ...CertificateLine_registration
    ...OwnVisaLetter_registration
    ...OwnDelegation_registration
    ...OwnReplacement_registration
    ...OwnValidation_registration
    ...Details_registration
    ...Sharing_registration
    ...Consents_registration
    ...Timeline_registration
    ...OwnHistory_registration
  }
`)

interface Props {
  registration: FragmentType<typeof RestOfStatus>
  /** The session that the card links to; if set, the entry code is shown open. Null if none is near. */
  soon: { id: string; hasJoinLink: boolean } | null
  /** Whether the card already links to the certificate. */
  hasCertificateInCard: boolean
}

/** Content below the card: news, the sessions, and everything else collapsed. */
export function Below({ registration: given, soon, hasCertificateInCard }: Props) {
  const registration = readFragment(RestOfStatus, given)
  const { event, state, delegation, validation, sharing } = registration
  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  const isSeated = state === 'CONFIRMED'
  const hasSessions = isSeated || state === 'OFFERED'
  const isInvited = delegation?.state === 'INVITED'
  // All selected sessions have been removed from the programme.
  const hasNoSession = !registration.wantsAllSessions && registration.sessions.length === 0 && event.sessions.length > 0
  const asksAgain = sharing?.some(({ renewalReasons }) => renewalReasons.length > 0) === true
  return (
    <>
      <ChangesSinceVisit registration={registration} />
      {event.draws.length > 0 && <OwnDrawNews slug={event.slug} state={state} />}
      <AsWritten registration={registration} />
      {isInvited && <OwnDelegation registration={registration} />}
      {validation && <OwnValidation registration={registration} />}
      {event.hasUptake && <UptakeNews slug={event.slug} />}
      <OwnVisaLetter registration={registration} />
      {hasSessions && (
        <OwnProgramme registration={registration} joinsInCard={soon?.hasJoinLink ? soon.id : null}>
          {isSeated && <CalendarPart registration={registration} isFileShown={soon !== null} />}
          {isSeated && <CertificateLine registration={registration} isInCard={hasCertificateInCard} />}
        </OwnProgramme>
      )}
      {hasSessions && event.format !== 'VIRTUAL' && <OwnVenue slug={event.slug} />}
      {delegation && !isInvited && <OwnDelegation registration={registration} />}
      <OwnReplacement registration={registration} />
      <Contributing {...registration} />
      {!hasSessions && (
        <div className="mt-10">
          <Timeline registration={registration} />
        </div>
      )}
      <div className="mt-6 border-line border-b print:border-0">
        {isSeated && event.format !== 'VIRTUAL' && !isOver && (
          <Fold
            id="door-code"
            isOpen={soon !== null}
            title={<Trans id="status.your-entry-code">Your entry code</Trans>}
          >
            <DoorCode reference={registration.reference} />
          </Fold>
        )}
        <FollowUpAnswers {...registration} />
        <Fold isOpen={hasNoSession} title={<Trans id="status.your-details">Your details</Trans>}>
          <Details registration={registration} />
        </Fold>
        <Fold isOpen={asksAgain} title={<Trans id="common.who-sees-your-data-2">Who sees your data</Trans>}>
          <Sharing registration={registration} />
          <Consents registration={registration} />
        </Fold>
        <Fold title={<Trans id="common.what-happened-so-far">What has happened so far</Trans>}>
          <History registration={registration} />
        </Fold>
      </div>
    </>
  )
}

type Own = Below_RegistrationFragment

function Contributing({ viewerCan, contributions, reference }: Own) {
  if (!viewerCan.contribute && contributions.length === 0) return null
  return (
    <section className="mt-8 border-line border-t pt-4">
      <h2 className="text-20">
        <Trans id="common.your-contributions">Your contributions</Trans>
      </h2>
      <p className="mt-2">
        <TextLink to={paths.ownContributions(reference)}>
          {contributions.length > 0 ? (
            <Plural
              id="common.read-or-change-your-contributions"
              value={contributions.length}
              one="Read or change your contribution"
              other="Read or change your # contributions"
            />
          ) : (
            <Trans id="status.write-contribution">Write a contribution</Trans>
          )}
        </TextLink>
      </p>
    </section>
  )
}

/** Survey answers that were given; until then, the card links to the survey. */
function FollowUpAnswers({ followUp, reference }: Own) {
  if (!followUp?.answeredAt) return null
  return (
    <Fold title={<Trans id="status.after-event">After the event</Trans>}>
      <p>
        {followUp.isOpen ? (
          <Trans id="status.you-can-change-your-answers">
            You can change your answers until <When at={followUp.until} />.
          </Trans>
        ) : (
          <Trans id="common.deadline-has-passed-you-can">
            The deadline has passed. You can still withdraw your answers.
          </Trans>
        )}
      </p>
      <p className="mt-3">
        <TextLink to={paths.followUp(reference)}>
          <Trans id="status.your-answers">Your answers</Trans>
        </TextLink>
      </p>
    </Fold>
  )
}
