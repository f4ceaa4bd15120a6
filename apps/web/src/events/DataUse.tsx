import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { DeletionDates } from './DeletionDates.tsx'

const DataUseOfEvent = graphql(`
  fragment DataUse_event on Event {
    institutes {
      part
      purpose
      needsConsent
      seesPersonalData
      institute {
        slug
        name
      }
    }
    ...DeletionDates_event
  }
`)

/** Each institute of the event: its role, its purpose for reading personal data, and whether it needs consent. */
export function DataUse({
  event,
  consentOf,
}: {
  event: FragmentType<typeof DataUseOfEvent>
  /** Shown instead of the default text about consent, for example with the person's own choice. */
  consentOf?: (slug: string) => ReactNode
}) {
  const read = readFragment(DataUseOfEvent, event)
  const { institutes } = read
  return (
    <>
      <dl className="grid gap-4">
        {institutes.map(({ institute: { slug, name }, part, purpose, needsConsent, seesPersonalData }) => (
          <div key={slug} className="break-inside-avoid">
            <dt>
              <span className="font-medium [overflow-wrap:anywhere]">{name}</span>
              <span className="text-ink-2">
                {' · '}
                {part === 'HOST' ? (
                  <Trans id="common.host">host</Trans>
                ) : (
                  <Trans id="events.partner-institute">partner institute</Trans>
                )}
              </span>
            </dt>
            <dd className="text-ink-2">
              {!seesPersonalData && part === 'PARTNER' ? (
                <Trans id="events.sees-nothing-of-what-you">Can’t see anything you send.</Trans>
              ) : (
                (purpose ?? <Trans id="events.runs-event-and-decides-on">Runs the event and decides on seats.</Trans>)
              )}
            </dd>
            {seesPersonalData && <Consent asked={consentOf?.(slug)} needsConsent={needsConsent} />}
          </div>
        ))}
      </dl>
      <DeletionDates event={read} />
    </>
  )
}

/** `asked` is also shown for an institute that no longer asks for consent, if the person gave it consent earlier. */
function Consent({ asked, needsConsent }: { asked: ReactNode; needsConsent: boolean }) {
  if (!asked && !needsConsent) return null
  return (
    <dd className="mt-2">
      {asked ?? (
        <Trans id="events.sees-your-registration-only-if">
          Sees your registration only if you agree, and only until you withdraw your consent.
        </Trans>
      )}
    </dd>
  )
}

/** The same information with an explanation, for people deciding whether to register. */
export function DataUseExplained({ event }: { event: FragmentType<typeof DataUseOfEvent> }) {
  return (
    <>
      <p className="mb-4">
        <Trans id="events.what-you-send-is-read">How each institute uses what you send:</Trans>
      </p>
      <DataUse event={event} />
      <p className="mt-4">
        <Trans id="events.your-address-is-used-to">
          We use your address to email you about this event. The link in our email shows your status and lets you
          withdraw. To read, correct or delete what you sent, you also need a code, which we’ll email to you.
        </Trans>
      </p>
    </>
  )
}
