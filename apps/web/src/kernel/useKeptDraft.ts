import { useEffect, useRef, useState } from 'react'

const keyOf = (name: string): string => `plenaria.draft.${name}`

/** Whether a draft of this name is stored on this device. */
export const isKept = (name: string): boolean => read(keyOf(name)) !== null

/** A draft that survives reloads: stored on this device while it differs from the saved version. */
export function useKeptDraft<Draft extends object>(name: string, saved: Draft) {
  const key = keyOf(name)
  const [kept, setKept] = useState(() => read<Draft>(key))
  // A draft stored by an earlier version of the site may lack fields.
  const [draft, setDraft] = useState(kept ? { ...saved, ...kept } : saved)
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)

  const writing = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    writing.current = setTimeout(() => {
      if (changed) write(key, draft)
      else forget(key)
    }, 300)
    return () => clearTimeout(writing.current)
  }, [key, draft, changed])

  function letGo() {
    // A draft may be sent as soon as it is typed; it must not be stored after that.
    clearTimeout(writing.current)
    forget(key)
    setKept(null)
  }

  return {
    draft,
    setDraft,
    changed,
    /** Whether the draft was restored from this device. */
    restored: kept !== null && changed,
    discard: () => {
      letGo()
      setDraft(saved)
    },
    forget: letGo,
  }
}

function read<Draft>(key: string): Draft | null {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as Draft) : null
  } catch {
    return null
  }
}

function write(key: string, draft: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // Storage is blocked or full: the draft lives as long as the page.
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Storage is blocked: there is nothing to remove.
  }
}
