import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import { openErasing } from '../erasure/testing/erasing.ts'
import { readSetting } from '../findings/setting.ts'
import { type Answer, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { eraseAs } = openErasing(world)
let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    admission: 'FIRST_COME',
    total: 3,
    organisationCap: 1,
    groups: { 'civil-society': {} },
  })
})

const register = (name: string, organisation: string | null, protectIdentity = false): Promise<string> =>
  registerPerson(world, event, name, { organisation, protectIdentity })

const document = (field: string, more: string) => /* GraphQL */ `
  mutation ($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) {
    answer: ${field}(input: $input) { __typename ... on Refusal { message } ${more} }
  }`
const fields = '... on InvalidInput { fields { path code } }'
const documents = {
  mergeOrganisations: document('mergeOrganisations', `${fields} ... on OrganisationsMerged { held aboveCap }`),
  separateOrganisation: document('separateOrganisation', '... on OrganisationSeparated { offersMade }'),
  keepOrganisationsApart: document('keepOrganisationsApart', fields),
  setOrganisationNames: document('setOrganisationNames', fields),
}

const ask = async (name: keyof typeof documents, input: Record<string, unknown>, as: string | null = organiser) => {
  const variables = { input: { eventSlug: event.slug, ...input } }
  return (await world.ask<{ answer: Answer }>(documents[name], variables, { as })).answer
}

const spelling = 'key names registrations held'
const lookDocument = /* GraphQL */ `
  query ($slug: String!, $search: String!) {
    event(slug: $slug) {
      organisations {
        merged { organisation { ${spelling} } aliases { spelling { ${spelling} } decidedBy } aboveCap }
        suggestions { similarity into heldTogether spellings { ${spelling} } }
        matching(search: $search) { ${spelling} }
      }
    }
  }`

interface Organisations {
  merged: unknown[]
  suggestions: { similarity: string; into: string; spellings: { key: string }[] }[]
  matching: { key: string }[]
}

const look = async (search = '', as: string | null = organiser): Promise<Organisations | null> => {
  const variables = { slug: event.slug, search }
  return (await world.ask<{ event: { organisations: Organisations | null } }>(lookDocument, variables, { as })).event
    .organisations
}

const stateOf = async (reference: string) => {
  const { state, organisationKey } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
  return `${state} ${organisationKey}`
}

const keys = ['instituto igarape', 'igarape institute']
const into = 'instituto igarape'

describe('spellings of one organisation', () => {
  it('are suggested, and once merged count as one, also for those who register later', async () => {
    await register('Ana', 'Instituto Igarapé')
    await register('Bo', 'Igarapé Institute')
    const suggestions = (await look())?.suggestions
    expect(suggestions).toMatchObject([{ similarity: 'SAME_NAME', heldTogether: 2 }])
    expect(suggestions?.[0]?.spellings.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
    expect(await ask('mergeOrganisations', { keys, into })).toEqual({
      __typename: 'OrganisationsMerged',
      held: 2,
      aboveCap: true,
    })
    const later = await register('Cy', 'IGARAPE INSTITUTE')
    expect(await stateOf(later)).toBe('WAITLISTED instituto igarape')
    expect(await look('igarape')).toEqual({
      merged: [
        {
          organisation: { key: into, names: ['Instituto Igarapé'], registrations: 3, held: 2 },
          aliases: [
            {
              spelling: {
                key: 'igarape institute',
                names: ['IGARAPE INSTITUTE', 'Igarapé Institute'],
                registrations: 2,
                held: 1,
              },
              decidedBy: expect.any(String),
            },
          ],
          aboveCap: true,
        },
      ],
      suggestions: [],
      matching: [{ key: into, names: ['Instituto Igarapé'], registrations: 3, held: 2 }],
    })
    expect(await recount(world.database, event.id)).toEqual([])
  })

  it('take nobody’s seat, but nobody of them gets one until they are below the cap', async () => {
    const ana = await register('Ana', 'Instituto Igarapé')
    const bo = await register('Bo', 'Igarapé Institute')
    await ask('mergeOrganisations', { keys, into })
    const cy = await register('Cy', 'Igarapé Institute')
    const leave = (reference: string, name: string) =>
      world.ask(withdrawDocument, { reference }, { as: `${name}@people.example` })
    await leave(ana, 'ana')
    expect(await stateOf(cy)).toBe('WAITLISTED instituto igarape')
    await leave(bo, 'bo')
    expect(await stateOf(cy)).toBe('OFFERED instituto igarape')
    expect(await recount(world.database, event.id)).toEqual([])
  })

  it('are separated again, and people who waited for that are offered a seat at once', async () => {
    await register('Ana', 'Instituto Igarapé')
    await ask('mergeOrganisations', { keys: ['instituto igarape', 'red'], into }).then((answer) =>
      expect(answer.fields).toEqual([{ path: 'keys.1', code: 'UNKNOWN' }]),
    )
    const bo = await register('Bo', 'Igarapé Institute')
    await world.ask(withdrawDocument, { reference: bo }, { as: 'bo@people.example' })
    await ask('mergeOrganisations', { keys, into })
    const again = await register('Bo', 'Igarapé Institute')
    expect(await stateOf(again)).toBe('WAITLISTED instituto igarape')
    expect(await ask('separateOrganisation', { key: 'igarape institute' })).toEqual({
      __typename: 'OrganisationSeparated',
      offersMade: 1,
    })
    expect(await stateOf(again)).toBe('OFFERED igarape institute')
    expect(await ask('separateOrganisation', { key: 'igarape institute' })).toMatchObject({
      __typename: 'UnknownAlias',
    })
    expect(await recount(world.database, event.id)).toEqual([])
    const entries = await world.database.auditEntry.findMany({ where: { eventId: event.id, registrationId: null } })
    expect(entries.map(({ what }) => what)).toEqual(['ORGANISATIONS_MERGED', 'ORGANISATION_SEPARATED'])
  })

  it('are moved on together when what they count as is itself merged', async () => {
    await register('Ana', 'Instituto Igarapé')
    await register('Bo', 'Igarapé Institute')
    await register('Cy', 'Igarapé')
    await ask('mergeOrganisations', { keys, into })
    await ask('mergeOrganisations', { keys: [into, 'igarape'], into: 'igarape' })
    const aliases = await world.database.organisationAlias.findMany({ where: { eventId: event.id } })
    expect(aliases.map(({ organisationKey }) => organisationKey)).toEqual(['igarape', 'igarape'])
    expect(await stateOf(await register('Di', 'Igarape Institute'))).toBe('WAITLISTED igarape')
    expect(await recount(world.database, event.id)).toEqual([])
  })

  it('are not suggested any more once they are kept apart', async () => {
    await register('Ana', 'Instituto Igarapé')
    await register('Bo', 'Igarapé Institute')
    expect(await ask('keepOrganisationsApart', { keys })).toEqual({ __typename: 'OrganisationsKeptApart' })
    expect((await look())?.suggestions).toEqual([])
  })

  it('spellings of protected people are never listed, and only the host’s organisers see the list', async () => {
    await register('Ana', 'Instituto Igarapé')
    await register('Bo', 'Igarapé Institute', true)
    expect(await look('igarape')).toMatchObject({ suggestions: [], matching: [{ registrations: 1 }] })
    const partner = await world.institute()
    await world.partner(event, { institute: partner })
    const others = [
      null,
      (await world.member({ institute: partner, role: 'OWNER' })).email,
      (await world.member({ institute: host, role: 'REVIEWER' })).email,
    ]
    for (const as of others) {
      expect(await look('', as)).toBeNull()
      expect(await ask('mergeOrganisations', { keys, into }, as)).toMatchObject({ __typename: 'NotAllowed' })
    }
  })

  it('faults in what is asked are listed', async () => {
    await register('Ana', 'Red')
    await register('Bo', 'Rede')
    const fieldProblems = async (input: Record<string, unknown>) =>
      (await ask('mergeOrganisations', { keys: ['red', 'rede'], into: 'red', ...input })).fields
    expect(await fieldProblems({ keys: ['red'] })).toEqual([{ path: 'keys', code: 'REQUIRED' }])
    expect(await fieldProblems({ keys: ['red', 'red'] })).toEqual([{ path: 'keys.1', code: 'REPEATED' }])
    expect(await fieldProblems({ into: 'other' })).toEqual([{ path: 'into', code: 'UNKNOWN' }])
  })
})

describe('other names of an organisation', () => {
  const otherNames = async (search: string) =>
    (
      await world.ask<{ event: { organisations: { matching: { otherNames: string[] }[] } } }>(
        'query ($slug: String!, $search: String!) { event(slug: $slug) { organisations { matching(search: $search) { otherNames } } } }',
        { slug: event.slug, search },
        { as: organiser },
      )
    ).event.organisations.matching.flatMap((each) => each.otherNames)

  it('are known to the leak check, replaced as a whole, and forgotten with the last who is of it', async () => {
    await register('Zqthread', 'Red Hilo')
    await ask('setOrganisationNames', { key: 'red hilo', names: [' Thread Net ', 'RHX', 'RHX'] })
    expect(await otherNames('hilo')).toEqual(['RHX', 'Thread Net'])
    const { participants } = await readSetting(world.database, event.id)
    expect(participants.map(({ organisationAlso }) => organisationAlso)).toEqual([['Thread Net', 'RHX']])
    expect(await ask('setOrganisationNames', { key: 'red hilo', names: [] })).toEqual({
      __typename: 'OrganisationNamesSet',
    })
    expect(await otherNames('hilo')).toEqual([])
    await ask('setOrganisationNames', { key: 'red hilo', names: ['RHX'] })
    await eraseAs('Zqthread', null)
    expect(await world.database.organisationName.count({ where: { eventId: event.id } })).toBe(0)
    const log = JSON.stringify(
      await world.database.auditEntry.findMany({ where: { eventId: event.id }, select: { what: true, after: true } }),
    )
    expect(log).toContain('ORGANISATION_NAMES_SET')
    expect(log).not.toContain('red hilo')
  })

  it('are known to the leak check where a person wrote them on the form, until they take them back', async () => {
    const reference = await registerPerson(world, event, 'Ana', {
      organisation: 'Red Hilo',
      organisationNames: 'RHX; Thread Net',
    })
    const known = async () => (await readSetting(world.database, event.id)).participants[0]?.organisationAlso
    expect(await known()).toEqual(['RHX', 'Thread Net'])
    const amended = await world.ask<{ answer: Answer }>(
      `mutation ($input: AmendRegistrationInput!) { answer: amendRegistration(input: $input) { __typename
        ... on AmendmentAccepted { registration { organisationNames } } } }`,
      { input: { reference, version: 1, organisationNames: '' } },
      { as: 'ana@people.example' },
    )
    expect(amended.answer).toEqual({ __typename: 'AmendmentAccepted', registration: { organisationNames: null } })
    expect(await known()).toEqual([])
  })

  it('are refused where there are too many, where one is empty, and for an organisation that nobody is of', async () => {
    await register('Ana', 'Red Hilo')
    const fieldProblems = async (input: Record<string, unknown>) =>
      (await ask('setOrganisationNames', { key: 'red hilo', names: ['RHX'], ...input })).fields
    expect(await fieldProblems({ names: Array.from({ length: 11 }, (_, at) => `N${at}`) })).toEqual([
      { path: 'names', code: 'TOO_MANY' },
    ])
    expect(await fieldProblems({ names: ['a', ' '] })).toEqual([{ path: 'names.1', code: 'REQUIRED' }])
    expect(await fieldProblems({ key: 'other' })).toEqual([{ path: 'key', code: 'UNKNOWN' }])
  })
})
