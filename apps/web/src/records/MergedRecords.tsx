import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { MergedRecordKind, MergedRecordsFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import type { Merged } from './useComparedFields.tsx'

export const MergedRecordsOfPair = graphql(`
  fragment MergedRecords on DuplicateSuggestion {
    records {
      kind
      survivor
      other
      after
      inBoth
      beyondLimit
      ended
    }
  }
`)

type Record = MergedRecordsFragment['records'][number]

interface MergedRecordsProps {
  suggestion: FragmentType<typeof MergedRecordsOfPair>
  survivor: Merged
  other: Merged
}

/** Staff records on both registrations: how much of them the remaining registration will have, and what happens to the rest. */
export function MergedRecords({ suggestion, survivor, other }: MergedRecordsProps) {
  const { records } = readFragment(MergedRecordsOfPair, suggestion)
  const all = [
    <StagedOutcome key="staged" survivor={survivor} other={other} />,
    ...records.map((each) => <Rest key={each.kind} record={each} />),
  ]
  return (
    <section aria-labelledby="merged-records" className="text-13">
      <h3 id="merged-records" className="font-medium text-15">
        <Trans id="records.carried-over">Details carried over</Trans>
      </h3>
      {records.length > 0 && <Counts records={records} />}
      <ul className="mt-2 grid gap-1 text-ink-2">
        {all}
        <li>
          <Trans id="records.attendance-contributions-companions-and-chosen">
            Attendance, contributions, companions and chosen sessions move too. If the other registration holds a seat,
            the seat goes to the next person.
          </Trans>
        </li>
      </ul>
    </section>
  )
}

function Counts({ records }: { records: readonly Record[] }) {
  const cell = 'py-1 ps-4 text-end tabular-nums'
  return (
    <table className="mt-1 w-full border-line-strong border-t">
      <thead className="text-ink-3">
        <tr className="border-line border-b [&_th]:font-normal">
          <td />
          <th scope="col" className={cell}>
            <Trans id="records.kept">Kept</Trans>
          </th>
          <th scope="col" className={cell}>
            <Trans id="records.is-merged">Merged into the kept registration</Trans>
          </th>
          <th scope="col" className={cell}>
            <Trans id="records.afterwards">Afterwards</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ kind, survivor, other, after }) => (
          <tr key={kind} className="border-line border-b">
            <th scope="row" className="py-1 text-start font-normal">
              {kindNames[kind]}
            </th>
            <td className={cell}>{survivor}</td>
            <td className={cell}>{other}</td>
            <td className={`${cell} font-medium`}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const kindNames: { [Kind in MergedRecordKind]: ReactNode } = {
  REVIEWS: <Trans id="common.reviews">Reviews</Trans>,
  ASSIGNMENTS: <Trans id="assignments.assigned-reviewers">Assigned reviewers</Trans>,
  TAGS: <Trans id="common.tags">Tags</Trans>,
  INTERNAL_NOTES: <Trans id="internal-notes.internal-notes">Internal notes</Trans>,
}

/** Records that aren't carried over, and why. */
function Rest({ record: { kind, inBoth, beyondLimit, ended } }: { record: Record }) {
  return (
    <>
      {kind === 'REVIEWS' && inBoth > 0 && (
        <li>
          <Plural
            id="records.reviewed-both"
            value={inBoth}
            one="# reviewer has reviewed both. The review of the kept registration counts."
            other="# reviewers have reviewed both. Their reviews of the kept registration count."
          />
        </li>
      )}
      {ended > 0 && (
        <li>
          <Plural
            id="records.assignments-end"
            value={ended}
            one="# assignment ends, because the reviewer has a conflict of interest."
            other="# assignments end, because the reviewers have a conflict of interest."
          />
        </li>
      )}
      {beyondLimit > 0 && (
        <li>
          <Plural
            id="records.tags-beyond-limit"
            value={beyondLimit}
            one="# tag doesn’t move, because a registration can have only 10."
            other="# tags don’t move, because a registration can have only 10."
          />
        </li>
      )}
    </>
  )
}

function StagedOutcome({ survivor, other }: { survivor: Merged; other: Merged }) {
  if (!other.staged) return null
  return (
    <li>
      {survivor.staged ? (
        <Trans id="records.staged-for-other-ends">
          The decision staged for the kept registration stays. The one staged for the other registration is removed.
        </Trans>
      ) : (
        <Trans id="records.staged-is-removed">
          The decision staged for the other registration is removed. The kept registration has none.
        </Trans>
      )}
    </li>
  )
}
