/** Uploads files. `message` is in the language of the request, null if the server didn't answer. */
type UploadAnswer = { ok: true; body: Record<string, unknown> } | { ok: false; message: string | null }

/** `onProgress`: receives the share sent so far, from 0 to 1. */
export function sendFile(
  path: string,
  file: File,
  locale: string,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  const { promise, resolve } = Promise.withResolvers<UploadAnswer>()
  // `fetch` doesn't report upload progress.
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.setRequestHeader('accept-language', locale)
  request.setRequestHeader('content-type', file.type || 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
  request.onload = () => resolve(answerIn(request))
  request.onerror = () => resolve({ ok: false, message: null })
  request.ontimeout = () => resolve({ ok: false, message: null })
  request.send(file)
  return promise
}

function answerIn({ status, responseText }: XMLHttpRequest): UploadAnswer {
  const body = bodyIn(responseText)
  if (status === 201) return { ok: true, body }
  return { ok: false, message: typeof body.message === 'string' ? body.message : null }
}

function bodyIn(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}
