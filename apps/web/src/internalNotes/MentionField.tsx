import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type Colleague, matching, typedMention } from './mentionDraft.ts'

interface MentionFieldProps {
  value: string
  colleagues: readonly Colleague[]
  onFocus: () => void
  onValue: (value: string) => void
}

/** A text field in which `@` suggests colleagues; select with the arrow keys, insert with Enter or Tab. */
export function MentionField({ value, colleagues, onFocus, onValue }: MentionFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [place, setPlace] = useState(0)
  /** Start of the mention whose suggestions were closed with Escape. */
  const [left, setLeft] = useState<number | null>(null)
  const typed = typedMention(value, caret)
  const options = typed && typed.from !== left ? matching(colleagues, typed.query) : []
  const chosen = options[Math.min(place, options.length - 1)]

  function take({ label }: Colleague) {
    if (!typed) return
    const before = `${value.slice(0, typed.from)}@${label} `
    onValue(before + value.slice(caret).trimStart())
    setCaret(before.length)
    setPlace(0)
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length))
  }

  function press(event: KeyboardEvent) {
    if (!chosen || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setPlace((place + 1) % options.length)
    else if (event.key === 'ArrowUp') setPlace((place + options.length - 1) % options.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
    else if (event.key === 'Escape') setLeft(typed?.from ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="relative">
      <label htmlFor={id} className="sr-only">
        <Trans id="internal-notes.new-note">New internal note</Trans>
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir={value === '' ? undefined : 'auto'}
        value={value}
        placeholder={t({
          id: 'internal-notes.for-colleagues-type-to-mention',
          message: 'For colleagues. Type @ to mention one.',
        })}
        aria-controls={options.length > 0 ? `${id}-options` : undefined}
        aria-autocomplete="list"
        onFocus={onFocus}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        onChange={({ currentTarget }) => {
          onValue(currentTarget.value)
          setCaret(currentTarget.selectionStart)
          setPlace(0)
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={press}
        className="block w-full rounded-control border border-control bg-raised px-3 py-2 text-ink"
      />
      {options.length > 0 && (
        <div
          id={`${id}-options`}
          role="listbox"
          aria-label={t({ id: 'internal-notes.colleagues', message: 'Colleagues' })}
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-56 overflow-y-auto rounded-control border border-line-strong bg-raised py-1 shadow-lg"
        >
          {options.map((option) => (
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={option === chosen}
              // Prevents the text field from losing the focus.
              onPointerDown={(event) => {
                event.preventDefault()
                take(option)
              }}
              className="cursor-pointer truncate px-3 py-1 hover:bg-paper aria-selected:bg-[color-mix(in_oklab,var(--line)_70%,transparent)]"
            >
              <bdi>{option.label}</bdi>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
