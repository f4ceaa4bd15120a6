/** A speaker's picture: cropped to a square, published and withdrawn along with their texts. */
import { consentAfterChange } from '@plenaria/domain/speakers'
import { boxOf, type Frame } from '../files/frame.ts'
import { digestOf, type PictureProblem, readPicture } from '../files/pictures.ts'
import { loadSharp } from '../kernel/sharp.ts'
import type { Context } from '../request/context.ts'
import { audited, changingSpeaker, managing, record } from './changing.ts'
import { withSessions } from './read.ts'

/** Upper bound on the bytes of the uploaded file. */
export const maxPictureBytes = 15 * 1024 * 1024
const rule = { maxPixels: 50_000_000, side: 1600, quality: 90 }
const size = { width: 320, height: 320 }
/** Minimum size of the visible part, in pixels. */
const least = { width: 200, height: 200 }

export type SpeakerPictureProblem = PictureProblem | 'TOO_SMALL' | 'TOO_LARGE' | 'ANONYMOUS'

export interface Portrait {
  /** WebP */
  image: Uint8Array<ArrayBuffer>
  digest: string
}

/** @param frame in fractions of the upright picture */
export async function readPortrait(file: Buffer, frame: Frame): Promise<Portrait | SpeakerPictureProblem> {
  const picture = await readPicture(file, rule)
  if (typeof picture === 'string') return picture
  const box = boxOf(frame, picture, least)
  if (!box) return 'TOO_SMALL'
  const sharp = await loadSharp()
  const cut = sharp(picture.image).extract(box).resize(size.width, size.height, { fit: 'fill' })
  const image = Uint8Array.from(await cut.webp({ quality: 80 }).toBuffer())
  return { image, digest: digestOf(image) }
}

/** Null: it was set. Ends consent, as changed texts do. */
export const setPicture = (id: string, portrait: Portrait, context: Context) =>
  changingSpeaker(id, managing, context, async (held, before): Promise<'ANONYMOUS' | null> => {
    const { transaction } = held
    if (before.isAnonymous) return 'ANONYMOUS'
    if (before.picture?.digest === portrait.digest) return null
    const consent = consentAfterChange(before.consent, true)
    const ended = consent === before.consent ? {} : { consent, consentNote: null, consentAt: null }
    const data = { ...ended, version: { increment: 1 } }
    const after = await transaction.speaker.update({ where: { id }, data, include: withSessions })
    await transaction.speakerPicture.upsert({
      where: { speakerId: id },
      create: { speakerId: id, ...portrait },
      update: portrait,
    })
    await record(held, { what: 'SPEAKER_CHANGED', before: audited(before), after: audited(after) }, context)
    return null
  })

/** Null: it was removed. Consent to the texts stays. */
export const removePicture = (id: string, context: Context) =>
  changingSpeaker(id, managing, context, async (held, before): Promise<null> => {
    const { transaction } = held
    if (!before.picture) return null
    await transaction.speakerPicture.delete({ where: { speakerId: id } })
    const data = { version: { increment: 1 } }
    const after = await transaction.speaker.update({ where: { id }, data, include: withSessions })
    await record(held, { what: 'SPEAKER_CHANGED', before: audited(before), after: audited(after) }, context)
    return null
  })

/** Path on this site. It changes with the picture. */
export const speakerPicturePath = (digest: string): string => `/media/speakers/${digest}.webp`

/** The picture as a data URL. */
export const dataAddress = (image: Uint8Array): string =>
  `data:image/webp;base64,${Buffer.from(image).toString('base64')}`
