import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useMoments } from '../ui/staff/moments.ts'
import { RemindButton } from './RemindButton.tsx'
import { Section } from './Section.tsx'

const TableReviewer = graphql(`
  fragment ReviewerTable_Reviewer on Reviewer {
    id
    member {
      name
      institute {
        slug
        name
      }
      isViewer
    }
    assigned
    reviewed
    conflicts
    remindedAt
  }
`)

interface ReviewerTableProps {
  slug: string
  /** IANA zone of the event. */
  zone: string
  reviewers: readonly FragmentType<typeof TableReviewer>[]
  onReminded: () => void
}

const number = 'px-1.5 py-1.5 text-end tabular-nums sm:px-3'

/** Number of applications each reviewer has been assigned and has reviewed. */
export function ReviewerTable({ slug, zone, reviewers, onReminded }: ReviewerTableProps) {
  return (
    <Section title={<Trans id="assignments.reviewers">Reviewers</Trans>}>
      <table className="w-full border-collapse text-13 leading-5">
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b align-bottom">
            <th scope="col" className="w-full py-1.5 text-start font-normal">
              <Trans id="institutes.reviewer">Reviewer</Trans>
            </th>
            <th scope="col" className={`${number} font-normal`}>
              <Trans id="common.assigned">Assigned</Trans>
            </th>
            <th scope="col" className={`${number} hidden font-normal sm:table-cell`}>
              <Trans id="assignments.reviewed-2">Reviewed</Trans>
            </th>
            <th scope="col" className={`${number} font-normal`}>
              <Trans id="assignments.remaining">Remaining</Trans>
            </th>
            <th scope="col" className={`${number} font-normal`}>
              <Trans id="assignments.conflicts">Conflicts</Trans>
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {reviewers.map((each) => (
            <ReviewerRow
              key={readFragment(TableReviewer, each).id}
              slug={slug}
              zone={zone}
              reviewer={each}
              onReminded={onReminded}
            />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

interface RowProps extends Omit<ReviewerTableProps, 'reviewers'> {
  reviewer: FragmentType<typeof TableReviewer>
}

function ReviewerRow({ slug, zone, reviewer: given, onReminded }: RowProps) {
  const { day } = useMoments()
  const reviewer = readFragment(TableReviewer, given)
  const { id, member, assigned, reviewed, conflicts, remindedAt } = reviewer
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-1.5 pe-2 text-start font-normal [overflow-wrap:anywhere]">
        {assigned > 0 ? (
          <Link
            to={`${paths.manage(slug, 'registrations')}?assigned=${encodeURIComponent(id)}`}
            className="font-medium underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {member.name}
          </Link>
        ) : (
          <span className="font-medium">{member.name}</span>
        )}
        {member.isViewer && (
          <span className="text-ink-3">
            {' '}
            <Trans id="assignments.you">(you)</Trans>
          </span>
        )}
        <span className="block text-ink-3">
          {member.institute.name}
          {remindedAt && (
            <>
              {' · '}
              <Trans id="assignments.reminded">reminded {day(remindedAt)}</Trans>
            </>
          )}
        </span>
      </th>
      <td className={number}>{assigned}</td>
      <td className={`${number} hidden sm:table-cell`}>{reviewed}</td>
      <td className={`${number} ${assigned > reviewed ? 'font-medium' : 'text-ink-3'}`}>{assigned - reviewed}</td>
      <td className={`${number} ${conflicts > 0 ? '' : 'text-ink-3'}`}>{conflicts}</td>
      <td className="py-0.5 ps-2 text-end">
        <RemindButton slug={slug} zone={zone} reviewers={[reviewer]} only={member.name} onReminded={onReminded} />
      </td>
    </tr>
  )
}
