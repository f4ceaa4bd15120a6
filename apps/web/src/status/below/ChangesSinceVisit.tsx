import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import type { ChangesSinceVisit_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useSource } from '../../kernel/data.ts'
import { When } from '../../ui/When.tsx'
import { useHistoryWords } from './historyWords.ts'

const SinceVisitOfRegistration = graphql(`
  fragment ChangesSinceVisit_registration on Registration {
    reference
    version
    waitlistPlace {
      band
      position
    }
    previousVisit {
      at
      place {
        band
        position
      }
    }
    history {
      at
      kind
      institute {
        slug
        name
      }
      field
    }
  }
`)

const VisitStatus = graphql(`
  mutation VisitStatus($reference: String!) {
    visitStatus(reference: $reference) {
      __typename
    }
  }
`)

/** Changes since the last visit, including the queue position. Records this visit. */
export function ChangesSinceVisit({
  registration: given,
}: {
  registration: FragmentType<typeof SinceVisitOfRegistration>
}) {
  const registration = readFragment(SinceVisitOfRegistration, given)
  const { reference, version, previousVisit, history, waitlistPlace } = registration
  const wordsFor = useHistoryWords()
  const source = useSource()
  const note = useEffectEvent(() => void source.tell(VisitStatus, { reference }).catch(() => {}))
  // Changes that happen while the page is open count as seen.
  useEffect(() => {
    if (version > 0) note()
  }, [version])

  if (!previousVisit) return null
  const since = Date.parse(previousVisit.at)
  const happened = history.filter(({ at }) => Date.parse(at) > since)
  const moved = movedFrom(previousVisit.place, waitlistPlace)
  if (happened.length === 0 && !moved) return null
  return (
    <section className="mt-6 max-w-measure border-accent border-s-4 py-1 ps-5" aria-labelledby="since-visit">
      <h2 id="since-visit" className="font-semibold text-17">
        <Trans id="status.new-since">
          New since <When at={previousVisit.at} as="moment" />
        </Trans>
      </h2>
      <ul className="mt-1 grid gap-1 text-ink-2">
        {moved && <li>{moved}</li>}
        {/* Repeated events are listed once; the history further down has all dates. */}
        {[...new Set(happened.map(wordsFor))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

type Place = ChangesSinceVisit_RegistrationFragment['waitlistPlace']
type Earlier = NonNullable<ChangesSinceVisit_RegistrationFragment['previousVisit']>['place']

/** Null if the displayed position is unchanged. */
function movedFrom(before: Earlier, now: Place): ReactNode {
  if (!before || !now) return null
  const was = before.position
  if (was != null && now.position != null) {
    if (was === now.position) return null
    return <Trans id="status.your-place-in-queue-was">Your place in the queue was {was} then.</Trans>
  }
  if (before.band == null || before.band === now.band) return null
  return (
    <Plural
      id="status.you-were-among-next-then"
      value={before.band}
      one="You were next in line then."
      other="You were among the next # then."
    />
  )
}
