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

/** What was scanned or typed can't be one of our codes. */
export const notOurCode = (text: string): CheckInOutcome => ({
  tone: 'warning',
  title: <Trans id="attendance.this-isnt-registration-code">This isn’t a registration code</Trans>,
  more: (
    <>
      <span className="block text-ink-3 [overflow-wrap:anywhere]">{text.slice(0, 80)}</span>
      <Trans id="attendance.ours-have-ten-characters">
        Ours have ten characters. Ask for the code on the person’s registration page, or search by name.
      </Trans>
    </>
  ),
})

/** @param name as the list has it; null: it isn't known here */
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
 * A check-in that waits on this device.
 * @param person on the device's list: their name, or null where that is hidden; undefined: not on the list
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
            No one on the list has this code. The list may be out of date, so ask for their name.
          </Trans>
        </span>
      )}
      <Trans id="attendance.youre-offline-keep-this-page">
        You’re offline. Keep this page open: we’ll send the check-in when you’re back online.
      </Trans>
    </>
  ),
})
