import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { AddQuota } from './AddQuota.tsx'
import { QuotaTable } from './QuotaTable.tsx'
import { notNumbers, type QuotaDraft, quotasInput } from './quotaDraft.ts'
import type { LimitNames, NamedLimit } from './useLimitName.ts'

const SetQuotas = graphql(`
  mutation SetQuotas($input: SetQuotasInput!) {
    setQuotas(input: $input) {
      __typename
      ... on QuotasSet {
        event {
          slug
          version
          quotas {
            subject
            questionKey
            value
            crossedWith {
              subject
              questionKey
              value
            }
            minimum
            target
            maximum
          }
        }
      }
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

interface QuotaEditorProps {
  slug: string
  version: number
  questions: LimitNames['questions']
  isInSeries: boolean
  draft: readonly QuotaDraft[]
  changed: boolean
  /** Errors of the quotas being tried, by path. */
  tried: Readonly<Record<string, string>>
  nameOf: (limit: NamedLimit) => string
  availableOf: (quota: QuotaDraft) => number | undefined
  onDraft: (draft: QuotaDraft[]) => void
  onDiscard: () => void
  onRefetch: () => void
}

/** Edits an event's quotas and saves them all at once. */
export function QuotaEditor({ slug, version, questions, draft, changed, tried, ...rest }: QuotaEditorProps) {
  const { isInSeries, nameOf, availableOf, onDraft, onDiscard, onRefetch } = rest
  const { t } = useLingui()
  const [save, { loading }] = useMutation(SetQuotas)
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const message = t({ id: 'common.give-whole-number', message: 'Enter a whole number.' })
  const typed = Object.fromEntries(notNumbers(draft).map((path) => [path, message]))

  async function submit() {
    setRefused(undefined)
    setFieldProblems({})
    if (Object.keys(typed).length > 0) return
    const input = { eventSlug: slug, version, quotas: quotasInput(draft) }
    const answer = await save({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setQuotas
    if (result?.__typename === 'QuotasSet') toast(<Trans id="compose.quotas-saved">Quotas saved</Trans>)
    else if (result?.__typename === 'InvalidInput') setFieldProblems(problemsByControl(result.fields))
    else setRefused(result ?? null)
  }

  return (
    <>
      {draft.length === 0 ? (
        <p className="mt-3 text-15">
          <Trans id="compose.no-quotas-yet">No quotas yet. Only the seat plan limits the room.</Trans>
        </p>
      ) : (
        <QuotaTable
          quotas={draft}
          nameOf={nameOf}
          availableOf={availableOf}
          errors={{ ...tried, ...fieldProblems, ...typed }}
          onChange={(next) => {
            setFieldProblems({})
            onDraft(next)
          }}
        />
      )}
      <AddQuota
        questions={questions}
        isInSeries={isInSeries}
        quotas={draft}
        onAdd={(quota) => onDraft([...draft, quota])}
      />
      <div className="mt-4 grid justify-items-start gap-3">
        {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
        <div className="flex flex-wrap gap-2">
          <StaffButton kind="primary" busy={loading} disabled={!changed} onClick={() => void submit()}>
            <Trans id="compose.save-quotas">Save quotas</Trans>
          </StaffButton>
          {changed && (
            <StaffButton kind="bare" onClick={onDiscard}>
              <Trans id="common.discard-changes">Discard changes</Trans>
            </StaffButton>
          )}
        </div>
      </div>
    </>
  )
}
