import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, readFragment } from '../__generated__/index.ts'
import { EventArticle } from '../events/EventArticle.tsx'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { useTokenInAddress } from '../people/useTokenInAddress.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { When } from '../ui/When.tsx'
import { LinkDoor } from './LinkDoor.tsx'
import { NamedPerson } from './NamedPerson.tsx'
import { NameForm } from './NameForm.tsx'
import { PlacesOfFocalPoint } from './places.ts'

const UndoBar = lazyPart(async () => (await import('./PlacesUndo.tsx')).UndoBar, ['staff'])

const OwnPlaces = graphql(`
  query OwnPlaces($slug: String!) {
    event(slug: $slug) {
      slug
      title
      zone
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      viewerFocalPoint {
        id
        ...Places_FocalPoint
      }
    }
    viewer {
      email
    }
  }
`)

/** A focal point’s page: the number of places, the nominated people, and the status of each. */
export default function PlacesPage({ slug }: { slug: string }) {
  const [another, setAnother] = useState<string | null>(null)
  const first = useTokenInAddress(setAnother)
  const token = another ?? first
  const { data, error, refetch } = useQuery(OwnPlaces, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <NotFoundPage />
  const focalPoint = readFragment(PlacesOfFocalPoint, event.viewerFocalPoint)
  if (!focalPoint)
    return (
      <LinkDoor
        key={token}
        token={token}
        title={<Trans id="invitations.places-for-your-people">Places for your people</Trans>}
        next={paths.places(slug)}
        viewerEmail={viewer?.email ?? null}
      />
    )
  const { organisation, places, filled, expiresAt, group, note, state, invitations } = focalPoint
  const free = places - filled
  return (
    <EventArticle {...event} to={paths.event(slug)}>
      <PageTitle className="mt-3 text-32 sm:text-44">
        <Trans id="invitations.people-of">People from {organisation}</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-20" role="status">
        <Plural
          id="invitations.of-places-are-filled"
          value={places}
          one={`${filled} of one place is filled.`}
          other={`${filled} of # places are filled.`}
        />{' '}
        <span className="text-ink-2">
          {state === 'OPEN' ? (
            <Trans id="invitations.you-can-name-exchange-and">
              You can name, replace and remove people until <When at={expiresAt} zone={event.zone} />.
            </Trans>
          ) : (
            <Trans id="invitations.time-to-name-people-is">
              The deadline to name people has passed. The people you named stay invited.
            </Trans>
          )}
        </span>
      </p>
      <meter
        aria-label={organisation}
        min={0}
        max={places}
        value={filled}
        className="mt-4 h-2.5 w-full max-w-measure"
      />
      {note && (
        <blockquote className="mt-6 max-w-measure whitespace-pre-line border-accent border-s-4 ps-5">{note}</blockquote>
      )}
      <p className="mt-6 max-w-measure text-15 text-ink-2">
        <Trans id="invitations.everybody-you-name-is-invited">
          Everyone you name is invited as part of the group “{group.name}” and gets their own email. You don’t need to
          forward anything.
        </Trans>
      </p>
      <section className="mt-10 border-line border-t pt-5">
        <h2 id="named-title" className="text-25">
          <Trans id="invitations.people-youve-named">People you’ve named</Trans>
        </h2>
        {invitations.length === 0 ? (
          <p className="mt-3 text-ink-2">
            <Trans id="invitations.no-one-yet-name-first">No one yet. Name the first person below.</Trans>
          </p>
        ) : (
          <ul aria-labelledby="named-title" className="mt-4 border-line-strong border-t">
            {invitations.map((person) => (
              <NamedPerson
                key={person.id}
                focalPointId={focalPoint.id}
                person={person}
                onChange={() => void refetch()}
              />
            ))}
          </ul>
        )}
      </section>
      {state === 'OPEN' && (
        <section className="mt-10 border-line border-t pt-5">
          <h2 className="text-25">
            <Trans id="invitations.name-people">Name people</Trans>
          </h2>
          {free > 0 ? (
            <NameForm focalPointId={focalPoint.id} free={free} onDone={() => void refetch()} />
          ) : (
            <div className="mt-4">
              <Notice title={<Trans id="invitations.all-places-are-filled">All places are filled</Trans>}>
                <Trans id="invitations.to-name-somebody-else-exchange">
                  To name someone else, replace or remove a person above.
                </Trans>
              </Notice>
            </div>
          )}
        </section>
      )}
      <UndoBar slug={null} />
    </EventArticle>
  )
}
