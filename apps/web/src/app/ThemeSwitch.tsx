import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

type Theme = 'system' | 'light' | 'dark'
const storageKey = 'plenaria.theme'

/** Paper, night or as the system says; kept on this device. */
export function ThemeSwitch() {
  const { t } = useLingui()
  const [theme, setTheme] = useState<Theme>(storedTheme)

  function choose(next: Theme) {
    setTheme(next)
    showTheme(next)
    try {
      localStorage.setItem(storageKey, next)
    } catch {}
  }

  return (
    <label className="flex items-baseline gap-2">
      {t`Appearance`}
      <select
        value={theme}
        onChange={(change) => choose(change.currentTarget.value as Theme)}
        className="rounded-control border border-control bg-raised px-2 py-1 text-15 text-ink"
      >
        <option value="system">{t`As the system`}</option>
        <option value="light">{t`Light`}</option>
        <option value="dark">{t`Dark`}</option>
      </select>
    </label>
  )
}

export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(storageKey)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return 'system'
  }
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
