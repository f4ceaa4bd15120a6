import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import type { MergedRecordsOfPair } from './MergedRecords.tsx'
import { PersonLink } from './PersonLink.tsx'
import { type Merged, MergedPerson } from './useComparedFields.tsx'

const Duplicates = graphql(`
  query Duplicates($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        mergeRegistrations
      }
      questions {
        key
        kind
        label
        options {
          key
          label
        }
      }
      duplicates {
        likeness
        ...MergedRecords
        survivor {
          reference
          ...MergedPerson
        }
        other {
          reference
          ...MergedPerson
        }
      }
    }
  }
`)

const DismissDuplicate = graphql(`
  mutation DismissDuplicate($input: DismissDuplicateInput!) {
    dismissDuplicate(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

interface Pair {
  survivor: Merged
  other: Merged
  suggestion: FragmentType<typeof MergedRecordsOfPair>
}

/** Registrations that may belong to the same person: merge them, or mark them as different people. */
export function DuplicatesPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Duplicates, { variables: { slug }, fetchPolicy: 'network-only' })
  const [merging, setMerging] = useState<Pair | null>(null)
  const compared = useCompared()
  const dismiss = useDismissing(() => void refetch())
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { viewer, event } = data
  if (!event?.viewerCan.mergeRegistrations) return <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
  const pairs = event.duplicates.map(
    (suggestion): Pair => ({
      survivor: readFragment(MergedPerson, suggestion.survivor),
      other: readFragment(MergedPerson, suggestion.other),
      suggestion,
    }),
  )
  const opened = merging ?? pairs.find(compared.isMeant) ?? null
  const close = () => {
    setMerging(null)
    compared.forget()
  }
  return (
    <Page title={<Trans id="records.possible-duplicates">Possible duplicates</Trans>}>
      <p className="mt-2 max-w-measure text-15 text-ink-2">
        <Trans id="records.same-or-near-names">
          The same or nearly the same name, with the same organisation or country. Protected people aren’t compared.
        </Trans>
      </p>
      <div className="mt-6">
        {pairs.length === 0 ? (
          <Nothing title={<Trans id="records.no-duplicates">No duplicates found</Trans>} />
        ) : (
          <ul>
            {pairs.map((pair) => (
              <PairItem
                key={`${pair.survivor.reference} ${pair.other.reference}`}
                pair={pair}
                onCompare={() => setMerging(pair)}
                onDismiss={() => void dismiss(pair)}
              />
            ))}
          </ul>
        )}
      </div>
      {opened && (
        <MergeDialog
          {...opened}
          questions={event.questions}
          onMerged={() => {
            close()
            void refetch()
          }}
          onClose={close}
        />
      )}
    </Page>
  )
}

/** The pair named in the URL, until its dialog is closed. */
function useCompared(): { isMeant: (pair: Pair) => boolean; forget: () => void } {
  const [references, setReferences] = useState(new URLSearchParams(useSearch()).get('compare')?.split('.') ?? [])
  return {
    isMeant: ({ survivor, other }) => [survivor, other].every(({ reference }) => references.includes(reference)),
    forget: () => setReferences([]),
  }
}

interface PairItemProps {
  pair: Pair
  onCompare: () => void
  onDismiss: () => void
}

function PairItem({ pair: { survivor, other }, onCompare, onDismiss }: PairItemProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-line border-b py-4 first:border-t">
      <div className="grid min-w-0 gap-2">
        {[survivor, other].map((each) => (
          <div key={each.reference} className="flex flex-wrap items-baseline gap-x-3 text-15 [overflow-wrap:anywhere]">
            <span className="font-medium">{each.name}</span>
            <span className="text-13 text-ink-2">{each.email}</span>
            {each.organisation && <span className="text-13 text-ink-2">{each.organisation}</span>}
            <span className="text-13">
              <StateMark state={each.state} />
            </span>
            <PersonLink registration={each} />
          </div>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <StaffButton onClick={onDismiss}>
          <Trans id="records.not-same-person">Not the same person</Trans>
        </StaffButton>
        <StaffButton kind="primary" onClick={onCompare}>
          <Trans id="records.compare-and-merge">Compare and merge…</Trans>
        </StaffButton>
      </div>
    </li>
  )
}

/** Dismisses a suggestion; the toast can undo it. */
function useDismissing(onDone: () => void) {
  const [dismiss] = useMutation(DismissDuplicate)

  async function send({ survivor, other }: Pair, dismissed: boolean) {
    const input = { reference: survivor.reference, other: other.reference, dismissed }
    const answer = await dismiss({ variables: { input } }).catch(() => null)
    const result = answer?.data?.dismissDuplicate
    if (result?.__typename === 'DuplicateDismissed') return true
    toast(result?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
    return false
  }

  return async (pair: Pair) => {
    if (!(await send(pair, true))) return
    onDone()
    toast(<Trans id="records.wont-be-suggested">These two won’t be suggested again.</Trans>, () => {
      void send(pair, false).then((isDone) => isDone && onDone())
    })
  }
}
