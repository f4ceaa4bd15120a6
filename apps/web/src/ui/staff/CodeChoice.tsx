import { useLingui } from '@lingui/react/macro'
import { type CodeType, codeName, useCodeChoices } from '../languages/codeNames.ts'
import { StaffButton } from './StaffButton.tsx'

interface CodeChoiceProps {
  /** Id of the control that adds a code, for labels and errors. */
  id?: string
  /** Type of code: ISO 639 or ISO 3166-1 alpha-2. */
  type: CodeType
  all: readonly string[]
  chosen: readonly string[]
  /** Label of the control that adds a code. */
  add: string
  onChosen: (chosen: string[]) => void
}

/** Selects languages or countries by name: selected ones can be removed, others added. */
export function CodeChoice({ id, type, all, chosen, add, onChosen }: CodeChoiceProps) {
  const { t, i18n } = useLingui()
  const nameOf = (code: string) => codeName(i18n, type, code)
  const rest = useCodeChoices(
    type,
    all.filter((code) => !chosen.includes(code)),
  )
  return (
    <div className="flex flex-wrap items-center gap-2">
      {chosen.map((code) => (
        <StaffButton
          key={code}
          aria-label={t({ id: 'ui.remove', message: `Remove ${nameOf(code)}` })}
          onClick={() => onChosen(chosen.filter((each) => each !== code))}
        >
          {nameOf(code)} <span aria-hidden>×</span>
        </StaffButton>
      ))}
      <select
        id={id}
        aria-label={id === undefined ? add : undefined}
        value=""
        onChange={({ currentTarget }) => currentTarget.value && onChosen([...chosen, currentTarget.value])}
        className="min-h-[30px] max-md:min-h-11 max-w-full rounded-control border border-line-strong bg-raised px-2 text-13"
      >
        <option value="">{add}</option>
        {rest.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
