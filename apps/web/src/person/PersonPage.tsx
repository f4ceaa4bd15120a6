import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import type { OpenPersonMutation } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { PersonRegistration } from './PersonRegistration.tsx'

const OpenPerson = graphql(`
  mutation OpenPerson($input: OpenPersonInput!) {
    openPerson(input: $input) {
      __typename
      ... on PersonOpened {
        person {
          institute {
            slug
            name
          }
          isConnected
          registration {
            reference
            name
            ...PersonFacts_Registration
          }
          registrations {
            reference
            ...Person_Registration
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Person = Extract<OpenPersonMutation['openPerson'], { __typename: 'PersonOpened' }>['person']

interface PersonPageProps {
  /** Slug of the institute on whose behalf the viewer is looking. */
  slug: string
  /** Reference of any of the person's registrations. */
  reference: string
}

/** A person across an institute's events, as far as the viewer may link them. Each access is recorded. */
export function PersonPage({ slug, reference }: PersonPageProps) {
  const [open, { data, error }] = useMutation(OpenPerson)
  const read = () => void open({ variables: { input: { instituteSlug: slug, reference } } }).catch(() => {})
  useEffect(read, [slug, reference])
  const answer = data?.openPerson
  if (!answer) return error ? <Unavailable kind="unreachable" onRetry={read} /> : <PageSkeleton />
  if (answer.__typename !== 'PersonOpened') return <NobodyHere />
  return <Opened person={answer.person} />
}

function Opened({ person: { institute, isConnected, registration, registrations } }: { person: Person }) {
  const { name } = institute
  return (
    <Page title={<PersonName reference={registration.reference} name={registration.name} />}>
      <PersonFacts registration={registration} />
      <p className="mt-4 max-w-measure text-13 text-ink-2">
        {isConnected ? (
          <Trans id="person.what-is-shown">
            Registrations with this email address that you can see, at events that {name} hosts or works on. Opening
            this page is recorded and shown to the person.
          </Trans>
        ) : (
          <Trans id="person.only-this-one">
            Only this registration is shown. Others are linked only if you can see the name and the address.
          </Trans>
        )}
      </p>
      <div className="mt-6 grid gap-8">
        {registrations.map((each) => (
          <PersonRegistration key={each.reference} reference={each.reference} />
        ))}
      </div>
    </Page>
  )
}

function NobodyHere() {
  return (
    <Page title={<Trans id="person.we-cant-find-this-person">We can’t find this person</Trans>}>
      <div className="mt-6">
        <Nothing title={<Trans id="person.registration-not-found">Registration not found</Trans>}>
          <Trans id="person.registration-may-have-been-deleted">
            The registration may have been deleted, or you may not have access. You can’t open your own.
          </Trans>
        </Nothing>
      </div>
    </Page>
  )
}
