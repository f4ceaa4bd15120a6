import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useKeys } from '../ui/staff/keys.ts'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { ContributionsToApprove } from './ContributionsToApprove.tsx'
import { PublicationBlocks } from './PublicationBlocks.tsx'
import { SilentGroups } from './SilentGroups.tsx'
import { ThresholdDialog } from './ThresholdDialog.tsx'
import { TopicNav } from './TopicNav.tsx'
import { TopicPart } from './TopicPart.tsx'

const Desk = graphql(`
  query FindingsToEdit($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      version
      viewerCan {
        editFindings
        setDisclosureThreshold
        seeReportDraft
      }
      findingsWorkspace {
        threshold
        largestGroup
        topics {
          id
          findings {
            id
          }
          ...TopicNav_topic
          ...TopicPart_topic
        }
        ...PublicationBlocks_desk
        ...SilentGroups_desk
      }
      ...ContributionsToApprove_event
    }
  }
`)

/** Turns notes and contributions into findings, by topic, and checks them for identifying details before publication. */
export default function FindingsPage({ slug }: { slug: string }) {
  const { t } = useLingui()
  const [params, setParams] = useSearchParams()
  const [setting, setSetting] = useState(false)
  const { data, error, refetch } = useQuery(Desk, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  useEventChanges(slug, () => void refetch().catch(() => {}))
  const desk = data?.event?.findingsWorkspace
  const topics = desk?.topics ?? []
  const finding = params.get('finding')
  const place = topics.findIndex(({ id, findings }) =>
    finding ? findings.some((each) => each.id === finding) : id === params.get('topic'),
  )
  const topic = topics[Math.max(0, place)]
  const step = (by: number) => {
    const next = topics[Math.max(0, place) + by]
    if (next) setParams({ topic: next.id }, { replace: true })
  }
  useFocusOn(finding, topic?.id)
  useKeys({ j: () => moveFocus(1), k: () => moveFocus(-1), ']': () => step(1), '[': () => step(-1), e: rewriteHere })

  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event || !desk) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const { threshold } = desk
  return (
    <Page
      title={<Trans id="common.findings">Findings</Trans>}
      actions={
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-15">
          <span className="text-ink-2">
            <Trans id="findings.group-is-named-from-organisations">
              Groups with at least {threshold} organisations are named
            </Trans>
          </span>
          {event.viewerCan.setDisclosureThreshold && (
            <StaffButton onClick={() => setSetting(true)}>
              <Trans id="common.change">Change</Trans>
            </StaffButton>
          )}
          <TextLink to={paths.manage(slug, 'findings/validation')}>
            <Trans id="common.validation">Validation</Trans>
          </TextLink>
          {event.viewerCan.seeReportDraft && (
            <TextLink to={paths.manage(slug, 'report')}>
              <Trans id="findings.to-report">Go to the report</Trans>
            </TextLink>
          )}
        </div>
      }
    >
      {topic ? (
        <>
          <PublicationBlocks desk={desk} />
          <div className="mt-4 divide-y divide-line border-line border-y empty:hidden">
            <SilentGroups desk={desk} />
            <ContributionsToApprove event={event} />
          </div>
          <div className="mt-6 grid gap-x-8 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
            <nav aria-label={t({ id: 'common.topics', message: 'Topics' })}>
              <TopicNav topics={topics} here={topic.id} />
            </nav>
            <TopicPart key={topic.id} slug={slug} topic={topic} onRefetch={() => void refetch()} />
          </div>
        </>
      ) : (
        <div className="mt-8">
          <Nothing title={<Trans id="common.no-topics-yet">No topics yet</Trans>}>
            <Trans id="findings.notes-and-contributions-are-gathered">
              Notes and contributions are grouped by topic. Add the event’s topics first.
            </Trans>
          </Nothing>
        </div>
      )}
      {setting && (
        <ThresholdDialog
          event={event}
          threshold={desk.threshold}
          largest={desk.largestGroup ?? 0}
          onClose={() => setSetting(false)}
          onRefetch={() => void refetch()}
        />
      )}
    </Page>
  )
}

/** Moves the focus among the visible sources and findings. */
function moveFocus(by: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-desk-item]')]
  const here = items.findIndex((item) => item.contains(document.activeElement))
  items[Math.min(items.length - 1, Math.max(0, here + by))]?.focus()
}

/** Opens the focused finding for editing. */
function rewriteHere(): void {
  const item = document.activeElement?.closest('[data-desk-item]')
  item?.querySelector<HTMLElement>('[aria-keyshortcuts="e"]')?.click()
}

/** Focuses the finding named in the URL, once it is shown. */
function useFocusOn(finding: string | null, shown: string | undefined): void {
  useEffect(() => {
    if (!finding || !shown) return
    const item = document.getElementById(`finding-${finding}`)
    item?.scrollIntoView?.({ block: 'start' })
    item?.focus({ preventScroll: true })
  }, [finding, shown])
}
