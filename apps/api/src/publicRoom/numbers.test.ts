/** Holds the list of numbers in docs/decisions/0038-what-the-public-sees-of-the-room.md to the contract. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument, isUnionType } from 'graphql'
import { registerPerson } from '../registrations/testing/documents.ts'
import { buildContract } from '../schema.ts'
import { openWorld } from '../testing/world.ts'
import { tellRooms } from './tell.ts'
import { seat } from './testing/seating.ts'

jest.setTimeout(180_000)

const world = await openWorld()
const schema = buildContract()

const page = await readFile(
  path.join(import.meta.dirname, '../../../../docs/decisions/0038-what-the-public-sees-of-the-room.md'),
  'utf8',
)

/** Fields that the section under this heading names. */
function listed(heading: string): string[] {
  const [, section = ''] = page.split(`### ${heading}\n`)
  return Array.from((section.split('\n#')[0] ?? '').matchAll(/`(\w+\.\w+)`/g), ([, field = '']) => field)
}

const classes = [
  'Told through the module',
  'Told by reports, following the module',
  'Of the viewer alone',
  'For staff only',
  'Not counts of people',
]

const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))

const numbersOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ type: of }) => ['Int', 'Float'].includes(getNamedType(of).name))

/** The shortest way from the event or the registration to each type, through fields that need no arguments. */
function waysFrom(root: string): Map<string, string[]> {
  const ways = new Map<string, string[]>([[root, []]])
  const queue = [root]
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const type = schema.getType(name)
    const way = ways.get(name) ?? []
    const next = isUnionType(type)
      ? type.getTypes().map((each) => [each.name, `... on ${each.name}`] as const)
      : isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ args }) => !args.some(isRequiredArgument))
            .map((field) => [getNamedType(field.type).name, field.name] as const)
        : []
    for (const [target, step] of next)
      if (!ways.has(target)) {
        ways.set(target, [...way, step])
        queue.push(target)
      }
  }
  return ways
}

/** Other than nought: where somebody may see nothing, lists are empty and say so. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value].filter((count) => count !== 0)
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : []

describe('every number of the contract', () => {
  it('is listed once, as passing through the module, as following it, as the viewer’s own, as for staff, or as no count of people', () => {
    const all = objects.flatMap((type) => numbersOf(type).map(({ name }) => `${type.name}.${name}`))
    expect(classes.flatMap(listed).toSorted()).toEqual(all.toSorted())
  })

  it('that is for staff alone is answered neither to a visitor nor to a participant', async () => {
    const host = await world.institute()
    const at = new Date(Date.now() + 86_400_000 * 20)
    const event = await world.event({
      ...{ hostId: host.id, roomDisclosure: 'EXACT', organisationCap: 2 },
      sessions: [{ title: 'One', startsAt: at, endsAt: new Date(at.getTime() + 3_600_000), capacity: 5 }],
    })
    await world.partner(event, { terms: { allotment: 1 } })
    const reference = await registerPerson(world, event, 'Ana')
    await registerPerson(world, event, 'Bo')
    await seat(world.database, event, { academia: 4 })
    await tellRooms(world.database, { isSetTime: true })
    const forStaff = new Set(listed('For staff only'))
    const asked: string[] = []
    const answered: string[] = []
    for (const [root, open] of [
      ['Event', (fields: string) => `{ event(slug: "${event.slug}") { ${fields} } }`],
      ['Registration', (fields: string) => `{ registration(reference: "${reference}") { ${fields} } }`],
    ] as const) {
      for (const [name, way] of waysFrom(root)) {
        const type = schema.getType(name)
        if (!isObjectType(type)) continue
        const fields = numbersOf(type).filter((field) => forStaff.has(`${name}.${field.name}`))
        if (fields.length === 0) continue
        const selection = way.reduceRight(
          (inner, step) => `${step} { ${inner} }`,
          fields.map((field) => field.name).join(' '),
        )
        for (const as of [null, 'ana@people.example']) {
          const { data } = await world.execute(open(selection), {}, { as })
          if (numbersIn(data).length > 0) answered.push([root, ...way, name].join(' '))
        }
        asked.push(...fields.map((field) => `${name}.${field.name}`))
      }
    }
    expect(answered).toEqual([])
    expect(asked).toContain('StakeholderGroup.submitted')
    expect(asked).toContain('Session.reach')
  })
})
