import { useLazyQuery, useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { SessionRole } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { useAnnounced } from '../../planned/useAnnounced.tsx'
import { TextInput } from '../../ui/forms/inputs.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'

const Speakers = graphql(`
  query Speakers($slug: String!) {
    event(slug: $slug) {
      slug
      sessions {
        id
        speakers {
          reference
          name
          organisation
        }
      }
    }
  }
`)

const SpeakersToName = graphql(`
  query SpeakersToName($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      registrations(first: 8, filter: { search: $search, states: [CONFIRMED, OFFERED] }) {
        edges {
          node {
            reference
            name
            organisation
          }
        }
      }
    }
  }
`)

const SetSessionRole = graphql(`
  mutation SetSessionRole($input: SetSessionRoleInput!) {
    setSessionRole(input: $input) {
      __typename
      ... on SessionRoleSet {
        session {
          id
          held
          waiting
          speakers {
            reference
            name
            organisation
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** A session's speakers, with a search for seat holders to add, by name, organisation or address. */
export function SessionSpeakers({ slug, sessionId }: { slug: string; sessionId: string }) {
  const { t } = useLingui()
  const { data } = useQuery(Speakers, { variables: { slug } })
  const [look, { data: found, error }] = useLazyQuery(SpeakersToName, { fetchPolicy: 'no-cache' })
  const [set, { loading }] = useMutation(SetSessionRole)
  const { announce, dialog, busy } = useAnnounced()
  const [search, setSearch] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const speakers = data?.event?.sessions.find(({ id }) => id === sessionId)?.speakers ?? []
  const people = (found?.event?.registrations.edges ?? [])
    .map(({ node }) => node)
    .filter(({ reference }) => !speakers.some((speaker) => speaker.reference === reference))

  const name = (reference: string, role: SessionRole) =>
    announce({
      kind: 'SET_SESSION_ROLE',
      args: { input: { sessionId, reference, role } },
      press:
        role === 'SPEAKER'
          ? t({ id: 'sessions.name-speaker', message: 'Name speaker' })
          : t({ id: 'sessions.remove-speaker', message: 'Remove speaker' }),
      run: () => setRole(reference, role),
    })

  async function setRole(reference: string, role: SessionRole) {
    setRefusal(null)
    const answer = await set({ variables: { input: { sessionId, reference, role } } }).catch(() => null)
    const result = answer?.data?.setSessionRole
    if (!result) return toast(<Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
    if (result.__typename === 'ActionPlanned') return
    if (result.__typename !== 'SessionRoleSet') return setRefusal(result.message)
    toast(
      role === 'SPEAKER' ? (
        <Trans id="sessions.named-as-speaker-and-told">Named as a speaker. We’ll email them.</Trans>
      ) : (
        <Trans id="sessions.no-longer-speaker-and-told">No longer a speaker. We’ll email them.</Trans>
      ),
    )
  }

  const lookFor = () => {
    if (search.trim()) void look({ variables: { slug, search: search.trim() } })
  }

  return (
    <section className="mt-6 border-line border-t pt-4" aria-labelledby="session-speakers">
      <h3 id="session-speakers" className="font-medium text-15">
        <Trans id="sessions.speakers">Speakers who hold a seat</Trans>
      </h3>
      <p className="mt-1 text-13 text-ink-2">
        <Trans id="sessions.speakers-dont-use-up-sessions">
          Speakers don’t use up the session’s places. We’ll email each of them. Naming them here doesn’t make their
          names public.
        </Trans>
      </p>
      <ul className="mt-2 grid gap-1">
        {speakers.map(titled).map(({ title, ...speaker }) => (
          <Named key={speaker.reference} {...speaker}>
            <StaffButton
              kind="bare"
              busy={loading || busy}
              aria-label={t({ id: 'sessions.remove', message: `Remove ${title}` })}
              onClick={() => void name(speaker.reference, 'LISTENER')}
            >
              <Trans id="common.remove">Remove</Trans>
            </StaffButton>
          </Named>
        ))}
      </ul>
      {dialog}
      {refusal && (
        <p role="alert" className="mt-2 border-fault border-s-4 py-1 ps-4">
          {refusal}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field looks for people, it does not save the session */}
      <div
        className="mt-3 flex flex-wrap items-end gap-2"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
          event.preventDefault()
          lookFor()
        }}
      >
        <div className="min-w-0 grow">
          <TextInput
            id="speaker-search"
            label={<Trans id="sessions.find-seat-holder">Find a seat holder</Trans>}
            value={search}
            onValue={setSearch}
          />
        </div>
        <StaffButton onClick={lookFor}>
          <Trans id="sessions.search">Search</Trans>
        </StaffButton>
      </div>
      <p role="status" className="mt-1 text-13 text-ink-2">
        {error && (
          <Trans id="sessions.names-are-hidden-from-you">Names are hidden from you, so you can’t search by them.</Trans>
        )}
        {found && people.length === 0 && <Trans id="sessions.nobody-found">No one found.</Trans>}
      </p>
      <ul className="grid gap-1">
        {people.map(titled).map(({ title, ...person }) => (
          <Named key={person.reference} {...person}>
            <StaffButton
              busy={loading || busy}
              aria-label={t({ id: 'sessions.speaks-here-title', message: `${title} speaks here` })}
              onClick={() => void name(person.reference, 'SPEAKER')}
            >
              <Trans id="sessions.speaks-here-2">Speaks here</Trans>
            </StaffButton>
          </Named>
        ))}
      </ul>
    </section>
  )
}

interface Listed {
  reference: string
  name: string | null
  organisation: string | null
}

/** Adds a title: the person's name, or the reference if the name is masked. */
const titled = <Person extends Listed>(person: Person) => ({ ...person, title: person.name ?? person.reference })

interface NamedProps extends Listed {
  children: ReactNode
}

const Named = ({ reference, name, organisation, children }: NamedProps) => (
  <li className="flex items-center gap-3 border-line border-b py-1">
    <span className="min-w-0 grow [overflow-wrap:anywhere]">
      <bdi>{name ?? reference}</bdi>
      {organisation && (
        <span className="block text-13 text-ink-2">
          <bdi>{organisation}</bdi>
        </span>
      )}
    </span>
    {children}
  </li>
)
