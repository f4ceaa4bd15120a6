import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CheckInMutation } from '../__generated__/graphql.ts'
import { CompanionName } from '../companions/companionWords.tsx'
import { kindWords } from '../companions/kindWords.ts'
import { Button } from '../ui/Button.tsx'
import { When } from '../ui/When.tsx'
import type { WaitingCheckIn } from './waitingCheckIns.ts'

export type CheckInAnswer = CheckInMutation['checkIn']
type CheckedIn = Extract<CheckInAnswer, { __typename: 'CheckedIn' }>
type DelegationInRoom = NonNullable<CheckedIn['delegation']>

export interface CheckInOutcome {
  tone: 'good' | 'warning'
  title: ReactNode
  more?: ReactNode
  action?: ReactNode
}

/** Members of the person's delegation who are in the room. */
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

/** The person's delegation and companions; renders nothing if there are neither. */
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

/** Isolates a name's text direction within a sentence. */
const isolated = (name: string) => <bdi>{name}</bdi>

const isCheckedIn = (who: string) => <Trans id="attendance.is-checked-in">{isolated(who)} is checked in</Trans>
const isNotCheckedIn = (who: string) => <Trans id="attendance.is-not-checked-in">{who} is not checked in</Trans>

export const alreadyCheckedIn = (who: string, at: string): CheckInOutcome => ({
  tone: 'warning',
  title: <Trans id="attendance.already-checked-in">{isolated(who)} is already checked in</Trans>,
  more: (
    <Trans id="attendance.since-ask-for-name">
      Since <When at={at} />. If someone else shows this code, ask for their name.
    </Trans>
  ),
})

/** Outcome if the scanned or typed text can't be one of our codes. */
export const notOurCode = (text: string): CheckInOutcome => ({
  tone: 'warning',
  title: <Trans id="attendance.this-isnt-registration-code">This isn’t a registration code</Trans>,
  more: (
    <>
      <span className="block text-ink-3 [overflow-wrap:anywhere]">{text.slice(0, 80)}</span>
      <Trans id="attendance.ours-have-ten-characters">
        Registration codes have ten characters. Ask for the code on the person’s registration page, or search by name.
      </Trans>
    </>
  ),
})

/** @param name as in the list; null if unknown on this device */
export function outcomeOf(
  result: CheckInAnswer,
  { reference }: WaitingCheckIn,
  name: string | null,
  onEarly: () => void,
): CheckInOutcome {
  if (result.__typename === 'CheckedIn') {
    const who = result.registration.name ?? reference
    if (result.before) return alreadyCheckedIn(who, result.before.at)
    return { tone: 'good', title: isCheckedIn(who), more: <ComingAlong result={result} /> }
  }
  return {
    tone: 'warning',
    title: isNotCheckedIn(name ?? reference),
    more:
      result.__typename === 'UnknownRegistration' ? (
        <Trans id="attendance.no-registration-has-code">
          No registration you can see at this event has this code. Check it, or search by name.
        </Trans>
      ) : (
        result.message
      ),
    action: result.__typename === 'CheckInNotYetOpen' && (
      <Button kind="secondary" onClick={onEarly}>
        <Trans id="attendance.check-in-early">Check in early</Trans>
      </Button>
    ),
  }
}

/**
 * Outcome of a check-in stored on this device.
 * @param person entry in the device's list, its name null if hidden; undefined if not on the list
 */
export const savedHere = (
  reference: string,
  person: { name: string | null } | undefined,
  isWhole: boolean,
): CheckInOutcome => ({
  tone: person ? 'good' : 'warning',
  title: person ? (
    isCheckedIn(person.name ?? reference)
  ) : (
    <Trans id="attendance.check-in-saved-on-this">{reference}: check-in saved on this device</Trans>
  ),
  more: (
    <>
      {!person && isWhole && (
        <span className="block">
          <Trans id="attendance.not-on-this-list">
            No one on the list has this code. The list may be out of date, so ask for the person’s name.
          </Trans>
        </span>
      )}
      <Trans id="attendance.youre-offline-keep-this-page">
        You’re offline. Keep this page open. We’ll send the check-in when you’re back online.
      </Trans>
    </>
  ),
})
