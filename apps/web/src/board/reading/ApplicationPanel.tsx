import { useApolloClient, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Decision } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { OtherReaders } from '../../reviews/OtherReaders.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { DecisionActions } from '../deciding/DecisionBar.tsx'
import { type EventOfReading, Reading } from './Reading.tsx'

export const Application = graphql(`
  query Application($reference: String!) {
    registration(reference: $reference) {
      reference
      name
      email
      organisation
      country
      languages
      motivation
      state
      declineReason
      offerExpiresAt
      registeredAt
      version
      readAt
      hasMemory: seriesHistory {
        applied
      }
      ...SeriesHistory_Registration
      group {
        key
        name
      }
      offerReason {
        text
      }
      staged {
        decision
        reason
        limit {
          reason
          sessions {
            id
          }
        }
        stagedAt
        stagedBy
        replaced
        replacedBy
        replacedOfViewer
      }
      masked {
        field
        revealable
      }
      protected
      affiliation
      wantsAllSessions
      sessions {
        id
        title
      }
      allotment {
        slug
        name
      }
      event {
        slug
        sessions {
          id
        }
        viewerCan {
          seeAudit
        }
      }
      viewerCan {
        decide
      }
      ...SeatLimit_Registration
      ...Row_Registration
      ...CorrectActions_Registration
      ...PersonLink_Registration
      ...EmailPerson_Registration
      ...CompanionsOfPerson
      ...Answers_Registration
      ...History_Registration
      ...Assignments_Registration
      ...Review_Registration
      ...Tags_Registration
      ...InternalNotes_Registration
    }
  }
`)

interface PanelProps {
  reference: string
  event: EventOfReading
  mayDecide: boolean
  staging: boolean
  /** Choice of the seats to offer, where there is one. */
  seats: ReactNode
  busy: boolean
  /** Why the last decision on it was refused; shown here because the table may be out of sight. */
  refusal: string | undefined
  onDecide: (decision: Decision) => void
  onUnstage: () => void
  onMove: (step: 1 | -1) => void
  onClose: () => void
}

/** One application, in a panel beside the table, or over it on narrow screens. */
export function ApplicationPanel(props: PanelProps) {
  const { t } = useLingui()
  const { data, error } = useQuery(Application, { variables: { reference: props.reference } })
  const registration = data?.registration
  const client = useApolloClient()

  function leave() {
    props.onClose()
    void client.refetchQueries({ include: ['Board', 'Staged'] })
  }

  return (
    <aside
      aria-label={t({ id: 'common.application', message: 'Application' })}
      className="arrive fixed top-0 bottom-[var(--undo-bar,0px)] end-0 z-30 flex w-full flex-col border-line-strong border-s bg-raised text-15 shadow-xl sm:max-w-[27rem] xl:sticky xl:bottom-auto xl:top-2 xl:z-10 xl:max-h-[max(24rem,calc(100dvh-9.5rem-var(--dock,0px)-var(--undo-bar,0px)))] xl:self-start xl:border xl:border-line xl:shadow-none"
    >
      <div className="flex items-center gap-1 border-line border-b px-4 py-1.5">
        <p className="me-auto font-medium text-13 text-ink-3 tracking-wide">{props.reference}</p>
        <Step
          label={t({ id: 'common.previous-application', message: 'Previous application' })}
          shortcut="k"
          onClick={() => props.onMove(-1)}
        >
          <ChevronUp size={16} strokeWidth={1.5} aria-hidden />
        </Step>
        <Step
          label={t({ id: 'common.next-application', message: 'Next application' })}
          shortcut="j"
          onClick={() => props.onMove(1)}
        >
          <ChevronDown size={16} strokeWidth={1.5} aria-hidden />
        </Step>
        <Step label={t({ id: 'common.close', message: 'Close' })} shortcut="Escape" onClick={props.onClose}>
          <X size={16} strokeWidth={1.5} aria-hidden />
        </Step>
      </div>
      {registration && (
        <div className="border-line border-b px-5 py-1.5 has-[>:empty]:hidden print:hidden">
          <OtherReaders reference={props.reference} />
        </div>
      )}
      <div className="min-h-0 grow overflow-y-auto px-5 py-4">
        {registration ? (
          <Reading event={props.event} registration={registration} onLeft={leave} />
        ) : data ? (
          <p className="text-ink-2">
            <Trans id="common.you-do-not-see-this">
              You can’t see this application. Your institute may no longer have access to it. Nothing was lost.
            </Trans>
          </p>
        ) : error ? (
          <p className="text-ink-2">
            <Trans id="common.we-couldnt-load-this-application">We couldn’t load this application.</Trans>
          </p>
        ) : (
          <Skeleton lines={6} />
        )}
      </div>
      {props.mayDecide && registration && (registration.viewerCan.decide.length > 0 || registration.staged) && (
        <div className="flex flex-wrap gap-2 border-line border-t px-4 py-3">
          {props.refusal && (
            <p role="alert" className="arrive w-full border-fault border-s-4 py-1 ps-3 text-13">
              {props.refusal}
            </p>
          )}
          <DecisionActions possible={registration.viewerCan.decide} busy={props.busy} onDecide={props.onDecide} />
          {registration.staged && (
            <StaffButton kind="bare" shortcut="u" busy={props.busy} onClick={props.onUnstage}>
              <Trans id="common.unstage">Unstage</Trans>
            </StaffButton>
          )}
          {registration.viewerCan.decide.includes('OFFER') && props.seats}
          <p className="w-full text-13 text-ink-3">
            {props.staging ? (
              <Trans id="common.staged-no-one-is-notified">Staged: no one is notified until it’s released.</Trans>
            ) : (
              <Trans id="common.not-staged-decisions-take-effect">
                Not staged: decisions take effect, and we email the person.
              </Trans>
            )}
          </p>
        </div>
      )}
    </aside>
  )
}

interface StepProps {
  label: string
  shortcut: string
  onClick: () => void
  children: ReactNode
}

function Step({ label, shortcut, onClick, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      onClick={onClick}
      className="grid size-8 cursor-pointer place-items-center rounded-control text-ink-2 hover:bg-[color-mix(in_oklab,var(--line)_60%,transparent)] hover:text-ink"
    >
      {children}
    </button>
  )
}
