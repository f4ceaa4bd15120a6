import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Question } from '../../ui/staff/Question.tsx'
import type { Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { ShownSession } from './sessionFacts.ts'

const Remove = graphql(`
  mutation RemoveSession($id: ID!, $version: Int!) {
    removeSession(id: $id, version: $version) {
      __typename
      ... on SessionRemoved {
        event {
          slug
          sessions {
            id
            ...ProgrammeSession
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Removes a session from the programme, after confirmation. */
export function RemoveSession({ session, onRemoved }: { session: ShownSession; onRemoved: () => void }) {
  const { id, version, title, held, peopleToEmail } = session
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [remove, { loading }] = useMutation(Remove)

  async function confirm() {
    const answer = await remove({ variables: { id, version } }).catch(() => null)
    const result = answer?.data?.removeSession
    if (result?.__typename === 'ActionPlanned') return onRemoved()
    if (result?.__typename !== 'SessionRemoved') return setRefused(result ?? null)
    toast(<Trans id="sessions.session-removed">Session removed</Trans>)
    onRemoved()
  }

  return (
    <>
      <StaffButton kind="bare" onClick={() => setAsking(true)}>
        <Trans id="sessions.remove-session">Remove session</Trans>
      </StaffButton>
      {asking && (
        <Question
          title={<Trans id="common.remove-title">Remove “{title}”?</Trans>}
          press={
            peopleToEmail ? (
              <Plural
                id="sessions.remove-session-and-email-people"
                value={peopleToEmail}
                one="Remove session and email # person"
                other="Remove session and email # people"
              />
            ) : peopleToEmail === null ? (
              <Trans id="sessions.remove-session-and-email-its">Remove session and email its participants</Trans>
            ) : (
              <Trans id="common.remove-session">Remove session</Trans>
            )
          }
          refused={refused}
          busy={loading}
          onPress={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          {held ? (
            <Plural
              id="sessions.people-hold-places-in-it"
              value={held}
              one="# person will lose their place in this session. We’ll email them."
              other="# people will lose their places in this session. We’ll email them."
            />
          ) : (
            <Trans id="sessions.it-goes-from-programme-at">
              The session is removed from the programme immediately. We’ll email everyone whose seat covers it.
            </Trans>
          )}{' '}
          <Trans id="sessions.people-who-chose-only-this">
            People who chose only this session will then be expected at all the others.
          </Trans>{' '}
          <Trans id="sessions.people-whose-seat-covers-only">
            People whose seat covers only this session keep the seat, but it covers no session until you add others.
          </Trans>
        </Question>
      )}
    </>
  )
}
