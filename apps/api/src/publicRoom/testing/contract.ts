/** The contract's numbers, as listed in docs/decisions/0038-what-the-public-sees-of-the-room.md, and queries for them. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument, isUnionType } from 'graphql'
import { buildContract } from '../../server/schema.ts'

export const schema = buildContract()

const page = await readFile(
  path.join(import.meta.dirname, '../../../../../docs/decisions/0038-what-the-public-sees-of-the-room.md'),
  'utf8',
)

/** Fields named in the section under this heading. */
export function listed(heading: string): string[] {
  const [, section = ''] = page.split(`### ${heading}\n`)
  return Array.from((section.split('\n#')[0] ?? '').matchAll(/`(\w+\.\w+)`/g), ([, field = '']) => field)
}

export const classes = [
  'Public seat numbers',
  'Figures in reports',
  "The viewer's own numbers",
  'Staff only',
  'Not counts of people',
]

export const objects = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))

export const numbersOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ type: of }) => ['Int', 'Float'].includes(getNamedType(of).name))

/** The shortest way from the event or the registration to each type, through fields that need no arguments. */
export function waysFrom(root: string): Map<string, string[]> {
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

const uncounted = new Set(listed('Not counts of people'))

/** Names of a type's fields that count people. */
export const countsOf = (type: GraphQLObjectType): string[] =>
  numbersOf(type)
    .map(({ name }) => name)
    .filter((name) => !uncounted.has(`${type.name}.${name}`))
