/** Documents that query every field of the contract below one field, as far as an operation may go. */
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
} from 'graphql'
import { refusalOf } from '../budget/cost.ts'

/** Types that lead back to whole connections: they are entered once more within themselves. */
const entrances = new Set(['Event', 'Registration', 'Institute'])

/** Upper bound on a document's fields; less than `limits.ts` allows, and within the budget of a request. */
const maxFields = 850
/** Upper bound below one field of the type. */
const maxBelow = 450
/** Requested from each list: more than there is. */
const listed = '(first: 10)'

interface Part {
  text: string
  fields: number
}

const together = (parts: readonly Part[]): Part => ({
  text: parts.map(({ text }) => text).join(' '),
  fields: parts.reduce((sum, { fields }) => sum + fields, 0),
})

/** `path`: the types that lead here. `mark`: prefix of aliases next to fields of other types. */
function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  path: readonly string[],
  depth: number,
  mark = '',
): Part {
  if (isUnionType(type) || isInterfaceType(type)) {
    return together(
      schema.getPossibleTypes(type).map((each) => {
        const { text, fields } = selectionOf(schema, each, path, depth, `${each.name}_`)
        return { text: text && `... on ${each.name} { ${text} }`, fields }
      }),
    )
  }
  if (!isObjectType(type)) return { text: '', fields: 0 }
  const entered = path.filter((name) => name === type.name).length
  if (entered > (entrances.has(type.name) ? 1 : 0)) return { text: '', fields: 0 }
  return together(
    Object.values(type.getFields()).map(({ name, args, type: wrapped }): Part => {
      const inner = getNamedType(wrapped)
      const none = { text: '', fields: 0 }
      if (args.some(isRequiredArgument)) return none
      const called = mark && `${mark}${name}: `
      if (isLeafType(inner)) return { text: `${called}${name}`, fields: 1 }
      if (depth === 0) return none
      const below = selectionOf(schema, inner, [...path, type.name], depth - 1)
      const first = args.some(({ name: argument }) => argument === 'first') ? listed : ''
      return below.fields === 0
        ? none
        : { text: `${called}${name}${first} { ${below.text} }`, fields: below.fields + 1 }
    }),
  )
}

/**
 * Documents that query every field of the type, each as deep as allowed: `open` wraps a selection in an operation. Fields that
 * need arguments are left out.
 */
export function documentsOf(schema: GraphQLSchema, typeName: string, open: (selection: string) => string): string[] {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no type with fields.`)
  const isAccepted = ({ text, fields }: Part, most: number) =>
    fields <= most && refusalOf({ schema, document: parse(open(text)), variables: {} }, false) === null
  const parts = Object.values(type.getFields()).flatMap(({ name, args, type: wrapped }): Part[] => {
    if (args.some(isRequiredArgument)) return []
    if (isLeafType(getNamedType(wrapped))) return [{ text: name, fields: 1 }]
    const first = args.some(({ name: argument }) => argument === 'first') ? listed : ''
    const deeper = Array.from({ length: 8 }, (_, depth): Part => {
      const { text, fields } = selectionOf(schema, getNamedType(wrapped), [typeName], depth)
      return { text: `${name}${first} { ${text} }`, fields: fields === 0 ? 0 : fields + 1 }
    })
    const deepest = deeper.findLast((part) => part.fields > 0 && isAccepted(part, maxBelow))
    return deepest ? [deepest] : []
  })
  const packed: Part[] = []
  for (const part of parts) {
    const last = packed.at(-1)
    if (last && isAccepted(together([last, part]), maxFields)) packed.splice(-1, 1, together([last, part]))
    else packed.push(part)
  }
  return packed.map(({ text }) => open(text))
}
