import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'

const CorrectAttendance = graphql(`
  mutation CorrectAttendance($input: CorrectAttendanceInput!) {
    correctAttendance(input: $input) {
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
      ... on AttendanceCorrected {
        registration {
          reference
          attendanceRecords {
            attended
            session {
              id
            }
          }
        }
      }
    }
  }
`)

/** Corrects whether somebody attended, with a reason. */
export function CorrectDialog({
  reference,
  name: written,
  sessionId,
  onClose,
  onSaid,
}: {
  reference: string
  name: string
  sessionId: string
  onClose: () => void
  onSaid: (said: { tone: 'good' | 'warning'; title: ReactNode; more?: ReactNode }) => void
}) {
  const [correct, { loading }] = useMutation(CorrectAttendance)
  const [reason, setReason] = useState('')
  const [fieldProblem, setFieldProblem] = useState<string>()
  const name = <bdi>{written}</bdi>

  async function save(attended: boolean) {
    const input = { reference, sessionId, attended, reason }
    const answer = await correct({ variables: { input } }).catch(() => null)
    const result = answer?.data?.correctAttendance
    if (result?.__typename === 'InvalidInput') return setFieldProblem(result.fields[0]?.message)
    if (result?.__typename === 'AttendanceCorrected')
      onSaid({ tone: 'good', title: <Trans id="attendance.correction-saved">Correction saved</Trans> })
    else
      onSaid({
        tone: 'warning',
        title: <Trans id="common.nothing-was-changed">Nothing was changed</Trans>,
        more: result?.message,
      })
    onClose()
  }

  return (
    <Dialog title={<Trans id="attendance.attendance-of">{name}’s attendance</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-5">
        <TextInput
          id="why-corrected"
          label={<Trans id="attendance.reason-for-correction">Reason for the correction</Trans>}
          help={
            <Trans id="attendance.recorded-person-can-read-it">
              The reason is kept in the log. If this revokes a certificate, the person sees the reason too.
            </Trans>
          }
          error={fieldProblem}
          value={reason}
          onValue={setReason}
        />
        <div className="flex flex-wrap gap-4">
          <Button busy={loading} onClick={() => void save(true)}>
            <Trans id="attendance.attended">Attended</Trans>
          </Button>
          <Button kind="secondary" busy={loading} onClick={() => void save(false)}>
            <Trans id="attendance.didnt-attend">Didn’t attend</Trans>
          </Button>
          <Button kind="quiet" onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
