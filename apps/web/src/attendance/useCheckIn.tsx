import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { CheckInMutation } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { CompanionName } from '../companions/companionWords.tsx'
import { kindWords } from '../companions/kindWords.ts'
import { Button } from '../ui/Button.tsx'
import { useWaitingCheckIns, type WaitingCheckIn } from './waitingCheckIns.ts'

const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on CheckedIn {
        delegation {
          organisation
          seats
          names
        }
        registration {
          reference
          name
          attendanceRecords {
            attended
            session {
              id
            }
          }
          companions {
            id
            name
            kind
            language
          }
        }
      }
    }
  }
`)

type CheckedIn = Extract<CheckInMutation['checkIn'], { __typename: 'CheckedIn' }>
type DelegationInRoom = NonNullable<CheckedIn['delegation']>

export type CheckInOutcome = { tone: 'good' | 'warning'; title: ReactNode; more?: ReactNode; action?: ReactNode }

/** Who of a person's delegation is in the room. */
function InRoom({ delegation: { organisation, seats, names } }: { delegation: DelegationInRoom }) {
  const hidden = names.filter((name) => name === null).length
  const shown = names.filter((name) => name !== null)
  return (
    <>
      <Plural
        id="attendance.delegation-has-seats"
        value={seats}
        one={`${organisation} has # seat. Held now by:`}
        other={`${organisation} has # seats. Held now by:`}
      />{' '}
      <bdi>{shown.join(', ')}</bdi>
      {hidden > 0 && (
        <>
          {' '}
          <Plural
            id="attendance.and-hidden-people"
            value={hidden}
            one="and # person whose name is hidden"
            other="and # people whose names are hidden"
          />
        </>
      )}
    </>
  )
}

/** Of a person's delegation, and their companions; nothing where there is neither. */
function ComingAlong({ result: { delegation, registration } }: { result: CheckedIn }) {
  const { t } = useLingui()
  const companions = registration.companions ?? []
  return (
    <>
      {delegation && <InRoom delegation={delegation} />}
      {companions.length > 0 && (
        <span className="block">
          <Trans id="companions.comes-with">Comes with:</Trans>{' '}
          {companions.map(({ id, name, kind, language }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <CompanionName name={name} /> ({t(kindWords[kind])}
              {language && `, ${language}`})
            </span>
          ))}
        </span>
      )}
    </>
  )
}

/** In a sentence, whatever direction it is written in. */
const isolated = (name: string) => <bdi>{name}</bdi>

/** Checks people in to a session. Without a connection, check-ins wait on this device and are sent later. */
export function useCheckIn(slug: string, sessionId: string) {
  const [checkIn, { loading }] = useMutation(CheckIn)
  const [outcome, setOutcome] = useState<CheckInOutcome | null>(null)
  const [code, setCode] = useState('')

  /** Rejects where no answer came. */
  async function send(one: WaitingCheckIn): Promise<void> {
    const answer = await checkIn({ variables: { input: one } })
    const result = answer.data?.checkIn
    if (result?.__typename === 'CheckedIn')
      setOutcome({
        tone: 'good',
        title: (
          <Trans id="attendance.is-checked-in">
            {isolated(result.registration.name ?? one.reference)} is checked in
          </Trans>
        ),
        more: <ComingAlong result={result} />,
      })
    else
      setOutcome({
        tone: 'warning',
        title: <Trans id="attendance.is-not-checked-in">{one.reference} is not checked in</Trans>,
        more:
          result?.__typename === 'UnknownRegistration' ? (
            <Trans id="attendance.no-registration-has-code">
              No registration you can see at this event has this code. Check it, or search by name.
            </Trans>
          ) : (
            result?.message
          ),
        action: result?.__typename === 'CheckInNotYetOpen' && (
          <Button kind="secondary" onClick={() => void attempt({ ...one, early: true })}>
            <Trans id="attendance.check-in-early">Check in early</Trans>
          </Button>
        ),
      })
  }
  const waiting = useWaitingCheckIns(slug, send)

  async function admit(reference: string, method: 'CODE' | 'NAME'): Promise<void> {
    const tidy = reference.trim().toUpperCase()
    if (!tidy || !sessionId) return
    await attempt({ sessionId, reference: tidy, method, at: new Date().toISOString() })
    setCode('')
  }

  async function attempt(one: WaitingCheckIn): Promise<void> {
    const { reference: tidy } = one
    setOutcome(null)
    try {
      await send(one)
    } catch {
      waiting.keep(one)
      setOutcome({
        tone: 'warning',
        title: <Trans id="attendance.is-noted">{tidy}: check-in saved on this device</Trans>,
        more: (
          <Trans id="attendance.there-is-no-line-at">
            You’re offline. Keep this page open: we’ll send the check-in when you’re back online.
          </Trans>
        ),
      })
    }
  }

  return {
    admit,
    busy: loading,
    outcome,
    setOutcome,
    waiting,
    /** The code being typed; empty after each check-in. */
    code,
    setCode,
  }
}
