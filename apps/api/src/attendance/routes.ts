/** The routes of a person's own documents. Fetching a certificate issues it. */
import { type Language, languageOf } from '@plenaria/schema/languages'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../kernel/config.ts'
import { siteIn } from '../mail/templates.ts'
import { day, dayRange } from '../refusals/words/moment.ts'
import { ownRegistration } from '../registrations/own.ts'
import type { Context, ContextOf } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { placeLine, venueOf } from '../request/venue.ts'
import { issue } from './certificate.ts'
import { codeInBlocks } from './codes.ts'
import { type OwnLetter, ownVisaLetter } from './visaLetter.ts'

export function certificateRoutes(
  app: FastifyInstance,
  contextOf: ContextOf,
  { siteUrl }: Pick<Config, 'siteUrl'>,
): void {
  app.get<{ Params: { reference: string } }>(
    '/api/registrations/:reference/certificate.pdf',
    async (request, reply) => {
      const context = await contextOf(request, reply)
      const registration = await ownRegistration(request.params.reference, context)
      const issued = registration && (await issue(registration, context))
      if (!registration || !issued) return reply.code(404).send({ code: 'NO_CERTIFICATE' })
      const event = await context.database.event.findUniqueOrThrow({
        where: { id: registration.eventId },
        include: { host: { include: { mark: true } }, _count: { select: { sessions: true } } },
      })
      const language: Language = languageOf([registration.language]) ?? 'en'
      const { certificateDocument } = await import('./document.ts')
      const document = certificateDocument({
        language,
        name: registration.name,
        event: textIn(language, event.titles) ?? event.slug,
        institute: textIn(language, event.host.names) ?? event.host.slug,
        accent: event.host.accent,
        logo: event.host.mark?.image ?? null,
        attended: issued.attended,
        of: event._count.sessions,
        dates: dayRange(language, event.zone, event.startsAt, event.endsAt),
        issuedOn: day(language, event.zone, issued.certificate.issuedAt),
        code: codeInBlocks(issued.code),
        url: `${siteIn(siteUrl, language)}/certificates`,
      })
      return sendPdf(reply, 'certificate.pdf', document)
    },
  )
  app.get<{ Params: { reference: string } }>(
    '/api/registrations/:reference/visa-letter.pdf',
    async (request, reply) => {
      const context = await contextOf(request, reply)
      const registration = await ownRegistration(request.params.reference, context)
      const letter = registration && (await ownVisaLetter(registration, context))
      if (!registration || !letter) return reply.code(404).send({ code: 'NO_VISA_LETTER' })
      return sendPdf(reply, 'visa-letter.pdf', await visaPdf(registration, letter, context, siteUrl))
    },
  )
}

const sendPdf = (reply: FastifyReply, name: string, document: Buffer) =>
  reply
    .type('application/pdf')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(document)

async function visaPdf(
  registration: RegistrationRow,
  { code, name, issuedAt }: OwnLetter,
  { database }: Context,
  siteUrl: string,
): Promise<Buffer> {
  const event = await database.event.findUniqueOrThrow({
    where: { id: registration.eventId },
    include: { host: { include: { mark: true } } },
  })
  const language: Language = languageOf([registration.language]) ?? 'en'
  const venue = venueOf(event)
  const { visaDocument } = await import('./visaDocument.ts')
  return visaDocument({
    language,
    name,
    event: textIn(language, event.titles) ?? event.slug,
    institute: textIn(language, event.host.names) ?? event.host.slug,
    accent: event.host.accent,
    logo: event.host.mark?.image ?? null,
    website: event.host.website,
    dates: dayRange(language, event.zone, event.startsAt, event.endsAt),
    place: venue ? placeLine(language, venue) : '',
    issuedOn: day(language, event.zone, issuedAt),
    code: codeInBlocks(code),
    url: `${siteIn(siteUrl, language)}/certificates`,
  })
}
