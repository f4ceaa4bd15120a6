import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, use, useState } from 'react'
import type { TranslationRow_TranslationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languages } from '../../kernel/language.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { PresentTime, useWhen, When } from '../../ui/When.tsx'
import { AssignTranslationDialog } from './AssignTranslationDialog.tsx'

const Translation = graphql(`
  fragment TranslationRow_Translation on ReportTranslation {
    language
    isInReport
    hash
    missing {
      kind
      id
    }
    stale {
      kind
      id
    }
    assignment {
      translatorId
      translator {
        name
        institute {
          slug
          name
        }
        isViewer
      }
      mayEdit
      dueOn
      review {
        reviewer {
          name
        }
        reviewedAt
        isCurrent
      }
    }
  }
`)

const ReviewTranslation = graphql(`
  mutation ReviewTranslation($input: ReviewTranslationInput!) {
    reviewTranslation(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type State = TranslationRow_TranslationFragment

interface RowProps {
  slug: string
  translation: FragmentType<typeof Translation>
  onRefetch: () => void
}

export const cell = 'py-2 pe-4 align-top'

/** One translation: who does it, by when, what is left, and who reviewed it. */
export function TranslationRow({ slug, translation: given, onRefetch }: RowProps) {
  const translation = readFragment(Translation, given)
  const { language, isInReport, missing, stale } = translation
  const name = languages.find(({ api }) => api === language)?.name ?? language
  return (
    <tr className="border-line border-b">
      <th scope="row" className={`${cell} text-start font-medium`}>
        {name}
        {!isInReport && (
          <Small>
            <Trans id="report.no-title-so-not-published">Not published, because it has no title</Trans>
          </Small>
        )}
      </th>
      <td className={cell}>
        <Assigned slug={slug} translation={translation} name={name} />
      </td>
      <td className={`${cell} tabular-nums`}>{missing.length}</td>
      <td className={`${cell} tabular-nums ${stale.length > 0 ? 'font-medium' : ''}`}>{stale.length}</td>
      <td className={cell}>
        <Reviewed slug={slug} translation={translation} name={name} onRefetch={onRefetch} />
      </td>
    </tr>
  )
}

const Small = ({ children }: { children: ReactNode }) => (
  <span className="block font-normal text-13 text-ink-2">{children}</span>
)

interface PartProps {
  slug: string
  translation: State
  /** Name of the language. */
  name: string
}

const isDone = ({ missing, stale, assignment }: State): boolean =>
  missing.length + stale.length === 0 && assignment?.review?.isCurrent === true

function Assigned({ slug, translation, name }: PartProps) {
  const [assigning, setAssigning] = useState(false)
  const { language } = translation
  const assignment = translation.assignment ?? null
  return (
    <>
      {assignment && (
        <span className="mb-1 block">
          {assignment.translator.name}
          <Small>
            {assignment.mayEdit ? (
              assignment.translator.institute.name
            ) : (
              <Trans id="report.translator-can-no-longer-edit">Can no longer edit the report</Trans>
            )}
          </Small>
          {assignment.dueOn && <Due dueOn={assignment.dueOn} isDone={isDone(translation)} />}
        </span>
      )}
      <StaffButton onClick={() => setAssigning(true)}>
        {assignment ? <Trans id="common.change">Change</Trans> : <Trans id="report.assign">Assign</Trans>}
        <span className="sr-only"> {name}</span>
      </StaffButton>
      {assigning && (
        <AssignTranslationDialog
          slug={slug}
          language={language}
          name={name}
          assigned={assignment}
          onClose={() => setAssigning(false)}
        />
      )}
    </>
  )
}

function Due({ dueOn, isDone: done }: { dueOn: string; isDone: boolean }) {
  const when = useWhen()
  const now = use(PresentTime)()
  const date = when({ at: `${dueOn}T12:00:00Z`, zone: 'UTC', as: 'dates' })
  // The day ends last twelve hours west of UTC.
  const isOverdue = !done && now >= Date.parse(`${dueOn}T00:00:00Z`) + 36 * 3_600_000
  return (
    <span className={`block text-13 ${isOverdue ? 'font-medium text-fault' : 'text-ink-2'}`}>
      {isOverdue ? (
        <Trans id="report.translation-overdue">Overdue: {date}</Trans>
      ) : (
        <Trans id="report.translation-due">Due: {date}</Trans>
      )}
    </span>
  )
}

function Reviewed({ slug, translation, name, onRefetch }: PartProps & Pick<RowProps, 'onRefetch'>) {
  const { language, hash, missing, stale, assignment } = translation
  const [refused, setRefused] = useState<Refused | null>()
  const [send, { loading }] = useMutation(ReviewTranslation, {
    refetchQueries: ['ReportToEdit'],
    awaitRefetchQueries: true,
  })
  const review = assignment?.review
  const isComplete = missing.length + stale.length === 0
  const canReview = assignment && isComplete && !assignment.translator.isViewer && !review?.isCurrent

  async function record() {
    setRefused(undefined)
    const answer = await send({ variables: { input: { eventSlug: slug, language, hash } } }).catch(() => null)
    const result = answer?.data?.reviewTranslation
    if (result?.__typename !== 'TranslationReviewed') return setRefused(result ?? null)
    toast(<Trans id="report.review-recorded">Review recorded.</Trans>)
  }

  return (
    <>
      {review && (
        <span className="mb-1 block">
          {review.reviewer.name}
          <Small>
            <When at={review.reviewedAt} as="dates" />
            {!review.isCurrent && (
              <>
                {' · '}
                <Trans id="report.changed-since-review">changed since</Trans>
              </>
            )}
          </Small>
        </span>
      )}
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      {canReview && (
        <StaffButton busy={loading} onClick={() => void record()}>
          <Trans id="report.confirm-review">Confirm review</Trans>
          <span className="sr-only"> {name}</span>
        </StaffButton>
      )}
      {!review && !canReview && <span className="text-ink-3">–</span>}
    </>
  )
}
