import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { PersonalField } from '../../__generated__/graphql.ts'
import { useKeys } from '../../ui/staff/keys.ts'

export const searchedFields: readonly PersonalField[] = ['NAME', 'ORGANISATION', 'EMAIL']

interface SearchProps {
  value: string
  /** Whether only complete references can be searched. */
  onlyReferences: boolean
  onChange: (value: string) => void
}

const reference = /^\s*[0-9A-Z]{10}\s*$/i

/** Searches while typing, shortly after the last keystroke. */
export function SearchField({ value, onlyReferences, onChange }: SearchProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value || (onlyReferences && typed && !reference.test(typed))) return
    const later = setTimeout(() => change.current(typed), 250)
    return () => clearTimeout(later)
  }, [typed, value, onlyReferences])
  useKeys({ '/': () => field.current?.focus() })

  return (
    <input
      ref={field}
      type="search"
      aria-label={
        onlyReferences
          ? t({ id: 'board.search-whole-reference', message: 'Search by full reference' })
          : t({
              id: 'board.search-names-organisations-and-addresses',
              message: 'Search names, organisations and addresses',
            })
      }
      aria-keyshortcuts="/"
      placeholder={
        onlyReferences
          ? t({ id: 'board.whole-reference', message: 'Full reference' })
          : t({ id: 'common.search', message: 'Search' })
      }
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      className="min-h-[30px] w-full rounded-control border border-line-strong bg-raised px-2 placeholder:text-ink-3 sm:w-44"
    />
  )
}
