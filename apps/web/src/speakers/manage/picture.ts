import type { Cropped, Frame } from '../../ui/staff/crop/frame.ts'

/** Response of the picture route; `message` is in the language of the request, null if the server didn't answer. */
export type PictureAnswer = { ok: true } | { ok: false; message: string | null }

/** Aspect ratio 1:1, at least 200 pixels wide. */
const square = { ratio: 1, least: 200 }

/** Reads a picture file as a `data:` URL, which the content security policy allows; null if it isn't a picture. */
export async function readChosen(file: File): Promise<(Cropped & { url: string }) | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const reader = new FileReader()
  reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : null)
  reader.onerror = () => resolve(null)
  reader.readAsDataURL(file)
  const url = await promise
  if (url === null) return null
  const image = new Image()
  image.src = url
  const isRead = await image.decode().then(
    () => true,
    () => false,
  )
  return isRead ? { url, width: image.naturalWidth, height: image.naturalHeight, ...square } : null
}

export const sendPicture = (id: string, file: File, { left, top, width }: Frame, locale: string) => {
  const frame = new URLSearchParams({ left: String(left), top: String(top), width: String(width) })
  return ask(`${id}/picture?${frame}`, locale, { method: 'PUT', body: file })
}

export const deletePicture = (id: string, locale: string) => ask(`${id}/picture`, locale, { method: 'DELETE' })

async function ask(path: string, locale: string, request: { method: string; body?: File }): Promise<PictureAnswer> {
  try {
    const response = await fetch(`/api/speakers/${path}`, {
      ...request,
      headers: { 'accept-language': locale, ...(request.body && { 'content-type': request.body.type }) },
    })
    if (response.ok) return { ok: true }
    const text = await response.text()
    const body: Record<string, unknown> = text ? JSON.parse(text) : {}
    return { ok: false, message: typeof body.message === 'string' ? body.message : null }
  } catch {
    return { ok: false, message: null }
  }
}
