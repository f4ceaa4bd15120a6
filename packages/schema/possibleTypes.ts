/** Plugin of GraphQL Code Generator: which types each interface stands for, as Apollo's cache needs it. */
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
