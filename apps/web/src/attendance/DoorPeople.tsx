import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Select, TextInput } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { formatLocale, When } from '../ui/When.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { inOrder, shownName } from './inOrder.ts'
import type { CheckInAtDoor } from './useCheckIn.tsx'
import type { DoorList, DoorPerson } from './useDoorList.ts'

type Shown = 'ALL' | 'EXPECTED' | 'HERE'

/** Maximum number of rows; door staff look up one person at a time. */
const rowsShown = 50

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase()

/** Matches if each search term is a prefix of the code or of a word in the name or organisation. */
function matches({ name, organisation, reference }: DoorPerson, words: readonly string[]): boolean {
  const parts = folded(`${name ?? ''} ${organisation ?? ''} ${reference}`).split(/[\s\-’'.]+/)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

interface DoorPeopleProps {
  list: DoorList
  sessionId: string
  door: CheckInAtDoor
}

/** Searches the expected people as a name is typed. Works offline, because the list is on the device. */
export function DoorPeople({ list, sessionId, door }: DoorPeopleProps) {
  const { t, i18n } = useLingui()
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Shown>('ALL')
  const [correcting, setCorrecting] = useState<DoorPerson | null>(null)
  const wanted = useDeferredValue(search)
  const sorted = useMemo(() => inOrder(list.people, formatLocale(i18n.locale)), [list.people, i18n.locale])
  const words = folded(wanted).split(/\s+/).filter(Boolean)
  const found = sorted.filter(
    (person) =>
      matches(person, words) && (shown === 'ALL' || (door.cameAt(person.reference) !== null) === (shown === 'HERE')),
  )

  return (
    <section aria-labelledby="door-list" className="grid gap-4">
      <h2 id="door-list" className="text-20">
        <Trans id="attendance.door-list">Door list</Trans>
      </h2>
      <div className="grid gap-3 sm:grid-cols-[1fr_auto]">
        <TextInput
          id="check-in-name"
          type="search"
          label={<Trans id="attendance.name-organisation-or-code">Name, organisation or code</Trans>}
          value={search}
          onValue={setSearch}
          autoComplete="off"
        />
        <Select
          id="check-in-shown"
          label={<Trans id="attendance.show">Show</Trans>}
          value={shown}
          onValue={(value) => setShown(value as Shown)}
          choices={[
            { value: 'ALL', label: t({ id: 'attendance.everyone', message: 'Everyone' }) },
            { value: 'EXPECTED', label: t({ id: 'attendance.not-here-yet', message: 'Not here yet' }) },
            { value: 'HERE', label: t({ id: 'attendance.checked-in', message: 'Checked in' }) },
          ]}
        />
      </div>
      <ListState list={list} />
      <p role="status" className="text-15 text-ink-2">
        {words.length > 0 && <FoundCount count={found.length} />}
      </p>
      <ul className="border-line border-t empty:hidden">
        {found.slice(0, rowsShown).map((person) => (
          <PersonAtDoor
            key={person.reference}
            person={person}
            cameAt={door.cameAt(person.reference)}
            busy={door.busy}
            onCheckIn={() => void door.admit(person.reference, 'NAME')}
            onCorrect={() => setCorrecting(person)}
          />
        ))}
      </ul>
      {found.length > rowsShown && (
        <p className="text-15 text-ink-2">
          <Plural
            id="attendance.more-people-type-name"
            value={found.length - rowsShown}
            one="# more person. Type a name to find them."
            other="# more people. Type a name to find them."
          />
        </p>
      )}
      {correcting && (
        <CorrectDialog
          reference={correcting.reference}
          name={shownName(correcting)}
          sessionId={sessionId}
          onClose={() => setCorrecting(null)}
          onSaid={door.setOutcome}
        />
      )}
    </section>
  )
}

function FoundCount({ count }: { count: number }) {
  return count === 0 ? (
    <Trans id="attendance.no-seat-holder-you-can">No match among the seat holders you can see.</Trans>
  ) : (
    <Plural id="attendance.people-found" value={count} one="# person found" other="# people found" />
  )
}

/** States whether the list is complete and up to date. */
function ListState({ list: { people, isWhole, isBroken } }: { list: DoorList }) {
  if (isBroken)
    return (
      <Notice
        tone="warning"
        title={
          isWhole ? (
            <Trans id="attendance.list-may-be-out-of-date">You’re offline. The list may be out of date.</Trans>
          ) : (
            <Trans id="attendance.list-isnt-complete">The list isn’t complete. We’ll keep trying.</Trans>
          )
        }
      />
    )
  if (!isWhole)
    return (
      <p className="after-a-moment text-ink-2">
        <Trans id="attendance.loading-list">Loading the list…</Trans>
      </p>
    )
  if (people.size > 0) return null
  return (
    <p className="text-ink-2">
      <Trans id="attendance.nobody-expected">No one has a place in this session yet.</Trans>
    </p>
  )
}

interface PersonAtDoorProps {
  person: DoorPerson
  cameAt: string | null
  busy: boolean
  onCheckIn: () => void
  onCorrect: () => void
}

function PersonAtDoor({ person, cameAt, busy, onCheckIn, onCorrect }: PersonAtDoorProps) {
  const { t } = useLingui()
  const name = shownName(person)
  return (
    <li className="flex flex-col gap-x-4 gap-y-2 border-line border-b py-3 sm:flex-row sm:items-center sm:justify-between">
      <span className="min-w-0 grow [overflow-wrap:anywhere]">
        <bdi>{name}</bdi>
        <span className="block text-15 text-ink-2">
          <bdi>{[person.organisation, person.group].filter(Boolean).join(' · ')}</bdi>
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-x-4">
        {cameAt === null ? (
          <Button
            kind="secondary"
            busy={busy}
            aria-label={t({ id: 'attendance.check-in-person', message: `Check in ${name}` })}
            onClick={onCheckIn}
          >
            <Trans id="attendance.check-in">Check in</Trans>
          </Button>
        ) : (
          <span className="text-15 text-confirmed">
            <Trans id="attendance.checked-in-at">
              checked in <When at={cameAt} as="brief" />
            </Trans>
          </span>
        )}
        <Button
          kind="quiet"
          aria-label={t({ id: 'attendance.correct-attendance-of', message: `Correct ${name}’s attendance` })}
          onClick={onCorrect}
        >
          <Trans id="attendance.correct">Correct</Trans>
        </Button>
      </span>
    </li>
  )
}
