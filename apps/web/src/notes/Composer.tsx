import { Plural, Trans } from '@lingui/react/macro'
import { type ChangeEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { type Asked, askedAt, type MenuItem, offered, without } from './menu.ts'
import { NoteChoices } from './NoteChoices.tsx'
import { NoteMenu } from './NoteMenu.tsx'
import { isKind } from './noteWords.ts'
import type { Said } from './waitingNotes.ts'

const maxCharacters = 2_000

type Problem = 'TEXT' | 'GROUPS' | 'LENGTH'

const lengthOf = ({ text }: Said): number => [...text].length

function problemOf(said: Said): Problem | null {
  if (said.text.trim() === '') return 'TEXT'
  if (lengthOf(said) > maxCharacters) return 'LENGTH'
  return said.groupKeys.length === 0 ? 'GROUPS' : null
}

interface ComposerProps {
  value: Said
  items: readonly MenuItem[]
  /** Whether an existing note is being edited. */
  isChange: boolean
  onValue: (value: Said) => void
  onSave: () => void
  /** Called on ArrowUp in an empty field: edits the last note. */
  onLast: () => void
  onCancel: () => void
}

/** Input for one claim: Enter saves it, `/` selects kind, topic and groups without leaving the text. */
export function Composer({ value, items, isChange, onValue, onSave, onLast, onCancel }: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [place, setPlace] = useState(0)
  const [cursor, setCursor] = useState<number | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const menuId = useId()
  const shown = asked ? offered(items, asked.query) : []
  const chosen = Math.min(place, shown.length - 1)
  const length = lengthOf(value)

  useLayoutEffect(() => {
    if (cursor === null) return
    field.current?.setSelectionRange(cursor, cursor)
    setCursor(null)
  }, [cursor])

  function pick(item: MenuItem, text: string, at: Asked) {
    const rest = without(text, at)
    onValue(withItem({ ...value, text: rest.text }, item))
    setCursor(rest.cursor)
    setAsked(null)
    setProblem(null)
    field.current?.focus()
  }

  function type({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) {
    const { value: text, selectionStart } = currentTarget
    const now = askedAt(text, selectionStart)
    // A complete code followed by a space is applied without using the menu.
    const before =
      text.endsWith(' ') || text.charAt(selectionStart - 1) === ' ' ? askedAt(text, selectionStart - 1) : null
    const exact = before && items.find(({ code }) => code === before.query.toLowerCase())
    if (before && exact) return pick(exact, text, before)
    onValue({ ...value, text })
    setAsked(now)
    setPlace(0)
  }

  function save() {
    const fieldProblem = problemOf(value)
    setProblem(fieldProblem)
    if (!fieldProblem) onSave()
  }

  /** @returns whether the menu handled the key */
  function pressInMenu({ key }: KeyboardEvent, at: Asked): boolean {
    const item = shown[chosen]
    if (key === 'Escape') setAsked(null)
    else if (item && key === 'ArrowDown') setPlace((chosen + 1) % shown.length)
    else if (item && key === 'ArrowUp') setPlace((chosen - 1 + shown.length) % shown.length)
    else if (item && (key === 'Enter' || key === 'Tab')) pick(item, value.text, at)
    else return false
    return true
  }

  /** @returns whether the text field handled the key */
  function pressInText({ key, shiftKey }: KeyboardEvent): boolean {
    if (key === 'Enter' && !shiftKey) save()
    else if (key === 'ArrowUp' && value.text === '' && !isChange) onLast()
    else if (key === 'Escape' && isChange) onCancel()
    else return false
    return true
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (!(asked && pressInMenu(event, asked)) && !pressInText(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div>
      <div className="relative">
        <label htmlFor="note-text" className="font-medium">
          {isChange ? (
            <Trans id="notes.change-note">Edit the note</Trans>
          ) : (
            <Trans id="common.what-was-said">What was said</Trans>
          )}
        </label>
        <p id="note-help" className="text-13 text-ink-2">
          <Trans id="notes.claim-never-who-made-it">
            Record what was said, never who said it. Enter saves; Shift+Enter adds a line; / tags.
          </Trans>
        </p>
        <textarea
          ref={field}
          id="note-text"
          rows={3}
          value={value.text}
          onChange={type}
          onKeyDown={press}
          onBlur={() => setAsked(null)}
          aria-describedby={problem ? 'note-help note-problem' : 'note-help'}
          aria-invalid={problem === 'TEXT' || problem === 'LENGTH' || undefined}
          aria-autocomplete="list"
          aria-controls={asked ? menuId : undefined}
          aria-activedescendant={asked && shown[chosen] ? `${menuId}-${chosen}` : undefined}
          className="mt-2 block w-full rounded-control border border-control bg-raised px-3 py-2 text-17 aria-invalid:border-fault"
        />
        {asked && (
          <NoteMenu id={menuId} items={shown} place={chosen} onPick={(item) => pick(item, value.text, asked)} />
        )}
      </div>
      <p id="note-problem" role="alert" className="mt-1 text-15 text-fault empty:hidden">
        {problem && <ProblemWords problem={problem} length={length} />}
      </p>
      <NoteChoices value={value} items={items} onValue={onValue} />
      <SaveActions isChange={isChange} onSave={save} onCancel={onCancel} />
    </div>
  )
}

/** Selecting a group again removes it. */
function withItem(said: Said, { what, value }: MenuItem): Said {
  if (what === 'KIND') return isKind(value) ? { ...said, kind: value } : said
  if (what === 'TOPIC') return { ...said, topicId: value }
  const groupKeys = said.groupKeys.includes(value)
    ? said.groupKeys.filter((key) => key !== value)
    : [...said.groupKeys, value]
  return { ...said, groupKeys }
}

function ProblemWords({ problem, length }: { problem: Problem; length: number }) {
  switch (problem) {
    case 'TEXT':
      return <Trans id="notes.write-what-was-said-first">Write what was said.</Trans>
    case 'GROUPS':
      return (
        <Trans id="notes.choose-groups-that-said-this">
          Choose the groups that said this: type /g, or select them below.
        </Trans>
      )
    case 'LENGTH':
      return (
        <Plural
          id="notes.characters-too-many-make-two"
          value={length - maxCharacters}
          one="# character too many. Split it into two notes."
          other="# characters too many. Split it into two notes."
        />
      )
    default:
      return problem satisfies never
  }
}

function SaveActions({ isChange, onSave, onCancel }: Pick<ComposerProps, 'isChange' | 'onSave' | 'onCancel'>) {
  if (!isChange)
    return (
      <div className="mt-4 flex flex-wrap gap-2">
        <StaffButton kind="primary" shortcut="Enter" onClick={onSave}>
          <Trans id="notes.keep-note">Save note</Trans>
        </StaffButton>
      </div>
    )
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <StaffButton kind="primary" shortcut="Enter" onClick={onSave}>
        <Trans id="notes.keep-change">Save change</Trans>
      </StaffButton>
      <StaffButton shortcut="Escape" onClick={onCancel}>
        <Trans id="notes.discard-change">Discard the change</Trans>
      </StaffButton>
    </div>
  )
}
