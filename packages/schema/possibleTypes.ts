/** GraphQL Code Generator plugin that lists the types of each interface, for Apollo's cache. */
import { type GraphQLSchema, isInterfaceType } from 'graphql'

export function plugin(schema: GraphQLSchema): string {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType)
  const possible = interfaces.map((each) => [
    each.name,
    schema
      .getPossibleTypes(each)
      .map(({ name }) => name)
      .sort(),
  ])
  return `export const possibleTypes = ${JSON.stringify(Object.fromEntries(possible), null, 2)}\n`
}
