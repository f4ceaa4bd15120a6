/** The outbox's email categories, as defined by `request/emails.ts`. */
import { Prisma } from '@plenaria/prisma/client'
import type { EmailCategory } from '../__generated__/resolvers.ts'
import { emails } from '../request/emails.ts'

export const categoryOf = (template: string): EmailCategory => emails.get(template)?.category ?? 'OTHER'

/** About `m`, a message. A template that is unknown by now is under `OTHER`. */
export function ofCategories(asked: readonly EmailCategory[]): Prisma.Sql {
  const named = [...emails.keys()].filter((template) => asked.includes(categoryOf(template)))
  const unknown = asked.includes('OTHER')
    ? Prisma.sql`m.template <> all(${[...emails.keys()]}::text[])`
    : Prisma.sql`false`
  return Prisma.sql`(m.template = any(${named}::text[]) or ${unknown})`
}
