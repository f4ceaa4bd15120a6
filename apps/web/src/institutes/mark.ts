/**
 * Requests to the route of an institute's logo; `message` is in the language of the request, null if the server didn't answer.
 */
export type MarkAnswer = { ok: true } | { ok: false; message: string | null }

/** Maximum file size in bytes. */
const maxMarkBytes = 2 * 1024 * 1024
/** Accepted picture types, in the format of a file input's `accept`. */
export const markKinds = 'image/png,image/jpeg,image/webp'

/** Why a file would be rejected before uploading: SVG files can contain scripts, and other types aren't pictures. */
export function faultOfFile({ size, type }: Pick<File, 'size' | 'type'>): 'KIND' | 'SIZE' | null {
  if (!markKinds.split(',').includes(type)) return 'KIND'
  return size > maxMarkBytes ? 'SIZE' : null
}

export const sendMark = (slug: string, file: File, locale: string): Promise<MarkAnswer> =>
  ask(slug, locale, { method: 'PUT', body: file })

export const takeMarkAway = (slug: string, locale: string): Promise<MarkAnswer> =>
  ask(slug, locale, { method: 'DELETE' })

async function ask(slug: string, locale: string, request: { method: string; body?: File }): Promise<MarkAnswer> {
  try {
    const response = await fetch(`/api/institutes/${encodeURIComponent(slug)}/mark`, {
      ...request,
      headers: {
        'accept-language': locale,
        ...(request.body && { 'content-type': request.body.type }),
      },
    })
    if (response.ok) return { ok: true }
    const text = await response.text()
    const body: Record<string, unknown> = text ? JSON.parse(text) : {}
    return { ok: false, message: typeof body.message === 'string' ? body.message : null }
  } catch {
    return { ok: false, message: null }
  }
}
