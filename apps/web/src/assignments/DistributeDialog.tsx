import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, readFragment } from '../__generated__/index.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { Checkbox, CheckboxGroup, Select } from '../ui/forms/inputs.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { type DistributionDraft, maxEach, sharesAtFirst } from './distribution.ts'
import { ChoiceReviewer, ReviewerChoices } from './ReviewerChoices.tsx'
import { useRemindedToday } from './reminded.ts'
import { Shortfalls } from './Shortfalls.tsx'
import { UnevenLoads } from './UnevenLoads.tsx'
import { useDistribution } from './useDistribution.ts'

interface DistributeDialogProps {
  slug: string
  /** IANA zone of the event. */
  zone: string
  groups: readonly { key: string; name: string }[]
  reviewers: readonly FragmentType<typeof ChoiceReviewer>[]
  /** Value used in the last distribution; null if there was none. */
  reviewersEach: number | null
  onClose: () => void
  onDistributed: () => void
}

/** Distributes applications: choose the options, preview the numbers, then apply exactly what was shown. */
export function DistributeDialog(props: DistributeDialogProps) {
  const { slug, zone, groups, onClose } = props
  const reviewers = readFragment(ChoiceReviewer, props.reviewers)
  const [draft, setDraft] = useState<DistributionDraft>(() => ({
    reviewersEach: props.reviewersEach ?? 2,
    groupKeys: null,
    email: true,
    shares: sharesAtFirst(reviewers),
  }))
  const wasReminded = useRemindedToday(zone)
  const { shown, isLoading, refused, distribute, busy } = useDistribution(slug, draft, {
    onPlanned: onClose,
    onDistributed: () => {
      props.onDistributed()
      onClose()
    },
  })
  const given = shown?.shares.filter(({ before, after }) => after > before).map(({ id }) => id) ?? []
  const emailed = reviewers.filter((each) => given.includes(each.id) && !each.member.isViewer && !wasReminded(each))
  const change = (changes: Partial<DistributionDraft>) => setDraft({ ...draft, ...changes })
  return (
    <Dialog
      wide
      title={<Trans id="assignments.distribute-applications">Distribute applications</Trans>}
      onClose={onClose}
    >
      <div className="mt-4 grid gap-5 text-15">
        <div className="max-w-60">
          <Select
            id="reviewersEach"
            label={<Trans id="assignments.reviewers-for-each-application">Reviewers for each application</Trans>}
            value={String(draft.reviewersEach)}
            onValue={(value) => change({ reviewersEach: Number(value) })}
            choices={Array.from({ length: maxEach }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            }))}
          />
        </div>
        <GroupChoice groups={groups} chosen={draft.groupKeys} onChosen={(groupKeys) => change({ groupKeys })} />
        <ReviewerChoices
          reviewers={reviewers}
          shares={draft.shares}
          loads={shown && new Map(shown.shares.map((share) => [share.id, share]))}
          onShares={(shares) => change({ shares })}
        />
        <Checkbox
          id="email"
          label={
            <Trans id="assignments.email-reviewers-who-get-applications">
              Email the reviewers who get applications
            </Trans>
          }
          help={
            <Trans id="assignments.it-counts-as-todays-reminder">
              This counts as today’s reminder. Anyone already reminded today won’t get a second email.
            </Trans>
          }
          checked={draft.email}
          onChecked={(email) => change({ email })}
        />
        <div aria-live="polite" aria-busy={isLoading} className={`grid gap-3 ${isLoading ? 'opacity-60' : ''}`}>
          {refused !== undefined && <RefusalNotice refused={refused} />}
          {shown && (
            <>
              <Consequence added={shown.added} ended={shown.ended} />
              <UnevenLoads loads={shown.shares} shares={draft.shares} />
              <Shortfalls slug={slug} shortfalls={shown.shortfalls} />
            </>
          )}
        </div>
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton
          kind="primary"
          className="whitespace-normal! text-start"
          busy={busy}
          disabled={!shown || isLoading || shown.added + shown.ended === 0}
          onClick={distribute}
        >
          <DistributeWords
            applications={shown?.applications ?? 0}
            reviewers={given.length}
            people={draft.email ? emailed.length : 0}
          />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

interface WordsProps {
  applications: number
  reviewers: number
  /** Number of people who will be emailed. */
  people: number
}

/** “Assign 98 applications to 4 reviewers and email 4 people”. */
function DistributeWords({ applications, reviewers, people }: WordsProps) {
  const { t } = useLingui()
  const press =
    applications === 0
      ? t({ id: 'assignments.assign-applications', message: 'Assign applications' })
      : t({
          id: 'assignments.assign-applications-to-reviewers',
          message: `Assign ${plural(applications, { one: '# application', other: '# applications' })} to ${plural(reviewers, { one: '# reviewer', other: '# reviewers' })}`,
        })
  return <EmailsLabel press={press} people={people} />
}

function Consequence({ added, ended }: { added: number; ended: number }) {
  return (
    <p>
      <Plural
        id="assignments.new-assignments"
        value={added}
        _0="Every application has enough reviewers, so there’s nothing to assign."
        one="# new assignment."
        other="# new assignments."
      />{' '}
      <Trans id="assignments.existing-assignments-stay">Existing assignments don’t change.</Trans>{' '}
      {ended > 0 && (
        <Plural
          id="assignments.assignments-end-because-reviewers-have"
          value={ended}
          one="# assignment will end because the reviewer has lost access."
          other="# assignments will end because the reviewers have lost access."
        />
      )}
    </p>
  )
}

interface GroupChoiceProps {
  groups: readonly { key: string; name: string }[]
  /** Null for all groups. */
  chosen: string[] | null
  onChosen: (chosen: string[] | null) => void
}

function GroupChoice({ groups, chosen, onChosen }: GroupChoiceProps) {
  const { t } = useLingui()
  if (groups.length < 2) return null
  return (
    <div className="grid gap-3">
      <div className="max-w-80">
        <Select
          id="groups"
          label={<Trans id="assignments.applications">Applications</Trans>}
          value={chosen ? 'some' : 'all'}
          onValue={(value) => onChosen(value === 'all' ? null : groups.map(({ key }) => key))}
          choices={[
            {
              value: 'all',
              label: t({ id: 'assignments.all-awaiting-decision', message: 'All awaiting a decision' }),
            },
            { value: 'some', label: t({ id: 'assignments.of-some-groups', message: 'Only some groups' }) },
          ]}
        />
      </div>
      {chosen && (
        <CheckboxGroup
          id="groupKeys"
          label={<Trans id="grants.groups">Groups</Trans>}
          columns
          values={chosen}
          onValues={(values) => onChosen(values)}
          choices={groups.map(({ key, name }, place) => ({
            value: key,
            label: <GroupName place={place} name={name} whole />,
          }))}
        />
      )}
    </div>
  )
}
