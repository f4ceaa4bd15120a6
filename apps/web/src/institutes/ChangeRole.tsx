import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import type { MemberFacts } from './Members.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { roleNames } from './roleWords.ts'

const ChangeMemberRole = graphql(`
  mutation ChangeMemberRole($slug: String!, $memberId: ID!, $role: MemberRole!) {
    changeMemberRole(instituteSlug: $slug, memberId: $memberId, role: $role) {
      __typename
      ... on MemberRoleChanged {
        member {
          id
          role
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export function ChangeRole({ slug, member, onClose }: { slug: string; member: MemberFacts; onClose: () => void }) {
  const { t } = useLingui()
  const [role, setRole] = useState(member.role)
  const [refused, setRefused] = useState<Refused | null>()
  const [change, { loading }] = useMutation(ChangeMemberRole, { refetchQueries: ['InstituteSettings'] })

  async function act() {
    const answer = await change({ variables: { slug, memberId: member.id, role } }).catch(() => null)
    const result = answer?.data?.changeMemberRole
    if (result?.__typename !== 'MemberRoleChanged') return setRefused(result ?? null)
    const name = t(roleNames[role])
    toast(
      <Trans id="institutes.is-now">
        {member.name}’s role is now {name}
      </Trans>,
    )
    onClose()
  }

  return (
    <Dialog title={<Trans id="institutes.role-of">{member.name}’s role</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-4 text-15">
        <RoleChoice id="new-role" role={role} onRole={setRole} />
        {member.isViewer && member.role === 'OWNER' && role !== 'OWNER' && (
          <p className="text-offered">
            <Trans id="institutes.you-give-up-your-own">
              You’re giving up ownership. Only another owner can give it back.
            </Trans>
          </p>
        )}
        {refused !== undefined && <RefusalNotice refused={refused} />}
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} disabled={role === member.role} onClick={act}>
          <Trans id="institutes.change-role">Change role</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
