import { Trans } from '@lingui/react/macro'
import type { ComponentProps, CSSProperties } from 'react'
import { Redirect } from 'wouter'
import type { CannotRegisterReason, EventToRegisterQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { InZoneOf, When } from '../ui/When.tsx'
import { type RestOfForm, restOfForm } from './form/later.ts'
import { RegistrationForm } from './form/RegistrationForm.tsx'
import { isStep } from './form/steps.ts'
import { readSent } from './sent.ts'

export const EventToRegister = graphql(`
  query EventToRegister($slug: String!) {
    event(slug: $slug) {
      slug
      title
      titles {
        language
      }
      zone
      registrationOpensAt
      registrationClosesAt
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      viewerRegistration {
        reference
      }
      viewerDraft {
        content
        version
      }
      viewerReplacement {
        name
        group {
          key
        }
      }
      viewerInvitation {
        id
        name
        group {
          key
        }
      }
      viewerCan {
        register {
          __typename
          ... on CanRegister {
            by
          }
          ... on CannotRegister {
            reason
          }
        }
      }
      ...RegistrationForm_event
      ...SentPage_event
    }
    viewer {
      email
    }
  }
`)

type RegistrationEvent = NonNullable<EventToRegisterQuery['event']>

/** Registering for one event: the form's pages, what stands in their way, and what comes after sending. */
export default function RegisterPage({ slug, step }: { slug: string; step?: string }) {
  const textLanguage = useTextLanguage()
  const { data, error, refetch } = useQuery(EventToRegister, { variables: { slug } })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <NotFoundPage />
  const host = event.institutes.find(({ part }) => part === 'HOST')

  return (
    <InZoneOf zone={event.zone}>
      <div
        className="mx-auto max-w-page px-5 pt-8 sm:px-8 sm:pt-12"
        style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
      >
        <p className="text-15 text-ink-2">
          <TextLink to={paths.event(slug)}>
            <span lang={textLanguage(event.titles)?.locale}>{event.title}</span>
          </TextLink>
        </p>
        <Registering slug={slug} step={step} event={event} viewerEmail={viewer?.email ?? ''} onRefetch={refetch} />
      </div>
    </InZoneOf>
  )
}

interface RegisteringProps {
  slug: string
  step: string | undefined
  event: RegistrationEvent
  viewerEmail: string
  /** Reads the event again. */
  onRefetch: () => Promise<unknown>
}

function Registering({ slug, step, event, viewerEmail, onRefetch }: RegisteringProps) {
  const sent = step === 'sent' ? readSent(slug) : null
  if (sent) return <SentPage event={event} sent={sent} />
  if (event.viewerRegistration)
    return (
      <Stop title={<Trans id="registrations.you-are-already-registered">You are already registered</Trans>}>
        <TextLink to={paths.registration(event.viewerRegistration.reference)}>
          <Trans id="common.see-where-you-stand">View my registration</Trans>
        </TextLink>
      </Stop>
    )
  const { register } = event.viewerCan
  if (register.__typename === 'CannotRegister' && register.reason !== 'NOT_PUBLISHED')
    return <Denied {...event} reason={register.reason} />
  if (step !== undefined && !isStep(step)) return <Redirect to={paths.register(slug)} replace />
  const invitation = invitationTo(event)
  return (
    <RegistrationForm
      event={event}
      step={step ?? 'you'}
      viewerEmail={viewerEmail}
      elsewhere={event.viewerDraft}
      invited={invitation ? { name: invitation.name ?? '', groupKey: invitation.group.key } : null}
      onRefetch={onRefetch}
    />
  )
}

/** What lets the viewer register besides open registration: a seat passed on to them, or their invitation. */
function invitationTo({ viewerCan: { register }, viewerReplacement, viewerInvitation }: RegistrationEvent) {
  const by = register.__typename === 'CanRegister' ? register.by : null
  if (by === 'REPLACEMENT') return viewerReplacement
  return by === 'INVITATION' ? viewerInvitation : null
}

/** Why the viewer can't register. The form of a draft is shown to its institute, who see how it will be. */
function Denied({
  reason,
  registrationOpensAt,
  registrationClosesAt,
}: Pick<RegistrationEvent, 'registrationOpensAt' | 'registrationClosesAt'> & { reason: CannotRegisterReason }) {
  switch (reason) {
    case 'CALLED_OFF':
      return (
        <Stop title={<Trans id="registrations.event-has-been-called-off-title">This event has been called off</Trans>}>
          <Trans id="registrations.nobody-can-register-any-more">It won’t take place, so nobody can register.</Trans>
        </Stop>
      )
    case 'INVITATION_NEEDED':
    case 'INVITATION_CLOSED':
      return (
        <Stop title={<Trans id="registrations.this-event-is-by-invitation">This event is by invitation</Trans>}>
          <Trans id="registrations.only-people-who-are-invited">
            Registration is by invitation only. If you were invited, open the link in your invitation email.
          </Trans>
        </Stop>
      )
    case 'NOT_YET_OPEN':
      return (
        <Stop title={<Trans id="registrations.registration-is-not-open-yet">Registration is not open yet</Trans>}>
          <Trans id="registrations.it-opens-on">
            It opens on <When at={registrationOpensAt} />.
          </Trans>
        </Stop>
      )
    default:
      return (
        <Stop title={<Trans id="common.registration-is-closed">Registration is closed</Trans>}>
          <Trans id="registrations.it-closed-on-if-you">
            Registration closed on <When at={registrationClosesAt} />. If you’re already registered, open your
            registration from the link in our email.
          </Trans>
        </Stop>
      )
  }
}

function SentPage(props: ComponentProps<RestOfForm['SentPage']>) {
  const { SentPage } = restOfForm.usePart()
  return <SentPage {...props} />
}

function Stop({ title, children }: { title: React.ReactNode; children: React.ReactNode }) {
  return (
    <>
      <PageTitle className="mt-6 text-32 sm:text-44">{title}</PageTitle>
      <p className="mt-4 max-w-measure">{children}</p>
    </>
  )
}
