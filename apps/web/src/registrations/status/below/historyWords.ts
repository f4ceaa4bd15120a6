import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { HistoryKind, OwnHistory_RegistrationFragment, PersonalField } from '../../../__generated__/graphql.ts'

type Entry = Pick<OwnHistory_RegistrationFragment['history'][number], 'what' | 'field' | 'institute'>

const words: Record<
  Exclude<HistoryKind, 'REVEALED' | 'SHARED' | 'UNSHARED' | 'ASKED_ANEW' | 'ORGANISATION_MATCHED'>,
  MessageDescriptor
> = {
  REGISTERED: msg`You registered.`,
  AMENDED: msg`You changed what you had sent.`,
  OFFERED: msg`A seat was offered to you.`,
  WIDENED: msg`Your seat is for more sessions now.`,
  TAKEN: msg`You took your seat.`,
  WAITLISTED: msg`You were put on the waitlist.`,
  NOT_SELECTED: msg`The room was composed without you.`,
  DECLINED: msg`Your registration was declined.`,
  REINSTATED: msg`Your registration was taken up again.`,
  LAPSED: msg`The offer lapsed.`,
  HOLD_EXPIRED: msg`Your email wasn’t confirmed in time, so the seat is free again.`,
  ADDRESS_CONFIRMED: msg`You confirmed your email.`,
  WITHDRAWN: msg`You withdrew.`,
  REPLACEMENT_NAMED: msg`You named somebody in your place.`,
  REPLACEMENT_TAKEN_BACK: msg`You took back whom you had named in your place.`,
  REPLACEMENT_DECLINED: msg`Whom you had named in your place does not want the seat.`,
  PASSED_ON: msg`Your seat went to whom you had named.`,
  SUCCEEDED: msg`You got the seat of somebody who had named you.`,
  PRIORITY_SET: msg`The organisers looked at your place in the queue again.`,
  STAGED: msg`A decision was prepared.`,
  UNSTAGED: msg`A prepared decision was taken back.`,
  CONTRIBUTION_SENT: msg`You sent a contribution.`,
  CONTRIBUTION_CHANGED: msg`You changed a contribution.`,
  CONTRIBUTION_TAKEN_BACK: msg`You took a contribution back.`,
  ATTENDED: msg`It was recorded that you came to a session.`,
  ATTENDANCE_CORRECTED: msg`What is recorded of your attendance was put right.`,
  CERTIFICATE_ISSUED: msg`A certificate was issued to you.`,
  CERTIFICATE_REVOKED: msg`Your certificate was revoked.`,
  FOLLOW_UP_ANSWERED: msg`You answered the questions that were asked afterwards.`,
  FOLLOW_UP_TAKEN_BACK: msg`You took back what you had answered afterwards.`,
  NEWS_STOPPED: msg`You stopped news of the event.`,
}

/** What somebody looked at, of what is kept from them in lists. */
const lookedAt: Record<PersonalField, (institute: string) => MessageDescriptor> = {
  NAME: (institute) => msg`Somebody of ${institute} looked at your name.`,
  EMAIL: (institute) => msg`Somebody of ${institute} looked at your address.`,
  ORGANISATION: (institute) => msg`Somebody of ${institute} looked at your organisation.`,
  COUNTRY: (institute) => msg`Somebody of ${institute} looked at your country.`,
  LANGUAGES: (institute) => msg`Somebody of ${institute} looked at your languages.`,
  MOTIVATION: (institute) => msg`Somebody of ${institute} looked at your contribution.`,
  ANSWERS: (institute) => msg`Somebody of ${institute} looked at your answers.`,
  PROTECTED_IDENTITY: (institute) => msg`Somebody of ${institute} looked at your name, address and organisation.`,
}

/** Says in plain words what happened. */
export function useHistoryWords(): (entry: Entry) => string {
  const { t } = useLingui()
  return told

  function told({ what, field, institute }: Entry): string {
    const name = institute?.name ?? t`an institute of the event`
    switch (what) {
      case 'REVEALED':
        return t(lookedAt[field ?? 'PROTECTED_IDENTITY'](name))
      case 'SHARED':
        return t`You let ${name} see your registration.`
      case 'UNSHARED':
        return t`You took back that ${name} sees your registration.`
      case 'ORGANISATION_MATCHED':
        return t`What your organisation counts as was changed.`
      case 'ASKED_ANEW':
        return t`What ${name} may do changed, and your consent was asked for again. It sees nothing until you give it.`
      default:
        return t(words[what])
    }
  }
}
