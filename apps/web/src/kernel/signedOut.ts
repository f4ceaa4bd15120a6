const key = 'plenaria.signed-out'

const last = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Signs out every other tab of this browser. */
export function notifySignedOut(): void {
  try {
    localStorage.setItem(key, new Date().toISOString())
  } catch {}
}

/** `reload`: called when somebody signed out in another tab, also if that was before the browser restored this page. */
export function watchSignedOut(reload: () => void): () => void {
  const known = last()
  const watching = new AbortController()
  const look = () => {
    if (last() !== known) reload()
  }
  addEventListener('storage', (changed) => changed.key === key && look(), watching)
  addEventListener('pageshow', ({ persisted }) => persisted && look(), watching)
  return () => watching.abort()
}
