/**
 * Copies answers next to the board's rows, so that lists can be filtered and sorted by them. The copies also depend on the
 * event's questions: when these change, all answers are copied again, in batches.
 */
import { Prisma } from '@plenaria/prisma/client'

/** Sorts after every answer. */
const afterAll = Prisma.sql`chr(1114109)`

/** Copies the answers of the registrations whose ids `named` returns; erased ones end up with none. */
export const copiedAnswers = (eventId: string, named: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with named as materialized (${named}),
  asked as materialized (
    select q.key, q.kind, o.place, o.option->>'key' as option
    from question q left join lateral jsonb_array_elements(q.options) with ordinality as o (option, place) on true
    where q.event_id = ${eventId} and q.need is null and q.kind <> 'FILE'),
  given as (
    select r.id, q.key, q.kind, v.answer
    from named join registration r using (id) cross join (select distinct key, kind from asked) q
      left join lateral jsonb_array_elements_text(r.answers->q.key) as v (answer) on true
    where r.event_id = ${eventId} and r.erased_at is null),
  wanted as materialized (
    select distinct g.id, g.key, case when g.kind in ('ONE_CHOICE', 'SEVERAL_CHOICES', 'YES_NO') then g.answer else 'given' end as choice,
      answer_sort_key(g.kind, g.answer, a.place) as sort_key,
      case when g.kind in ('SHORT_TEXT', 'LONG_TEXT') then folded(g.answer) end as text
    from given g left join asked a on a.key = g.key and a.option = g.answer where g.answer is not null
    union all
    select g.id, g.key, '', e.sort_key, null
    from given g cross join (values (''), (${afterAll})) as e (sort_key) where g.answer is null),
  gone as (
    delete from board_answer b using named n where b.registration_id = n.id and not exists (
      select from wanted w where w.id = b.registration_id and w.key = b.question_key
        and w.choice = b.choice and w.sort_key = b.sort_key))
  insert into board_answer as b (registration_id, event_id, question_key, choice, sort_key, text)
  select id, ${eventId}, key, choice, sort_key, text from wanted
  on conflict (registration_id, question_key, choice, sort_key) do update set text = excluded.text
  where b.text is distinct from excluded.text`

/** Ids of registrations named by a range of entries of an event's audit chain. */
export const namedIn = (eventId: string, from: number, to: number): Prisma.Sql => Prisma.sql`
  select distinct registration_id as id from audit_entry
  where chain = ${eventId} and sequence > ${from} and sequence <= ${to} and registration_id is not null`

const copiedAtOnce = 5_000

/** Sorts before every id. */
const first = '00000000-0000-0000-0000-000000000000'

/**
 * Copies the answers of the next batch of registrations again; the caller must have locked the event's progress.
 * @param questions fingerprint of the questions now; `copied`: when answers were last copied
 */
export async function copyAnswersAgain(
  transaction: Pick<Prisma.TransactionClient, '$queryRaw'>,
  eventId: string,
  { questions, copied, after }: { questions: string; copied: string; after: string | null },
): Promise<void> {
  const from = copied === questions ? (after ?? first) : first
  const next = await transaction.$queryRaw<{ id: string }[]>`
    select registration_id as id from board_row where event_id = ${eventId} and registration_id > ${from}::uuid
    order by registration_id limit ${copiedAtOnce}`
  const ids = next.map(({ id }) => id)
  if (ids.length > 0)
    await transaction.$queryRaw(copiedAnswers(eventId, Prisma.sql`select unnest(${ids}::uuid[]) as id`))
  const last = ids.length < copiedAtOnce ? null : ids.at(-1)
  await transaction.$queryRaw`
    update board_progress set questions = ${questions}, answers_after = ${last ?? null}::uuid where event_id = ${eventId}`
}
