/**
 * Updates the board's copy of registrations from the audit chain, in transactions of its own, so that the desk doesn't have to
 * write it. Every change of a registration has an entry in the chain, in commit order.
 */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { copiedAnswers, copyAnswersAgain, namedIn } from './answersCopy.ts'
import { milestones } from './milestones.ts'

type Database = Pick<PrismaClient, '$queryRaw' | '$transaction'>

const entriesAtOnce = 5_000

interface Lag {
  /** Number of chain entries not copied yet. */
  entries: number
  /** Total number of entries in the chain. */
  chainEntries: number
  /** Whether questions have changed since answers were copied. */
  hasAnswersLeft: boolean
}

async function lagOf(database: Pick<Database, '$queryRaw'>, eventId: string): Promise<Lag> {
  const [row] = await database.$queryRaw<Lag[]>`
    select c.entries - coalesce(p.sequence, 0) as entries, c.entries as "chainEntries",
      p.answers_after is not null or p.questions <> board_questions(p.event_id) is true as "hasAnswersLeft"
    from audit_chain c left join board_progress p on p.event_id = c.chain where c.chain = ${eventId}`
  return row ?? { entries: 0, chainEntries: 0, hasAnswersLeft: false }
}

const isBehind = ({ entries, hasAnswersLeft }: Lag): boolean => entries > 0 || hasAnswersLeft

/**
 * Brings an event's copy up to date.
 * @param within milliseconds after which no further batch is started; the remaining ones come later
 * @returns the number of entries in the event's chain: an upper bound on its registrations
 */
export async function catchUp(database: Database, eventId: string, within = Number.POSITIVE_INFINITY): Promise<number> {
  const began = performance.now()
  let lag = await lagOf(database, eventId)
  while (isBehind(lag) && performance.now() - began < within) lag = await copyNext(database, eventId)
  return lag.chainEntries
}

interface Progress {
  sequence: number
  /** Fingerprint of the questions that copied answers depend on: current, and at the time of copying. */
  questions: string
  copied: string
  after: string | null
}

/** Only one process copies at a time; a second one then finds less to do, or nothing. */
const copyNext = (database: Database, eventId: string): Promise<Lag> =>
  database.$transaction(async (transaction) => {
    await transaction.$queryRaw`
      insert into board_progress (event_id, questions) values (${eventId}, board_questions(${eventId})) on conflict do nothing`
    const [progress] = await transaction.$queryRaw<Progress[]>`
      select sequence, board_questions(event_id) as questions, questions as copied, answers_after as after
      from board_progress where event_id = ${eventId} for update`
    if (!progress) throw new Error('The progress of a copy is gone.')
    const { sequence: from, questions } = progress
    const { entries } = await lagOf(transaction, eventId)
    const to = from + Math.min(entries, entriesAtOnce)
    if (to > from) {
      await transaction.$queryRaw(copied(eventId, from, to))
      if (questions !== '') await transaction.$queryRaw(copiedAnswers(eventId, namedIn(eventId, from, to)))
      await transaction.$queryRaw(milestones(eventId, from, to))
    } else await copyAnswersAgain(transaction, eventId, progress)
    return lagOf(transaction, eventId)
  }, timeouts)

/** Sorts after every score. */
const withoutScore = Prisma.sql`10001`

const counted = Prisma.sql`event_id, kind, state, group_key, country, languages, staged, reviews, score_band`

/** The current rows of registrations named by these entries, and the resulting changes of the counts by kind. */
const copied = (eventId: string, from: number, to: number): Prisma.Sql => Prisma.sql`
  with named as (${namedIn(eventId, from, to)}),
  read as (
    select r.*, folded(case when protected then coalesce(pseudonym, '') else name end) as folded_name,
      case when protected or affiliation <> 'SHOWN' then '' else folded(coalesce(organisation, '')) end as folded_organisation,
      case when protected then '' else folded(email) end as folded_email, coalesce(t.reviews, 0) as reviews,
      least(coalesce(t.mean, -2500) / 2500, 3) as score_band, coalesce(-t.mean, ${withoutScore}) as score_key,
      coalesce(t.lowest - t.highest, ${withoutScore}) as spread_key
    from named join registration r using (id) left join review_tally t on t.registration_id = r.id
    where r.event_id = ${eventId} and r.erased_at is null),
  present as materialized (
    select r.*, board_kind(state, group_key, country, language_set(languages), staged is not null, reviews, score_band) as kind from read r),
  erased as (select id from named join registration r using (id) where r.erased_at is not null),
  unlisted as (delete from board_row b using erased where b.registration_id = erased.id returning b.*),
  unsearched as (delete from board_text t using erased where t.registration_id = erased.id),
  unanswered as (delete from board_answer a using erased where a.registration_id = erased.id),
  listed as (
    insert into board_row as b (registration_id, event_id, state, group_key, country, languages, staged, email_key, shared_with,
      session_ids, registered_at, queued_at, rank, name_key, organisation_key, reviews, score_band, score_key, spread_key, kind)
    select id, event_id, state, group_key, country, languages, staged is not null, email_key, shared_with, session_ids,
      registered_at, queued_at, -priority, case when protected and pseudonym is null then lower(reference) else folded_name end,
      coalesce(nullif(folded_organisation, ''), chr(1114109)), reviews, score_band, score_key, spread_key, kind
    from present
    on conflict (registration_id) do update set state = excluded.state, group_key = excluded.group_key,
      country = excluded.country, languages = excluded.languages, staged = excluded.staged, email_key = excluded.email_key,
      shared_with = excluded.shared_with, session_ids = excluded.session_ids, queued_at = excluded.queued_at,
      rank = excluded.rank, name_key = excluded.name_key, organisation_key = excluded.organisation_key,
      reviews = excluded.reviews, score_band = excluded.score_band, score_key = excluded.score_key,
      spread_key = excluded.spread_key, kind = excluded.kind
    where b is distinct from excluded
    returning old.registration_id as before, old.state as old_state, old.group_key as old_group, old.country as old_country,
      old.languages as old_languages, old.staged as old_staged, old.reviews as old_reviews,
      old.score_band as old_score_band, old.kind as old_kind, new.*),
  searched as (
    insert into board_text as t (registration_id, event_id, name, organisation, email)
    select id, event_id, folded_name, folded_organisation, folded_email from present
    on conflict (registration_id) do update set name = excluded.name, organisation = excluded.organisation,
      email = excluded.email
    where (t.name, t.organisation, t.email) is distinct from (excluded.name, excluded.organisation, excluded.email)),
  moved as (
    select event_id, kind, state, group_key, country, language_set(languages) as languages, staged, least(reviews, 3) as reviews,
      score_band, 1 as n from listed
    union all
    select event_id, old_kind, old_state, old_group, old_country, language_set(old_languages), old_staged, least(old_reviews, 3),
      old_score_band, -1 from listed
    where before is not null
    union all
    select event_id, kind, state, group_key, country, language_set(languages), staged, least(reviews, 3), score_band, -1
    from unlisted),
  difference as (select ${counted}, sum(n)::int as n from moved group by ${counted} having sum(n) <> 0),
  counted as (
    merge into board_count c using difference d on c.event_id = d.event_id and c.kind = d.kind
    when matched and c.count + d.n = 0 then delete
    when matched then update set count = c.count + d.n
    when not matched then insert (${counted}, count)
      values (d.event_id, d.kind, d.state, d.group_key, d.country, d.languages, d.staged, d.reviews,
        d.score_band, d.n)
    returning 1)
  update board_progress set sequence = ${to} where event_id = ${eventId}`

/** Events whose copy is outdated. */
export const findBehind = async (database: Pick<PrismaClient, '$queryRaw'>): Promise<string[]> => {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select e.id from event e join audit_chain c on c.chain = e.id left join board_progress p on p.event_id = e.id
    where c.entries > coalesce(p.sequence, 0) or p.answers_after is not null or p.questions <> board_questions(e.id)`
  return rows.map(({ id }) => id)
}
