import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { AssignBreakoutsInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Nothing } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { BreakoutColumn } from './BreakoutColumn.tsx'
import { floorOf, type Seated } from './floor.ts'

const ProposedBreakouts = graphql(`
  query ProposedBreakouts($input: BreakoutProposalInput!) {
    breakoutProposal(input: $input) {
      __typename
      ... on BreakoutProposal {
        basis
        rooms {
          session {
            id
            title
            capacity
            room
          }
          seats {
            reason
            possible
            understood
            registration {
              reference
              name
              organisation
              country
              languages
              group {
                key
              }
            }
          }
        }
        unassigned {
          reason
          possible
          understood
          registration {
            reference
            name
            organisation
            country
            languages
            group {
              key
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const AssignBreakouts = graphql(`
  mutation AssignBreakouts($input: AssignBreakoutsInput!) {
    assignBreakouts(input: $input) {
      __typename
      ... on BreakoutsAssigned {
        assigned
        peopleEmailed
        event {
          slug
          sessions {
            id
            held
            waiting
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface FloorProps {
  slug: string
  sessionIds: string[]
  keep: boolean
  groups: readonly { key: string; name: string }[]
  onAgain: () => void
}

/** The rooms side by side, with their people and reasons; change them by dragging or with each person's menu. */
export function BreakoutFloor({ slug, sessionIds, keep, groups, onAgain }: FloorProps) {
  const input = { eventSlug: slug, sessionIds, keepAssigned: keep }
  const { data, error } = useQuery(ProposedBreakouts, { variables: { input }, fetchPolicy: 'no-cache' })
  const [assign, { loading }] = useMutation(AssignBreakouts)
  const { announce, dialog, busy } = useAnnounced()
  const { t } = useLingui()
  const [moved, setMoved] = useState<ReadonlyMap<string, string | null>>(new Map())
  const [said, setSaid] = useState<ReactNode>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const proposal = data?.breakoutProposal
  if (!proposal) return error ? <Broken onAgain={onAgain} /> : <Skeleton lines={8} />
  if (proposal.__typename !== 'BreakoutProposal') return <Refused>{proposal.message}</Refused>
  const { basis, rooms } = proposal
  const people = floorOf(proposal, moved)
  if (people.length === 0) return <NobodyToSpread />

  function move(person: Seated, roomId: string | null) {
    if (roomId !== null && !person.possible.includes(roomId)) return
    setMoved(new Map(moved).set(person.reference, roomId))
    const title = rooms.find(({ session }) => session.id === roomId)?.session.title
    const { name } = person
    setSaid(
      title ? (
        <Trans id="sessions.is-in-now">
          {name} is now in “{title}”.
        </Trans>
      ) : (
        <Trans id="sessions.is-now-unassigned">{name} is now unassigned.</Trans>
      ),
    )
  }

  async function save() {
    setRefusal(null)
    const seats = rooms.map(({ session }) => ({
      sessionId: session.id,
      references: people.filter(({ roomId }) => roomId === session.id).map(({ reference }) => reference),
    }))
    const saved = { eventSlug: slug, basis, rooms: seats }
    const press = t({ id: 'sessions.save-breakouts', message: 'Save breakouts' })
    await announce({ kind: 'ASSIGN_BREAKOUTS', args: { input: saved }, press, run: () => send(saved) })
  }

  async function send(saved: AssignBreakoutsInput) {
    const answer = await assign({ variables: { input: saved } }).catch(() => null)
    const result = answer?.data?.assignBreakouts
    if (!result) return toast(<Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
    if (result.__typename === 'ActionPlanned') return
    if (result.__typename !== 'BreakoutsAssigned') return setRefusal(result.message)
    toast(<Saved peopleEmailed={result.peopleEmailed} />)
    onAgain()
  }

  const overfull = rooms.some(({ session }) => isOverfull(session, people))
  const left = people.filter(({ roomId }) => roomId === null)
  const shared = {
    groups,
    choices: rooms.map(({ session }) => ({ id: session.id, title: session.title })),
    find: (reference: string) => people.find((person) => person.reference === reference),
    onMove: move,
  }
  return (
    <section className="mt-8">
      <div className="flex flex-wrap items-center gap-3">
        <StaffButton kind="primary" busy={loading || busy || overfull} onClick={() => void save()}>
          <Trans id="sessions.save-breakouts">Save breakouts</Trans>
        </StaffButton>
        {moved.size > 0 && (
          <StaffButton kind="bare" onClick={() => setMoved(new Map())}>
            <Trans id="sessions.back-to-proposal">Return to the suggestion</Trans>
          </StaffButton>
        )}
        <p className="text-13 text-ink-2">
          <Trans id="sessions.drag-people-to-another-room">
            Drag people to another breakout, or choose one in their menu. Nothing is saved until you press Save.
          </Trans>
        </p>
      </div>
      <p role="status" className="mt-1 min-h-5 text-13 text-ink-2">
        {said}
      </p>
      {overfull && (
        <Refused>
          <Trans id="sessions.one-room-has-more-people">
            One breakout has more people than places. Move some of them.
          </Trans>
        </Refused>
      )}
      {refusal && <Refused>{refusal}</Refused>}
      {dialog}
      <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))] gap-6">
        {rooms.map(({ session }) => (
          <BreakoutColumn
            key={session.id}
            id={session.id}
            title={session.title}
            capacity={session.capacity}
            people={people.filter(({ roomId }) => roomId === session.id)}
            {...shared}
          />
        ))}
        {left.length > 0 && (
          <BreakoutColumn
            id={null}
            title={<Trans id="sessions.unassigned">Unassigned</Trans>}
            capacity={null}
            people={left}
            {...shared}
          />
        )}
      </div>
    </section>
  )
}

function isOverfull({ id, capacity }: { id: string; capacity: number | null }, people: readonly Seated[]): boolean {
  const listeners = people.filter(({ roomId, reason }) => roomId === id && reason !== 'SPEAKS').length
  return capacity !== null && listeners > capacity
}

function Saved({ peopleEmailed }: { peopleEmailed: number }) {
  return (
    <Plural
      id="sessions.saved-people-are-told"
      value={peopleEmailed}
      _0="Saved. No one has changed breakouts."
      one="Saved. We’ll email one person."
      other="Saved. We’ll email # people."
    />
  )
}

const NobodyToSpread = () => (
  <Nothing title={<Trans id="sessions.no-one-to-assign">No one to assign</Trans>}>
    <Trans id="sessions.no-seat-holder-has-chosen">No seat holder has chosen one of these breakouts yet.</Trans>
  </Nothing>
)

const Refused = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="mt-4 border-fault border-s-4 py-1 ps-4">
    {children}
  </p>
)

const Broken = ({ onAgain }: { onAgain: () => void }) => (
  <p className="mt-4 flex flex-wrap items-center gap-3 text-ink-2">
    <Trans id="sessions.we-couldnt-load-assignment">We couldn’t load the assignment.</Trans>
    <StaffButton onClick={onAgain}>
      <Trans id="common.try-again">Try again</Trans>
    </StaffButton>
  </p>
)
