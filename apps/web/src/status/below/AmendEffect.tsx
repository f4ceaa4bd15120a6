import { Trans } from '@lingui/react/macro'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { ReactNode } from 'react'
import type { RegistrationState } from '../../__generated__/graphql.ts'
import type { Values } from '../../registering/form/draft.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Previews the effect of an amendment on the person's place. */
export function AmendEffect({ state, sent, values }: { state: RegistrationState; sent: Values; values: Values }) {
  const effects = effectsOf(state, sent, values)
  return (
    <Notice title={<Trans id="status.how-this-affects-your-place">How this affects your place</Trans>}>
      {effects.length === 0 ? (
        <p>
          <Trans id="status.nothing-changes">Nothing changes.</Trans>
        </p>
      ) : (
        effects.map((effect, place) => (
          <p key={place} className="mt-1">
            {effect}
          </p>
        ))
      )}
    </Notice>
  )
}

function effectsOf(state: RegistrationState, sent: Values, values: Values): ReactNode[] {
  const movesGroup = sent.groupKey !== values.groupKey
  const movesOrganisation = foldOrganisation(sent.organisation) !== foldOrganisation(values.organisation)
  const addsSessions = sent.skippedSessions.some((id) => !values.skippedSessions.includes(id))
  const dropsSessions = values.skippedSessions.some((id) => !sent.skippedSessions.includes(id))
  const effects: ReactNode[] = []
  if (state === 'WAITLISTED' && movesGroup)
    effects.push(
      <Trans id="status.you-wait-in-queue-of">
        You’ll move to the other group’s queue, in order of registration. You keep a priority given to you personally,
        but not your group’s.
      </Trans>,
    )
  if (state === 'WAITLISTED' && movesOrganisation)
    effects.push(
      movesGroup ? (
        <Trans id="status.if-other-organisation-has-all">
          If the other organisation is full, we skip you until one of its seats becomes free.
        </Trans>
      ) : (
        <Trans id="status.your-place-in-queue-is">
          You keep your place in the queue. If the other organisation is full, we skip you until one of its seats
          becomes free.
        </Trans>
      ),
    )
  if (state === 'SUBMITTED' && movesGroup)
    effects.push(
      <Trans id="status.your-registration-is-read-among">
        Your registration is now reviewed with those of the other group.
      </Trans>,
    )
  const holds = state === 'OFFERED' || state === 'CONFIRMED'
  if (holds && addsSessions)
    effects.push(
      <Trans id="status.in-sessions-that-are-full">
        For sessions that are full, you join the waitlist behind people already on it.
      </Trans>,
    )
  if (holds && dropsSessions)
    effects.push(
      <Trans id="status.your-place-in-sessions-that">
        If you leave out a session, your place in it goes to the next person immediately. You can’t get it back.
      </Trans>,
    )
  return effects
}
