import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { OfferLimitInput } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { CheckboxGroup, TextArea } from '../../ui/forms/inputs.tsx'
import { useWhen } from '../../ui/When.tsx'

const OfferSessions = graphql(`
  query OfferSessions($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      sessions {
        id
        title
        startsAt
        endsAt
        capacity
        held
        waiting
      }
    }
  }
`)

const maxReasonLength = 1_000

/** Titles, times and places of an event's sessions. Empty until loaded (`isKnown`). */
export function useOfferSessions(slug: string) {
  const { data } = useQuery(OfferSessions, { variables: { slug } })
  return { zone: data?.event?.zone ?? 'UTC', sessions: data?.event?.sessions ?? [], isKnown: data?.event != null }
}

/** Undefined if the input is incomplete, which is shown; null for no limit. */
type Read = OfferLimitInput | null | undefined

/**
 * Fields for the sessions of a seat, and a function to read them.
 * @param kept sessions that the seat already covers: they stay selected
 */
export function useLimitFields(
  slug: string,
  before: OfferLimitInput | null = null,
  kept: readonly string[] = [],
): { fields: ReactNode; read: () => Read; count: number } {
  const { t } = useLingui()
  const when = useWhen()
  const { zone, sessions } = useOfferSessions(slug)
  const [skipped, setSkipped] = useState<readonly string[] | null>(null)
  const [reason, setReason] = useState(before?.reason ?? '')
  const [fieldProblems, setFieldProblems] = useState<{ sessions?: string; reason?: string }>({})
  const ids = sessions.map(({ id }) => id)
  const out = skipped ?? (before ? ids.filter((id) => !before.sessionIds.includes(id)) : [])
  const ticked = ids.filter((id) => !out.includes(id) || kept.includes(id))
  const isLimited = ticked.length < ids.length

  function read(): Read {
    if (!isLimited) return null
    const found: typeof fieldProblems = {}
    if (ticked.length === 0)
      found.sessions = t({ id: 'board.tick-one-session-at-least', message: 'Select at least one session.' })
    if (!reason.trim())
      found.reason = t({
        id: 'board.say-why-not-for-others',
        message: 'Say why the seat doesn’t cover the other sessions. The person will see the reason.',
      })
    else if (reason.length > maxReasonLength)
      found.reason = t({
        id: 'board.shorten-reason-to-characters',
        message: `Shorten the reason to ${maxReasonLength} characters.`,
      })
    setFieldProblems(found)
    return found.sessions || found.reason ? undefined : { sessionIds: ticked, reason: reason.trim() }
  }

  const fields = (
    <div className="grid gap-4">
      <CheckboxGroup
        id="limit-sessions"
        label={<Trans id="board.seat-is-for">The seat is for</Trans>}
        help={
          <Trans id="board.of-these-person-has-those">
            The seat covers whichever of these sessions the person chose.
          </Trans>
        }
        error={fieldProblems.sessions}
        values={ticked}
        onValues={(values) => setSkipped(ids.filter((id) => !values.includes(id)))}
        choices={sessions.map(({ id, title, startsAt, endsAt, capacity, held, waiting }) => {
          const waits = waiting ?? 0
          const free = capacity === null ? null : Math.max(0, capacity - (held ?? 0))
          return {
            value: id,
            label: title,
            help: (
              <>
                {when({ at: startsAt, until: endsAt, zone })}
                {free !== null && (
                  <span className="block">
                    {free > 0 ? (
                      <Plural id="board.places-free" value={free} one="# place free" other="# places free" />
                    ) : (
                      <Plural
                        id="board.full-people-wait"
                        value={waits}
                        _0="full"
                        one="full, one person waiting"
                        other="full, # people waiting"
                      />
                    )}
                  </span>
                )}
              </>
            ),
          }
        })}
      />
      {isLimited && (
        <TextArea
          id="limit-reason"
          label={<Trans id="board.why-not-for-others">Reason for excluding other sessions</Trans>}
          help={<Trans id="board.shown-to-person-with-offer">Shown to the person, with the offer.</Trans>}
          error={fieldProblems.reason}
          value={reason}
          onValue={setReason}
          limit={maxReasonLength}
          rows={3}
        />
      )}
    </div>
  )
  return { fields, read, count: sessions.length }
}
