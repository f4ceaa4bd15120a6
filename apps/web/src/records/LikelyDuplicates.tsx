import { useApolloClient } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import type { LikelyDuplicatesQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { StaffButton, StaffLink } from '../ui/staff/StaffButton.tsx'
import { onRecordChanged } from './recordsChanged.ts'

const LikelyDuplicates = graphql(`
  query LikelyDuplicates($slug: String!) {
    event(slug: $slug) {
      slug
      duplicates {
        survivor {
          reference
          name
          registeredAt
        }
        other {
          reference
          name
          registeredAt
        }
      }
    }
  }
`)

type Pair = NonNullable<LikelyDuplicatesQuery['event']>['duplicates'][number]

const peopleOf = ({ survivor, other }: Pair) => [survivor, other]

/** The most recent registration among possible duplicates. */
const newestOf = (pairs: readonly Pair[]): string | undefined =>
  pairs.flatMap(peopleOf).toSorted((one, other) => (one.registeredAt < other.registeredAt ? 1 : -1))[0]?.reference

/** Shown if a registration that was just added or corrected may duplicate another, with a link to compare them. */
export function LikelyDuplicatesNotice({ slug }: { slug: string }) {
  const client = useApolloClient()
  const [pairs, setPairs] = useState<readonly Pair[]>([])
  const look = useEffectEvent(async (changed: string | null) => {
    const options = { query: LikelyDuplicates, variables: { slug }, fetchPolicy: 'no-cache' as const }
    const found = (await client.query(options).catch(() => null))?.data?.event?.duplicates ?? []
    const reference = changed ?? newestOf(found)
    setPairs(found.filter((pair) => peopleOf(pair).some((each) => each.reference === reference)))
  })
  useEffect(() => onRecordChanged((changed) => void look(changed)), [])
  return pairs.map((pair) => (
    <PairNotice
      key={peopleOf(pair)
        .map(({ reference }) => reference)
        .join()}
      slug={slug}
      pair={pair}
      onClose={() => setPairs((before) => before.filter((each) => each !== pair))}
    />
  ))
}

function PairNotice({ slug, pair, onClose }: { slug: string; pair: Pair; onClose: () => void }) {
  const [one, other] = peopleOf(pair).map(({ reference, name }) => (
    <PersonName key={reference} reference={reference} name={name} />
  ))
  const references = peopleOf(pair).map(({ reference }) => reference)
  return (
    <div
      role="alert"
      className="mx-4 mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-offered border-s-4 py-1 ps-3 text-13 md:mx-6 print:hidden"
    >
      <p className="min-w-0 grow basis-56">
        <Trans id="records.may-be-same-person">
          {one} and {other} may be the same person.
        </Trans>
      </p>
      <span className="flex gap-2">
        <StaffLink
          to={`${paths.manage(slug, 'registrations/duplicates')}?compare=${references.join('.')}`}
          onClick={onClose}
        >
          <Trans id="records.compare-and-merge">Compare and merge…</Trans>
        </StaffLink>
        <StaffButton onClick={onClose}>
          <Trans id="planned.dismiss">Dismiss</Trans>
        </StaffButton>
      </span>
    </div>
  )
}
