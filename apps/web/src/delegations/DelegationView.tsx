import { Plural, Trans } from '@lingui/react/macro'
import type { Delegation_DelegationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Tag } from '../ui/StateMark.tsx'
import { When } from '../ui/When.tsx'
import { SwapForm } from './SwapForm.tsx'

export const DelegationShown = graphql(`
  fragment Delegation_Delegation on Delegation {
    id
    organisation
    seats
    held
    members {
      id
      name
      reference
      state
      seat
      isHead
      isViewer
    }
    swaps {
      at
      outName
      inName
      byHead
    }
    viewerCan {
      invite
      swap
    }
  }
`)

export type Shown = Delegation_DelegationFragment
export type Member = Shown['members'][number]

/** Members of a delegation who currently have a seat, a form to swap them, and earlier swaps. */
export function DelegationView({ delegation: given }: { delegation: FragmentType<typeof DelegationShown> }) {
  const delegation = readFragment(DelegationShown, given)
  const { id, members, swaps, viewerCan } = delegation
  const titleId = `members-${id}`
  return (
    <>
      <p className="text-ink-2">
        <SeatsOf delegation={delegation} />
      </p>
      {members.length > 0 && (
        <ul aria-label={delegation.organisation} id={titleId} className="mt-4 border-line-strong border-t">
          {members.map((member) => (
            <li
              key={member.id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-2.5"
            >
              <span className="flex min-w-0 flex-wrap items-baseline gap-x-3 [overflow-wrap:anywhere]">
                <bdi className={member.seat === 'HOLDS' ? 'font-medium' : ''}>
                  {member.name || member.reference || <Trans id="delegations.name-hidden">Name hidden</Trans>}
                </bdi>
                {member.isHead && (
                  <Tag>
                    <Trans id="delegations.head">Head</Trans>
                  </Tag>
                )}
                {member.isViewer && (
                  <span className="text-15 text-ink-2">
                    <Trans id="delegations.you">you</Trans>
                  </span>
                )}
              </span>
              <span className={member.seat === 'HOLDS' ? 'text-confirmed' : 'text-ink-2'}>
                <Standing member={member} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {viewerCan.swap && <SwapForm delegationId={id} members={members} />}
      {swaps.length > 0 && <Swaps swaps={swaps} />}
    </>
  )
}

function SeatsOf({ delegation: { seats, held } }: { delegation: Shown }) {
  if (held === null || held === undefined)
    return (
      <Plural
        id="delegations.seats-at-once"
        value={seats}
        one="# seat at a time. Its members take turns."
        other="# seats at a time. Its members take turns."
      />
    )
  return (
    <Plural
      id="delegations.seats-held"
      value={seats}
      one={`# seat at a time, ${held} held now by people from this organisation.`}
      other={`# seats at a time, ${held} held now by people from this organisation.`}
    />
  )
}

function Standing({ member: { state, seat } }: { member: Member }) {
  if (state === 'INVITED') return <Trans id="delegations.invited-no-answer">Invited, no answer yet</Trans>
  switch (seat) {
    case 'HOLDS':
      return <Trans id="delegations.has-seat">Has a seat</Trans>
    case 'WAITS':
      return <Trans id="delegations.on-waitlist">On the waitlist</Trans>
    case 'NONE':
      return <Trans id="delegations.no-seat-yet">No seat yet</Trans>
    default:
      return seat satisfies never
  }
}

function Swaps({ swaps }: { swaps: Shown['swaps'] }) {
  return (
    <details className="mt-6">
      <summary className="cursor-pointer text-ink-2">
        <Plural id="delegations.swaps" value={swaps.length} one="# swap so far" other="# swaps so far" />
      </summary>
      <ol className="mt-3 grid gap-2 text-15">
        {swaps.map((swap) => (
          <li key={swap.at} className="[overflow-wrap:anywhere]">
            <When at={swap.at} />: <SwapWords swap={swap} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function SwapWords({ swap }: { swap: Shown['swaps'][number] }) {
  const into = <bdi>{swap.inName || '—'}</bdi>
  const out = <bdi>{swap.outName || '—'}</bdi>
  return swap.byHead ? (
    <Trans id="delegations.swapped-by-head">
      {into} instead of {out}, by the head
    </Trans>
  ) : (
    <Trans id="delegations.swapped-by-organisers">
      {into} instead of {out}, by the organisers
    </Trans>
  )
}
