import { describe, expect, test } from '@jest/globals'
import { contract } from '@plenaria/schema/contract'
import { languages } from '@plenaria/schema/languages'
import { fieldErrorCodes } from '@plenaria/schema/words'
import { fieldMessage } from '@plenaria/schema/words/all'
import { buildSchema, GraphQLError, isEnumType, isInterfaceType } from 'graphql'
import { JournalUnwritable } from '../erasure/journal.ts'
import type { Log } from '../kernel/log.ts'
import { UnreadableSeal } from '../kernel/sealing.ts'
import { faultWords } from '../server/faultWords.ts'
import { present } from '../server/graphql.ts'
import { describeError, invalidInput, refuse, seatPlanInfeasible } from './errors.ts'
import { words } from './words.ts'

const schema = buildSchema(contract)

const valuesOf = (name: string): string[] => {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}
const refusalNames = (): string[] => {
  const refusal = schema.getType('Refusal')
  return isInterfaceType(refusal) ? schema.getImplementations(refusal).objects.map((type) => type.name) : []
}

describe.each(languages)('words in %s', (language) => {
  test('exist for every refusal of the contract, and for no other', () => {
    expect(Object.keys(words[language].refusals).sort()).toEqual(refusalNames().sort())
  })

  test('exist for every cause, state and seat plan problem', () => {
    expect(Object.keys(words[language].cannotHold).sort()).toEqual(valuesOf('CannotHoldCause').sort())
    expect(Object.keys(words[language].standing).sort()).toEqual(valuesOf('RegistrationState').sort())
    expect(Object.keys(words[language].planProblems).sort()).toEqual(valuesOf('SeatPlanProblemCode').sort())
  })

  test('exist for every code of a field at fault, with its numbers', () => {
    expect([...fieldErrorCodes].sort()).toEqual(valuesOf('FieldErrorCode').sort())
    for (const code of fieldErrorCodes) expect(fieldMessage(language, { path: 'name', code })).toMatch(/\.$/)
    expect(fieldMessage(language, { path: 'name', code: 'TOO_LONG', maximum: 200 })).toContain('200')
    expect(fieldMessage(language, { path: 'total', code: 'OUT_OF_RANGE', minimum: 1, maximum: 9 })).toMatch(/1.*9/)
  })
})

test.each(languages)('faults that people can see have words of their own in %s', (language) => {
  const log = { error: () => {}, warn: () => {} } as unknown as Log
  const shown = [new UnreadableSeal('sealed'), new JournalUnwritable('full')].map((originalError) =>
    present(new GraphQLError('', { originalError, path: ['answer'] }), { requestId: 'one', language }, log),
  )
  expect(shown.map(({ extensions }) => extensions?.code)).toEqual(['UNREADABLE', 'ERASURE_NOT_RECORDED'])
  const { unreadable, erasureNotRecorded } = faultWords[language]
  expect(shown.map(({ message }) => message)).toEqual([unreadable, erasureNotRecorded])
  if (language !== 'en') expect(Object.values(faultWords.en)).not.toContain(unreadable)
})

test('a refusal carries its name, its words and its details', () => {
  const closedAt = new Date('2022-06-01T12:00:00Z')
  expect(refuse('en', 'RegistrationClosed', { closedAt })).toEqual({
    __typename: 'RegistrationClosed',
    message: 'Registration closed on 1 June 2022 at 12:00 UTC. The organisers can tell you about other events.',
    closedAt,
  })
  expect(refuse('es', 'RegistrationClosed', { closedAt }, 'America/Bogota').message).toMatch(
    /^El plazo de inscripción se cerró el 1 de junio de 2022 a las 7:00 \(hora estándar de Colombia\)\./,
  )
  expect(refuse('es', 'CannotHoldSeat', { cause: 'NO_FREE_SEAT' }).message).toMatch(/^No queda ninguna plaza libre/)
})

test('invalid input lists every field', () => {
  expect(
    invalidInput('en', [
      { path: 'email', code: 'MALFORMED', expected: 'ADDRESS' },
      { path: 'motivation', code: 'TOO_LONG', maximum: 4000 },
    ]),
  ).toEqual({
    __typename: 'InvalidInput',
    message: '2 fields need your attention.',
    fields: [
      { path: 'email', code: 'MALFORMED', message: 'Enter a full email address, such as name@example.org.' },
      { path: 'motivation', code: 'TOO_LONG', message: 'Shorten this to 4,000 characters or fewer.' },
    ],
  })
})

test('a seat plan problem names the group and its fix', () => {
  const { problems } = seatPlanInfeasible(
    'fr',
    [
      {
        code: 'MAXIMUM_BELOW_HELD',
        groupKey: 'academia',
        fix: { field: 'maximum', groupKey: 'academia', from: 2, to: 3 },
      },
    ],
    () => 'Recherche',
  )
  expect(problems).toEqual([
    {
      code: 'MAXIMUM_BELOW_HELD',
      groupKey: 'academia',
      message: 'Recherche\u00a0: le groupe occupe déjà plus de places que son maximum ne le permet.',
      fix: {
        field: 'maximum',
        groupKey: 'academia',
        from: 2,
        to: 3,
        message: 'Augmentez le maximum du groupe «\u00a0Recherche\u00a0» de 2 à 3.',
      },
    },
  ])
})

test('a logged fault never quotes values', () => {
  const fault = new Error('Invalid value for ada@people.example', { cause: new TypeError('ada@people.example') })
  expect(JSON.stringify(describeError(fault))).not.toContain('people.example')
  expect(describeError(fault)).toMatchObject({ fault: 'Error', cause: { fault: 'TypeError' } })
})
