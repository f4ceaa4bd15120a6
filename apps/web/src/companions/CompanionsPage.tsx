import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { CompanionsOfEventQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { AddCompanionForm } from './AddCompanionForm.tsx'
import type { Accompanied } from './ChoosePerson.tsx'
import { CompanionRow, CompanionShown } from './CompanionRow.tsx'
import { ExportCompanions } from './ExportCompanions.tsx'

const CompanionsOfEvent = graphql(`
  query CompanionsOfEvent($slug: String!, $reference: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        manageCompanions
        export
      }
      headCount {
        confirmed
        companions
      }
      companions {
        id
        ...Companion_Companion
      }
    }
    registration(reference: $reference) {
      reference
      name
      protected
      event {
        slug
      }
    }
  }
`)

/** Assistants and interpreters at an event: who is expected, and the total number of people at the venue. */
export function CompanionsPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  const reference = params.get('for') ?? ''
  const { data, error, refetch } = useQuery(CompanionsOfEvent, {
    variables: { slug, reference },
    fetchPolicy: 'cache-and-network',
  })
  const [isAdding, setAdding] = useState(reference !== '')
  useEventChanges(slug, () => void refetch().catch(() => {}))
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event?.viewerCan.manageCompanions || !event.companions)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
      </SecondFactorGate>
    )
  const companions = readFragment(CompanionShown, event.companions)
  const add = (
    <StaffButton kind="primary" onClick={() => setAdding(true)}>
      <Trans id="companions.add-companion">Add a companion</Trans>
    </StaffButton>
  )
  return (
    <Page
      title={<Trans id="common.companions">Companions</Trans>}
      actions={
        companions.length > 0 &&
        !isAdding && (
          <div className="flex flex-wrap gap-3">
            {event.viewerCan.export && <ExportCompanions slug={slug} />}
            {add}
          </div>
        )
      }
    >
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="companions.personal-assistants-and-interpreters-have">
          Personal assistants and interpreters have to be in the room, but don’t use a seat. They appear at check-in and
          in the number of people expected at the venue, but in no other figure.
        </Trans>
      </p>
      {event.headCount && <PeopleInRoom {...event.headCount} />}
      {isAdding && (
        <AddCompanionForm
          slug={slug}
          person={personOf(data, slug)}
          onDone={() => {
            setAdding(false)
            setParams({}, { replace: true })
          }}
        />
      )}
      {companions.length === 0 && !isAdding ? (
        <div className="mt-6 max-w-measure">
          <Nothing title={<Trans id="companions.none-yet">No companions yet</Trans>} action={add} />
        </div>
      ) : (
        <ul className="mt-6 max-w-measure border-line border-t empty:hidden">
          {companions.map((companion) => (
            <CompanionRow key={companion.id} companion={companion} />
          ))}
        </ul>
      )}
    </Page>
  )
}

/** The person named in the URL, if they are registered for this event. */
function personOf({ registration }: CompanionsOfEventQuery, slug: string): Accompanied | null {
  return registration?.event.slug === slug ? registration : null
}

function PeopleInRoom({ confirmed, companions }: { confirmed: number; companions: number }) {
  return (
    <p className="mt-4 max-w-measure">
      <span className="font-medium">
        <Plural
          id="companions.people-in-room"
          value={confirmed + companions}
          one="# person in the room:"
          other="# people in the room:"
        />
      </span>{' '}
      <Plural id="companions.with-a-seat" value={confirmed} one="# with a seat" other="# with a seat" />
      {' + '}
      <Plural id="companions.companions-expected" value={companions} one="# companion" other="# companions" />
    </p>
  )
}
