import { type Asking, type Widening, widenings } from '@plenaria/domain/grantWidening'
import { isOver } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../../request/rows.ts'
import { wholeEvent } from '../about.ts'
import { consentRecord } from '../auditEntries.ts'
import { done } from '../outcomes.ts'
import type { Reader } from '../queries.ts'
import { rowColumns } from '../standing.ts'
import type { Actor, Definition } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** New terms of a grant exceed what people agreed to: their consent ends, and each is asked again by email. No seat changes. */
export interface AskConsentAgain {
  type: 'ASK_CONSENT_AGAIN'
  grantId: string
  instituteId: string
  /** How the new terms exceed the old ones; at least one. */
  ways: readonly Widening[]
  whom: Asking['whom']
  /** The partner's name, its purpose and what it could see, in a given language. */
  inWords: (language: string) => { institute: string; purpose: string; access: string }
}

const pageOf = 1000

export const askConsentAgain: Definition<AskConsentAgain> = {
  ...wholeEvent,
  /** A fixed number of statements per thousand people, in one pass over the event. */
  async run(command, _rows, work, actor) {
    for (let last: string | null = null; ; ) {
      await work.flush()
      const page: AskedRow[] = await findAsked(work.database, work.snapshot.eventId, command, last)
      work.snapshot.add(page.map(({ unanswered: _, ...row }) => row))
      for (const { id, unanswered } of page) {
        const ways = widenings.filter((way) => command.ways.includes(way) || unanswered?.split(' ').includes(way))
        ask(work, work.snapshot.get(id), { ...command, ways }, actor)
      }
      last = page.at(-1)?.id ?? null
      if (page.length < pageOf) return done([])
    }
  },
}

/** People whose registration is over get no email. */
function ask({ pending }: UnitOfWork, row: RegistrationRow, command: AskConsentAgain, actor: Actor): void {
  const { grantId, instituteId, ways, inWords } = command
  const sharedWith = row.sharedWith.filter((id) => id !== grantId)
  pending.put({ ...row, sharedWith, version: row.version + 1 })
  pending.audit.push(consentRecord(row, 'ASKED_ANEW', { sharedWith, instituteId, renewalReasons: ways }, actor))
  if (isOver(row.state)) return
  pending.emails.push({
    registrationId: row.id,
    template: 'consent-asked-anew',
    recipient: row.email,
    language: row.language,
    data: {
      grantId,
      ...inWords(row.language),
      renewalReasons: ways.join(' '),
      ...(!row.sharedWith.includes(grantId) && { isFirst: 'yes' }),
    },
  })
}

/** `unanswered`: ways, separated by spaces, about which the person was asked before without agreeing; null: none. */
type AskedRow = RegistrationRow & { unanswered: string | null }

/**
 * The next page of people to ask about a grant; `last`: id of the previous person, null for the first page. People who were asked
 * before without agreeing are asked again, because the earlier request is outdated.
 */
const findAsked = (
  database: Reader,
  eventId: string,
  { grantId, whom }: AskConsentAgain,
  last: string | null,
): Promise<AskedRow[]> =>
  database.$queryRaw`
    select ${rowColumns}, before.ways as unanswered from registration r left join lateral (
      select m.data->>'renewalReasons' as ways from message m
      where m.registration_id = r.id and m.template = 'consent-asked-anew' and m.data->>'grantId' = ${grantId}
        and not r.shared_with @> array[${grantId}]::text[]
      order by m.enqueued_at desc, m.id desc limit 1) before on true
    where r.event_id = ${eventId} and r.erased_at is null and case ${whom}::text
        when 'CONSENTING' then r.shared_with @> array[${grantId}]::text[] or before.ways is not null
        when 'OTHERS' then not r.shared_with @> array[${grantId}]::text[]
        else true end
      and r.id > ${last ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by r.id limit ${pageOf}`
