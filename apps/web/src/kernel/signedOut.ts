const key = 'plenaria.signed-out'

const last = (): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Makes every other tab of this browser forget the person it showed. */
export function notifySignedOut(): void {
  try {
    localStorage.setItem(key, new Date().toISOString())
  } catch {}
}

/** `reload`: reloads the page, once somebody signed out in another tab, or before the browser brought this page back. */
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
