import { Trans } from '@lingui/react/macro'
import type { ComponentProps, CSSProperties } from 'react'
import { Redirect } from 'wouter'
import type { EventToRegisterQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { type RestOfForm, restOfForm } from './form/later.ts'
import { RegistrationForm } from './form/RegistrationForm.tsx'
import { isStep } from './form/steps.ts'
import { Stop } from './Stop.tsx'
import { readSent } from './sent.ts'

const Denied = lazyPart(async () => (await import('./Denied.tsx')).Denied, ['rare'])

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

/** Registration page of an event: the form's pages, anything that prevents registering, and the confirmation. */
export default function RegisterPage({ slug, step }: { slug: string; step?: string }) {
  const textLanguage = useTextLanguage()
  const { data, error, refetch } = useQuery(EventToRegister, { variables: { slug } })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <NotFoundPage />
  if (event.slug !== slug) return <Redirect to={paths.register(event.slug, step)} replace />
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
  /** Refetches the event. */
  onRefetch: () => Promise<unknown>
}

function Registering({ slug, step, event, viewerEmail, onRefetch }: RegisteringProps) {
  const sent = step === 'sent' ? readSent(slug) : null
  if (sent) return <SentPage event={event} sent={sent} />
  if (event.viewerRegistration)
    return (
      <Stop title={<Trans id="registering.you-are-already-registered">You are already registered</Trans>}>
        <TextLink to={paths.registration(event.viewerRegistration.reference)}>
          <Trans id="common.view-my-registration">View my registration</Trans>
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

/** What entitles the viewer to register without open registration: a seat passed on to them, or an invitation. */
function invitationTo({ viewerCan: { register }, viewerReplacement, viewerInvitation }: RegistrationEvent) {
  const by = register.__typename === 'CanRegister' ? register.by : null
  if (by === 'REPLACEMENT') return viewerReplacement
  return by === 'INVITATION' ? viewerInvitation : null
}

function SentPage(props: ComponentProps<RestOfForm['SentPage']>) {
  const { SentPage } = restOfForm.usePart()
  return <SentPage {...props} />
}
