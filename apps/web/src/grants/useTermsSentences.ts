import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Capability } from '../__generated__/graphql.ts'
import { raised, useList } from '../events/eventWords.ts'
import { codeName } from '../ui/codeNames.ts'
import { useWhen, useZoneName } from '../ui/When.tsx'
import { actWords, capabilityWords, fieldWords, ofEverybody } from './grantWords.ts'
import { isLimited, type TermsInWords } from './terms.ts'

interface Surroundings {
  /** Name of the partner. */
  partner: string
  /** IANA zone of the event. */
  zone: string
}

/** Terms as sentences that can be read aloud, in the order in which people ask. */
export function useTermsSentences(): (terms: TermsInWords, surroundings: Surroundings) => string[] {
  const { t, i18n } = useLingui()
  const list = useList()
  const when = useWhen()
  const zoneName = useZoneName()

  return (terms, { partner, zone }) => {
    const { capabilities, groups, countries, sessions, hidden, allotment, countersign, needsConsent, endsAt } = terms
    const fields = (revealable: boolean) =>
      list(hidden.filter((each) => each.revealable === revealable).map(({ field }) => t(fieldWords[field].inSentence)))
    const idle = isLimited(terms) ? capabilities.filter((each) => ofEverybody.includes(each)) : []
    const used = capabilities.filter((each) => !idle.includes(each))
    const inSentence = (some: readonly Capability[]) =>
      list(some.map((capability) => t(capabilityWords[capability].inSentence)))
    const can = inSentence(used)
    const cannot = inSentence(idle)
    const groupNames = list((groups ?? []).map((name) => name ?? t`a group that is no more`))
    const countryList = list((countries ?? []).map((code) => codeName(i18n, 'region', code)))
    const sessionNames = list((sessions ?? []).map((title) => (title ? t`“${title}”` : t`a session that is no more`)))
    const never = fields(false)
    const withReason = fields(true)
    const acts = list(
      [...countersign.filter((act) => act !== 'PUBLISH_REPORT'), 'PUBLISH_REPORT' as const].map((act) =>
        t(actWords[act].inSentence),
      ),
    )
    const end = endsAt && when({ at: endsAt, zone, as: 'dates' })
    const time = endsAt && when({ at: endsAt, zone, as: 'time' })
    const clock = endsAt && zoneName(zone, endsAt)

    const isOpen = [groups, countries, sessions].some((scope) => scope?.length === 0)

    const sentences = [
      used.length > 0 ? t`${partner} may ${can}.` : t`${partner} may do nothing beyond what everybody may.`,
      groupNames && t`Only for these groups: ${groupNames}.`,
      countryList && t`Only for people from ${countryList}.`,
      sessionNames && t`Only for these sessions: ${sessionNames}.`,
      isOpen && t`Limited to what is still to be chosen.`,
      cannot && t`It may not ${cannot}: that takes a grant about everybody.`,
      never && t`Never shown to it: ${never}.`,
      withReason && t`It sees ${withReason} only by giving a reason, which is recorded and told to the person.`,
      needsConsent && t`It sees a registration only if the person consents, and for as long as they do.`,
      allotment !== null &&
        t`${plural(allotment, { one: 'It alone may offer # seat of the plan.', other: 'It alone may offer # seats of the plan.' })}`,
      !capabilities.includes('DECIDE') && t`It decides nothing alone.`,
      t`This takes effect only once both institutes have agreed: ${acts}.`,
      end && time && clock
        ? t`It ends by itself on ${end} at ${time} (${clock}).`
        : t`It has no date at which it ends by itself.`,
    ]
    return sentences.flatMap((sentence) => (sentence ? [raised(sentence)] : []))
  }
}
