import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useCodeName } from '../ui/codeNames.ts'
import { useWhen } from '../ui/When.tsx'
import { actWords, capabilityWords, countersignedActs, fieldWords } from './grantWords.ts'
import type { TermsInWords } from './terms.ts'

/** One thing that terms say, as items that can be compared with those of other terms. */
export interface Facet {
  key: string
  name: string
  itemsOf: (terms: TermsInWords) => string[]
}

/** What terms say, part by part. `zone`: of the event. */
export function useTermsFacets(zone: string): Facet[] {
  const { t } = useLingui()
  const when = useWhen()
  const countryName = useCodeName('region')
  const or = (items: readonly string[] | null | undefined, otherwise: string): string[] =>
    items && items.length > 0 ? [...items] : [otherwise]

  return [
    {
      key: 'capabilities',
      name: t`It may`,
      itemsOf: ({ capabilities }) =>
        or(
          capabilities.map((each) => t(capabilityWords[each].name)),
          t`Nothing`,
        ),
    },
    {
      key: 'groups',
      name: t`Groups`,
      itemsOf: ({ groups }) =>
        or(
          groups?.map((name) => name ?? t`a group that is no more`),
          t`All groups`,
        ),
    },
    {
      key: 'countries',
      name: t`Countries and territories`,
      itemsOf: ({ countries }) => or(countries?.map(countryName), t`All countries`),
    },
    {
      key: 'sessions',
      name: t`Sessions`,
      itemsOf: ({ sessions }) =>
        or(
          sessions?.map((title) => title ?? t`a session that is no more`),
          t`All sessions`,
        ),
    },
    {
      key: 'hidden',
      name: t`Not seen`,
      itemsOf: ({ hidden }) =>
        or(
          hidden.map(({ field, revealable }) => {
            const name = t(fieldWords[field].name)
            return revealable ? t`${name} (opens with a reason)` : name
          }),
          t`Nothing is hidden`,
        ),
    },
    {
      key: 'consent',
      name: t`Consent`,
      itemsOf: ({ needsConsent }) => [needsConsent ? t`Only with each person’s consent` : t`Not asked for`],
    },
    { key: 'purpose', name: t`Why`, itemsOf: ({ purpose }) => or(purpose ? [purpose] : null, t`Not said`) },
    {
      key: 'allotment',
      name: t`Allotment`,
      itemsOf: ({ allotment }) => [
        allotment === null ? t`None` : t`${plural(allotment, { one: '# seat', other: '# seats' })}`,
      ],
    },
    {
      key: 'countersign',
      name: t`Both have to agree to`,
      itemsOf: ({ countersign }) =>
        [...countersignedActs.filter((act) => countersign.includes(act)), 'PUBLISH_REPORT' as const].map((act) =>
          t(actWords[act].name),
        ),
    },
    {
      key: 'end',
      name: t`Until`,
      itemsOf: ({ endsAt }) => [endsAt ? when({ at: endsAt, zone, as: 'moment' }) : t`No date`],
    },
  ]
}
