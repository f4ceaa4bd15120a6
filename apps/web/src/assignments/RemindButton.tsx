import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { useRemindedToday } from './reminded.ts'

const RemindReviewers = graphql(`
  mutation RemindReviewers($input: RemindReviewersInput!) {
    remindReviewers(input: $input) {
      __typename
      ... on ActionPlanned {
        action {
          id
        }
      }
      ... on ReviewersReminded {
        reminded
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface Remindable {
  id: string
  assigned: number
  reviewed: number
  remindedAt?: string | null
}

interface RemindButtonProps {
  slug: string
  /** IANA zone of the event, which defines what counts as today. */
  zone: string
  reviewers: readonly Remindable[]
  /** The reviewer's name, if the button is for a single reviewer. */
  only?: string
  onReminded: () => void
}

/** Emails reviewers with applications left who haven't been reminded today; renders nothing if there are none. */
export function RemindButton({ slug, zone, reviewers, only, onReminded }: RemindButtonProps) {
  const { t } = useLingui()
  const wasReminded = useRemindedToday(zone)
  const due = reviewers.filter((each) => each.assigned > each.reviewed && !wasReminded(each))
  const [remind, { loading }] = useMutation(RemindReviewers)
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  if (due.length === 0) return null

  async function send() {
    const input = { eventSlug: slug, reviewerIds: due.map(({ id }) => id) }
    const answer = await remind({ variables: { input } }).catch(() => null)
    const result = answer?.data?.remindReviewers
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename !== 'ReviewersReminded') return setRefused(result ?? null)
    toast(
      <Plural
        id="assignments.reviewers-reminded"
        value={result.reminded}
        one="# reviewer reminded"
        other="# reviewers reminded"
      />,
    )
    onReminded()
  }

  return (
    <>
      <StaffButton
        kind={only === undefined ? 'plain' : 'bare'}
        busy={loading}
        aria-label={only === undefined ? undefined : t({ id: 'assignments.remind', message: `Remind ${only}` })}
        onClick={() => void send()}
      >
        {only === undefined ? (
          <Plural
            id="assignments.remind-reviewers"
            value={due.length}
            one="Remind # reviewer"
            other="Remind # reviewers"
          />
        ) : (
          <Trans id="assignments.remind-2">Remind</Trans>
        )}
      </StaffButton>
      {refused !== undefined && (
        <Dialog
          title={<Trans id="assignments.no-reminder-sent">No reminder sent</Trans>}
          onClose={() => setRefused(undefined)}
        >
          <div className="mt-4">
            <RefusalNotice refused={refused} />
          </div>
          <DialogActions>
            <StaffButton onClick={() => setRefused(undefined)}>
              <Trans id="common.close">Close</Trans>
            </StaffButton>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
