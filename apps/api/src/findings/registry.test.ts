import { afterEach, beforeAll, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from '@plenaria/domain/disclosure/check'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { importRegistry, NotTheRegistry, objectsIn } from './registry.ts'
import { readSetting } from './setting.ts'

const world = await openWorld()
let event: EventRow

beforeAll(async () => {
  event = await world.event()
  await registerPerson(world, event, 'Ana Solís', { organisation: 'Observatório do Sertão' })
})
afterEach(() => world.database.registryOrganisation.deleteMany())

async function* inPieces(text: string, length: number) {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}

const names = (...values: string[]) => values.map((value) => ({ value, types: ['alias'], lang: null }))
const sertao = {
  id: 'https://ror.org/1',
  status: 'active',
  names: names('Observatório do Sertão', 'Backlands Watch', 'QXZT'),
}
const importOf = (entries: unknown[]) => importRegistry(world.database, inPieces(JSON.stringify(entries, null, 2), 7))
const found = async (text: string) => {
  const check = checkOf(await readSetting(world.database, event.id))
  return leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)
}

it('the leak check knows an organisation by all its names in the registry', async () => {
  expect(await found('Backlands Watch and QXZT asked.')).toEqual([])
  expect(await importOf([sertao, { id: 'https://ror.org/2', status: 'active', names: names('Alone') }])).toBe(1)
  expect(await found('Backlands Watch and QXZT asked.')).toEqual(['ORGANISATION Backlands Watch', 'ACRONYM QXZT'])
})

it('entries of the first schema are read, and those that were withdrawn are not', async () => {
  const first = { id: 'a', name: 'Observatório do Sertão', aliases: ['Backlands Watch'], acronyms: [], labels: [] }
  expect(await importOf([first, { ...sertao, status: 'withdrawn' }])).toBe(1)
  expect(await found('Backlands Watch asked.')).toEqual(['ORGANISATION Backlands Watch'])
})

it('a name that several organisations have stands for none of them', async () => {
  await importOf([
    sertao,
    { ...sertao, id: 'https://ror.org/3', names: names('Observatorio do sertao', 'Another Watch') },
  ])
  expect(await found('Backlands Watch asked. Another Watch too.')).toEqual([])
})

it('an import that fails leaves what was imported earlier', async () => {
  await importOf([sertao])
  await expect(importOf([sertao, { people: [] }])).rejects.toThrow(NotTheRegistry)
  expect(await world.database.registryOrganisation.count()).toBe(1)
})

it('finds the ends of objects by braces outside of texts', async () => {
  const text = '[{"a":"} \\" {"},\n {"b":{"c":1}}]'
  for (const length of [1, 3, 100]) {
    const objects: string[] = []
    for await (const object of objectsIn(inPieces(text, length))) objects.push(object)
    expect(objects).toEqual(['{"a":"} \\" {"}', '{"b":{"c":1}}'])
  }
})
