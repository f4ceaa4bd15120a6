import { expect, test } from '@jest/globals'
import { Prisma } from '@plenaria/prisma/client'
import { isObjectType, isScalarType, validateSchema } from 'graphql'
import { openWorld } from '../testing/world.ts'
import { buildContract } from './schema.ts'

const world = await openWorld()

test('the contract is sound', () => {
  expect(validateSchema(buildContract({ isKnownSound: false }))).toEqual([])
})

test('a visitor gets null: nobody is signed in', async () => {
  expect(await world.execute('{ viewer { email } }')).toEqual({ data: { viewer: null } })
})

test('a member sees the institute and the role', async () => {
  const { email } = await world.member()
  const { viewer } = await world.ask<{ viewer: unknown }>(
    '{ viewer { email language memberships { role institute { name } } } }',
    {},
    { as: email },
  )
  expect(viewer).toEqual({
    email,
    language: 'en',
    memberships: [{ role: 'ORGANISER', institute: { name: 'Institute 1' } }],
  })
})

/** Types whose objects are rows or derived from rows: fields without a column of their name need a resolver. */
const columns: Record<string, string[]> = {
  Event: Object.keys(Prisma.EventScalarFieldEnum),
  StakeholderGroup: Object.keys(Prisma.StakeholderGroupScalarFieldEnum),
  SeatPlan: Object.keys(Prisma.SeatPlanScalarFieldEnum),
  Session: Object.keys(Prisma.SessionScalarFieldEnum),
  Question: Object.keys(Prisma.QuestionScalarFieldEnum),
  ConsentText: Object.keys(Prisma.ConsentTextScalarFieldEnum),
  Registration: Object.keys(Prisma.RegistrationScalarFieldEnum),
  Institute: Object.keys(Prisma.InstituteScalarFieldEnum),
  AuditEntry: Object.keys(Prisma.AuditEntryScalarFieldEnum),
  QuestionOption: ['key'],
  EventInstitute: ['part', 'needsConsent', 'seesPersonalData'],
  Member: Object.keys(Prisma.MemberScalarFieldEnum),
  Invitation: Object.keys(Prisma.InvitationScalarFieldEnum),
  Membership: ['role'],
  Viewer: ['email', 'language', 'memberships'],
  Query: [],
  Mutation: [],
}

test.each(Object.entries(columns))('every field of %s that no column answers is resolved', (name, names) => {
  const type = buildContract().getType(name)
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  expect(fields.length).toBeGreaterThan(0)
  expect(fields.filter((field) => !field.resolve && !names.includes(field.name)).map((field) => field.name)).toEqual([])
})

test('an instant is read with its zone and written in UTC with milliseconds', () => {
  const type = buildContract().getType('DateTime')
  if (!isScalarType(type)) throw new Error('There are no instants.')
  expect(type.parseValue('2022-06-14T10:00:00-05:00')).toEqual(new Date('2022-06-14T15:00:00Z'))
  expect(type.serialize(new Date('2022-06-14T15:00:00Z'))).toBe('2022-06-14T15:00:00.000Z')
  for (const wrong of [
    '2022-06-14',
    '2022-06-14T15:00:00',
    '2022-13-14T15:00:00Z',
    '14 June 2022',
    1655218800000,
    null,
  ]) {
    expect(() => type.parseValue(wrong)).toThrow('Write an instant with its zone')
  }
})
