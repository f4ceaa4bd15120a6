/**
 * One first-come registration in SQL: lock and raise the counters, refuse a second active registration, insert the registration,
 * its audit entry as the next link of the event's chain, the pending email and the job that sends it. In pgbench's script
 * language.
 */
import { linkText } from '../link.ts'

/** One pgbench variable determines the person: their address, group and organisation are derived from it. */
const person = '\\set n random(1, 9000000000000)'
const n = 'cast(:n as bigint)'
const groupKey = `(array['civil-society','technical','private-sector','academia','activists'])[1 + ${n} % 5]`
const organisation = `'Organisation ' || ${n} % 1000`
const organisationKey = `'organisation ' || ${n} % 1000`
const email = `'p' || ${n} || '@pgbench.example'`
const requestId = `'request-pgbench-' || ${n}`
const offerReason = `jsonb_build_object('kind', 'SEAT_FREE', 'groupHeld', 100, 'groupTarget', 100, 'skipped', '[]'::jsonb)`
const after = `jsonb_build_object('state', 'OFFERED', 'groupKey', ${groupKey}, 'organisationKey', ${organisationKey})`

const registrationColumns = `id, reference, event_id, state, group_key, name, sort_name, email, email_key, organisation,
  organisation_key, country, languages, motivation, registered_at, queued_at, offer_expires_at, offer_reason, request_id`
const registrationValues = (
  eventId: string,
  now: string,
) => `uuidv7(), 'P' || lpad(${n}::text, 13, '0'), '${eventId}', 'OFFERED',
  ${groupKey}, 'Person ' || ${n}, 'Person ' || ${n}, ${email}, ${email}, ${organisation}, ${organisationKey}, 'BR', '{en}',
  'I work on this subject and would like to contribute to the consultation.', ${now}, ${now}, ${now} + interval '72 hours',
  ${offerReason}, ${requestId}`
const auditColumns = 'event_id, registration_id, what, actor_kind, after, at, request_id, chain, sequence, hash'
/** The link after `tail`, the locked end of the chain. */
const link = (
  eventId: string,
  { id, at }: { id: string; at: string },
): string => `'${eventId}', ${id}, 'REGISTERED', 'PERSON',
    ${after}, ${at}, ${requestId}, '${eventId}', tail.entries + 1, sha256(tail.head || ${linkText({
      chain: `'${eventId}'::text`,
      sequence: 'tail.entries + 1',
      at,
      what: `'REGISTERED'::text`,
      actorKind: `'PERSON'::text`,
      registrationId: id,
      after,
      requestId,
    })})`
const messageColumns = 'id, event_id, registration_id, template, recipient, language, enqueued_at'

/** As a transaction of single statements. */
export const transaction = (eventId: string): string => `${person}
begin;
select total, held, decided_at from seat_tally where event_id = '${eventId}' for update;
select id from registration where event_id = '${eventId}' and email_key = ${email} and state not in ('LAPSED', 'WITHDRAWN');
insert into registration (${registrationColumns}) values (${registrationValues(eventId, 'now()')}) returning id \\gset
update seat_tally set held = held + 1, decided_at = now() where event_id = '${eventId}' and held < total;
update group_tally set offered = offered + 1 where event_id = '${eventId}' and group_key = ${groupKey};
insert into organisation_tally values ('${eventId}', ${organisationKey}, 1)
  on conflict (event_id, organisation_key) do update set held = organisation_tally.held + 1;
with tail as (
  select entries, head from audit_chain where chain = '${eventId}' for update
), audited as (
  insert into audit_entry (${auditColumns})
    select ${link(eventId, { id: 'cast(:id as uuid)', at: `date_trunc('milliseconds', now())` })} from tail
    returning sequence, hash
)
update audit_chain set entries = audited.sequence, head = audited.hash from audited where audit_chain.chain = '${eventId}';
insert into message (${messageColumns}) values
  (uuidv7(), '${eventId}', :id, 'offer', ${email}, 'en', now()) returning id as message \\gset
select graphile_worker.add_job('send_messages', json_build_object('ids', json_build_array(cast(:message as text))));
commit;
`

/** As one statement, the best that PostgreSQL can do with one registration at a time. */
export const statement = (eventId: string): string => `${person}
with seat as (
  update seat_tally set held = held + 1, decided_at = now() where event_id = '${eventId}' and held < total returning decided_at
), lane as (
  update group_tally set offered = offered + 1 where event_id = '${eventId}' and group_key = ${groupKey}
), organisation as (
  insert into organisation_tally select '${eventId}', ${organisationKey}, 1 from seat
    on conflict (event_id, organisation_key) do update set held = organisation_tally.held + 1
), registered as (
  insert into registration (${registrationColumns}) select ${registrationValues(eventId, 'decided_at')} from seat
    returning id, email, registered_at
), tail as (
  select c.entries, c.head from audit_chain c, seat where c.chain = '${eventId}' for update of c
), audited as (
  insert into audit_entry (${auditColumns})
    select ${link(eventId, { id: 'registered.id', at: 'registered_at' })} from registered, tail returning sequence, hash
), chained as (
  update audit_chain set entries = audited.sequence, head = audited.hash from audited where audit_chain.chain = '${eventId}'
), queued as (
  insert into message (${messageColumns})
    select uuidv7(), '${eventId}', id, 'offer', email, 'en', registered_at from registered returning id
)
select graphile_worker.add_job('send_messages', json_build_object('ids', json_build_array(id))) from queued;
`
