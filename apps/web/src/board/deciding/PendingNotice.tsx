import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { useList } from '../../ui/useList.ts'

export const Pending_Request = graphql(`
  fragment Pending_Request on CountersignRequest {
    id
    action
    state
    count
    pendingInstitutes {
      slug
      name
    }
  }
`)

/** Shown after a decision that needs other institutes' agreement: what is pending, with whom, and where to see it. */
export function PendingNotice({
  slug,
  pending,
  onClose,
}: {
  slug: string
  pending: readonly FragmentType<typeof Pending_Request>[]
  onClose: () => void
}) {
  if (pending.length === 0) return null
  return (
    <div
      role="status"
      className="arrive mb-3 flex flex-wrap items-baseline justify-between gap-x-4 border-offered border-s-4 py-1 ps-4 print:hidden"
    >
      <div>
        {pending.map((request) => (
          <p key={readFragment(Pending_Request, request).id} className="font-medium">
            <RequestTitle request={request} /> · <PendingWords request={request} />
          </p>
        ))}
        <p className="text-13 text-ink-2">
          <Trans id="board.nothing-has-changed-yet-and">
            Nothing changes and no one is notified until everyone has agreed.
          </Trans>{' '}
          <ToCountersign slug={slug} />
        </p>
      </div>
      <StaffButton kind="bare" onClick={onClose}>
        <Trans id="board.dismiss">Dismiss</Trans>
      </StaffButton>
    </div>
  )
}

function RequestTitle({ request }: { request: FragmentType<typeof Pending_Request> }) {
  const { action, count } = readFragment(Pending_Request, request)
  if (action === 'DECLINE')
    return (
      <Plural
        id="common.decline-registrations"
        value={count}
        one="Decline # registration"
        other="Decline # registrations"
      />
    )
  return <Plural id="common.release-decisions" value={count} one="Release # decision" other="Release # decisions" />
}

export function PendingWords({ request }: { request: FragmentType<typeof Pending_Request> }) {
  const list = useList()
  const institutes = list(readFragment(Pending_Request, request).pendingInstitutes.map(({ name }) => name))
  return <Trans id="board.waits-for">Waiting for {institutes}</Trans>
}

export function ToCountersign({ slug }: { slug: string }) {
  return (
    <Link
      to={paths.manage(slug, 'countersign')}
      className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
    >
      <Trans id="board.see-pending-requests">See pending requests</Trans>
    </Link>
  )
}
