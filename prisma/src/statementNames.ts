/**
 * Names for statements. The driver sends a named statement to be parsed and planned once for each connection, and never drops a
 * name, so their number is bounded.
 */
import { Prisma } from '../generated/client.ts'

/** Begins a raw statement that each connection plans once and keeps; for statements whose text is one of a few. */
export const prepared = Prisma.raw('/* prepared */')

export interface NameLimits {
  /** Times that a statement of Prisma's own is sent before it is named. */
  sentFirst: number
  /** Names of Prisma's own statements in this process. Each costs memory in every connection. */
  names: number
  /** Texts that are counted at once. */
  counted: number
}

const limits: NameLimits = { sentFirst: 100, names: 200, counted: 1_000 }

/** Begins a raw statement whose text is one of very many: it is named once it was sent often, as Prisma's own are. */
export const preparedIfOften = Prisma.raw('/* prepared if often sent */')

/** Statements that Prisma itself makes, and those raw ones. */
const byPrisma = /^(SELECT|INSERT INTO|UPDATE|DELETE FROM) "public"\.|^\/\* prepared if often sent \*\//
/** Lists whose length is part of the text: a request decides how many there are. */
const listsOfAnyLength = /\(\$\d+(?:,\$\d+)+\)|\),\s*\(/

/** @returns the name of a statement; empty: it is sent without one, and planned each time */
export function nameStatements({ sentFirst, names, counted }: NameLimits = limits): (query: { sql: string }) => string {
  const nameOf = new Map<string, string>()
  const counts = new Map<string, number>()
  let namesOfPrisma = 0

  const give = (sql: string): string => {
    const name = `statement_${nameOf.size}`
    nameOf.set(sql, name)
    return name
  }
  /** Counts the texts that were sent last. */
  const isOftenSent = (sql: string): boolean => {
    const count = (counts.get(sql) ?? 0) + 1
    counts.delete(sql)
    if (count > sentFirst) return true
    counts.set(sql, count)
    if (counts.size > counted) counts.delete(counts.keys().next().value as string)
    return false
  }

  return ({ sql }) => {
    const known = nameOf.get(sql)
    if (known !== undefined) return known
    if (sql.startsWith(prepared.sql)) return give(sql)
    if (namesOfPrisma >= names || !byPrisma.test(sql) || listsOfAnyLength.test(sql) || !isOftenSent(sql)) return ''
    namesOfPrisma += 1
    if (namesOfPrisma === names) counts.clear()
    return give(sql)
  }
}
