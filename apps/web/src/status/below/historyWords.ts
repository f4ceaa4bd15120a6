import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { HistoryKind, OwnHistory_RegistrationFragment, PersonalField } from '../../__generated__/graphql.ts'

type Entry = Pick<OwnHistory_RegistrationFragment['history'][number], 'kind' | 'field' | 'institute'>

const words: Record<
  Exclude<HistoryKind, 'REVEALED' | 'PERSON_OPENED' | 'SHARED' | 'UNSHARED' | 'ASKED_ANEW' | 'ORGANISATION_MATCHED'>,
  MessageDescriptor
> = {
  REGISTERED: msg({ id: 'status.you-registered-sentence', message: 'You registered.' }),
  AMENDED: msg({ id: 'status.you-changed-what-you-had', message: 'You changed your details.' }),
  CORRECTED: msg({
    id: 'status.organisers-corrected-details',
    message: 'The organisers corrected your details.',
  }),
  ADDRESS_CORRECTED: msg({
    id: 'status.email-address-was-corrected',
    message: 'The email address was corrected.',
  }),
  MERGED: msg({
    id: 'status.your-other-registration-merged',
    message: 'Your other registration was merged into this one.',
  }),
  MERGED_INTO: msg({
    id: 'status.your-registration-merged',
    message: 'This registration was merged into your other one.',
  }),
  OFFERED: msg({ id: 'status.seat-was-offered-to-you-sentence', message: 'A seat was offered to you.' }),
  WIDENED: msg({ id: 'status.your-seat-is-for-more', message: 'Your seat now covers more sessions.' }),
  TAKEN: msg({ id: 'status.you-took-your-seat', message: 'You accepted your seat.' }),
  WAITLISTED: msg({ id: 'status.you-were-put-on-waitlist-sentence', message: 'You were put on the waitlist.' }),
  NOT_SELECTED: msg({
    id: 'status.we-couldnt-offer-you-seat',
    message: 'We couldn’t offer you a seat this time.',
  }),
  DECLINED: msg({ id: 'status.your-registration-was-declined', message: 'Your registration was declined.' }),
  REINSTATED: msg({
    id: 'status.your-registration-was-taken-up',
    message: 'Your registration was reinstated.',
  }),
  LAPSED: msg({ id: 'status.offer-expired', message: 'The offer expired.' }),
  OFFER_EXTENDED: msg({
    id: 'status.your-offer-got-new-deadline',
    message: 'Your offer got a new deadline because the event was rescheduled.',
  }),
  OFFER_ENDED: msg({
    id: 'status.offer-ended-with-event-sentence',
    message: 'The offer ended because the event was called off.',
  }),
  HOLD_EXPIRED: msg({
    id: 'status.your-email-wasnt-confirmed-in',
    message: 'Your email address wasn’t confirmed in time, so the seat is free again.',
  }),
  ADDRESS_CONFIRMED: msg({
    id: 'status.you-confirmed-your-email',
    message: 'You confirmed your email address.',
  }),
  WITHDRAWN: msg({ id: 'status.you-withdrew', message: 'You withdrew.' }),
  REPLACEMENT_NAMED: msg({
    id: 'status.you-named-somebody-in-your',
    message: 'You named someone to take your seat.',
  }),
  REPLACEMENT_TAKEN_BACK: msg({
    id: 'status.you-cancelled-your-replacement',
    message: 'You cancelled your replacement.',
  }),
  REPLACEMENT_DECLINED: msg({
    id: 'status.person-you-named-turned-down',
    message: 'The person you named turned down the seat.',
  }),
  PASSED_ON: msg({ id: 'status.your-replacement-took-your-seat', message: 'Your replacement took your seat.' }),
  SUCCEEDED: msg({
    id: 'status.you-took-over-seat-from',
    message: 'You took over a seat from someone who named you.',
  }),
  DELEGATION_INVITED: msg({
    id: 'status.you-were-invited-to-delegation',
    message: 'You were invited to your organisation’s delegation.',
  }),
  DELEGATION_JOINED: msg({ id: 'status.you-joined-delegation', message: 'You joined the delegation.' }),
  DELEGATION_LEFT: msg({
    id: 'status.you-left-delegation',
    message: 'You left the delegation or declined to join it.',
  }),
  SWAPPED_OUT: msg({
    id: 'status.your-delegation-gave-your-seat',
    message: 'Your delegation gave your seat to another member.',
  }),
  SWAPPED_IN: msg({
    id: 'status.your-delegation-gave-you-seat',
    message: 'Your delegation gave you another member’s seat.',
  }),
  PRIORITY_SET: msg({
    id: 'status.organisers-looked-at-your-place',
    message: 'The organisers changed your priority in the queue.',
  }),
  STAGED: msg({ id: 'status.decision-was-prepared', message: 'A decision was prepared.' }),
  UNSTAGED: msg({
    id: 'status.prepared-decision-was-taken-back',
    message: 'A prepared decision was withdrawn.',
  }),
  CONTRIBUTION_SENT: msg({ id: 'status.you-sent-contribution', message: 'You sent a contribution.' }),
  CONTRIBUTION_CHANGED: msg({ id: 'status.you-changed-contribution', message: 'You changed a contribution.' }),
  CONTRIBUTION_TAKEN_BACK: msg({
    id: 'status.you-took-contribution-back',
    message: 'You withdrew a contribution.',
  }),
  ATTENDED: msg({
    id: 'status.you-were-recorded-as-attending',
    message: 'You were recorded as attending a session.',
  }),
  ATTENDANCE_CORRECTED: msg({
    id: 'status.your-attendance-record-was-corrected',
    message: 'Your attendance record was corrected.',
  }),
  CERTIFICATE_ISSUED: msg({
    id: 'status.certificate-was-issued-to-you',
    message: 'A certificate was issued to you.',
  }),
  CERTIFICATE_REVOKED: msg({
    id: 'status.your-certificate-was-revoked',
    message: 'Your certificate was revoked.',
  }),
  FOLLOW_UP_ANSWERED: msg({
    id: 'status.you-answered-follow-up-survey',
    message: 'You answered the follow-up survey.',
  }),
  FOLLOW_UP_TAKEN_BACK: msg({
    id: 'status.you-withdrew-your-survey-answers',
    message: 'You withdrew your survey answers.',
  }),
  NEWS_STOPPED: msg({
    id: 'status.you-stopped-news-of-event',
    message: 'You unsubscribed from news about the event.',
  }),
}

/** Messages for personal data that was revealed, by field. */
const lookedAt: Record<PersonalField, (institute: string) => MessageDescriptor> = {
  NAME: (institute) =>
    msg({ id: 'status.someone-at-viewed-your-name', message: `Someone at ${institute} viewed your name.` }),
  EMAIL: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-address',
      message: `Someone at ${institute} viewed your address.`,
    }),
  ORGANISATION: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-organisation',
      message: `Someone at ${institute} viewed your organisation.`,
    }),
  COUNTRY: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-country',
      message: `Someone at ${institute} viewed your country.`,
    }),
  LANGUAGES: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-languages',
      message: `Someone at ${institute} viewed your languages.`,
    }),
  MOTIVATION: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-contribution',
      message: `Someone at ${institute} viewed your contribution.`,
    }),
  ANSWERS: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-answers',
      message: `Someone at ${institute} viewed your answers.`,
    }),
  PROTECTED_IDENTITY: (institute) =>
    msg({
      id: 'status.somebody-of-looked-at-your-name',
      message: `Someone at ${institute} viewed your name, address and organisation.`,
    }),
}

/** Describes history entries in plain words. */
export function useHistoryWords(): (entry: Entry) => string {
  const { t } = useLingui()
  return wordsFor

  function wordsFor({ kind, field, institute }: Entry): string {
    const name = institute?.name ?? t({ id: 'status.institute-of-event', message: 'one of the event’s institutes' })
    switch (kind) {
      case 'REGISTERED':
        if (!institute) return t(words.REGISTERED)
        return t({ id: 'status.institute-registered-you', message: `${name} registered you.` })
      case 'REVEALED':
        return t(lookedAt[field ?? 'PROTECTED_IDENTITY'](name))
      case 'PERSON_OPENED':
        return t({
          id: 'status.somebody-looked-at-all',
          message: `Someone at ${name} viewed all your registrations together.`,
        })
      case 'SHARED':
        return t({
          id: 'status.you-let-see-your-registration',
          message: `You allowed ${name} to see your registration.`,
        })
      case 'UNSHARED':
        return t({
          id: 'status.you-withdrew-your-consent-for',
          message: `You withdrew your consent for ${name} to see your registration.`,
        })
      case 'ORGANISATION_MATCHED':
        return t({
          id: 'status.what-your-organisation-counts-as',
          message: 'The organisers changed how your organisation is counted.',
        })
      case 'ASKED_ANEW':
        return t({
          id: 'status.permissions-of-changed-and-we',
          message: `The permissions of ${name} changed, and we asked for your consent again. It sees nothing until you consent.`,
        })
      default:
        return t(words[kind])
    }
  }
}
