import { Trans, useLingui } from '@lingui/react/macro'
import type { InvitedAs } from '../../__generated__/graphql.ts'
import { Select, TextArea } from '../../ui/forms/inputs.tsx'
import { Deadline, type useDeadline } from './Deadline.tsx'

const maxNoteLength = 2_000

/** Settings shared by all people invited together. */
export function TermsFields({
  deadline,
  invitedAs,
  onInvitedAs,
  note,
  onNote,
}: {
  deadline: ReturnType<typeof useDeadline>
  invitedAs: InvitedAs
  onInvitedAs: (invitedAs: InvitedAs) => void
  note: string
  onNote: (note: string) => void
}) {
  const { t } = useLingui()
  return (
    <>
      <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        <Deadline id="deadline" deadline={deadline} />
        <Select
          id="invited-as"
          label={<Trans id="common.invited-as">Invited as</Trans>}
          value={invitedAs}
          onValue={(value) => onInvitedAs(value === 'SPEAKER' ? 'SPEAKER' : 'PARTICIPANT')}
          choices={[
            { value: 'PARTICIPANT', label: t({ id: 'invitations.participant', message: 'Participant' }) },
            { value: 'SPEAKER', label: t({ id: 'invitations.speaker', message: 'Speaker' }) },
          ]}
        />
      </div>
      <TextArea
        id="note"
        optional
        label={<Trans id="invitations.personal-note">Personal note</Trans>}
        help={
          <Trans id="invitations.stands-in-mail-and-on-page">
            Appears in the email and on the invitation page exactly as you write it.
          </Trans>
        }
        rows={4}
        limit={maxNoteLength}
        value={note}
        onValue={onNote}
      />
    </>
  )
}
