import { Trans, useLingui } from '@lingui/react/macro'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { useState } from 'react'
import { useCodeChoices } from '../ui/codeNames.ts'
import { Select } from '../ui/forms/inputs.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { isSameQuota, type QuotaDraft } from './quotaDraft.ts'
import type { LimitNames } from './useLimitName.ts'
import { useRegionNames } from './useRegionNames.ts'

interface AddQuotaProps {
  questions: LimitNames['questions']
  quotas: readonly QuotaDraft[]
  onAdd: (quota: QuotaDraft) => void
}

/** A question stands for itself among the subjects. */
const keyOfQuestion = (key: string) => `ANSWER ${key}`

/** What else people can be counted by. */
export function AddQuota({ questions, quotas, onAdd }: AddQuotaProps) {
  const { t } = useLingui()
  const [by, setBy] = useState('REGION')
  const [value, setValue] = useState('')
  const asked = questions.filter(({ kind, options }) => kind === 'YES_NO' || options.length > 0)
  const question = asked.find(({ key }) => keyOfQuestion(key) === by)
  const [subject] = by.split(' ', 1)
  const key = {
    subject: (subject ?? 'REGION') as QuotaDraft['subject'],
    questionKey: question?.key ?? null,
  }
  const values = useValues(by, question).filter(
    (choice) => !quotas.some((quota) => isSameQuota(quota, { ...key, value: choice.value })),
  )
  const isChosen = values.some((choice) => choice.value === value)
  return (
    <div className="mt-3 grid items-end gap-x-3 gap-y-3 sm:grid-cols-[1fr_1fr_auto]">
      <Select
        id="quota-by"
        label={<Trans id="compose.count-people-by">Count people by</Trans>}
        value={by}
        onValue={(next) => {
          setBy(next)
          setValue('')
        }}
        choices={[
          { value: 'REGION', label: t({ id: 'compose.region', message: 'Region' }) },
          { value: 'COUNTRY', label: t({ id: 'common.country', message: 'Country' }) },
          { value: 'LANGUAGE', label: t({ id: 'compose.language-they-follow', message: 'Language they follow' }) },
          ...asked.map(({ key: questionKey, label }) => ({ value: keyOfQuestion(questionKey), label })),
        ]}
      />
      <Select
        id="quota-value"
        label={<Trans id="compose.value">Value</Trans>}
        placeholder={t({ id: 'compose.choose', message: 'Choose…' })}
        value={isChosen ? value : ''}
        onValue={setValue}
        choices={values}
      />
      <StaffButton
        disabled={!isChosen}
        className="mb-1"
        onClick={() => {
          onAdd({ ...key, value, minimum: '0', target: '', maximum: '' })
          setValue('')
        }}
      >
        <Trans id="compose.add-quota">Add quota</Trans>
      </StaffButton>
    </div>
  )
}

function useValues(by: string, question: LimitNames['questions'][number] | undefined) {
  const { t } = useLingui()
  const ofRegions = Object.entries(useRegionNames()).map(([value, label]) => ({ value, label }))
  const ofCountries = useCodeChoices('region', countries)
  const ofLanguages = useCodeChoices('language', languageCodes)
  if (by === 'REGION') return ofRegions
  if (by === 'COUNTRY') return ofCountries
  if (by === 'LANGUAGE') return ofLanguages
  if (question?.kind === 'YES_NO')
    return [
      { value: 'yes', label: t({ id: 'common.yes', message: 'Yes' }) },
      { value: 'no', label: t({ id: 'common.no', message: 'No' }) },
    ]
  return (question?.options ?? []).map(({ key, label }) => ({ value: key, label }))
}
