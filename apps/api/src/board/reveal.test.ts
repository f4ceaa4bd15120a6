import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { recount } from '../desk/testing/recount.ts'
import { type Answer, registerPerson } from '../registrations/testing/documents.ts'
import { lookDocument, revealDocument } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let ana: string
let pia: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
  ana = await registerPerson(world, event, 'Ana', {
    organisation: 'Red',
    motivation: 'To learn.',
    languages: ['es', 'en'],
  })
  pia = await registerPerson(world, event, 'Pia', { protectIdentity: true })
})

const partner = async (terms: Partial<Terms>) => {
  const { institute, grant } = await world.partner(event, { terms })
  const member = await world.member({ institute })
  return { institute, grant, id: member.id, as: member.email }
}

const reveal = async (changes: Record<string, unknown>, requester: { as?: string | null; cookie?: string }) => {
  const input = { reference: ana, field: 'MOTIVATION', reason: 'To prepare the panel.', ...changes }
  return (await world.ask<{ answer: Answer }>(revealDocument, { input }, requester)).answer
}

const entries = () => database.auditEntry.findMany({ where: { what: 'REVEALED' }, orderBy: { id: 'asc' } })

describe('looking at a masked field', () => {
  it('answers it once, and one entry says who looked, for whom, under which grant, at what, why', async () => {
    const before = (await entries()).length
    const { institute, grant, id, as } = await partner({ masks: [{ field: 'MOTIVATION', revealable: true }] })
    expect(await reveal({}, { as })).toEqual({
      __typename: 'FieldRevealed',
      reference: ana,
      field: 'MOTIVATION',
      values: [{ field: 'MOTIVATION', values: ['To learn.'] }],
    })
    const rows = await entries()
    const row = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    expect(rows).toHaveLength(before + 1)
    expect(rows.at(-1)).toMatchObject({
      eventId: event.id,
      registrationId: row.id,
      actorKind: 'MEMBER',
      actorId: id,
      instituteId: institute.id,
      grantId: grant.id,
      after: { field: 'MOTIVATION' },
      before: null,
      chain: event.id,
    })
    const token = rows.at(-1)?.reason ?? ''
    expect(await database.auditWords.findMany({ where: { token } })).toMatchObject([{ text: 'To prepare the panel.' }])
    const { registration } = await world.ask<{ registration: unknown }>(lookDocument, { reference: ana }, { as })
    expect(registration).toMatchObject({ motivation: null })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('gives lists as lists, and nothing where there is nothing', async () => {
    const masks = (['LANGUAGES', 'ANSWERS', 'ORGANISATION'] as const).map((field) => ({ field, revealable: true }))
    const { as } = await partner({ masks })
    const values = async (field: string, reference = ana) => (await reveal({ field, reference }, { as })).values
    expect(await values('LANGUAGES')).toEqual([{ field: 'LANGUAGES', values: ['es', 'en'] }])
    expect(await values('ANSWERS')).toEqual([{ field: 'ANSWERS', values: [] }])
    expect(await values('ORGANISATION')).toEqual([{ field: 'ORGANISATION', values: ['Red'] }])
  })

  it('revealing a protected person shows name, address and organisation', async () => {
    expect((await reveal({ reference: pia, field: 'PROTECTED_IDENTITY' }, { as: organiser })).values).toEqual([
      { field: 'NAME', values: ['Pia'] },
      { field: 'EMAIL', values: ['pia@people.example'] },
      { field: 'ORGANISATION', values: [] },
    ])
    const { as } = await partner({ masks: [{ field: 'EMAIL', revealable: false }] })
    expect((await reveal({ reference: pia, field: 'PROTECTED_IDENTITY' }, { as })).values).toEqual([
      { field: 'NAME', values: ['Pia'] },
      { field: 'ORGANISATION', values: [] },
    ])
  })

  it.each<[string, Partial<Terms>, Record<string, unknown>, string]>([
    ['masked for good', { masks: [{ field: 'MOTIVATION', revealable: false }] }, {}, 'NotRevealable'],
    ['not masked', {}, {}, 'NotRevealable'],
    [
      'an address without the right to contacts',
      { capabilities: ['SEE_REGISTRATIONS'] },
      { field: 'EMAIL' },
      'NotRevealable',
    ],
    ['out of scope', { scope: { ...wholeEvent, groups: ['academia'] } }, {}, 'UnknownRegistration'],
    ['not shared', { needsConsent: true }, {}, 'UnknownRegistration'],
    ['nobody’s', {}, { reference: 'NOSUCHREF2' }, 'UnknownRegistration'],
    ['no reference at all', {}, { reference: '\0' }, 'UnknownRegistration'],
    ['without a reason', { masks: [{ field: 'MOTIVATION', revealable: true }] }, { reason: ' ' }, 'InvalidInput'],
    [
      'with a reason of 501 letters',
      { masks: [{ field: 'MOTIVATION', revealable: true }] },
      { reason: 'x'.repeat(501) },
      'InvalidInput',
    ],
  ])('that is %s is refused, and leaves no entry', async (_, terms, changes, refusal) => {
    const { as } = await partner(terms)
    const before = (await entries()).length
    expect(await reveal(changes, { as })).toMatchObject({ __typename: refusal })
    expect(await entries()).toHaveLength(before)
  })

  it('is nobody else’s: not a visitor’s, a participant’s, a person’s without second factor', async () => {
    const before = (await entries()).length
    expect(await reveal({}, { as: null })).toMatchObject({ __typename: 'UnknownRegistration' })
    expect(await reveal({}, { as: 'pia@people.example' })).toMatchObject({ __typename: 'UnknownRegistration' })
    expect(await reveal({}, { as: 'ana@people.example' })).toMatchObject({ __typename: 'NotRevealable' })
    const cookie = await world.signInByLink(organiser)
    expect(await reveal({}, { cookie })).toMatchObject({ __typename: 'SecondFactorNeeded', isSetUp: false })
    expect(await entries()).toHaveLength(before)
  })
})
