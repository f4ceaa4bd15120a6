import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { languages as all } from '../../kernel/language.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { FieldGroup } from '../../ui/forms/Field.tsx'
import { TextArea } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { type Texts, textsInput } from '../../ui/staff/texts.ts'
import { toast } from '../../ui/Toast.tsx'

const WithdrawReport = graphql(`
  mutation WithdrawReport($input: WithdrawReportInput!) {
    withdrawReport(input: $input) {
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
  number: number
  /** Languages of the version. */
  languages: readonly Language[]
  onClose: () => void
}

/** Asks for the public reason for withdrawing a version, and says what remains of it. */
export function WithdrawDialog({ slug, number, languages, onClose }: DialogProps) {
  const [reasons, setReasons] = useState<Texts>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [withdraw, { loading }] = useMutation(WithdrawReport, { refetchQueries: ['ReportToEdit'] })

  async function confirm() {
    setErrors({})
    setRefused(undefined)
    const input = { eventSlug: slug, number, reasons: textsInput(reasons) }
    const answer = await withdraw({ variables: { input } }).catch(() => null)
    const result = answer?.data?.withdrawReport
    if (result?.__typename === 'InvalidInput') return setErrors(problemsByControl(result.fields))
    if (result?.__typename !== 'ActionPlanned' && result?.__typename !== 'ReportWithdrawn')
      return setRefused(result ?? null)
    if (result.__typename === 'ReportWithdrawn')
      toast(<Trans id="report.version-is-withdrawn">Version {number} is withdrawn.</Trans>)
    onClose()
  }

  return (
    <Dialog title={<Trans id="report.withdraw-version-number">Withdraw version {number}?</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-4 text-15">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <p>
          <Trans id="report.anyone-who-opens-this-version">
            Anyone who opens this version, including recipients, sees that it was withdrawn, when and why. Its text and
            documents are no longer published. Its hash stays.
          </Trans>
        </p>
        <p>
          <Trans id="report.nobody-is-emailed-you-can">
            No one will be emailed. You can undo this for a minute, but not after that.
          </Trans>
        </p>
        <FieldGroup
          id="reasons"
          label={<Trans id="common.reason-2">Reason</Trans>}
          help={
            <Trans id="report.public-its-checked-for-words">
              The reason is public and is checked for words that may identify someone.
            </Trans>
          }
          error={errors.reasons}
        >
          <div className="grid gap-3">
            {languages.map((language) => {
              const { name = language, locale } = all.find(({ api }) => api === language) ?? {}
              return (
                <TextArea
                  key={language}
                  id={`reasons.${language}`}
                  lang={locale}
                  rows={3}
                  limit={2000}
                  label={<span className="font-normal text-15">{name}</span>}
                  error={errors[`reasons.${language}`]}
                  value={reasons[language] ?? ''}
                  onValue={(text) => setReasons({ ...reasons, [language]: text })}
                />
              )
            })}
          </div>
        </FieldGroup>
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} onClick={() => void confirm()}>
          <Trans id="report.withdraw-version">Withdraw version {number}</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
