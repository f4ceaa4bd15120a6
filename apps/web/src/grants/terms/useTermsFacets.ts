import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { capabilityWords } from '../../tokens/capabilityWords.ts'
import { useCodeName } from '../../ui/languages/codeNames.ts'
import { useWhen } from '../../ui/When.tsx'
import { actionWords, countersignedActions, fieldWords } from '../grantWords.ts'
import type { TermsInWords } from './terms.ts'

/** One aspect of the terms, as items that can be compared with those of other terms. */
export interface Facet {
  key: string
  name: string
  itemsOf: (terms: TermsInWords) => string[]
}

/** Splits terms into aspects, in words. `zone`: IANA zone of the event. */
export function useTermsFacets(zone: string): Facet[] {
  const { t } = useLingui()
  const when = useWhen()
  const countryName = useCodeName('region')
  const or = (items: readonly string[] | null | undefined, otherwise: string): string[] =>
    items && items.length > 0 ? [...items] : [otherwise]

  return [
    {
      key: 'capabilities',
      name: t({ id: 'grants.permissions', message: 'Permissions' }),
      itemsOf: ({ capabilities }) =>
        or(
          capabilities.map((each) => t(capabilityWords[each].name)),
          t({ id: 'common.nothing', message: 'Nothing' }),
        ),
    },
    {
      key: 'groups',
      name: t({ id: 'grants.groups', message: 'Groups' }),
      itemsOf: ({ groups }) =>
        or(
          groups?.map((name) => name ?? t({ id: 'grants.deleted-group', message: 'a deleted group' })),
          t({ id: 'grants.all-groups', message: 'All groups' }),
        ),
    },
    {
      key: 'countries',
      name: t({ id: 'grants.countries-and-territories', message: 'Countries and territories' }),
      itemsOf: ({ countries }) =>
        or(countries?.map(countryName), t({ id: 'grants.all-countries', message: 'All countries' })),
    },
    {
      key: 'sessions',
      name: t({ id: 'common.sessions', message: 'Sessions' }),
      itemsOf: ({ sessions }) =>
        or(
          sessions?.map((title) => title ?? t({ id: 'grants.deleted-session', message: 'a deleted session' })),
          t({ id: 'grants.all-sessions', message: 'All sessions' }),
        ),
    },
    {
      key: 'hidden',
      name: t({ id: 'grants.hidden-data', message: 'Hidden data' }),
      itemsOf: ({ hidden }) =>
        or(
          hidden.map(({ field, revealable }) => {
            const name = t(fieldWords[field].name)
            return revealable
              ? t({ id: 'grants.opens-with-reason', message: `${name} (shown if a reason is given)` })
              : name
          }),
          t({ id: 'grants.nothing-is-hidden', message: 'Nothing is hidden' }),
        ),
    },
    {
      key: 'consent',
      name: t({ id: 'grants.consent', message: 'Consent' }),
      itemsOf: ({ needsConsent }) => [
        needsConsent
          ? t({ id: 'grants.only-with-each-persons-consent', message: 'Only with each person’s consent' })
          : t({ id: 'grants.not-asked-for', message: 'Not required' }),
      ],
    },
    {
      key: 'purpose',
      name: t({ id: 'grants.why', message: 'Purpose' }),
      itemsOf: ({ purpose }) => or(purpose ? [purpose] : null, t({ id: 'grants.not-said', message: 'Not stated' })),
    },
    {
      key: 'allotment',
      name: t({ id: 'grants.allotment', message: 'Allotment' }),
      itemsOf: ({ allotment }) => [
        allotment === null
          ? t({ id: 'common.none', message: 'None' })
          : t({ id: 'grants.seats', message: `${plural(allotment, { one: '# seat', other: '# seats' })}` }),
      ],
    },
    {
      key: 'countersign',
      name: t({ id: 'grants.actions-to-countersign', message: 'Actions to countersign' }),
      itemsOf: ({ countersign }) =>
        [...countersignedActions.filter((action) => countersign.includes(action)), 'PUBLISH_REPORT' as const].map(
          (action) => t(actionWords[action].name),
        ),
    },
    {
      key: 'end',
      name: t({ id: 'common.until', message: 'Until' }),
      itemsOf: ({ endsAt }) => [
        endsAt ? when({ at: endsAt, zone, as: 'moment' }) : t({ id: 'grants.no-date', message: 'No date' }),
      ],
    },
  ]
}
