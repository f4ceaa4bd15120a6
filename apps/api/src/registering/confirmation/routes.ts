/** Routes for the link in a first email. Opening it changes nothing; pressing the button does, however often. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { languages, tag } from '@plenaria/schema/languages'
import type { FastifyInstance } from 'fastify'
import type { Desk } from '../../desk/index.ts'
import type { Config } from '../../kernel/config.ts'
import { plainPagePolicy } from '../../kernel/plainPage.ts'
import { openScope } from '../../kernel/scope.ts'
import { sealedFor } from '../../mail/confirmationLink.ts'
import { siteIn } from '../../mail/templates.ts'
import { clockOf } from '../../request/clock.ts'
import { confirmAddress } from './confirm.ts'
import { type Confirming, pageOf } from './page.ts'

interface Parts {
  database: PrismaClient
  desk: Desk
  config: Pick<Config, 'secret' | 'siteUrl'>
}

interface Place {
  Params: { reference: string; seal: string }
}

export async function confirmationRoutes(app: FastifyInstance, { database, desk, config }: Parts): Promise<void> {
  async function find({ reference, seal }: Place['Params']): Promise<Confirming> {
    const found = await database.registration.findUnique({ where: { reference }, include: { event: true } })
    const sealed = found && !found.erasedAt ? sealedFor(config, found, seal) : null
    if (!found || !sealed || (sealed === 'REGISTRATION' && (await wasCorrected(found.id)))) return null
    const { event, ...registration } = found
    return { registration, event }
  }

  /** Whether its address was corrected: older links, sealed for the registration alone, are then invalid. */
  const wasCorrected = async (registrationId: string): Promise<boolean> =>
    (await database.auditEntry.count({ where: { registrationId, what: 'ADDRESS_CORRECTED' } })) > 0

  await openScope(app, 'confirmations', async (doors) => {
    // What a form without fields sends does not matter.
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 10_000 }, async () => null)

    for (const language of languages) {
      const site = siteIn(config.siteUrl, language)
      const url = `${language === 'en' ? '' : `/${tag(language)}`}/confirm/:reference/:seal`

      doors.get<Place>(url, async ({ params }, reply) => {
        const about = await find(params)
        return reply
          .code(about ? 200 : 404)
          .header('content-security-policy', plainPagePolicy)
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(pageOf(about, { language, site, now: await clockOf(database) }))
      })

      doors.post<Place>(url, async ({ params, id }, reply) => {
        const about = await find(params)
        if (about) await confirmAddress({ desk }, about.registration, `confirmation:${id}`)
        return reply
          .header('cache-control', 'no-store')
          .redirect(`${site}/confirm/${params.reference}/${params.seal}`, 303)
      })
    }
  })
}
