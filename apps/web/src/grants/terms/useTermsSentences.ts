import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Capability } from '../../__generated__/graphql.ts'
import { capabilityWords } from '../../tokens/capabilityWords.ts'
import { codeName } from '../../ui/languages/codeNames.ts'
import { raised, useList } from '../../ui/useList.ts'
import { useClock, useWhen, useZoneName } from '../../ui/When.tsx'
import { actionWords, fieldWords, ofEverybody } from '../grantWords.ts'
import { isLimited, type TermsInWords } from './terms.ts'

interface Surroundings {
  /** The partner's name. */
  partner: string
  /** IANA zone of the event. */
  zone: string
}

/** The terms as sentences that can be read aloud, in the order in which people ask about them. */
export function useTermsSentences(): (terms: TermsInWords, surroundings: Surroundings) => string[] {
  const { t } = useLingui()
  const scopeSentences = useScopeSentences()
  const list = useList()
  const when = useWhen()
  const hours = useClock()
  const zoneName = useZoneName()

  /** Masked fields, and the conditions for seeing the others. */
  function sightSentences({ hidden, needsConsent }: TermsInWords) {
    const fields = (revealable: boolean) =>
      list(hidden.filter((each) => each.revealable === revealable).map(({ field }) => t(fieldWords[field].inSentence)))
    const never = fields(false)
    const withReason = fields(true)
    return [
      never && t({ id: 'grants.never-shown-to-it', message: `It never sees ${never}.` }),
      withReason &&
        t({
          id: 'grants.it-sees-only-by-giving',
          message: `It can see ${withReason} only if it gives a reason, which is recorded and shown to the person.`,
        }),
      needsConsent &&
        t({
          id: 'grants.it-sees-registration-only-if',
          message: 'It sees a registration only while the person consents.',
        }),
    ]
  }

  /** The partner's allotment, and actions that need both institutes' agreement. */
  function decisionSentences({ capabilities, allotment, countersign }: TermsInWords) {
    const actions = list(
      [...countersign.filter((action) => action !== 'PUBLISH_REPORT'), 'PUBLISH_REPORT' as const].map((action) =>
        t(actionWords[action].inSentence),
      ),
    )
    return [
      allotment !== null &&
        t({
          id: 'grants.it-alone-may-offer-seats',
          message: `${plural(allotment, { one: 'It alone can offer # seat in the plan.', other: 'It alone can offer # seats in the plan.' })}`,
        }),
      !capabilities.includes('DECIDE') &&
        t({ id: 'grants.it-decides-nothing-alone', message: 'It can’t decide anything alone.' }),
      t({
        id: 'grants.this-takes-effect-only-once',
        message: `This takes effect only once both institutes have agreed: ${actions}.`,
      }),
    ]
  }

  function endSentence(endsAt: string | null, zone: string): string {
    const end = endsAt && when({ at: endsAt, zone, as: 'dates' })
    const time = endsAt && hours({ at: endsAt, zone, as: 'time' })
    const clock = endsAt && zoneName(zone, endsAt)
    return end && time && clock
      ? t({ id: 'grants.it-ends-by-itself-on', message: `It ends automatically on ${end} at ${time} (${clock}).` })
      : t({ id: 'grants.it-has-no-date-at', message: 'It has no end date.' })
  }

  return (terms, { partner, zone }) => {
    const { capabilities } = terms
    const idle = isLimited(terms) ? capabilities.filter((each) => ofEverybody.includes(each)) : []
    const used = capabilities.filter((each) => !idle.includes(each))
    const inSentence = (some: readonly Capability[]) =>
      list(some.map((capability) => t(capabilityWords[capability].inSentence)))
    const can = inSentence(used)
    const cannot = inSentence(idle)
    const sentences = [
      used.length > 0
        ? t({ id: 'grants.may-partner-can', message: `${partner} can ${can}.` })
        : t({
            id: 'grants.has-no-permissions-beyond-what',
            message: `${partner} has no permissions beyond what everyone has.`,
          }),
      ...scopeSentences(terms),
      cannot &&
        t({
          id: 'grants.it-cant-that-needs-grant',
          message: `It can’t ${cannot}, because that needs a grant that covers everyone.`,
        }),
      ...sightSentences(terms),
      ...decisionSentences(terms),
      endSentence(terms.endsAt, zone),
    ]
    return sentences.flatMap((sentence) => (sentence ? [raised(sentence)] : []))
  }
}

/** The people that the terms cover; empty if they cover everyone. */
function useScopeSentences() {
  const { t, i18n } = useLingui()
  const list = useList()
  return ({ groups, countries, sessions }: TermsInWords) => {
    const groupNames = list(
      (groups ?? []).map((name) => name ?? t({ id: 'grants.deleted-group', message: 'a deleted group' })),
    )
    const countryList = list((countries ?? []).map((code) => codeName(i18n, 'region', code)))
    const sessionNames = list(
      (sessions ?? []).map((title) =>
        title
          ? t({ id: 'common.title-title', message: `“${title}”` })
          : t({ id: 'grants.deleted-session', message: 'a deleted session' }),
      ),
    )
    const isOpen = [groups, countries, sessions].some((scope) => scope?.length === 0)
    return [
      groupNames && t({ id: 'grants.only-for-these-groups', message: `Only for these groups: ${groupNames}.` }),
      countryList && t({ id: 'grants.only-for-people-from', message: `Only for people from ${countryList}.` }),
      sessionNames && t({ id: 'grants.only-for-these-sessions', message: `Only for these sessions: ${sessionNames}.` }),
      isOpen &&
        t({ id: 'grants.limited-but-limit-isnt-chosen', message: 'Limited, but no limit has been chosen yet.' }),
    ]
  }
}
