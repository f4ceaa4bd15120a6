/** Making everybody in a checked file a recipient: one transaction, so that all are or nobody is. */
import type { ImportRecipientsInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { lockEvent } from '../access/lock.ts'
import { rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { findImport, isSettled, lockImport } from '../exchange/find.ts'
import { readAll } from '../exchange/readAll.ts'
import { forgetRows } from '../exchange/run.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { loadForm } from '../registrations/form.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'

type Result = Awaited<ResolversTypes['ImportRecipientsResult']>

/** Milliseconds: for a file of the most rows. */
const timeouts = { maxWait: 30_000, timeout: 120_000 }

export async function importRecipients({ id, skipInvalid }: ImportRecipientsInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const found = await findImport(id, context)
  if ('message' in found) return found
  const { event } = found
  const form = await loadForm(database, event.slug)
  if (!form || found.row.purpose !== 'RECIPIENTS') return refuse(language, 'UnknownImport', {})
  const at = await now(context)
  return database
    .$transaction(async (transaction): Promise<Result> => {
      await lockEvent(transaction, event.id)
      const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
      if (!right) return refuse(language, 'NotAllowed', {})
      const row = await lockImport(transaction, found.row.id)
      if (!row) return refuse(language, 'UnknownImport', {})
      if (isSettled(row)) return refuse(language, 'ImportSettled', { state: row.state })
      const { readyCount, invalidCount } = row
      if (!readyCount || invalidCount !== (skipInvalid ?? 0)) return refuse(language, 'ImportNotReady', {})
      const { instituteId, grantId } = right
      let added = 0
      for await (const rows of readAll(transaction, row, form)) {
        const data = rows.flatMap((one) => {
          if (one.kind !== 'READY') return []
          const { person, emailKey, language: mails } = one
          const { name, organisation, country, email } = person
          const facts = { name, body: organisation ?? '', country, language: mails, email, emailKey }
          return [{ id: uuidv7(at.getTime(), added++), eventId: event.id, ...facts, instituteId, grantId, addedAt: at }]
        })
        await transaction.recipient.createMany({ data })
      }
      // Somebody was added since the check: nothing is written before every row was looked at again.
      if (added !== readyCount) throw new ChangedSinceCheck()
      await transaction.registrationImport.update({
        where: { id: row.id },
        data: { state: 'DONE', doneCount: added, runBy: viewer?.id ?? '' },
      })
      await forgetRows(transaction, row.id)
      await appendAudit(transaction, [
        { ...actorFor(context, right), what: 'RECIPIENTS_IMPORTED', at, eventId: event.id, after: { added } },
      ])
      return { __typename: 'RecipientsImported', event, added }
    }, timeouts)
    .catch((fault): Result => {
      if (fault instanceof ChangedSinceCheck) return refuse(language, 'ImportNotReady', {})
      throw fault
    })
}

class ChangedSinceCheck extends Error {
  override name = 'ChangedSinceCheck'
}
