import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { LetterComposeQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { textsOf } from '../ui/staff/texts.ts'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { Compose } from './Compose.tsx'
import { LetterView } from './LetterView.tsx'
import { emptyLetter, recipientsOf } from './letterDraft.ts'
import { LetterFacts } from './useLetter.ts'

const LetterEvent = graphql(`
  fragment LetterEvent on Event {
    slug
    zone
    languages
    groups {
      key
      name
    }
    sessions {
      id
      title
    }
    boardViews {
      id
      name
      address
    }
    viewerCan {
      message
      decide
      maskedFields
    }
  }
`)

const NewLetter = graphql(`
  query LetterCompose($slug: String!) {
    viewer {
      email
      memberships {
        institute {
          slug
          name
          letterTemplates {
            ...LetterTemplateFacts
          }
        }
      }
    }
    event(slug: $slug) {
      ...LetterEvent
    }
  }
`)

const OneLetter = graphql(`
  query OneLetter($id: ID!) {
    letter(id: $id) {
      id
      ...LetterFacts
    }
  }
`)

export type Membership = NonNullable<LetterComposeQuery['viewer']>['memberships'][number]

/** A new letter. */
export function ComposePage({ slug }: { slug: string }) {
  return <Page slug={slug} />
}

/** A letter that there is: a draft to go on with, or what became of it. */
export function LetterPage({ slug, id }: { slug: string; id: string }) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(OneLetter, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.letter)
    return (
      <SecondFactorGate>
        <Unavailable kind="unknown" signedIn />
      </SecondFactorGate>
    )
  const letter = readFragment(LetterFacts, data.letter)
  if (!letter.viewerCan.change)
    return <LetterView slug={slug} letter={letter} startPolling={startPolling} stopPolling={stopPolling} />
  return <Page slug={slug} letter={letter} />
}

function Page({ slug, letter }: { slug: string; letter?: Parameters<typeof Compose>[0]['letter'] }) {
  const { data, error, refetch } = useQuery(NewLetter, { variables: { slug } })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const event = readFragment(LetterEvent, data.event)
  if (!event.viewerCan.message)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  const saved = letter
    ? {
        kind: letter.kind,
        subjects: textsOf(letter.subjects),
        texts: textsOf(letter.texts),
        recipients: recipientsOf(letter.filter),
      }
    : emptyLetter
  return (
    <Compose
      key={letter?.id ?? 'new'}
      event={event}
      letter={letter}
      saved={saved}
      memberships={data.viewer?.memberships ?? []}
      title={
        letter ? <Trans id="messages.letter">Letter</Trans> : <Trans id="messages.write-letter">Write a letter</Trans>
      }
    />
  )
}
