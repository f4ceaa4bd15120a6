/**
 * What one first-come registration comes to in SQL: lock and raise the counters, refuse a second standing registration,
 * write the registration, its audit entries, the mail that is owed and the job that sends it. In pgbench's script language.
 */

/** One pgbench variable makes the person: their address, group and organisation follow from it. */
const person = '\\set n random(1, 9000000000000)'
const n = 'cast(:n as bigint)'
const groupKey = `(array['civil-society','technical','private-sector','academia','activists'])[1 + ${n} % 5]`
const organisation = `'Organisation ' || ${n} % 1000`
const organisationKey = `'organisation ' || ${n} % 1000`
const email = `'p' || ${n} || '@pgbench.example'`
const offerReason = `jsonb_build_object('kind', 'SEAT_FREE', 'groupHeld', 100, 'groupTarget', 100, 'skipped', '[]'::jsonb)`
const after = `jsonb_build_object('state', 'OFFERED', 'groupKey', ${groupKey}, 'organisationKey', ${organisationKey})`

const registrationColumns = `id, reference, event_id, state, group_key, name, email, email_key, organisation, organisation_key,
  country, languages, motivation, registered_at, queued_at, offer_expires_at, offer_reason, request_id`
const registrationValues = (
  eventId: string,
  now: string,
) => `uuidv7(), 'P' || lpad(${n}::text, 13, '0'), '${eventId}', 'OFFERED',
  ${groupKey}, 'Person ' || ${n}, ${email}, ${email}, ${organisation}, ${organisationKey}, 'BR', '{en}',
  'I work on this subject and would like to contribute to the consultation.', ${now}, ${now}, ${now} + interval '72 hours',
  ${offerReason}, 'request-pgbench-' || ${n}`
const auditColumns = 'event_id, registration_id, what, actor_kind, after, at, request_id'
const messageColumns = 'id, event_id, registration_id, template, recipient, language, owed_at'

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
insert into audit_entry (${auditColumns}) values
  ('${eventId}', :id, 'REGISTERED', 'PERSON', ${after}, now(), 'request-pgbench-' || ${n});
insert into message (${messageColumns}) values
  (uuidv7(), '${eventId}', :id, 'offer', ${email}, 'en', now()) returning id as message \\gset
select graphile_worker.add_job('send_messages', json_build_object('ids', json_build_array(cast(:message as text))));
commit;
`

/** As one statement, which is the best that PostgreSQL does with one registration at a time. */
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
), audited as (
  insert into audit_entry (${auditColumns})
    select '${eventId}', id, 'REGISTERED', 'PERSON', ${after}, registered_at, 'request-pgbench-' || ${n} from registered
), owed as (
  insert into message (${messageColumns})
    select uuidv7(), '${eventId}', id, 'offer', email, 'en', registered_at from registered returning id
)
select graphile_worker.add_job('send_messages', json_build_object('ids', json_build_array(id))) from owed;
`
