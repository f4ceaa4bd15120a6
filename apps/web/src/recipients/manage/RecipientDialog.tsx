import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { countries } from '@plenaria/schema/countries'
import { type FormEvent, useState } from 'react'
import type { RecipientFactsInput, RecipientRow_RecipientFragment } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { languageOfLocale, languages } from '../../kernel/language.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Select, TextInput } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { useCodeChoices } from '../../ui/languages/codeNames.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const AddRecipient = graphql(`
  mutation AddRecipient($input: AddRecipientInput!) {
    answer: addRecipient(input: $input) {
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

const ChangeRecipient = graphql(`
  mutation ChangeRecipient($input: ChangeRecipientInput!) {
    answer: changeRecipient(input: $input) {
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

interface DialogProps {
  slug: string
  /** Null or omitted to add a new one. */
  recipient?: RecipientRow_RecipientFragment | null
  onClose: () => void
  onDone: () => void
}

const path = (field: string) => `facts.${field}`

/** Adds or edits a recipient of the report. */
export function RecipientDialog({ slug, recipient = null, onClose, onDone }: DialogProps) {
  const { t, i18n } = useLingui()
  const [facts, setFacts] = useState<RecipientFactsInput>({
    name: recipient?.name ?? '',
    body: recipient?.body ?? '',
    country: recipient?.country ?? '',
    language: recipient?.language ?? languageOfLocale(i18n.locale).api,
    email: recipient?.email ?? '',
  })
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [add, adding] = useMutation(AddRecipient)
  const [change, changing] = useMutation(ChangeRecipient)
  const countryNames = useCodeChoices('region', countries)
  const field = (name: keyof RecipientFactsInput) => ({
    id: path(name),
    error: errors[path(name)],
    value: facts[name],
    onValue: (value: string) => setFacts({ ...facts, [name]: value }),
  })

  async function save(submission: FormEvent) {
    submission.preventDefault()
    setErrors({})
    setRefused(undefined)
    const answer = recipient
      ? await change({ variables: { input: { id: recipient.id, version: recipient.version, facts } } }).catch(
          () => null,
        )
      : await add({ variables: { input: { eventSlug: slug, facts } } }).catch(() => null)
    const result = answer?.data?.answer
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename !== 'RecipientSaved') return setRefused(result ?? null)
    toast(
      recipient ? (
        <Trans id="recipients.is-changed">{facts.name} changed</Trans>
      ) : (
        <Trans id="recipients.is-added">{facts.name} added</Trans>
      ),
    )
    onDone()
    onClose()
  }

  return (
    <Dialog
      title={
        recipient ? (
          <Trans id="recipients.change">Edit {recipient.name}</Trans>
        ) : (
          <Trans id="recipients.add-recipient">Add a recipient</Trans>
        )
      }
      onClose={onClose}
    >
      <form noValidate onSubmit={save} className="mt-4 grid gap-4">
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onDone} />}
        <TextInput {...field('name')} label={<Trans id="recipients.person-or-office">Person or office</Trans>} />
        <TextInput
          {...field('body')}
          label={<Trans id="common.body">Body</Trans>}
          help={
            <Trans id="recipients.ministry-parliament-organisation-it-is">
              The ministry, parliament or organisation. We name it publicly if it takes up a finding.
            </Trans>
          }
        />
        <Select
          {...field('country')}
          label={t({ id: 'common.country', message: 'Country' })}
          choices={countryNames}
          placeholder={t({ id: 'common.choose-country', message: 'Choose a country' })}
        />
        <Select
          {...field('language')}
          label={t({ id: 'common.email-language', message: 'Email language' })}
          choices={languages.map(({ api, name }) => ({ value: api, label: name }))}
        />
        <TextInput {...field('email')} type="email" label={<Trans id="common.email-address">Email address</Trans>} />
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton type="submit" kind="primary" busy={adding.loading || changing.loading}>
            {recipient ? <Trans id="common.save">Save</Trans> : <Trans id="recipients.add">Add</Trans>}
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
