/** Uploads pictures; `message` is in the language of the request, null if the server didn't answer. */
export type UploadAnswer =
  | { ok: true; file: { fileId: string; url: string; width: number; height: number } }
  | { ok: false; message: string | null }

/** `onProgress`: receives the share sent so far, from 0 to 1. */
export function sendPicture(
  slug: string,
  file: File,
  locale: string,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  const { promise, resolve } = Promise.withResolvers<UploadAnswer>()
  // `fetch` doesn't report upload progress.
  const request = new XMLHttpRequest()
  request.open('POST', `/api/events/${encodeURIComponent(slug)}/files?purpose=EVENT_IMAGE`)
  request.setRequestHeader('accept-language', locale)
  request.setRequestHeader('content-type', file.type)
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
  request.onload = () => resolve(answerIn(request))
  request.onerror = () => resolve({ ok: false, message: null })
  request.ontimeout = () => resolve({ ok: false, message: null })
  request.send(file)
  return promise
}

function answerIn({ status, responseText }: XMLHttpRequest): UploadAnswer {
  const body = bodyIn(responseText)
  const { id, url, width, height, message } = body
  if (status === 201 && typeof id === 'string' && typeof url === 'string')
    return { ok: true, file: { fileId: id, url, width: Number(width), height: Number(height) } }
  return { ok: false, message: typeof message === 'string' ? message : null }
}

function bodyIn(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}
