import { Trans } from '@lingui/react/macro'
import { type ReactNode, use, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PresentTime } from '../ui/When.tsx'

const CalendarOfRegistration = graphql(`
  fragment CalendarPart_registration on Registration {
    reference
    protected
    calendarFeed {
      path
    }
    event {
      slug
      title
      endsAt
    }
  }
`)

const OpenCalendarFeed = graphql(`
  mutation OpenCalendarFeed($reference: String!) {
    openCalendarFeed(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on CalendarFeedOpened {
        registration {
          reference
          calendarFeed {
            path
          }
        }
      }
    }
  }
`)

const CloseCalendarFeed = graphql(`
  mutation CloseCalendarFeed($reference: String!) {
    closeCalendarFeed(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on CalendarFeedClosed {
        registration {
          reference
          calendarFeed {
            path
          }
        }
      }
    }
  }
`)

const link =
  'text-accent underline decoration-[color-mix(in_oklab,var(--accent)_45%,transparent)] underline-offset-4 hover:decoration-accent'

interface Props {
  registration: FragmentType<typeof CalendarOfRegistration>
  isFileShown?: boolean
}

/**
 * Adds the person's sessions to their own calendar: once, as a file, or permanently, through a feed that follows every change.
 */
export function CalendarPart({ registration: given, isFileShown = true }: Props) {
  const { reference, protected: isProtected, calendarFeed, event } = readFragment(CalendarOfRegistration, given)
  const [open] = useMutation(OpenCalendarFeed)
  const [close] = useMutation(CloseCalendarFeed)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<ReactNode>(null)

  async function act(change: () => Promise<unknown>) {
    setSaid(null)
    setBusy(true)
    await change().catch(() =>
      setSaid(<Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>),
    )
    setBusy(false)
  }

  const isOver = use(PresentTime)() >= Date.parse(event.endsAt)
  // An existing feed can be closed at any time.
  if (isOver && !calendarFeed) return null
  const address = calendarFeed && `${location.host}${calendarFeed.path}`
  return (
    <div className="grid justify-items-start gap-3 print:hidden">
      {!isOver && isFileShown && (
        <a className={link} href={`/api/registrations/${encodeURIComponent(reference)}/calendar.ics`} download>
          <Trans id="calendar.download-calendar-file">Download a calendar file</Trans>
        </a>
      )}
      {address ? (
        <>
          <p className="text-15 text-ink-2">
            <Trans id="calendar.calendar-that-follows-every-change">
              This calendar updates whenever the programme changes. Anyone with this address can read it. It stops
              working if you give up your seat.
            </Trans>
          </p>
          <p className="w-full break-all rounded-control border border-line bg-raised px-3 py-2 text-15">
            {`${location.protocol}//${address}`}
          </p>
          <p className="flex flex-wrap gap-x-5 gap-y-2 text-15">
            <a className={link} href={`webcal://${address}`}>
              <Trans id="calendar.subscribe-on-this-device">Subscribe on this device</Trans>
            </a>
            {!isProtected && (
              <>
                <a
                  className={link}
                  rel="noreferrer"
                  href={`https://calendar.google.com/calendar/r?cid=${encodeURIComponent(`webcal://${address}`)}`}
                >
                  Google
                </a>
                <a
                  className={link}
                  rel="noreferrer"
                  href={`https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(`https://${address}`)}&name=${encodeURIComponent(event.title)}`}
                >
                  Outlook
                </a>
              </>
            )}
          </p>
          <p className="flex flex-wrap gap-x-5">
            <Button kind="quiet" busy={busy} onClick={() => void act(() => close({ variables: { reference } }))}>
              <Trans id="calendar.take-this-address-back">Revoke this address</Trans>
            </Button>
            <Button kind="quiet" busy={busy} onClick={() => void act(() => open({ variables: { reference } }))}>
              <Trans id="calendar.replace-this-address">Replace this address</Trans>
            </Button>
          </p>
        </>
      ) : (
        <Button kind="quiet" busy={busy} onClick={() => void act(() => open({ variables: { reference } }))}>
          <Trans id="calendar.make-calendar-to-subscribe-to">Create a calendar subscription</Trans>
        </Button>
      )}
      {isProtected && (
        <p className="text-15 text-ink-2">
          <Trans id="calendar.as-you-asked-for-protection">
            Because you asked for protection, entries have a neutral title and don’t mention the event.
          </Trans>
        </p>
      )}
      <div role="status" className="w-full empty:hidden">
        {said && <Notice tone="fault" title={said} />}
      </div>
    </div>
  )
}
