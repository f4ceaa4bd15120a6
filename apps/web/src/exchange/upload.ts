import type { ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { messageIn } from './downloadExport.ts'

/** Id of the import, or an error in the page's language (empty if the server didn't answer). */
export type Uploaded = { id: string } | { message: string }

/** In bytes; the server has the same limit. */
const maxFileBytes = 200 * 1024 * 1024

export const isTooLarge = ({ size }: Pick<File, 'size'>): boolean => size > maxFileBytes

/** Query parameters, by purpose. */
const namesOfPurposes = { REGISTER: {}, INVITE: { purpose: 'invite' }, RECIPIENTS: { purpose: 'recipients' } }

export async function uploadPeople(
  slug: string,
  file: File,
  locale: string,
  purpose: ImportPage_ImportFragment['purpose'],
): Promise<Uploaded> {
  const params = new URLSearchParams({ name: file.name, ...namesOfPurposes[purpose] })
  try {
    const answer = await fetch(`/api/events/${encodeURIComponent(slug)}/imports?${params}`, {
      method: 'POST',
      headers: { 'accept-language': locale, 'content-type': 'text/csv' },
      body: file,
    })
    const received: unknown = await answer.json()
    if (answer.ok && typeof received === 'object' && received !== null && 'id' in received)
      return { id: String(received.id) }
    return { message: messageIn(received) }
  } catch {
    return { message: '' }
  }
}
