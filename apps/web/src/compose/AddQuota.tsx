import { Trans, useLingui } from '@lingui/react/macro'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { useState } from 'react'
import { Select } from '../ui/forms/inputs.tsx'
import { useCodeChoices } from '../ui/languages/codeNames.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { type Fact, isSameQuota, type QuotaDraft } from './quotaDraft.ts'
import type { LimitNames } from './useLimitName.ts'
import { useFirstTimeWords, useRegionNames } from './useRegionNames.ts'

interface AddQuotaProps {
  questions: LimitNames['questions']
  isInSeries: boolean
  quotas: readonly QuotaDraft[]
  onAdd: (quota: QuotaDraft) => void
}

/** The current selection. A question is a subject of its own. */
interface Choice {
  by: string
  value: string
}

const keyOfQuestion = (key: string) => `ANSWER ${key}`
const begin: Choice = { by: 'REGION', value: '' }

/** Adds a quota on one fact, or on two facts that must both apply. */
export function AddQuota({ questions, isInSeries, quotas, onAdd }: AddQuotaProps) {
  const { t } = useLingui()
  const [first, setFirst] = useState(begin)
  const [second, setSecond] = useState<Choice | null>(null)
  const asked = questions.filter(({ kind, need, options }) => !need && (kind === 'YES_NO' || options.length > 0))
  const subjects = [
    { value: 'REGION', label: t({ id: 'compose.region', message: 'Region' }) },
    { value: 'COUNTRY', label: t({ id: 'common.country', message: 'Country' }) },
    { value: 'LANGUAGE', label: t({ id: 'compose.language-they-follow', message: 'Language they follow' }) },
    ...(isInSeries
      ? [{ value: 'FIRST_TIME', label: t({ id: 'compose.first-time', message: 'First time in the series' }) }]
      : []),
    ...asked.map(({ key, label }) => ({ value: keyOfQuestion(key), label })),
  ]
  const others = subjects.filter(({ value }) => value !== first.by)
  const crossed = second && others.some(({ value }) => value === second.by) ? second : null
  const values = useValues(first.by, asked).filter(
    ({ value }) => crossed !== null || !quotas.some((quota) => isSameQuota(quota, factOf({ ...first, value }))),
  )
  const crossedValues = useValues(crossed?.by ?? '', asked).filter(
    ({ value }) => crossed && !quotas.some((quota) => isSameQuota(quota, quotaOf(first, { by: crossed.by, value }))),
  )
  const isChosen =
    values.some(({ value }) => value === first.value) &&
    (second === null || crossedValues.some(({ value }) => value === crossed?.value))
  return (
    <div className="mt-3 grid items-end gap-x-3 gap-y-3 sm:grid-cols-[1fr_1fr_auto]">
      <Select
        id="quota-by"
        label={<Trans id="compose.count-people-by">Count people by</Trans>}
        value={first.by}
        onValue={(by) => {
          setFirst({ by, value: '' })
          if (second?.by === by) setSecond({ by: subjects.find(({ value }) => value !== by)?.value ?? '', value: '' })
        }}
        choices={subjects}
      />
      <Select
        id="quota-value"
        label={<Trans id="compose.value">Value</Trans>}
        placeholder={t({ id: 'compose.choose', message: 'Choose…' })}
        value={values.some(({ value }) => value === first.value) ? first.value : ''}
        onValue={(value) => setFirst({ ...first, value })}
        choices={values}
      />
      {second && (
        <>
          <div className="sm:col-start-1">
            <Select
              id="crossed-by"
              label={<Trans id="compose.and-also-by">And also by</Trans>}
              value={crossed?.by ?? ''}
              onValue={(by) => setSecond({ by, value: '' })}
              choices={others}
            />
          </div>
          <Select
            id="crossed-value"
            label={<Trans id="compose.second-value">Second value</Trans>}
            placeholder={t({ id: 'compose.choose', message: 'Choose…' })}
            value={crossedValues.some(({ value }) => value === crossed?.value) ? (crossed?.value ?? '') : ''}
            onValue={(value) => setSecond({ by: crossed?.by ?? '', value })}
            choices={crossedValues}
          />
        </>
      )}
      <StaffButton
        disabled={!isChosen}
        className="mb-1 justify-self-start"
        onClick={() => {
          onAdd(quotaOf(first, crossed))
          setFirst({ ...first, value: '' })
          if (crossed) setSecond({ ...crossed, value: '' })
        }}
      >
        <Trans id="compose.add-quota">Add quota</Trans>
      </StaffButton>
      <StaffButton
        kind="bare"
        className="justify-self-start sm:col-span-3"
        onClick={() => setSecond(second ? null : { by: others[0]?.value ?? '', value: '' })}
      >
        {second ? (
          <Trans id="compose.count-by-one-fact">Count by one characteristic only</Trans>
        ) : (
          <Trans id="compose.combine-with-second">Combine with a second characteristic</Trans>
        )}
      </StaffButton>
    </div>
  )
}

function factOf({ by, value }: Choice): Fact {
  const [subject, questionKey] = by.split(' ', 2)
  return { subject: subject as Fact['subject'], questionKey: questionKey ?? null, value }
}

const quotaOf = (first: Choice, second: Choice | null): QuotaDraft => ({
  ...factOf(first),
  crossedWith: second && factOf(second),
  minimum: '0',
  target: '',
  maximum: '',
})

function useValues(by: string, questions: LimitNames['questions']) {
  const { t } = useLingui()
  const ofRegions = Object.entries(useRegionNames()).map(([value, label]) => ({ value, label }))
  const ofCountries = useCodeChoices('region', countries)
  const ofLanguages = useCodeChoices('language', languageCodes)
  const ofFirstTime = Object.entries(useFirstTimeWords()).map(([value, label]) => ({ value, label }))
  if (by === 'REGION') return ofRegions
  if (by === 'COUNTRY') return ofCountries
  if (by === 'LANGUAGE') return ofLanguages
  if (by === 'FIRST_TIME') return ofFirstTime
  const question = questions.find(({ key }) => keyOfQuestion(key) === by)
  if (question?.kind === 'YES_NO')
    return [
      { value: 'yes', label: t({ id: 'common.yes', message: 'Yes' }) },
      { value: 'no', label: t({ id: 'common.no', message: 'No' }) },
    ]
  return (question?.options ?? []).map(({ key, label }) => ({ value: key, label }))
}
