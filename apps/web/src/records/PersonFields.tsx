import { Trans, useLingui } from '@lingui/react/macro'
import { countries, languageCodes } from '@plenaria/schema/countries'
import type { AskedQuestionFragment } from '../__generated__/graphql.ts'
import { AskedFields } from '../registering/form/rest/QuestionFields.tsx'
import { FieldGroup } from '../ui/forms/Field.tsx'
import { Select, TextArea, TextInput } from '../ui/forms/inputs.tsx'
import { useCodeChoices } from '../ui/languages/codeNames.ts'
import { readMoreLanguages } from '../ui/languages/moreLanguages.ts'
import { CodeChoice } from '../ui/staff/CodeChoice.tsx'
import type { PersonValues } from './person.ts'

interface PersonFieldsProps {
  values: PersonValues
  change: (changes: Partial<PersonValues>) => void
  errors: Readonly<Record<string, string>>
  groups: readonly { key: string; name: string }[]
  questions: readonly AskedQuestionFragment[]
  /** Fields that are masked for the viewer. Default: none. */
  hidden?: ReadonlySet<keyof PersonValues>
}

/** A person's fields, as filled in by organisers on their behalf. */
export function PersonFields({ values, change, errors, groups, questions, hidden = new Set() }: PersonFieldsProps) {
  const { t, i18n } = useLingui()
  const countryNames = useCodeChoices('region', countries)
  const shows = (field: keyof PersonValues) => !hidden.has(field)
  return (
    <>
      {shows('name') && (
        <TextInput
          id="name"
          label={<Trans id="common.name">Name</Trans>}
          error={errors.name}
          value={values.name}
          onValue={(name) => change({ name })}
        />
      )}
      {shows('organisation') && (
        <TextInput
          id="organisation"
          optional
          label={<Trans id="common.organisation">Organisation</Trans>}
          error={errors.organisation}
          value={values.organisation}
          onValue={(organisation) => change({ organisation })}
        />
      )}
      <Select
        id="groupKey"
        label={<Trans id="common.group">Group</Trans>}
        error={errors.groupKey}
        value={values.groupKey}
        onValue={(groupKey) => change({ groupKey })}
        choices={groups.map(({ key, name }) => ({ value: key, label: name }))}
        placeholder={t({ id: 'common.choose-from-list', message: 'Choose from the list' })}
      />
      {shows('country') && (
        <Select
          id="country"
          label={<Trans id="common.country">Country</Trans>}
          error={errors.country}
          value={values.country}
          onValue={(country) => change({ country })}
          choices={countryNames}
          placeholder={t({ id: 'common.choose-from-list', message: 'Choose from the list' })}
        />
      )}
      {shows('languages') && (
        <FieldGroup id="languages" label={<Trans id="common.languages">Languages</Trans>} error={errors.languages}>
          <CodeChoice
            type="language"
            all={[...languageCodes, ...readMoreLanguages(i18n).keys()]}
            chosen={values.languages}
            add={t({ id: 'records.add-language', message: 'Add a language' })}
            onChosen={(languages) => change({ languages })}
          />
        </FieldGroup>
      )}
      {shows('motivation') && (
        <TextArea
          id="motivation"
          optional
          rows={4}
          limit={4_000}
          label={<Trans id="common.motivation">Motivation</Trans>}
          error={errors.motivation}
          value={values.motivation}
          onValue={(motivation) => change({ motivation })}
        />
      )}
      {shows('answers') && (
        <AskedFields
          questions={questions.map((question) => ({ ...question, required: false }))}
          answers={values.answers}
          onAnswer={(key, answer) => change({ answers: { ...values.answers, [key]: answer } })}
          errors={errors}
        />
      )}
    </>
  )
}
