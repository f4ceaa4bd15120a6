import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { RosterQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox, TextInput } from '../ui/forms/inputs.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { useList } from '../ui/useList.ts'
import { When } from '../ui/When.tsx'
import { useRoster } from './useRoster.ts'

const ReadRoster = graphql(`
  query Roster($id: ID!, $after: String) {
    roster(id: $id) {
      id
      state
      rowCount
      firstJoinedAt
      lastLeftAt
      unmatchedCount
      unmatched {
        row
        minutes
      }
      people(first: 200, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            registration {
              reference
              name
            }
            rows
            minutes
            nameRows
            minutesWithName
          }
        }
      }
    }
  }
`)

const PeopleOnRoster = graphql(`
  query PeopleOnRoster($id: ID!, $leastMinutes: Int!) {
    roster(id: $id) {
      id
      peopleFrom(leastMinutes: $leastMinutes)
    }
  }
`)

type ReadRosterRow = NonNullable<RosterQuery['roster']>
type OnRoster = ReadRosterRow['people']['edges'][number]['node']

interface PreviewProps {
  id: string
  session: { startsAt: string; endsAt: string }
  onDone: () => void
}

/** Half of the session, to begin with. */
const halfOf = ({ startsAt, endsAt }: PreviewProps['session']): string =>
  String(Math.max(1, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 120_000)))

const minutesIn = (text: string): number | null => {
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
  return minutes >= 1 && minutes <= 1440 ? minutes : null
}

/** What an uploaded roster says, before anything is recorded. Not cached, so that nothing stays in the browser. */
export function RosterPreview({ id, session, onDone }: PreviewProps) {
  const { data, error, loading, refetch, fetchMore } = useQuery(ReadRoster, {
    variables: { id },
    fetchPolicy: 'no-cache',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { roster } = data
  if (!roster)
    return (
      <Nothing
        title={<Trans id="exchange.this-file-has-been-deleted">This file has been deleted</Trans>}
        action={
          <StaffButton onClick={onDone}>
            <Trans id="common.choose-file">Choose a file</Trans>
          </StaffButton>
        }
      />
    )
  const more = () =>
    fetchMore({
      variables: { after: roster.people.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.roster || !next.roster) return before
        const people = { ...next.roster.people, edges: [...before.roster.people.edges, ...next.roster.people.edges] }
        return { ...before, roster: { ...before.roster, people } }
      },
    })
  return (
    <>
      <Facts roster={roster} />
      <Recording roster={roster} session={session} onDone={onDone}>
        {roster.people.pageInfo.hasNextPage && (
          <p className="mt-3">
            <StaffButton busy={loading} onClick={() => void more()}>
              <Trans id="common.show-more">Show more</Trans>
            </StaffButton>
          </p>
        )}
      </Recording>
    </>
  )
}

function Facts({ roster: { rowCount, firstJoinedAt, lastLeftAt } }: { roster: ReadRosterRow }) {
  return (
    <p className="text-ink-2">
      <Plural id="rosters.rows-in-file" value={rowCount} one="# row in the file." other="# rows in the file." />{' '}
      {firstJoinedAt && lastLeftAt && (
        <Trans id="rosters.first-and-last-times">
          First join: <When at={firstJoinedAt} />. Last leave: <When at={lastLeftAt} />. Only time within the session
          counts.
        </Trans>
      )}
    </p>
  )
}

/** Sets the least minutes, confirms people found by name, and records attendance. */
function Recording({
  roster,
  session,
  onDone,
  children,
}: Omit<PreviewProps, 'id'> & { roster: ReadRosterRow; children: ReactNode }) {
  const { t } = useLingui()
  const [given, setGiven] = useState(halfOf(session))
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const [fieldProblem, setFieldProblem] = useState<string>()
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const { record, remove, busy } = useRoster()
  const leastMinutes = minutesIn(given)
  const { data } = useQuery(PeopleOnRoster, {
    variables: { id: roster.id, leastMinutes: leastMinutes ?? 1 },
    skip: leastMinutes === null,
    fetchPolicy: 'no-cache',
  })
  const people = roster.people.edges.map(({ node }) => node)
  const suggested = people.filter(({ nameRows }) => nameRows.length > 0)
  const least = leastMinutes ?? Number.POSITIVE_INFINITY
  const byName = suggested.filter(
    ({ registration, minutes, minutesWithName }) =>
      confirmed.includes(registration.reference) && minutes < least && minutesWithName >= least,
  )
  const count = (data?.roster?.peopleFrom ?? 0) + byName.length

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    setFieldProblem(undefined)
    if (leastMinutes === null)
      return setFieldProblem(t({ id: 'rosters.enter-minutes', message: 'Enter a number from 1 to 1440.' }))
    const answer = await record({ id: roster.id, leastMinutes, confirmed: [...confirmed] })
    if (typeof answer !== 'number') return setRefused(answer)
    toast(
      <Plural
        id="rosters.attendance-recorded"
        value={answer}
        _0="No one else attended long enough"
        one="Attendance of # person recorded"
        other="Attendance of # people recorded"
      />,
    )
    onDone()
  }

  async function discard() {
    const answer = await remove(roster.id)
    if (answer === undefined || answer?.__typename === 'UnknownRoster') onDone()
    else setRefused(answer)
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-6">
      <TextInput
        id="least-minutes"
        label={<Trans id="rosters.least-minutes">Minutes required to count as attending</Trans>}
        error={fieldProblem}
        inputMode="numeric"
        value={given}
        onValue={setGiven}
        className="max-w-24"
      />
      <People people={people.filter(({ minutes }) => minutes > 0)} least={least}>
        {children}
      </People>
      <Suggested people={suggested} confirmed={confirmed} onConfirmed={setConfirmed} />
      <Unmatched roster={roster} />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div className="flex flex-wrap gap-4">
        <Button type="submit" busy={busy}>
          <Plural
            id="rosters.record-attendance"
            value={count}
            one="Record attendance of # person"
            other="Record attendance of # people"
          />
        </Button>
        <Button kind="quiet" onClick={() => void discard()}>
          <Trans id="common.cancel">Cancel</Trans>
        </Button>
      </div>
      <p className="text-13 text-ink-2">
        <Trans id="rosters.check-ins-stay">
          People who were checked in, entered the code or were corrected stay as they are.
        </Trans>
      </p>
    </form>
  )
}

const nameOf = ({ registration: { name, reference } }: OnRoster): string => name ?? reference

function Minutes({ of: minutes }: { of: number }) {
  return <Plural id="rosters.minutes" value={minutes} one="# minute" other="# minutes" />
}

function People({ people, least, children }: { people: readonly OnRoster[]; least: number; children: ReactNode }) {
  const sorted = people.toSorted((one, other) => other.minutes - one.minutes)
  return (
    <section aria-labelledby="roster-people">
      <h2 id="roster-people" className="text-20">
        <Trans id="rosters.found-by-address">Found by email address</Trans>
      </h2>
      {people.length === 0 && (
        <p className="mt-2 text-ink-2">
          <Trans id="rosters.no-one-by-address">
            No address in the file belongs to anyone expected at this session.
          </Trans>
        </p>
      )}
      <ul className="mt-2 border-line border-t empty:hidden">
        {sorted.map((person) => (
          <li
            key={person.registration.reference}
            className={`flex items-baseline justify-between gap-4 border-line border-b py-1.5 ${person.minutes < least ? 'text-ink-3' : ''}`}
          >
            <bdi className="min-w-0 [overflow-wrap:anywhere]">{nameOf(person)}</bdi>
            <span className="shrink-0 tabular-nums">
              <Minutes of={person.minutes} />
              {person.minutes < least && (
                <>
                  {' · '}
                  <Trans id="rosters.too-short">too short</Trans>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

interface SuggestedProps {
  people: readonly OnRoster[]
  confirmed: readonly string[]
  onConfirmed: (references: readonly string[]) => void
}

function Suggested({ people, confirmed, onConfirmed }: SuggestedProps) {
  const list = useList()
  if (people.length === 0) return null
  return (
    <fieldset className="grid gap-3">
      <legend className="text-20">
        <Trans id="rosters.same-name">Same name, other or no address</Trans>
      </legend>
      <p className="text-ink-2">
        <Trans id="rosters.check-rows-in-file">
          Check these rows in your file, and tick each person whose rows they are. The others don’t count.
        </Trans>
      </p>
      {people.map((person) => {
        const { reference } = person.registration
        const rows = list(person.nameRows.map(String))
        return (
          <Checkbox
            key={reference}
            id={`confirm-${reference}`}
            checked={confirmed.includes(reference)}
            onChecked={(isTicked) =>
              onConfirmed(isTicked ? [...confirmed, reference] : confirmed.filter((each) => each !== reference))
            }
            label={<bdi>{nameOf(person)}</bdi>}
            help={
              <Trans id="rosters.rows-with-this-name">
                Rows in the file: {rows}. With these: <Minutes of={person.minutesWithName} />.
              </Trans>
            }
          />
        )
      })}
    </fieldset>
  )
}

function Unmatched({ roster: { unmatched, unmatchedCount } }: { roster: ReadRosterRow }) {
  if (unmatchedCount === 0) return null
  return (
    <details>
      <summary className="cursor-pointer">
        <Plural
          id="rosters.rows-of-no-one"
          value={unmatchedCount}
          one="# row is of no one expected at this session"
          other="# rows are of no one expected at this session"
        />
      </summary>
      <p className="mt-2 text-ink-2">
        <Trans id="rosters.correct-attendance-at-check-in">
          If one of them attended with another address, correct their attendance on the check-in page. We don’t match
          people whose name you can’t see.
        </Trans>
      </p>
      <ul className="mt-2 border-line border-t">
        {unmatched.map(({ row, minutes }) => (
          <li key={row} className="flex justify-between gap-4 border-line border-b py-1 tabular-nums">
            <Trans id="rosters.row">Row {row}</Trans> <Minutes of={minutes} />
          </li>
        ))}
      </ul>
      {unmatchedCount > unmatched.length && (
        <p className="mt-2 text-13 text-ink-2">
          <Trans id="rosters.further-rows">Further rows aren’t listed.</Trans>
        </p>
      )}
    </details>
  )
}
