/** Data stored on this device: registration forms, by the event's slug, review queues, and unsaved input of staff. */

export const draftKey = (slug: string) => `plenaria.draft.${slug}`
export const sentKey = (slug: string) => `plenaria.sent.${slug}`
export const queueKey = (address: string) => `plenaria.queue.${address}`
export const unsavedKey = (name: string) => `plenaria.unsaved.${name}`

/** Removes drafts that are also saved on the server when a person signs out: the next user of this device could read them. */
export function clearDraftsKeptElsewhere(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(draftKey('')) && isSavedElsewhere(localStorage.getItem(key))) localStorage.removeItem(key)
  } catch {}
}

function isSavedElsewhere(stored: string | null): boolean {
  try {
    const draft: unknown = JSON.parse(stored ?? 'null')
    return typeof draft === 'object' && draft !== null && 'savedVersion' in draft && Number(draft.savedVersion) > 0
  } catch {
    return false
  }
}

/** Removes what this tab stores: registrations that were sent, review queues, and unsaved input of staff. */
export function forgetSent(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if ([sentKey(''), queueKey(''), unsavedKey('')].some((prefix) => key.startsWith(prefix)))
        sessionStorage.removeItem(key)
  } catch {}
}
