import { describe, expect, test } from '@jest/globals'
import type { MemberRole } from '../__generated__/resolvers.ts'
import type { InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

type Requester = Parameters<typeof world.ask>[2]

interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string; message: string }[]
  institute?: Record<string, unknown>
}

async function update(slug: string, input: Record<string, unknown>, requester: Requester): Promise<Answer> {
  const document = /* GraphQL */ `
    mutation ($input: UpdateInstituteInput!) {
      updateInstitute(input: $input) {
        __typename
        ... on InstituteUpdated { institute { name accent website version secondFactorRequired viewerCan { edit } } }
        ... on InvalidInput { fields { path code message } }
        ... on Refusal { message }
      }
    }`
  const variables = { input: { slug, version: 1, ...input } }
  return (await world.ask<{ updateInstitute: Answer }>(document, variables, requester)).updateInstitute
}

async function staffed(facts: Parameters<typeof world.institute>[0] = {}) {
  const institute = await world.institute(facts)
  const member = async (role: MemberRole) => (await world.member({ institute, role })).email
  return { institute, owner: await member('OWNER'), viewer: await member('VIEWER') }
}

const storedOf = ({ id }: InstituteRow) => world.database.institute.findUniqueOrThrow({ where: { id } })

const logOf = ({ id }: InstituteRow) =>
  world.database.auditEntry.findMany({ where: { chain: `institute:${id}` }, orderBy: { sequence: 'asc' } })

describe('changing it', () => {
  test('only the given fields change, and one entry records the values before', async () => {
    const { institute, owner } = await staffed({ names: { en: 'Old name' }, website: 'https://old.example' })
    const answer = await update(
      institute.slug,
      {
        names: [
          { language: 'es', text: ' Nombre nuevo ' },
          { language: 'en', text: 'New name' },
        ],
        accent: '#8A1C1C',
        website: '',
      },
      { as: owner, language: 'es' },
    )
    expect(answer).toMatchObject({
      __typename: 'InstituteUpdated',
      institute: { name: 'Nombre nuevo', accent: '#8a1c1c', website: null, version: 2 },
    })
    expect(await logOf(institute)).toMatchObject([
      {
        what: 'INSTITUTE_UPDATED',
        before: { names: { en: 'Old name' }, accent: '#0e5a5a', website: 'https://old.example' },
        after: { names: { en: 'New name', es: 'Nombre nuevo' }, accent: '#8a1c1c', website: null },
      },
    ])
    expect((await update(institute.slug, { accent: '#000000' }, { as: owner })).__typename).toBe('ChangedMeanwhile')
  })

  test('an update with the same values writes nothing', async () => {
    const { institute, owner } = await staffed({ names: { en: 'Name', fr: 'Nom' } })
    const names = [
      { language: 'fr', text: 'Nom' },
      { language: 'en', text: 'Name' },
    ]
    const same = { names, accent: '#0E5A5A', website: null, secondFactorRequired: false }
    expect(await update(institute.slug, same, { as: owner })).toMatchObject({ institute: { version: 1 } })
    expect(await logOf(institute)).toEqual([])
  })

  test('every field at fault is named in plain words, and nothing changes', async () => {
    const { institute, owner } = await staffed()
    const input = {
      names: [
        { language: 'en', text: ' ' },
        { language: 'es', text: 'x'.repeat(301) },
        { language: 'es', text: 'Otra' },
        { language: 'fr', text: 'a\u202Eb' },
      ],
      accent: '#ffd700',
      website: 'javascript:alert(1)',
    }
    const { __typename, fields } = await update(institute.slug, input, { as: owner })
    expect(__typename).toBe('InvalidInput')
    expect(fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'names.0.text REQUIRED',
      'names.1.text TOO_LONG',
      'names.3.text UNPRINTABLE',
      'names.2.language REPEATED',
      'accent OUT_OF_RANGE',
      'website MALFORMED',
    ])
    expect(fields?.find(({ path }) => path === 'accent')?.message).toBe(
      'Choose a darker colour. Text in this one is hard to read on white.',
    )
    expect((await update(institute.slug, { names: [] }, { as: owner })).fields).toMatchObject([
      { path: 'names', code: 'REQUIRED' },
    ])
    expect(await storedOf(institute)).toMatchObject({ version: 1, accent: '#0e5a5a' })
  })

  test('a second factor is asked of all by an owner who has shown one', async () => {
    const { institute, owner, viewer } = await staffed()
    const event = await world.event({ hostId: institute.id, state: 'DRAFT' })
    const weak = { cookie: await world.signInByLink(owner) }
    expect((await update(institute.slug, { secondFactorRequired: true }, weak)).__typename).toBe('SecondFactorNeeded')
    expect(await storedOf(institute)).toMatchObject({ secondFactorRequired: false })
    expect(await update(institute.slug, { secondFactorRequired: true }, { as: owner })).toMatchObject({
      institute: { secondFactorRequired: true, viewerCan: { edit: true } },
    })
    const seen = async (requester: Requester) =>
      (await world.ask('query ($slug: String!) { event(slug: $slug) { slug } }', { slug: event.slug }, requester)).event
    expect(await seen({ cookie: await world.signInByLink(viewer) })).toBeNull()
    expect(await seen({ as: viewer })).toEqual({ slug: event.slug })
  })

  test('is for its owners', async () => {
    const { institute, viewer } = await staffed()
    const organiser = await world.member({ institute, role: 'ORGANISER' })
    const { owner: outsider } = await staffed()
    const names = async (slug: string, requester: Requester) =>
      (await update(slug, { accent: '#000000' }, requester)).__typename
    expect(await names(institute.slug, {})).toBe('NotAllowed')
    expect(await names(institute.slug, { as: viewer })).toBe('NotAllowed')
    expect(await names(institute.slug, { as: organiser.email })).toBe('NotAllowed')
    expect(await names(institute.slug, { as: outsider })).toBe('NotAllowed')
    expect(await names('nowhere', { as: outsider })).toBe('UnknownInstitute')
    expect(await names('nowhere', {})).toBe('NotAllowed')
    expect(await storedOf(institute)).toMatchObject({ version: 1 })
  })
})
