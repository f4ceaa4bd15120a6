import { expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { openLeakCheck } from './check.ts'
import { importRegistry } from './registry.ts'
import { settingStamp } from './setting.ts'

const world = await openWorld()
const { database } = world

it('everything that the leak check knows of an event changes its stamp, and nothing else does', async () => {
  const partner = await world.institute({ names: { en: 'A partner' } })
  const event = await world.event()
  const elsewhere = await world.event()
  const stamp = () => settingStamp(database, event.id)
  const reference = await registerPerson(world, event, 'Ana', { organisation: 'Red Hilo' })
  const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
  await world.signIn('ana@people.example')
  const user = await database.user.findFirstOrThrow({ where: { email: 'ana@people.example' } })
  const registry = async function* () {
    const names = ['Red Hilo', 'Thread Net'].map((value) => ({ value, types: ['label'], lang: null }))
    yield JSON.stringify([{ id: 'https://ror.org/1', status: 'active', names }])
  }
  const changes: [string, () => Promise<unknown>][] = [
    ['another person', () => registerPerson(world, event, 'Bo')],
    ['what somebody wrote', () => database.registration.update({ where: { id }, data: { motivation: 'I saw it.' } })],
    ['a name of an account', () => database.user.update({ where: { id: user.id }, data: { name: 'Ana Solís' } })],
    [
      'a name of a group',
      () => database.stakeholderGroup.updateMany({ where: { eventId: event.id }, data: { names: { en: 'G' } } }),
    ],
    ['the threshold', () => database.event.update({ where: { id: event.id }, data: { disclosureThreshold: 4 } })],
    [
      'a name of the host',
      () => database.institute.update({ where: { id: event.hostId }, data: { names: { en: 'New' } } }),
    ],
    [
      'a name of an organisation',
      () =>
        database.organisationName.create({
          data: { eventId: event.id, organisationKey: 'red hilo', name: 'RHX', addedBy: 'Ana', addedAt: new Date() },
        }),
    ],
    ['a partner', () => world.partner(event, { institute: partner })],
    ['the registry', () => importRegistry(database, registry())],
  ]
  for (const [what, change] of changes) {
    const before = await stamp()
    await change()
    expect([what, (await stamp()) === before]).toEqual([what, false])
  }
  const before = await stamp()
  await registerPerson(world, elsewhere, 'Cai')
  expect(await stamp()).toBe(before)
})

it('a register that has not changed is not read again', async () => {
  const event = await world.event()
  await registerPerson(world, event, 'Zqthread Quispe')
  const found = async (text: string) => {
    const queries: string[] = []
    const { hitsIn } = await openLeakCheck(listening(queries), event.id)
    const { length } = await hitsIn(text)
    return { hits: length, hasRead: queries.some((query) => query === 'organisationAlias.findMany') }
  }
  const listening = (queries: string[]) =>
    database.$extends({
      query: {
        $allModels: {
          $allOperations: ({ model, operation, args, query }) => {
            queries.push(`${model.slice(0, 1).toLowerCase()}${model.slice(1)}.${operation}`)
            return query(args)
          },
        },
      },
    }) as unknown as typeof database
  expect(await found('Zqthread Quispe asked.')).toEqual({ hits: 1, hasRead: true })
  expect(await found('Zqthread Quispe asked again.')).toEqual({ hits: 1, hasRead: false })
  await registerPerson(world, event, 'Xqother Mamani')
  expect(await found('Xqother Mamani asked.')).toEqual({ hits: 1, hasRead: true })
})
