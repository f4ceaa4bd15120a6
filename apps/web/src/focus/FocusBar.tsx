import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { Decision } from '../__generated__/graphql.ts'
import { NoDecisionsNow } from '../board/deciding/cannotDecide.tsx'
import { DecisionActions, StagingSwitch } from '../board/deciding/DecisionBar.tsx'
import type { useDeciding } from '../board/deciding/useDeciding.ts'
import type { NamedRefusal } from '../board/deciding/useOrders.tsx'
import { useDockHeight } from '../board/useDockHeight.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { FailedElsewhere, type Failure, FailureWords } from './Failures.tsx'
import type { FocusEvent } from './FocusPage.tsx'
import type { usePosition } from './usePosition.ts'

interface BarProps {
  position: ReturnType<typeof usePosition>
  /** Whether an application is shown. */
  isRead: boolean
  event: Pick<FocusEvent, 'state' | 'viewerCan'>
  possible: readonly Decision[]
  deciding: ReturnType<typeof useDeciding>
  /** Choice of the seats to offer, where there is one. */
  seats: ReactNode
  /** Whether decisions are briefly disabled because the page has just changed by itself. */
  isPaused: boolean
  notices: NoticesProps
  onDecide: (decision: Decision) => void
  onUnstage: (() => void) | undefined
}

/** On phones, buttons share a line if their longest words fit. */
const sharedLine =
  'flex flex-wrap gap-1 max-md:[&>button]:min-w-min max-md:[&>button]:basis-0 max-md:[&>button]:grow max-md:[&>button]:whitespace-normal max-md:[&>button]:px-0.5 max-md:[&>button]:leading-4'

/**
 * Always visible at the bottom: possible decisions, whether they take effect at once, and buttons for the previous and next
 * application.
 */
export function FocusBar(props: BarProps) {
  const { position, isRead, event, possible, deciding, isPaused, seats, onDecide, onUnstage } = props
  const { staging, setStaging } = deciding
  const mayDecide = event.viewerCan.decide
  const { t } = useLingui()
  const bar = useDockHeight()
  useNewestToastAlone()

  return (
    <section
      ref={bar}
      aria-label={t({ id: 'common.decision', message: 'Decision' })}
      className={`z-20 grid shrink-0 gap-y-1.5 border-t bg-raised px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-13 md:px-6 print:hidden ${mayDecide && !staging ? 'border-fault border-t-2' : 'border-line-strong'}`}
    >
      <Notices {...props.notices} />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <StaffButton shortcut="k" disabled={position.index === 0 && !position.isAtEnd} onClick={position.previous}>
          <ChevronLeft size={16} strokeWidth={1.5} aria-hidden className="md:hidden" />
          <span className="sr-only">
            <Trans id="common.previous-application">Previous application</Trans>
          </span>
          <span aria-hidden className="max-md:hidden">
            <Trans id="focus.previous">Previous</Trans>
          </span>
        </StaffButton>
        <StaffButton shortcut="j" disabled={position.isAtEnd} onClick={position.next}>
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden className="md:hidden" />
          <span className="sr-only">
            <Trans id="common.next-application">Next application</Trans>
          </span>
          <span aria-hidden className="max-md:hidden">
            <Trans id="common.next">Next</Trans>
          </span>
        </StaffButton>
        <p className="text-ink-2 empty:hidden">
          <NoDecisionsNow eventState={event.state} />
        </p>
        {mayDecide && (
          <>
            <span aria-hidden className="mx-1 hidden h-5 border-line-strong border-s md:block" />
            {(possible.length > 0 || onUnstage) && (
              <div className={`max-md:order-first max-md:w-full md:contents ${sharedLine}`}>
                <DecisionActions possible={possible} busy={isPaused} onDecide={onDecide} />
                {onUnstage && (
                  <StaffButton kind="bare" shortcut="u" busy={isPaused} onClick={onUnstage}>
                    <Trans id="common.unstage">Unstage</Trans>
                  </StaffButton>
                )}
              </div>
            )}
            {isRead && possible.length === 0 && !onUnstage && (
              <span className="text-ink-3">
                <Trans id="focus.nothing-to-decide-here">Nothing to decide here.</Trans>
              </span>
            )}
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 ms-auto max-md:gap-x-1.5">
              {possible.includes('OFFER') && seats}
              <span className={staging ? 'hidden text-ink-3 min-[1500px]:inline' : 'font-medium text-fault'}>
                {staging ? (
                  <Trans id="common.staged-no-one-is-notified">Staged: no one is notified until it’s released.</Trans>
                ) : (
                  <Trans id="common.not-staged-decisions-take-effect">
                    Not staged: decisions take effect, and we email the person.
                  </Trans>
                )}
              </span>
              <StagingSwitch staging={staging} onStaging={setStaging} />
            </div>
          </>
        )}
      </div>
    </section>
  )
}

interface NoticesProps {
  /** Reference of the open application; null if none is open. */
  reference: string | null
  /** Whether the open application has changed since it was opened. */
  hasChanged: boolean
  failures: readonly Failure[]
  /** Out-of-turn offers without a reason, and decisions that couldn't be undone. */
  refused: readonly NamedRefusal[]
  onGoTo: (reference: string) => void
  onDismiss: (reference: string) => void
}

/** Notices to read before the next decision. */
function Notices({ reference, hasChanged, failures, refused, onGoTo, onDismiss }: NoticesProps) {
  const own = failures.find((each) => each.reference === reference)
  const message = refused.find((each) => each.reference === reference)?.message
  return (
    <>
      <FailedElsewhere failures={failures.filter((each) => each !== own)} onGoTo={onGoTo} onDismiss={onDismiss} />
      {(own || message) && (
        <p role="alert" className="arrive max-w-[75ch] border-fault border-s-4 ps-3">
          {own ? <FailureWords failure={own} /> : message}
        </p>
      )}
      {hasChanged && !own && (
        <p role="alert" className="arrive max-w-[75ch] border-offered border-s-4 ps-3">
          <Trans id="focus.application-changed-while-open">
            This application changed while you had it open. Read it again before you decide.
          </Trans>
        </p>
      )}
    </>
  )
}

/** Shows only the newest toast: in focus mode each decision produces one. */
function useNewestToastAlone(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.newestToast = ''
    return () => {
      delete dataset.newestToast
    }
  }, [])
}
