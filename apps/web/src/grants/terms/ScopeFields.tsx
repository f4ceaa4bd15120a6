import { Trans, useLingui } from '@lingui/react/macro'
import { countries as allCountries } from '@plenaria/schema/countries'
import type { ReactNode } from 'react'
import { FieldGroup } from '../../ui/forms/Field.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/forms/inputs.tsx'
import { CodeChoice } from '../../ui/staff/CodeChoice.tsx'
import type { EventParts, TermsDraft } from './termsDraft.ts'

interface ScopeFieldsProps {
  draft: TermsDraft
  event: EventParts
  errors: Readonly<Record<string, string>>
  onChange: (change: Partial<TermsDraft>) => void
}

/** Limits by group, country and session; if several are set, all of them apply. */
export function ScopeFields({ draft, event, errors, onChange }: ScopeFieldsProps) {
  return (
    <>
      {(event.groups.length > 0 || draft.groups) && (
        <Limit
          id="limit-groups"
          label={<Trans id="grants.only-some-groups">Only some groups</Trans>}
          chosen={draft.groups}
          onChosen={(groups) => onChange({ groups })}
        >
          {(chosen) => (
            <CheckboxGroup
              id="groupKeys"
              label={<Trans id="grants.groups">Groups</Trans>}
              error={errors.groupKeys}
              choices={event.groups.map(({ key, name }) => ({ value: key, label: name }))}
              values={chosen}
              onValues={(groups) => onChange({ groups })}
            />
          )}
        </Limit>
      )}
      <Limit
        id="limit-countries"
        label={<Trans id="grants.only-people-from-some-countries">Only people from some countries</Trans>}
        chosen={draft.countries}
        onChosen={(countries) => onChange({ countries })}
      >
        {(chosen) => (
          <Countries error={errors.countries} chosen={chosen} onChosen={(countries) => onChange({ countries })} />
        )}
      </Limit>
      {(event.sessions.length > 1 || draft.sessions) && (
        <Limit
          id="limit-sessions"
          label={<Trans id="grants.only-people-who-want-to">Only people who want to attend certain sessions</Trans>}
          chosen={draft.sessions}
          onChosen={(sessions) => onChange({ sessions })}
        >
          {(chosen) => (
            <CheckboxGroup
              id="sessionIds"
              label={<Trans id="common.sessions">Sessions</Trans>}
              help={
                event.sessions.length === 0 && (
                  <Trans id="grants.event-has-no-session-any">
                    The event no longer has any sessions. Remove this limit.
                  </Trans>
                )
              }
              error={errors.sessionIds}
              choices={event.sessions.map(({ id, title }) => ({ value: id, label: title }))}
              values={chosen}
              onValues={(sessions) => onChange({ sessions })}
            />
          )}
        </Limit>
      )}
    </>
  )
}

function Limit({
  id,
  label,
  chosen,
  onChosen,
  children,
}: {
  id: string
  label: ReactNode
  chosen: string[] | null
  onChosen: (chosen: string[] | null) => void
  children: (chosen: string[]) => ReactNode
}) {
  return (
    <div>
      <Checkbox
        id={id}
        label={label}
        checked={chosen !== null}
        onChecked={(limited) => onChosen(limited ? [] : null)}
      />
      {chosen && <div className="mt-3 border-line-strong border-s-2 ps-4 sm:ms-[10px] sm:ps-6">{children(chosen)}</div>}
    </div>
  )
}

function Countries({
  error,
  chosen,
  onChosen,
}: {
  error: string | undefined
  chosen: string[]
  onChosen: (chosen: string[]) => void
}) {
  const { t } = useLingui()
  return (
    <FieldGroup
      id="countries"
      label={<Trans id="grants.countries-and-territories">Countries and territories</Trans>}
      error={error}
    >
      <CodeChoice
        type="region"
        all={allCountries}
        chosen={chosen}
        add={t({ id: 'grants.add-country-or-territory', message: 'Add a country or territory' })}
        onChosen={onChosen}
      />
    </FieldGroup>
  )
}
