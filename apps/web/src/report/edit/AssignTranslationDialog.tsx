import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Select, TextInput } from '../../ui/forms/inputs.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const Translators = graphql(`
  query Translators($slug: String!) {
    event(slug: $slug) {
      slug
      report {
        draft {
          translators {
            id
            member {
              name
              institute {
                slug
                name
              }
            }
          }
        }
      }
    }
  }
`)

const AssignTranslation = graphql(`
  mutation AssignTranslation($input: AssignTranslationInput!) {
    assignTranslation(input: $input) {
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
  language: Language
  /** Name of the language. */
  name: string
  assigned: { translatorId: string; dueOn?: string | null } | null
  onClose: () => void
}

/** Chooses who translates the report into a language, and by when. */
export function AssignTranslationDialog({ slug, language, name, assigned, onClose }: DialogProps) {
  const { t } = useLingui()
  const { data } = useQuery(Translators, { variables: { slug }, fetchPolicy: 'network-only' })
  const [translatorId, setTranslatorId] = useState(assigned?.translatorId ?? '')
  const [dueOn, setDueOn] = useState(assigned?.dueOn ?? '')
  const [refused, setRefused] = useState<Refused | null>()
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map())
  const [assign, { loading }] = useMutation(AssignTranslation, {
    refetchQueries: ['ReportToEdit'],
    awaitRefetchQueries: true,
  })
  const translators = data?.event?.report?.draft?.translators

  async function save() {
    setRefused(undefined)
    const input = { eventSlug: slug, language, translatorId: translatorId || null, dueOn: dueOn || null }
    const answer = await assign({ variables: { input } }).catch(() => null)
    const result = answer?.data?.assignTranslation
    if (result?.__typename === 'InvalidInput')
      return setErrors(new Map(result.fields.map(({ path, message }) => [path, message])))
    if (result?.__typename !== 'TranslationAssigned') return setRefused(result ?? null)
    toast(<Trans id="report.assignment-saved">Assignment saved.</Trans>)
    onClose()
  }

  return (
    <Dialog title={<Trans id="report.assign-translation">Assign translation: {name}</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-4 text-15">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        {translators ? (
          <Select
            id="translatorId"
            label={<Trans id="report.translator">Translator</Trans>}
            help={<Trans id="report.members-who-can-edit-report">Members who can edit the report.</Trans>}
            error={errors.get('translatorId')}
            placeholder={t({ id: 'report.not-assigned', message: 'Not assigned' })}
            choices={translators.map(({ id, member }) => ({
              value: id,
              label: `${member.name} · ${member.institute.name}`,
            }))}
            value={translatorId}
            onValue={setTranslatorId}
          />
        ) : (
          <Skeleton lines={2} />
        )}
        {translatorId !== '' && (
          <TextInput
            id="dueOn"
            type="date"
            optional
            label={<Trans id="report.deadline">Deadline</Trans>}
            error={errors.get('dueOn')}
            value={dueOn}
            onValue={setDueOn}
            className="max-w-48"
          />
        )}
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading || !translators} onClick={() => void save()}>
          <Trans id="report.save-assignment">Save assignment</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
