/**
 * What entries of the audit log say about a person in words that somebody wrote: kept beside the log, under a token that the
 * entry holds. The token covers the text with a salt that goes with it, so that erasing both leaves the chain whole and the
 * token without meaning.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { Happening } from './chain.ts'

export interface Words {
  token: string
  registrationId: string
  salt: Uint8Array
  text: string
}

/** Entry fields that hold text written by people. */
const written: ReadonlySet<string> = new Set(['reason', 'declineReason'])
const isToken = (text: string): boolean => /^words:[0-9a-f]{64}$/.test(text)

/**
 * Replaces an organisation in the log and in the reasons of other people's offers: the same key for the same organisation,
 * without a name.
 */
export const organisationPrint = (key: string): string =>
  key.startsWith('#') ? key : `#${createHash('sha256').update(key).digest('hex').slice(0, 16)}`

/** Entries as the log stores them, and the words that are stored beside. */
export function allSetApart(all: readonly Happening[]): { happenings: Happening[]; words: Words[] } {
  const apart = all.map(setApart)
  return { happenings: apart.map(({ happening }) => happening), words: apart.flatMap(({ words }) => words) }
}

function setApart(happening: Happening): { happening: Happening; words: Words[] } {
  const { registrationId } = happening
  const words: Words[] = []

  function tokenOf(text: string): string {
    if (registrationId === null || isToken(text)) return text
    const salt = randomBytes(16)
    const token = `words:${createHash('sha256').update(salt).update(text).digest('hex')}`
    words.push({ token, registrationId, salt, text })
    return token
  }

  function kept(value: unknown, name = ''): unknown {
    if (typeof value === 'string') {
      if (name === 'organisationKey') return organisationPrint(value)
      return written.has(name) ? tokenOf(value) : value
    }
    if (Array.isArray(value)) return value.map((each) => kept(each))
    if (typeof value !== 'object' || value === null || 'toJSON' in value) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, kept(member, key)]))
  }

  const { before, after, reason } = happening
  const apart = { before: kept(before), after: kept(after), reason: reason === null ? null : tokenOf(reason) }
  return { happening: { ...happening, ...apart }, words }
}

export const storedWords = (words: readonly Words[]): Prisma.AuditWordsCreateManyInput[] =>
  words.map(({ salt, ...rest }) => ({ ...rest, salt: Uint8Array.from(salt) }))

async function read(tokens: string[], { database }: { database: PrismaClient }): Promise<Map<string, string>> {
  const rows = await database.auditWords.findMany({ where: { token: { in: tokens } } })
  return new Map(rows.map(({ token, text }) => [token, text]))
}

const textOf = dataLoader<string>(read)

type AsRead = (text: string) => string
const asWritten: AsRead = (text) => text

/** Replaces tokens by their words, as the viewer reads them; null where they were erased. */
export async function inWords(value: unknown, context: Context, asRead = asWritten): Promise<unknown> {
  if (typeof value === 'string') {
    if (!isToken(value)) return value
    const text = await textOf(value, context)
    return text === undefined ? null : asRead(text)
  }
  if (Array.isArray(value)) return Promise.all(value.map((each) => inWords(each, context, asRead)))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(
    async ([key, member]) => [key, await inWords(member, context, asRead)] as const,
  )
  return Object.fromEntries(await Promise.all(members))
}

export const reasonInWords = async (
  reason: string | null,
  context: Context,
  asRead = asWritten,
): Promise<string | null> => {
  const text = await inWords(reason, context, asRead)
  return typeof text === 'string' ? text : null
}
