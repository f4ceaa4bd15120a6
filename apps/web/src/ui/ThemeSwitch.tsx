import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { useEarlyInput } from '../kernel/hydration.ts'

type Theme = 'system' | 'light' | 'dark'
const storageKey = 'plenaria.theme'
const listeners = new Set<() => void>()
/** The theme for this visit, in case the browser blocks storage. */
let chosenHere: Theme = 'system'

function onChoice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Light, dark or system theme; stored on this device. */
export function ThemeSwitch() {
  const { t } = useLingui()
  const theme = useSyncExternalStore(onChoice, storedTheme, () => 'system' as const)

  function choose(next: Theme) {
    try {
      localStorage.setItem(storageKey, next)
    } catch {
      chosenHere = next
    }
    showTheme(next)
    for (const listener of listeners) listener()
  }

  const select = useEarlyInput<HTMLSelectElement, Theme>(theme, choose, (early) => early.value as Theme)

  return (
    <label className="flex items-baseline gap-2 noscript:hidden">
      {t({ id: 'ui.appearance', message: 'Appearance' })}
      <select
        ref={select}
        value={theme}
        onChange={(change) => choose(change.currentTarget.value as Theme)}
        className="rounded-control border border-control bg-raised px-2 py-1 text-15 text-ink"
      >
        <option value="system">{t({ id: 'ui.as-system', message: 'Match system' })}</option>
        <option value="light">{t({ id: 'ui.light', message: 'Light' })}</option>
        <option value="dark">{t({ id: 'ui.dark', message: 'Dark' })}</option>
      </select>
    </label>
  )
}

export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : chosenHere
  } catch {
    return chosenHere
  }
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
