import { useApolloClient, useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import type { MemberFacts } from './Members.tsx'

const Remove = graphql(`
  mutation RemoveMember($slug: String!, $memberId: ID!) {
    removeMember(instituteSlug: $slug, memberId: $memberId) {
      __typename
      ... on MemberRemoved {
        institute {
          slug
          ...Members_Institute
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface RemoveMemberProps {
  slug: string
  /** The institute's name. */
  institute: string
  member: MemberFacts
  onClose: () => void
}

/** Asks for confirmation before a member is removed or leaves, saying what happens immediately. */
export function RemoveMember({ slug, institute, member: { id, name: member, isViewer }, onClose }: RemoveMemberProps) {
  const client = useApolloClient()
  const [, navigate] = useLocation()
  const [refused, setRefused] = useState<Refused | null>()
  const [remove, { loading }] = useMutation(Remove)

  async function act() {
    const answer = await remove({ variables: { slug, memberId: id } }).catch(() => null)
    const result = answer?.data?.removeMember
    if (result?.__typename !== 'MemberRemoved') return setRefused(result ?? null)
    onClose()
    if (!isViewer) {
      await client.refetchQueries({ include: ['InstituteSettings'] })
      return toast(<Trans id="institutes.is-removed">{member} removed</Trans>)
    }
    navigate(paths.events())
    await client.clearStore()
    await client.refetchQueries({ include: 'active' })
    toast(<Trans id="institutes.you-have-left">You have left {institute}</Trans>)
  }

  return (
    <Dialog
      title={
        isViewer ? (
          <Trans id="institutes.leave-institute">Leave {institute}?</Trans>
        ) : (
          <Trans id="institutes.remove">Remove {member}?</Trans>
        )
      }
      onClose={onClose}
    >
      <ul className="mt-3 grid list-disc gap-1 ps-5 text-15 text-ink-2 marker:text-ink-3">
        {isViewer ? (
          <>
            <li>
              <Trans id="institutes.you-are-signed-out-everywhere">You’re signed out everywhere immediately.</Trans>
            </li>
            <li>
              <Trans id="institutes.you-no-longer-see-institutes">
                You can no longer see the institute’s internal pages or any registrations.
              </Trans>
            </li>
            <li>
              <Trans id="institutes.your-own-registrations-stay-owner">
                You keep your own registrations. An owner can invite you again.
              </Trans>
            </li>
          </>
        ) : (
          <>
            <li>
              <Trans id="institutes.they-are-signed-out-everywhere">
                They’re signed out everywhere immediately, and open pages stop working.
              </Trans>
            </li>
            <li>
              <Trans id="institutes.they-no-longer-see-institutes">
                They can no longer see the institute’s internal pages or any registrations.
              </Trans>
            </li>
            <li>
              <Trans id="institutes.log-keeps-record-of-their">
                The log keeps a record of their actions. They keep their own registrations.
              </Trans>
            </li>
          </>
        )}
      </ul>
      {refused !== undefined && (
        <div className="mt-4">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={loading} onClick={act}>
          {isViewer ? (
            <Trans id="institutes.leave-now">Leave now</Trans>
          ) : (
            <Trans id="institutes.remove-now">Remove now</Trans>
          )}
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
