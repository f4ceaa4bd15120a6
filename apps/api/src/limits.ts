import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** Deepest field of an operation. The screens need 9. */
const deepest = 15
/** Most fields of an operation, with those of fragments counted wherever they are spread. The screens need some 120. */
const mostFields = 1_000

interface Size {
  depth: number
  fields: number
}

/** Refuses operations that are deeper or wider than any honest one. Introspection is not counted. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  const known = new Map<FragmentDefinitionNode, Size>()

  const fragmentSize = (name: string): Size => {
    const fragment = context.getFragment(name)
    if (!fragment) return { depth: 0, fields: 0 }
    const size = known.get(fragment)
    if (size) return size
    // A fragment that spreads itself is refused by another rule; here it must only not loop.
    known.set(fragment, { depth: 0, fields: 0 })
    const measured = sizeOf(fragment.selectionSet)
    known.set(fragment, measured)
    return measured
  }

  const sizeOf = (set: SelectionSetNode | undefined): Size => {
    const whole = { depth: 0, fields: 0 }
    for (const selection of set?.selections ?? []) {
      let size: Size
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        size = fragmentSize(selection.name.value)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = sizeOf(selection.selectionSet)
      } else if (selection.name.value.startsWith('__')) {
        continue
      } else {
        const inner = sizeOf(selection.selectionSet)
        size = { depth: inner.depth + 1, fields: inner.fields + 1 }
      }
      whole.depth = Math.max(whole.depth, size.depth)
      whole.fields += size.fields
    }
    return whole
  }

  return {
    OperationDefinition(node) {
      const { depth, fields } = sizeOf(node.selectionSet)
      if (depth > deepest) {
        context.reportError(
          new GraphQLError(`This operation is ${depth} fields deep; ${deepest} are allowed.`, { nodes: node }),
        )
      }
      if (fields > mostFields) {
        context.reportError(
          new GraphQLError(`This operation asks for ${fields} fields; ${mostFields} are allowed.`, { nodes: node }),
        )
      }
    },
  }
}
