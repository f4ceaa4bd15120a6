/** The site's own operations, whose hashes anybody can read from it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { refusalOf } from '@plenaria/api/src/budget/cost.ts'
import { webFolder } from '@plenaria/local/prepare'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql'
import type { Random } from '../random.ts'
import type { Request } from './attacks.ts'
import { type Pools, schema } from './generate.ts'

/** Page sizes to try, largest first; smaller if a larger one would be refused. */
const sizes = [200, 100, 50, 20]

/** Queries that need no input objects, each with variables as large as the server accepts. */
export function knownRequests(random: Random, pools: Pools): Request[] {
  const file = path.join(webFolder, 'server', 'documents.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return Object.entries(manifest).flatMap(([sha256Hash, text]) => {
    const document = parse(text)
    const operation = document.definitions.find((each) => each.kind === 'OperationDefinition')
    if (operation?.operation !== 'query') return []
    const variables = sizes
      .map((first) => variablesOf(operation, { ...pools, first: [String(first)] }, random))
      .find((given) => refusalOf({ schema, document, variables: given }, true) === null)
    return variables ? [{ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }] : []
  })
}

function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  pools: Pools,
  random: Random,
): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type }) => {
      const { value: name } = variable.name
      const wanted = typeFromAST(schema, type as never)
      if (!wanted || !isInputType(wanted)) return []
      const pool = pools[name]
      const named = getNamedType(wanted)
      const [first] = isEnumType(named) ? named.getValues() : []
      const value = first?.name ?? (pool && pool.length > 0 ? random.pick(pool) : undefined)
      if (value === undefined) return []
      const typed = named.name === 'Int' ? Number(value) : value
      return [[name, isListType(getNullableType(wanted)) ? [typed] : typed]]
    }),
  )
}
