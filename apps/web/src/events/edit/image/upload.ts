import { sendFile } from '../../../kernel/sendFile.ts'

/** Uploads pictures; `message` is in the language of the request, null if the server didn't answer. */
export type UploadAnswer =
  | { ok: true; file: { fileId: string; url: string; width: number; height: number } }
  | { ok: false; message: string | null }

/** `onProgress`: receives the share sent so far, from 0 to 1. */
export async function sendPicture(
  slug: string,
  file: File,
  locale: string,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  const path = `/api/events/${encodeURIComponent(slug)}/files?purpose=EVENT_IMAGE`
  const answer = await sendFile(path, file, locale, onProgress)
  if (!answer.ok) return answer
  const { id, url, width, height } = answer.body
  return typeof id === 'string' && typeof url === 'string'
    ? { ok: true, file: { fileId: id, url, width: Number(width), height: Number(height) } }
    : { ok: false, message: null }
}
