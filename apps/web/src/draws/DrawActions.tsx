import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ManageDrawQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Question } from '../ui/staff/Question.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import type { ShownDraw } from './drawFields.ts'

const Commit = graphql(`
  mutation CommitDraw($input: CommitDrawInput!) {
    commitDraw(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const Cancel = graphql(`
  mutation CancelDraw($id: ID!) {
    cancelDraw(id: $id) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const Stage = graphql(`
  mutation StageDraw($id: ID!) {
    stageDraw(id: $id) {
      __typename
      ... on DrawStaged {
        staged
        vacant
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const refetchQueries = ['ManageDraw']

interface PublishDrawProps {
  draw: ShownDraw
  /** People who can't be drawn: publishing nevertheless has to be confirmed. */
  without: { people: number } | null | undefined
}

/** Publishes the draw irrevocably, after a warning and a one-minute delay. */
export function PublishDraw({ draw, without }: PublishDrawProps) {
  const withoutChance = without?.people ?? 0
  const [publish, { loading }] = useMutation(Commit, { refetchQueries })
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()

  async function press() {
    setRefused(undefined)
    const input = { id: draw.id, digest: draw.digest ?? '', withoutChance }
    const answer = await publish({ variables: { input } }).catch(() => null)
    const result = answer?.data?.commitDraw
    if (result?.__typename === 'ActionPlanned' || result?.__typename === 'DrawCommitted') setAsking(false)
    else setRefused(result && 'message' in result ? result : null)
  }

  return (
    <>
      <StaffButton kind="primary" onClick={() => setAsking(true)}>
        <Trans id="draws.publish-draw">Publish the draw</Trans>
      </StaffButton>
      {isAsking && (
        <Question
          title={<Trans id="draws.publish-draw-question">Publish the draw?</Trans>}
          press={<Trans id="draws.publish-draw">Publish the draw</Trans>}
          consent={
            withoutChance > 0 && (
              <Plural
                id="draws.publish-although-people-cant-be"
                value={withoutChance}
                one="Publish the draw even though # person can’t be drawn"
                other="Publish the draw even though # people can’t be drawn"
              />
            )
          }
          refused={refused}
          busy={loading}
          onPress={() => void press()}
          onClose={() => setAsking(false)}
        >
          <Plural
            id="draws.pool-quotas-rooms-and-seed"
            value={draw.holders.length}
            one="The pool, quotas, rooms and # seed-holder will be fixed, and everyone will see the record. No one will be emailed. You can undo this for a minute, but not after that."
            other="The pool, quotas, rooms and # seed-holders will be fixed, and everyone will see the record. No one will be emailed. You can undo this for a minute, but not after that."
          />
        </Question>
      )}
    </>
  )
}

export function CancelDraw({ draw }: { draw: ShownDraw }) {
  const [cancel, { loading }] = useMutation(Cancel, { refetchQueries })
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()

  async function press() {
    setRefused(undefined)
    const answer = await cancel({ variables: { id: draw.id } }).catch(() => null)
    const result = answer?.data?.cancelDraw
    if (result?.__typename === 'DrawCancelled') setAsking(false)
    else setRefused(result && 'message' in result ? result : null)
  }

  return (
    <>
      <StaffButton onClick={() => setAsking(true)}>
        <Trans id="draws.cancel-draw">Cancel the draw</Trans>
      </StaffButton>
      {isAsking && (
        <Question
          title={<Trans id="draws.cancel-draw-question">Cancel the draw?</Trans>}
          press={<Trans id="draws.cancel-draw">Cancel the draw</Trans>}
          leave={<Trans id="draws.continue-draw">Continue the draw</Trans>}
          refused={refused}
          busy={loading}
          onPress={() => void press()}
          onClose={() => setAsking(false)}
        >
          {draw.recordHash ? (
            <Trans id="draws.cancelled-draw-stays-public">
              The draw is already published, so the event’s page will always show it as cancelled.
            </Trans>
          ) : (
            <Trans id="draws.draw-hasnt-been-published-its">
              The draw hasn’t been published. Its rooms will be deleted, and seed-holders will have to join the next
              draw again.
            </Trans>
          )}
        </Question>
      )}
    </>
  )
}

type ManagedDraw = NonNullable<ManageDrawQuery['event']>['draws'][number]

/** Stages the drawn room in the same way as a composed one. */
export function StageDraw({ slug, id, seats, stagedAt }: { slug: string; id: string } & Staging) {
  const [stage, { loading }] = useMutation(Stage, { refetchQueries })
  const [refused, setRefused] = useState<Refused | null>()
  if (stagedAt)
    return (
      <p role="status">
        <Trans id="draws.drawn-room-is-staged">
          The drawn room is staged. Release the decisions in the{' '}
          <Link className="underline underline-offset-4" to={paths.manage(slug, 'registrations')}>
            list of registrations
          </Link>
          .
        </Trans>
      </p>
    )
  if (!seats) return null

  async function press() {
    setRefused(undefined)
    const answer = await stage({ variables: { id } }).catch(() => null)
    const result = answer?.data?.stageDraw
    if (result?.__typename !== 'DrawStaged') return setRefused(result && 'message' in result ? result : null)
    toast(<Plural id="draws.offers-were-staged" value={result.staged} one="# offer staged." other="# offers staged." />)
  }

  return (
    <div className="grid justify-items-start gap-2">
      {seats.vacant > 0 && (
        <p className="max-w-measure">
          <Plural
            id="draws.drawn-people-have-left"
            value={seats.vacant}
            one="# person who was drawn is no longer available. Their seat can be filled by a replacement draw."
            other="# people who were drawn are no longer available. Their seats can be filled by a replacement draw."
          />
        </p>
      )}
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <StaffButton kind="primary" busy={loading} onClick={() => void press()}>
        <Plural
          id="draws.stage-drawn-room"
          value={seats.waiting}
          one="Stage # offer for the drawn room"
          other="Stage # offers for the drawn room"
        />
      </StaffButton>
      <p className="max-w-measure text-13 text-ink-2">
        <Trans id="compose.nobody-is-emailed-until-released">
          No one will be emailed yet. Offers take effect when you release them in the list of registrations, and you can
          change them there until then.
        </Trans>
      </p>
    </div>
  )
}

interface Staging {
  seats: ManagedDraw['drawnSeats']
  stagedAt: ManagedDraw['stagedAt']
}
