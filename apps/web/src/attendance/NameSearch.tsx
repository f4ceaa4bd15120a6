import { useLazyQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useEffect, useState } from 'react'
import type { FindAtDoorQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import type { useCheckIn } from './useCheckIn.tsx'

const FindAtDoor = graphql(`
  query FindAtDoor($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      registrations(first: 10, filter: { states: [CONFIRMED], search: $search }) {
        edges {
          node {
            reference
            name
            organisation
            attendanceRecords {
              attended
              session {
                id
              }
            }
          }
        }
      }
    }
  }
`)

type Found = NonNullable<FindAtDoorQuery['event']>['registrations']['edges'][number]['node']

interface NameSearchProps {
  slug: string
  sessionId: string
  door: ReturnType<typeof useCheckIn>
}

/** Finds people who hold a seat by their names, to check them in or to correct their attendance. */
export function NameSearch({ slug, sessionId, door }: NameSearchProps) {
  const [find, found] = useLazyQuery(FindAtDoor, { fetchPolicy: 'network-only' })
  const [search, setSearch] = useState('')
  const [correcting, setCorrecting] = useState<{ reference: string; name: string } | null>(null)
  const rows = found.data?.event?.registrations.edges.map(({ node }) => node) ?? []
  const wanted = search.trim()

  // A moment after the last key; a press on Search, or Enter, need not wait for it.
  useEffect(() => {
    if (wanted.length < 2) return
    const later = setTimeout(() => void find({ variables: { slug, search: wanted } }).catch(() => {}), 250)
    return () => clearTimeout(later)
  }, [find, slug, wanted])

  return (
    <>
      <form
        noValidate
        className="flex flex-wrap items-end gap-3"
        onSubmit={(submit: FormEvent) => {
          submit.preventDefault()
          if (wanted) void find({ variables: { slug, search: wanted } }).catch(() => {})
        }}
      >
        <div className="w-56">
          <TextInput
            id="check-in-name"
            label={<Trans id="attendance.or-look-for-name">Or search by name</Trans>}
            value={search}
            onValue={setSearch}
            autoComplete="off"
          />
        </div>
        <Button type="submit" kind="secondary" busy={found.loading}>
          <Trans id="attendance.look">Search</Trans>
        </Button>
      </form>
      {found.error && (
        <Notice
          tone="warning"
          title={<Trans id="attendance.names-cant-be-looked-for">Search by name isn’t available right now.</Trans>}
        />
      )}
      {found.data && rows.length === 0 && (
        <p>
          <Trans id="attendance.nobody-who-holds-seat-is">No seat holder you can see has this name.</Trans>
        </p>
      )}
      <ul className="border-line border-t empty:hidden">
        {rows.map((person) => (
          <FoundPerson
            key={person.reference}
            person={person}
            isHere={person.attendanceRecords.find(({ session }) => session.id === sessionId)?.attended === true}
            busy={door.busy}
            onCheckIn={() => void door.admit(person.reference, 'NAME')}
            onCorrect={() => setCorrecting({ reference: person.reference, name: person.name ?? person.reference })}
          />
        ))}
      </ul>
      {correcting && (
        <CorrectDialog
          {...correcting}
          sessionId={sessionId}
          onClose={() => setCorrecting(null)}
          onSaid={door.setOutcome}
        />
      )}
    </>
  )
}

interface FoundPersonProps {
  person: Found
  isHere: boolean
  busy: boolean
  onCheckIn: () => void
  onCorrect: () => void
}

function FoundPerson({
  person: { reference, name, organisation },
  isHere,
  busy,
  onCheckIn,
  onCorrect,
}: FoundPersonProps) {
  const { t } = useLingui()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-3">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <bdi>{name ?? reference}</bdi>
        {organisation && (
          <span className="block text-ink-2">
            <bdi>{organisation}</bdi>
          </span>
        )}
      </span>
      <span className="flex flex-wrap items-center gap-4">
        {isHere ? (
          <Trans id="attendance.checked-in">checked in</Trans>
        ) : (
          <Button kind="secondary" busy={busy} onClick={onCheckIn}>
            <Trans id="attendance.check-in">Check in</Trans>
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={t({
            id: 'attendance.correct-attendance-of',
            message: `Correct ${name ?? reference}’s attendance`,
          })}
          onClick={onCorrect}
        >
          <Trans id="attendance.correct">Correct</Trans>
        </Button>
      </span>
    </li>
  )
}
