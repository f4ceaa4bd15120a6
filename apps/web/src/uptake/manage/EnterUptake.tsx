import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { countries } from '@plenaria/schema/countries'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { Select, TextInput } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { useCodeChoices } from '../../ui/languages/codeNames.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { emptyDraft } from '../draft.ts'
import { type FindingChoice, inputOf, UptakeForm } from '../UptakeForm.tsx'

const Enter = graphql(`
  mutation EnterUptake($input: EnterUptakeInput!) {
    enterUptake(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface EnterProps {
  slug: string
  findings: readonly FindingChoice[]
  onDone: () => void
}

/** Records uptake found by an editor. */
export function EnterUptake({ slug, findings, onDone }: EnterProps) {
  const { t, i18n } = useLingui()
  const language = languageOfLocale(i18n.locale).api
  const [isOpen, setOpen] = useState(false)
  const [body, setBody] = useState('')
  const [country, setCountry] = useState('')
  const [draft, setDraft] = useState(() => emptyDraft(language))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [enter, { loading }] = useMutation(Enter)
  const countryNames = useCodeChoices('region', countries)

  async function save() {
    setErrors({})
    setRefused(undefined)
    const input = { eventSlug: slug, body, country, facts: inputOf(draft) }
    const answer = await enter({ variables: { input } }).catch(() => null)
    const result = answer?.data?.enterUptake
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename !== 'UptakeSaved') return setRefused(result ?? null)
    toast(<Trans id="uptake.published">Published</Trans>)
    setDraft(emptyDraft(language))
    setBody('')
    setCountry('')
    setOpen(false)
    onDone()
  }

  if (!isOpen)
    return (
      <p>
        <StaffButton kind="primary" onClick={() => setOpen(true)}>
          <Trans id="uptake.record-uptake-of-finding">Record the uptake of a finding</Trans>
        </StaffButton>
      </p>
    )
  return (
    <section aria-labelledby="enter-title">
      <h2 id="enter-title" className="mb-4 text-20">
        <Trans id="uptake.record-uptake-of-finding">Record the uptake of a finding</Trans>
      </h2>
      <UptakeForm
        findings={findings}
        draft={draft}
        onDraft={setDraft}
        errors={errors}
        onSubmit={() => void save()}
        before={
          <>
            {refused !== undefined && <RefusalNotice refused={refused} />}
            <TextInput
              id="body"
              label={<Trans id="common.body">Body</Trans>}
              help={
                <Trans id="uptake.ministry-parliament-organisation-never-person">
                  The ministry, parliament or organisation. Never a person.
                </Trans>
              }
              error={errors.body}
              value={body}
              onValue={setBody}
            />
            <Select
              id="country"
              label={t({ id: 'common.country', message: 'Country' })}
              error={errors.country}
              value={country}
              onValue={setCountry}
              choices={countryNames}
              placeholder={t({ id: 'common.choose-country', message: 'Choose a country' })}
            />
          </>
        }
      >
        <div className="flex flex-wrap gap-2">
          <StaffButton type="submit" kind="primary" busy={loading}>
            <Trans id="uptake.add-and-publish-now">Add and publish now</Trans>
          </StaffButton>
          <StaffButton onClick={() => setOpen(false)}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
        </div>
      </UptakeForm>
    </section>
  )
}
