import type { Cropped, Frame } from '../../ui/staff/crop/frame.ts'

/** Answers of the route of a speaker's picture; `message` is in the language of the request, null if no answer came. */
export type PictureAnswer = { ok: true } | { ok: false; message: string | null }

/** A square, 200 pixels wide at least. */
const square = { ratio: 1, least: 200 }

/** The picture in a file, as the site may show it: from the page itself. Null: it is none. */
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
