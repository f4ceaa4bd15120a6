/** Exports listed invitations, as the list shows them. */
import type { PersonalField } from '@plenaria/domain/grant'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { EventInvitationState } from '../__generated__/resolvers.ts'
import { can, masksOfInvitation } from '../access/policy.ts'
import { refuse as refuseAs } from '../access/routeGuards.ts'
import { chosen } from '../invitations/list.ts'
import { stateAt } from '../invitations/state.ts'
import { now } from '../request/clock.ts'
import type { Context, ContextOf } from '../request/context.ts'
import { isFieldMasked } from '../request/pages.ts'
import type { EventRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { authoriseExport, csvOf, csvType, recordExport, sendFile } from './authoriseExport.ts'
import { fileWords } from './exportWords.ts'
import { columnWords, stateWords } from './invitationWords.ts'

const states = ['SENT', 'REGISTERED', 'DECLINED', 'LAPSED', 'REVOKED'] as const satisfies EventInvitationState[]

const several = <Value extends z.ZodType<string>>(value: Value) =>
  z
    .union([value, z.array(value)])
    .transform((given) => [given].flat() as z.infer<Value>[])
    .optional()

/** Matches `EventInvitationFilter`; lists repeat the parameter. */
const query = z.strictObject({
  states: several(z.enum(states)),
  groupKeys: several(z.string()),
  undelivered: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  search: z.string().optional(),
})

export function invitationRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { slug: string } }>(
    '/api/events/:slug/invitations.csv',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const context = await contextOf(request, reply)
      const { language } = context
      const leave = await authoriseExport(request.params.slug, reply, context, can.invite)
      if (!leave) return reply
      const { event } = leave
      const asked = query.safeParse(request.query)
      if (!asked.success) return refuseAs(reply, 400, 'MALFORMED', fileWords[language].malformed)
      const where = await chosen(event, asked.data, context).catch((fault: unknown) => {
        if (isFieldMasked(fault)) return null
        throw fault
      })
      if (!where) return refuseAs(reply, 403, 'FIELD_MASKED', fileWords[language].fieldMasked)
      const lines = await linesOf(event, where, context)
      const { search, ...filter } = asked.data
      // A search may be a person's name, which must not be in the audit log.
      const after = { list: 'invitations', rows: lines.length, filter: { ...filter, ...(search && { search: true }) } }
      await recordExport(leave, after, context)
      const header = Object.values(columnWords[language])
      return sendFile(reply, `${event.slug}-invitations.csv`, csvType, csvOf([header, ...lines]))
    },
  )
}

async function linesOf(
  event: EventRow,
  where: Awaited<ReturnType<typeof chosen>>,
  context: Context,
): Promise<string[][]> {
  const { database, viewer, language } = context
  const at = await now(context)
  const rows = await database.eventInvitation.findMany({
    where,
    orderBy: { id: 'desc' },
    include: { group: true, registration: true, focalPoint: true },
  })
  return rows.map((row) => {
    const masked = masksOfInvitation(viewer, row, event, row.registration)
    const shown = (field: PersonalField, value: string) => (masked.has(field) ? '' : value)
    const seen = row.registration && can.seeRegistration(viewer, row.registration, event) ? row.registration : null
    return [
      shown('NAME', row.name),
      shown('EMAIL', row.email),
      textIn(language, row.group.names) ?? row.groupKey,
      row.registration && masked.has('ORGANISATION') ? '' : (row.focalPoint?.organisation ?? ''),
      stateWords[language][stateAt(row, at)],
      instant(row.invitedAt),
      instant(row.expiresAt),
      row.answeredAt ? instant(row.answeredAt) : '',
      row.declineReason ?? '',
      seen?.reference ?? '',
    ]
  })
}

/** In a format that spreadsheets parse in any language. */
const instant = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ')
