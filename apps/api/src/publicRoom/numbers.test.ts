/** Checks the contract against the list of numbers in docs/decisions/0038-what-the-public-sees-of-the-room.md. */
import { describe, expect, it, jest } from '@jest/globals'
import { isObjectType } from 'graphql'
import { registerPerson } from '../registrations/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { publishRooms } from './publish.ts'
import { classes, listed, numbersOf, objects, schema, waysFrom } from './testing/contract.ts'
import { seat } from './testing/seating.ts'

jest.setTimeout(180_000)

const world = await openWorld()

/** Numbers other than zero: for viewers who may see nothing, lists are empty and report that. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value].filter((count) => count !== 0)
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : []

/** One document for each type reached from a root, which queries the wanted numbers of the type. */
function questionsFrom(
  root: 'Event' | 'Registration',
  wanted: ReadonlySet<string>,
  open: (fields: string) => string,
): { document: string; place: string; numbers: string[] }[] {
  return [...waysFrom(root)].flatMap(([name, way]) => {
    const type = schema.getType(name)
    const fields = isObjectType(type) ? numbersOf(type).map((field) => field.name) : []
    const asked = fields.filter((field) => wanted.has(`${name}.${field}`))
    if (asked.length === 0) return []
    const selection = way.reduceRight((inner, step) => `${step} { ${inner} }`, asked.join(' '))
    return [
      {
        document: open(selection),
        place: [root, ...way, name].join(' '),
        numbers: asked.map((field) => `${name}.${field}`),
      },
    ]
  })
}

describe('every number of the contract', () => {
  it('is listed once: as a public seat number, a figure in reports, the viewer’s own, for staff only, or no count of people', () => {
    const all = objects.flatMap((type) => numbersOf(type).map(({ name }) => `${type.name}.${name}`))
    expect(classes.flatMap(listed).toSorted()).toEqual(all.toSorted())
  })

  it('numbers for staff are shown neither to visitors nor to participants', async () => {
    const host = await world.institute()
    const at = new Date(Date.now() + 86_400_000 * 20)
    const event = await world.event({
      hostId: host.id,
      roomDisclosure: 'EXACT',
      organisationCap: 2,
      sessions: [{ title: 'One', startsAt: at, endsAt: new Date(at.getTime() + 3_600_000), capacity: 5 }],
    })
    await world.partner(event, { terms: { allotment: 1 } })
    const reference = await registerPerson(world, event, 'Ana')
    await registerPerson(world, event, 'Bo')
    await seat(world.database, event, { academia: 4 })
    await publishRooms(world.database, { isSetTime: true })
    const forStaff = new Set(listed('Staff only'))
    const asked: string[] = []
    const answered: string[] = []
    const questions = [
      ...questionsFrom('Event', forStaff, (fields) => `{ event(slug: "${event.slug}") { ${fields} } }`),
      ...questionsFrom(
        'Registration',
        forStaff,
        (fields) => `{ registration(reference: "${reference}") { ${fields} } }`,
      ),
    ]
    for (const { document, place, numbers } of questions) {
      for (const as of [null, 'ana@people.example']) {
        const { data } = await world.execute(document, {}, { as })
        if (numbersIn(data).length > 0) answered.push(place)
      }
      asked.push(...numbers)
    }
    expect(answered).toEqual([])
    expect(asked).toContain('StakeholderGroup.submitted')
    expect(asked).toContain('Session.peopleToEmail')
  })
})
