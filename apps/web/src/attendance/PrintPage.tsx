import './print.css'
import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { RadioGroup, Select } from '../ui/forms/inputs.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { Badges } from './Badges.tsx'
import { HowMany, PartChoice } from './PartChoice.tsx'
import { PrintedList } from './PrintedList.tsx'
import { useDoorList } from './useDoorList.ts'
import { usePrinted } from './usePrinted.ts'

const PrintForDoor = graphql(`
  query PrintForDoor($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      title
      zone
      viewerCan {
        checkIn
      }
      sessions {
        id
        title
        startsAt
        viewerCan {
          checkIn
        }
      }
    }
  }
`)

type What = 'SHEET' | 'SINGLE' | 'LIST'

/** Prints badges and the door list for everyone expected at a session. */
export default function PrintPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const { data, error, refetch } = useQuery(PrintForDoor, { variables: { slug } })
  const [what, setWhat] = useState<What>('SHEET')
  const sessions = data?.event?.sessions.filter(({ viewerCan }) => viewerCan.checkIn) ?? []
  const session = sessions.find(({ id }) => id === search.get('session')) ?? sessions[0]
  const list = useDoorList(slug, session?.id ?? '')
  const printed = usePrinted(list, what === 'LIST' ? 'ALL' : 'PART')

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.checkIn)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} />
      </SecondFactorGate>
    )
  if (!session)
    return (
      <Page title={<Trans id="attendance.print-for-the-door">Print for the door</Trans>}>
        <p className="mt-5">
          <Trans id="attendance.there-is-no-session-that">There’s no session you can check people in to.</Trans>
        </p>
      </Page>
    )
  const { shown } = printed
  return (
    <>
      <div className="print:hidden">
        <Page
          title={<Trans id="attendance.print-for-the-door">Print for the door</Trans>}
          actions={
            <TextLink to={paths.manage(slug, 'check-in')}>
              <Trans id="attendance.back-to-check-in">Back to check-in</Trans>
            </TextLink>
          }
        >
          <div className="mt-5 grid max-w-measure gap-6">
            <Select
              id="session"
              label={<Trans id="common.session">Session</Trans>}
              value={session.id}
              onValue={(id) => navigate(`${paths.manage(slug, 'check-in/print')}?session=${id}`, { replace: true })}
              choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <RadioGroup
              id="what"
              label={<Trans id="attendance.what-to-print">What to print</Trans>}
              value={what}
              onValue={(value) => setWhat(value as What)}
              choices={[
                {
                  value: 'SHEET',
                  label: t({ id: 'attendance.badges-on-sheets', message: 'Badges, ten per A4 sheet' }),
                  help: t({ id: 'attendance.90-54-mm-each-to', message: '90 × 54 mm each, to cut out' }),
                },
                {
                  value: 'SINGLE',
                  label: t({ id: 'attendance.badges-one-by-one', message: 'Badges, one per page' }),
                  help: t({ id: 'attendance.for-label-printers', message: '90 × 54 mm, for label printers' }),
                },
                { value: 'LIST', label: t({ id: 'attendance.door-list', message: 'Door list' }) },
              ]}
            />
            <PartChoice printed={printed} />
            <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
              <Button busy={!printed.isReady || shown.length === 0} onClick={() => window.print()}>
                <Trans id="people.print">Print</Trans>
              </Button>
              <p role="status" className="text-ink-2">
                <HowMany printed={printed} />
              </p>
            </div>
          </div>
        </Page>
      </div>
      {what === 'LIST' ? (
        <PrintedList event={event} session={session} people={shown} />
      ) : (
        <Badges event={event.title} people={shown} isSingle={what === 'SINGLE'} />
      )}
    </>
  )
}
