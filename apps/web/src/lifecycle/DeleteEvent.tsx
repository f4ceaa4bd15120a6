import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const EventToDelete = graphql(`
  fragment DeleteEvent_event on Event {
    slug
    title
    viewerCan {
      deleteDenial
    }
  }
`)

const DeleteEventForGood = graphql(`
  mutation DeleteEvent($slug: String!) {
    deleteEvent(slug: $slug) {
      __typename
      ... on EventDeleted {
        slug
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Deletes a draft after confirmation and a minute for undoing, or says why it can't be deleted. */
export function DeleteEvent({ event: given }: { event: FragmentType<typeof EventToDelete> }) {
  const { slug, title, viewerCan } = readFragment(EventToDelete, given)
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [remove, { loading, client }] = useMutation(DeleteEventForGood, { variables: { slug } })
  const [, navigate] = useLocation()

  async function press() {
    const answer = await remove().catch(() => null)
    const result = answer?.data?.deleteEvent
    setAsking(false)
    if (!result) return setRefused(null)
    if (result.__typename !== 'ActionPlanned' && result.__typename !== 'EventDeleted') return setRefused(result)
    navigate(paths.home())
    if (result.__typename === 'ActionPlanned') return
    toast(<Trans id="lifecycle.draft-was-deleted">The draft “{title}” was deleted.</Trans>)
    await client.refetchQueries({ include: 'active' }).catch(() => {})
  }

  return (
    <FormSection
      id="delete"
      title={<Trans id="lifecycle.delete">Delete</Trans>}
      help={<Trans id="lifecycle.drafts-that-were-never-public">Drafts that were never public can be deleted.</Trans>}
    >
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {viewerCan.deleteDenial === null ? (
        <p>
          <StaffButton onClick={() => setAsking(true)}>
            <Trans id="lifecycle.delete-draft">Delete draft…</Trans>
          </StaffButton>
        </p>
      ) : (
        <p className="text-ink-2">{viewerCan.deleteDenial}</p>
      )}
      {isAsking && (
        <Dialog title={<Trans id="lifecycle.delete-title">Delete “{title}”?</Trans>} onClose={() => setAsking(false)}>
          <div className="mt-3 grid gap-2 text-15 text-ink-2">
            <p>
              <Trans id="lifecycle.whole-draft-is-deleted">
                The event’s texts, programme, questions, seat plan and draft messages will be deleted. No one will be
                emailed.
              </Trans>
            </p>
            <p className="font-medium text-ink">
              <Trans id="lifecycle.you-can-undo-for-minute">You can undo this for a minute.</Trans>
            </p>
          </div>
          <DialogActions>
            <StaffButton onClick={() => setAsking(false)}>
              <Trans id="common.cancel">Cancel</Trans>
            </StaffButton>
            <StaffButton kind="primary" busy={loading} onClick={() => void press()}>
              <Trans id="lifecycle.delete-draft-for-good">Delete draft</Trans>
            </StaffButton>
          </DialogActions>
        </Dialog>
      )}
    </FormSection>
  )
}
