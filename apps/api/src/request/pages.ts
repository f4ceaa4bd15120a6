/** Page sizes and cursors, shared by all lists of the contract. */
import { GraphQLError } from 'graphql'
import { isId } from '../kernel/ids.ts'

/** An argument that no honest client sends. */
export const badArgument = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const fieldMaskedCode = 'FIELD_MASKED'

/** The requested order or filter would reveal masked fields. */
export const fieldMasked = (): GraphQLError =>
  new GraphQLError('This field is masked: lists are not filtered, searched or sorted by it.', {
    extensions: { code: fieldMaskedCode },
  })

export const isFieldMasked = (fault: unknown): boolean =>
  fault instanceof GraphQLError && fault.extensions.code === fieldMaskedCode

/** @throws if `first` is outside 1 to `most` */
export function sizeOf(first: number | null | undefined, most = 200, usual = 50): number {
  const size = first ?? usual
  if (size < 1 || size > most) throw badArgument(`\`first\` is 1 to ${most}.`)
  return size
}

/** A cursor: opaque to clients, valid for one order only. It holds a position and never reveals that a row exists. */
export const cursor = (...parts: string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** The format of a part of a cursor. */
interface Shape {
  test: (part: string) => boolean
}

/** An instant as `toISOString` writes it, within the database's range. */
export const instantShape: Shape = {
  test: (part) => {
    const at = new Date(part)
    return /^(?!0000)\d{4}-/.test(part) && !Number.isNaN(at.getTime()) && at.toISOString() === part
  },
}

export const idShape: Shape = { test: isId }

/** @throws if `text` is not a cursor of this `shape` */
export function readCursor(text: string, shape: (string | Shape)[]): string[] {
  const parts: unknown = parsed(Buffer.from(text, 'base64url').toString())
  const isOurs =
    Array.isArray(parts) &&
    parts.length === shape.length &&
    parts.every((part, index) => {
      const expected = shape[index]
      if (typeof part !== 'string' || expected === undefined) return false
      return typeof expected === 'string' ? part === expected : expected.test(part)
    })
  if (!isOurs) throw badArgument('`after` is no cursor of this list in this order.')
  return parts
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A page of a list that was read forwards with one extra row. */
export function pageOf<Row>(
  rows: Row[],
  size: number,
  after: string | null | undefined,
  cursorOf: (row: Row) => string,
) {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
