/** The picture of an event: cropped from an uploaded file, described, and removed. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, SetEventImageInput } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { isId } from '../kernel/ids.ts'
import { loadSharp } from '../kernel/sharp.ts'
import { notifyLive } from '../live/notices.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem, requiredLine, textsProblems } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { storedTexts } from '../request/texts.ts'
import { boxOf, imageSize, smallSize } from './frame.ts'
import { digestOf } from './pictures.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

/** WebP quality. */
const quality = 76

export async function setEventImage(
  { eventSlug, fileId, frame, alts }: SetEventImageInput,
  context: Context,
): Result<'SetEventImageResult'> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.editEvent, version: null, fieldProblems: textsProblems(alts, 'alts', requiredLine) }
  return changingEvent(known, terms, context, async (held): Result<'SetEventImageResult'> => {
    const { transaction, event } = held
    const where = { id: fileId, eventId: event.id, purpose: 'EVENT_IMAGE' } as const
    const source = isId(fileId) ? await transaction.storedFile.findFirst({ where }) : null
    if (!source) return refuse(language, 'UnknownFile', {})
    const box = boxOf(frame, source, smallSize)
    if (!box) return invalidInput(language, fieldProblem('frame', 'OUT_OF_RANGE'))
    const sharp = await loadSharp()
    const cut = sharp(source.content).extract(box)
    const [image, small] = await Promise.all(
      [imageSize, smallSize].map(async (size) =>
        Uint8Array.from(
          await cut
            .clone()
            .resize({ ...size, fit: 'fill' })
            .webp({ quality })
            .toBuffer(),
        ),
      ),
    )
    if (!image || !small) throw new Error('A picture was cut in two sizes.')
    const { left, top, width } = frame
    const digest = digestOf(image)
    const data = { sourceId: fileId, left, top, width, alts: storedTexts(alts), image, small, digest }
    const before = await digestBefore(held)
    await transaction.eventImage.upsert({
      where: { eventId: event.id },
      create: { eventId: event.id, ...data },
      update: data,
    })
    await deleteOtherSources(held, fileId)
    await record(held, context, { what: 'EVENT_IMAGE_SET', before, after: { digest } })
    return { __typename: 'EventImageSet', event }
  })
}

export async function removeEventImage(slug: string, context: Context): Result<'RemoveEventImageResult'> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.editEvent, version: null }
  return changingEvent(known, terms, context, async (held): Result<'RemoveEventImageResult'> => {
    const { event } = held
    const before = await digestBefore(held)
    if (before) {
      await deleteOtherSources(held, null)
      await record(held, context, { what: 'EVENT_IMAGE_REMOVED', before, after: null })
    }
    return { __typename: 'EventImageRemoved', event }
  })
}

const digestBefore = ({ transaction, event }: Held): Promise<{ digest: string } | null> =>
  transaction.eventImage.findUnique({ where: { eventId: event.id }, select: { digest: true } })

/** The picture that is cut from a file is deleted with it. */
const deleteOtherSources = ({ transaction, event }: Held, used: string | null) =>
  transaction.storedFile.deleteMany({
    where: { eventId: event.id, purpose: 'EVENT_IMAGE', ...(used !== null && { id: { not: used } }) },
  })

async function record(
  { transaction, event, at }: Held,
  context: Context,
  change: {
    what: 'EVENT_IMAGE_SET' | 'EVENT_IMAGE_REMOVED'
    before: Prisma.InputJsonObject | null
    after: Prisma.InputJsonObject | null
  },
): Promise<void> {
  await audit(transaction, actorOfHost(context, event), event.id, { ...change, at })
  await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
}
