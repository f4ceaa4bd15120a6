import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import type { LetterKind, PersonalField } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { FilterMenu } from '../registrations/board/FilterMenu.tsx'
import { allStates } from '../registrations/board/filters.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { filterOf, type Recipients } from './letterDraft.ts'

const Count = graphql(`
  query LetterRecipients($slug: String!, $filter: RegistrationFilter!, $kind: LetterKind!) {
    event(slug: $slug) {
      slug
      letterRecipients(filter: $filter, kind: $kind) {
        count
        stopped
      }
    }
  }
`)

/** How many a letter would go to now; undefined while it is not known. */
export function useRecipients(slug: string, recipients: Recipients, kind: LetterKind) {
  const { data } = useQuery(Count, {
    variables: { slug, filter: filterOf(recipients), kind },
    fetchPolicy: 'cache-and-network',
  })
  return data?.event?.letterRecipients ?? undefined
}

/** Whom a letter goes to: nothing chosen is everybody whose registration stands. */
export function RecipientFields({
  slug,
  groups,
  maskedFields,
  kind,
  value,
  onValue,
}: {
  slug: string
  groups: readonly { key: string; name: string }[]
  maskedFields: readonly PersonalField[]
  kind: LetterKind
  value: Recipients
  onValue: (value: Recipients) => void
}) {
  const { t, i18n } = useLingui()
  const counted = useRecipients(slug, value, kind)
  const names = new Intl.DisplayNames(i18n.locale, { type: 'region' })
  const countries = allCountries
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .toSorted((one, other) => one.label.localeCompare(other.label, i18n.locale))
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2 text-13">
        <FilterMenu
          label={t`State`}
          chosen={value.states}
          options={allStates.map((state) => ({ value: state, label: <StateMark state={state} /> }))}
          onChange={(chosen) => onValue({ ...value, states: allStates.filter((state) => chosen.includes(state)) })}
        />
        <FilterMenu
          label={t`Group`}
          chosen={value.groupKeys}
          options={groups.map(({ key, name }, place) => ({
            value: key,
            label: <GroupName place={place} name={name} />,
          }))}
          onChange={(groupKeys) => onValue({ ...value, groupKeys })}
        />
        {!maskedFields.includes('COUNTRY') && (
          <FilterMenu
            label={t`Country`}
            chosen={value.countries}
            options={countries}
            searchable
            onChange={(chosen) => onValue({ ...value, countries: chosen })}
          />
        )}
      </div>
      <p aria-live="polite" className="mt-2">
        {counted ? (
          <>
            <span className="font-medium">
              <Plural
                value={counted.count}
                _0="It goes to nobody"
                one="It goes to one person"
                other="It goes to # people"
              />
            </span>
            {counted.stopped > 0 && (
              <span className="text-ink-2">
                {' '}
                <Plural
                  value={counted.stopped}
                  one="(one more has stopped news of this event)"
                  other="(# more have stopped news of this event)"
                />
              </span>
            )}
          </>
        ) : (
          <span className="text-ink-3">
            <Trans>Counting…</Trans>
          </span>
        )}
      </p>
      {value.states.length === 0 && (
        <p className="text-13 text-ink-2">
          <Trans>People who withdrew or whose offer lapsed are left out, unless you choose these states.</Trans>
        </p>
      )}
    </div>
  )
}
