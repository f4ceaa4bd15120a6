import { Plural, useLingui } from '@lingui/react/macro'
import { countries, languageCodes } from '@plenaria/schema/countries'
import type { ImportMapping_EventFragment, ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { Select } from '../ui/forms/inputs.tsx'
import { useCodeChoices } from '../ui/languages/codeNames.ts'
import type { MappingDraft } from './mappingDraft.ts'

/** Defaults for rows without a group, country or languages. */
export function RestFields({
  event,
  draft: { groupKey, country, language },
  purpose,
  onChange,
}: {
  event: ImportMapping_EventFragment
  draft: MappingDraft
  purpose: ImportPage_ImportFragment['purpose']
  onChange: (changes: Partial<MappingDraft>) => void
}) {
  const { t } = useLingui()
  const countryNames = useCodeChoices('region', countries)
  const languageNames = useCodeChoices('language', languageCodes)
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {purpose !== 'RECIPIENTS' && (
        <Select
          id="rest-group"
          label={t({ id: 'common.stakeholder-group', message: 'Stakeholder group' })}
          optional
          value={groupKey}
          onValue={(value) => onChange({ groupKey: value })}
          choices={event.groups.map(({ key, name }) => ({ value: key, label: name }))}
          placeholder={t({ id: 'exchange.no-choice', message: 'Not specified' })}
        />
      )}
      {purpose !== 'INVITE' && (
        <Select
          id="rest-country"
          label={t({ id: 'common.country', message: 'Country' })}
          optional
          value={country}
          onValue={(value) => onChange({ country: value })}
          choices={countryNames}
          placeholder={t({ id: 'exchange.no-choice', message: 'Not specified' })}
        />
      )}
      <Select
        id="rest-language"
        label={t({ id: 'common.language', message: 'Language' })}
        value={language}
        onValue={(value) => onChange({ language: value })}
        choices={languageNames}
      />
    </div>
  )
}

/** Maps each value in the file to a group; usually matched by name. */
export function GroupFields({
  read: { groupValues },
  event,
  groups,
  onGroups,
}: {
  read: ImportPage_ImportFragment
  event: ImportMapping_EventFragment
  groups: Record<string, string>
  onGroups: (groups: Record<string, string>) => void
}) {
  const { t } = useLingui()
  return (
    <ul className="border-line-strong border-t">
      {groupValues.map(({ value, rowCount, groupKey }, place) => (
        <li
          key={value}
          className="grid gap-x-6 gap-y-1 border-line border-b py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,15rem)] sm:items-center"
        >
          <label htmlFor={`group-value-${place}`} className="min-w-0 truncate" title={value}>
            <span className="font-medium">{value}</span>{' '}
            <span className="text-13 text-ink-3">
              <Plural id="exchange.rows" value={rowCount} one="# row" other="# rows" />
            </span>
          </label>
          <select
            id={`group-value-${place}`}
            value={groups[value] ?? groupKey ?? ''}
            onChange={({ currentTarget }) => onGroups({ ...groups, [value]: currentTarget.value })}
            className="w-full min-w-0 rounded-control border border-control bg-raised px-2 py-1.5 text-ink"
          >
            <option value="">{t({ id: 'exchange.no-group-yet', message: 'No group yet' })}</option>
            {event.groups.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
}
