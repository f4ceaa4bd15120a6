import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { ApplicationQuery } from '../__generated__/graphql.ts'
import { type EventOfReading, Reading, type ReadingParts } from '../board/reading/Reading.tsx'
import { OtherReaders } from '../reviews/OtherReaders.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ApplicationChanges } from './ApplicationChanges.tsx'

interface ApplicationProps {
  reference: string
  registration: ApplicationQuery['registration'] | undefined
  /** Whether the server has answered; if so and there is no registration, the viewer may not see it. */
  isLoaded: boolean
  isUnreachable: boolean
  onReadAgain: () => void
  event: EventOfReading
  slug: string
  mayDecide: boolean
  /** Called when the viewer can no longer see the application, having declared a conflict of interest. */
  onLeft: () => void
  onReviewed: () => void
}

/** The applicant's text at a readable width; beside it, or below on narrow screens, facts, reviews and history. */
export function FocusApplication(props: ApplicationProps) {
  const { reference, registration, isLoaded, isUnreachable } = props
  const { t } = useLingui()
  const article = useRef<HTMLElement>(null)
  const isShown = registration != null

  // Makes a screen reader announce the applicant, and scroll keys act on the text.
  useEffect(() => {
    const heading = isShown || isLoaded ? article.current?.querySelector<HTMLElement>('h2') : null
    heading?.focus({ preventScroll: true })
  }, [isShown, isLoaded])

  return (
    <article
      ref={article}
      aria-label={t({ id: 'common.application', message: 'Application' })}
      className="min-h-0 grow overflow-y-auto min-[1180px]:grid min-[1180px]:grid-cols-[minmax(0,1fr)_26rem] min-[1180px]:overflow-hidden"
    >
      {registration && (
        <ApplicationChanges
          slug={props.slug}
          reference={reference}
          readAt={registration.readAt}
          mayDecide={props.mayDecide}
          onChange={props.onReadAgain}
        />
      )}
      {registration ? (
        <Reading
          event={props.event}
          registration={registration}
          onLeft={props.onLeft}
          onReviewed={props.onReviewed}
          layout={(parts) => <SideBySide {...parts} reference={reference} />}
        />
      ) : (
        <div className="mx-auto w-full max-w-[36rem] px-5 py-6">
          {isLoaded ? (
            <Unseen reference={reference} />
          ) : isUnreachable ? (
            <div role="alert" className="grid justify-items-start gap-3">
              <p className="text-ink-2">
                <Trans id="common.we-couldnt-load-this-application">We couldn’t load this application.</Trans>
              </p>
              <StaffButton onClick={props.onReadAgain}>
                <Trans id="common.try-again">Try again</Trans>
              </StaffButton>
            </div>
          ) : (
            <Skeleton lines={6} />
          )}
        </div>
      )}
    </article>
  )
}

const column = 'min-[1180px]:h-full min-[1180px]:overflow-y-auto min-[1180px]:py-6'

function SideBySide({ reference, head, facts, text, review, record }: ReadingParts & { reference: string }) {
  return (
    <>
      <div className={`px-5 pt-5 min-[1180px]:pb-16 ${column}`}>
        <div className="mx-auto max-w-[36rem] text-17 [&_h2]:text-25 [&_h2]:outline-none">
          <div className="mb-1 flex flex-wrap items-baseline gap-x-4 text-13 text-ink-3">
            <span className="font-medium tracking-wide">{reference}</span>
            <OtherReaders reference={reference} />
          </div>
          {head}
          {text}
        </div>
      </div>
      <div
        className={`px-5 pb-8 min-[1180px]:border-line min-[1180px]:border-s min-[1180px]:[&>*>dl]:mt-0 min-[1180px]:[&>*>dl]:border-t-0 min-[1180px]:[&>*>dl]:pt-0 ${column}`}
      >
        <div className="mx-auto max-w-[36rem]">
          {facts}
          {review}
          {record}
        </div>
      </div>
    </>
  )
}

function Unseen({ reference }: { reference: string }) {
  return (
    <>
      <h2 tabIndex={-1} className="text-25">
        {reference}
      </h2>
      <p className="mt-2 text-ink-2">
        <Trans id="common.you-do-not-see-this">
          You can’t see this application. Your institute may no longer have access to it. Nothing was lost.
        </Trans>
      </p>
    </>
  )
}
