import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { GroupMark } from '../../groups/GroupMark.tsx'
import { useCodeName } from '../../ui/languages/codeNames.ts'
import { type Seated, tally } from './floor.ts'

const reasons: Record<Seated['reason'], MessageDescriptor> = {
  SPEAKS: msg({ id: 'sessions.speaks-here', message: 'speaks here' }),
  ASSIGNED_BEFORE: msg({ id: 'sessions.was-assigned-here-before', message: 'was assigned here before' }),
  ONLY_CHOICE: msg({ id: 'sessions.cant-attend-any-other', message: 'can’t attend any other' }),
  ONLY_LANGUAGE: msg({ id: 'sessions.no-other-in-language-of', message: 'no other in their language' }),
  APART: msg({
    id: 'sessions.apart-from-others-of-organisation',
    message: 'separated from others in their organisation',
  }),
  MIX: msg({ id: 'sessions.placed-here-to-balance-breakouts', message: 'placed here to balance the breakouts' }),
  NO_CHOICE: msg({ id: 'sessions.all-clash-with-another-session', message: 'all clash with another session' }),
  NO_LANGUAGE: msg({ id: 'sessions.none-in-language-of-theirs', message: 'none in their languages' }),
  NO_PLACE: msg({ id: 'sessions.all-are-full', message: 'all are full' }),
  BY_HAND: msg({ id: 'sessions.moved-by-hand', message: 'moved by hand' }),
}

interface ColumnProps {
  /** Null for people without a room. */
  id: string | null
  title: ReactNode
  capacity: number | null
  people: readonly Seated[]
  groups: readonly { key: string; name: string }[]
  choices: readonly { id: string; title: string }[]
  find: (reference: string) => Seated | undefined
  onMove: (person: Seated, roomId: string | null) => void
}

const kind = 'text/x-reference'

/** A breakout room: its size and mix, and its people with the reason why each is there. */
export function BreakoutColumn({ id, title, capacity, people, groups, choices, find, onMove }: ColumnProps) {
  const [isOver, setOver] = useState(false)
  const countryName = useCodeName('region')
  const languageName = useCodeName('language')
  const titleId = `breakout-${id ?? 'none'}`
  const spoken = tally(people.flatMap((person) => person.languages.slice(0, 1)))
  const from = tally(people.flatMap(({ country }) => country ?? []))
  const count = people.length
  return (
    <section
      aria-labelledby={titleId}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const person = find(event.dataTransfer.getData(kind))
        if (person && person.roomId !== id) onMove(person, id)
      }}
      className={`border-t-2 pt-2 ${isOver ? 'border-accent' : 'border-line-strong'}`}
    >
      <h2 id={titleId} className="text-17 [overflow-wrap:anywhere]">
        {title}
      </h2>
      <p className="text-13 text-ink-2">
        {capacity === null ? (
          <Plural id="sessions.people" value={count} one="# person" other="# people" />
        ) : (
          <Trans id="sessions.of-places">
            {count} of {capacity} places
          </Trans>
        )}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-3 text-13">
        {groups.map(({ key, name }, place) => {
          const inGroup = people.filter(({ groupKey }) => groupKey === key).length
          return inGroup === 0 ? null : (
            <li key={key} title={name} className="flex items-center gap-1">
              <GroupMark place={place} />
              <span className="sr-only">{name}</span> {inGroup}
            </li>
          )
        })}
      </ul>
      <p className="mt-1 text-13 text-ink-3">
        {[
          from.map(([code, n]) => `${countryName(code)} ${n}`).join(', '),
          spoken.map(([code, n]) => `${languageName(code)} ${n}`).join(', '),
        ]
          .filter(Boolean)
          .map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
      </p>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-6 gap-y-1">
        {people.map((person) => (
          <Person
            key={person.reference}
            person={person}
            place={groups.findIndex(({ key }) => key === person.groupKey)}
            choices={choices}
            onMove={onMove}
          />
        ))}
      </ul>
    </section>
  )
}

interface PersonProps {
  person: Seated
  /** Index of the person's group. */
  place: number
  choices: ColumnProps['choices']
  onMove: ColumnProps['onMove']
}

function Person({ person, place, choices, onMove }: PersonProps) {
  const { t } = useLingui()
  const { reference, name, organisation, roomId, reason, possible, understood } = person
  const isFixed = reason === 'SPEAKS'
  return (
    <li
      draggable={!isFixed}
      onDragStart={(event) => event.dataTransfer.setData(kind, reference)}
      className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 border-line border-b py-1.5 text-15 ${isFixed ? '' : 'cursor-grab'}`}
    >
      <span className="pt-0.5">
        <GroupMark place={place} />
      </span>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p>
          <bdi>{name}</bdi>
        </p>
        {organisation && (
          <p className="text-13 text-ink-2">
            <bdi>{organisation}</bdi>
          </p>
        )}
        <p className="text-13 text-ink-3">{t(reasons[reason])}</p>
        {roomId !== null && !isFixed && !understood.includes(roomId) && (
          <p className="text-13 text-fault">
            <Trans id="sessions.not-in-language-of-theirs">not in their language</Trans>
          </p>
        )}
        {!isFixed && (
          <select
            aria-label={t({ id: 'sessions.s-breakout', message: `${name}’s breakout` })}
            value={roomId ?? ''}
            onChange={(change) => onMove(person, change.currentTarget.value || null)}
            className="mt-1 min-h-8 w-full rounded-control border border-control bg-raised px-2 text-13"
          >
            {choices
              .filter(({ id }) => possible.includes(id) || id === roomId)
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            <option value="">{t({ id: 'sessions.unassigned', message: 'Unassigned' })}</option>
          </select>
        )}
      </div>
    </li>
  )
}
