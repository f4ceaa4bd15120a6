/**
 * Erases everything that identifies the people of registrations, wherever it is stored. The caller holds the lock of the event's
 * seats.
 */
import { holdsSeat } from '@plenaria/domain/registration'
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../../request/rows.ts'
import type { Counts } from './proof.ts'
import { forgetSearches } from './searches.ts'

export type Eraser = Pick<PrismaClient, '$queryRaw' | '$executeRaw' | 'boardView' | 'letter' | 'erasure' | 'tag'>

/** Keeps rows for the figures: state, group and times. */
export async function eraseRows(
  database: Eraser,
  eventId: string,
  rows: readonly RegistrationRow[],
  at: Date,
): Promise<Counts> {
  const ids = rows.map(({ id }) => id)
  const emailKeys = rows.map(({ emailKey }) => emailKey)
  const ofRegistrations = Prisma.sql`registration_id = any(${ids}::uuid[])`
  const gone = async (table: string, where: Prisma.Sql) =>
    database.$executeRaw`delete from ${Prisma.raw(table)} where ${where}`

  const registrations = await database.$executeRaw`
    update registration set name = '', email = '', email_key = 'erased:' || id, sort_name = reference, pseudonym = null, affiliation = 'SHOWN', organisation = null,
      organisation_names = null, organisation_key = null, country = 'ZZ', languages = '{}', motivation = null, answers = '{}', needs = '{}', consents = '[]',
      language = 'en', shared_with = '{}', session_ids = '{}', staged = null, staged_reason = null, staged_at = null,
      staged_by = null, staged_allotment_of = null, staged_limited_to = '{}', staged_limit_reason = null,
      staged_over = null,
      limited_to = '{}', limit_reason = null, offer_reason = null,
      decline_reason = case when decline_reason is not null then '' end, request_id = null, request_hash = null,
      erased_at = ${at.toISOString()}::timestamptz, version = version + 1
    where event_id = ${eventId} and id = any(${ids}::uuid[]) and erased_at is null`
  const counts: Counts = {
    registrations,
    messages: await gone('message', ofRegistrations),
    reviews: await gone('review', ofRegistrations),
    contributions: await gone('contribution', ofRegistrations),
    followUps: await gone('follow_up_answer', ofRegistrations),
    conflicts: await gone('conflict_of_interest', ofRegistrations),
    words: await gone('audit_words', ofRegistrations),
    newsStops: await gone('news_stop', Prisma.sql`event_id = ${eventId} and email_key = any(${emailKeys})`),
    deliveries: await gone('webhook_delivery', ofRegistrations),
    attendance: await gone('attendance', ofRegistrations),
    calendars: await gone('calendar_feed', ofRegistrations),
    certificates: await database.$executeRaw`
      update certificate set registration_id = null, sealed_code = null where ${ofRegistrations}`,
    visaLetters: await database.$executeRaw`
      update visa_letter set registration_id = null, sealed_code = null, name = null where ${ofRegistrations}`,
    importedRows: await forgetImported(database, eventId, emailKeys),
    invitations: await gone('event_invitation', Prisma.sql`event_id = ${eventId} and email_key = any(${emailKeys})`),
    replacements: await gone(
      'replacement',
      Prisma.sql`event_id = ${eventId} and (email_key = any(${emailKeys}) or ${ofRegistrations})`,
    ),
    speakers: await gone('speaker', Prisma.sql`event_id = ${eventId} and email_key = any(${emailKeys})`),
    companions: await gone(
      'companion',
      Prisma.sql`event_id = ${eventId} and (email_key = any(${emailKeys}) or ${ofRegistrations})`,
    ),
    focalPoints: await gone('focal_point', Prisma.sql`event_id = ${eventId} and email_key = any(${emailKeys})`),
  }
  await gone('registration_draft', Prisma.sql`event_id = ${eventId} and email_key = any(${emailKeys})`)
  await gone('protection_wish', ofRegistrations)
  await gone('roster_person', ofRegistrations)
  await gone('answer_file', ofRegistrations)
  await gone('sealed_entry', ofRegistrations)
  await gone('review_tally', ofRegistrations)
  await gone('review_assignment', ofRegistrations)
  await gone('duplicate_dismissal', Prisma.sql`one_id = any(${ids}::uuid[]) or other_id = any(${ids}::uuid[])`)
  await gone('registration_tag', ofRegistrations)
  await gone('internal_note', ofRegistrations)
  await gone('milestone', ofRegistrations)
  await gone('delegation_swap', Prisma.sql`out_id = any(${ids}::uuid[]) or in_id = any(${ids}::uuid[])`)
  await gone('delegation_member', ofRegistrations)
  await database.$executeRaw`update delegation set head_id = null where head_id = any(${ids}::uuid[])`
  await gone('status_visit', ofRegistrations)
  await gone('counted_place', ofRegistrations)
  await gone('reading', ofRegistrations)
  await gone('validation_issue', ofRegistrations)
  // Keeps only the hash of a leaf, so that a published draw can still be verified.
  await database.$executeRaw`
    update draw_person set registration_id = null, person = null, salt = null where ${ofRegistrations}`
  await database.$executeRaw`update seed_holder set registration_id = null where ${ofRegistrations}`
  await forgetReasons(database, eventId, ids)
  await forgetOrganisations(database, eventId, rows)
  await forgetSearches(database, eventId, rows)
  return counts
}

/** Rows of uploaded files, with their problems. */
async function forgetImported(database: Eraser, eventId: string, emailKeys: string[]): Promise<number> {
  return database.$executeRaw`
    with gone as (
      delete from import_row r using registration_import i
      where i.id = r.import_id and i.event_id = ${eventId}
        and exists (select from unnest(r.cells) c where lower(normalize(trim(c), nfc)) = any(${emailKeys}))
      returning r.import_id, r.number)
    delete from import_problem p using gone where p.import_id = gone.import_id and p.row = gone.number`
}

/** Reasons of decisions that were only about these people. */
async function forgetReasons(database: Eraser, eventId: string, ids: string[]): Promise<void> {
  await database.$executeRaw`
    update countersign_request set matter = jsonb_set(matter, '{reason}', '""')
    where event_id = ${eventId} and act = 'DECLINE' and matter -> 'registrationIds' ?| ${ids}`
  await database.$executeRaw`
    update bulk_action a set reason = null
    where a.event_id = ${eventId} and a.reason is not null
      and a.id in (select action_id from bulk_action_row where registration_id = any(${ids}::uuid[]))
      and not exists (select from bulk_action_row w join registration r on r.id = w.registration_id
        where w.action_id = a.id and r.erased_at is null)`
}

/** Spellings that only these people used. */
async function forgetOrganisations(database: Eraser, eventId: string, rows: readonly RegistrationRow[]): Promise<void> {
  const keys = [...new Set(rows.flatMap(({ organisationKey }) => organisationKey ?? []))]
  if (keys.length === 0) return
  const others = await database.$queryRaw<{ organisation: string; key: string }[]>`
    select distinct organisation, organisation_key as key from registration
    where event_id = ${eventId} and organisation_key = any(${keys}) and organisation is not null`
  const used = new Set(others.flatMap(({ organisation, key }) => [key, foldOrganisation(organisation)]))
  const spelled = rows.map(({ organisation }) => foldOrganisation(organisation ?? ''))
  const unused = [...new Set([...keys, ...spelled])].filter((key) => key !== '' && !used.has(key))
  const seats = Map.groupBy(
    rows.filter(({ state, organisationKey }) => holdsSeat(state) && organisationKey !== null),
    ({ organisationKey }) => organisationKey,
  )
  for (const [key, holders] of seats)
    await database.$executeRaw`update organisation_tally set held = held - ${holders.length}::int
      where event_id = ${eventId} and organisation_key = ${key}`
  await database.$executeRaw`delete from organisation_alias
    where event_id = ${eventId} and (alias_key = any(${unused}) or organisation_key = any(${unused}))`
  await database.$executeRaw`delete from organisation_apart
    where event_id = ${eventId} and (one_key = any(${unused}) or other_key = any(${unused}))`
  await database.$executeRaw`delete from organisation_name
    where event_id = ${eventId} and organisation_key = any(${unused})`
  await database.$executeRaw`delete from delegation
    where event_id = ${eventId} and organisation_key = any(${unused})`
  await database.$executeRaw`delete from organisation_tally
    where event_id = ${eventId} and organisation_key = any(${unused}) and held = 0`
}
