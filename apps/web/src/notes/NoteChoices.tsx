import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Select } from '../ui/forms/inputs.tsx'
import { Key } from '../ui/staff/StaffButton.tsx'
import type { MenuItem } from './menu.ts'
import { isKind } from './noteWords.ts'
import type { Said } from './waitingNotes.ts'

interface ChoicesProps {
  value: Said
  items: readonly MenuItem[]
  onValue: (value: Said) => void
}

/** The options of the `/` menu as visible controls, each with its code. */
export function NoteChoices({ value, items, onValue }: ChoicesProps) {
  const { t } = useLingui()
  const of = (what: MenuItem['what']) => items.filter((item) => item.what === what)
  return (
    <div className="mt-3 grid gap-3">
      <Row title={<Trans id="common.kind">Kind</Trans>}>
        {of('KIND').map((item) => (
          <Chip
            key={item.code}
            item={item}
            type="radio"
            checked={item.value === value.kind}
            onChange={() => isKind(item.value) && onValue({ ...value, kind: item.value })}
          />
        ))}
      </Row>
      <Row title={<Trans id="notes.groups-that-voiced-it">Groups that said this</Trans>}>
        {of('GROUP').map((item) => (
          <Chip
            key={item.code}
            item={item}
            type="checkbox"
            checked={value.groupKeys.includes(item.value)}
            onChange={(checked) =>
              onValue({
                ...value,
                groupKeys: checked
                  ? [...value.groupKeys, item.value]
                  : value.groupKeys.filter((key) => key !== item.value),
              })
            }
          />
        ))}
      </Row>
      <Select
        id="note-topic"
        label={<span className="text-13 text-ink-2">{t({ id: 'common.topic-2', message: 'Topic' })}</span>}
        placeholder={t({ id: 'notes.none-yet', message: 'None yet' })}
        value={value.topicId ?? ''}
        onValue={(topicId) => onValue({ ...value, topicId: topicId || null })}
        choices={of('TOPIC').map((item) => ({ value: item.value, label: `${item.code} · ${item.label}` }))}
      />
    </div>
  )
}

function Row({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 text-13 text-ink-2">{title}</legend>
      <div className="flex flex-wrap gap-1.5">{children}</div>
    </fieldset>
  )
}

function Chip({
  item: { code, label, what },
  type,
  checked,
  onChange,
}: {
  item: MenuItem
  type: 'radio' | 'checkbox'
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label className="flex cursor-pointer items-center gap-1.5 rounded-control border border-line-strong px-2 py-1 text-13 hover:border-ink has-checked:border-accent has-checked:bg-[color-mix(in_oklab,var(--accent)_12%,transparent)] has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2">
      <input
        type={type}
        name={`note-${what}`}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="sr-only"
      />
      {label}
      <Key>{code}</Key>
    </label>
  )
}
