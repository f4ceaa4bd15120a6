/** The route of a person's own certificate. Fetching it issues it. */
import { type Language, languageOf } from '@plenaria/schema/languages'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../kernel/config.ts'
import { siteIn } from '../mail/templates.ts'
import { dayWritten, formatTag } from '../refusals/words/moment.ts'
import { ownRegistration } from '../registrations/own.ts'
import type { ContextOf } from '../request/context.ts'
import { textIn } from '../request/texts.ts'
import { codeInBlocks, issue } from './certificate.ts'

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
      const dates = new Intl.DateTimeFormat(formatTag(language), { dateStyle: 'long', timeZone: event.zone })
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
        dates: dayWritten(language, dates.formatRangeToParts(event.startsAt, event.endsAt)),
        issuedOn: dayWritten(language, dates.formatToParts(issued.certificate.issuedAt)),
        code: codeInBlocks(issued.code),
        url: `${siteIn(siteUrl, language)}/certificates`,
      })
      return reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', 'attachment; filename="certificate.pdf"')
        .send(document)
    },
  )
}
