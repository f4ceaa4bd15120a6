/**
 * The leak check of one event: what a text that is to leave tells of everybody who ever registered there, in whatever state,
 * and whether two people let it pass.
 */
import { createHash } from 'node:crypto'
import { type Check, checkOf, leaksIn, leaksInLabel } from '@plenaria/domain/disclosure/check'
import type { Leak } from '@plenaria/domain/disclosure/leak'
import type { Prisma } from '@plenaria/prisma/client'
import { localised } from '../events/texts.ts'
import type { LeakClearanceRow, RegistrationRow } from '../rows.ts'

/** A client, or the transaction in which something is about to leave. */
export type Reader = Omit<Prisma.TransactionClient, '$executeRaw' | '$executeRawUnsafe'>

export interface Hit extends Leak {
  /** Of this place in this text, whom it may tell among it: another text, or somebody more, is another hit. */
  id: string
  eventId: string
  clearance: LeakClearanceRow | null
}

export interface LeakCheck {
  /** In the order of the text. */
  hitsIn: (text: string) => Hit[]
  /** Of the name of a file, or of a field of its metadata. */
  hitsInLabel: (label: string) => Hit[]
}

/** Whether a hit keeps its text from leaving. */
export const isOpen = ({ clearance }: Hit): boolean => clearance === null || clearance.secondBy === null

/** Reads the register anew, so that whoever registered a moment ago is looked for as well. */
export async function openLeakCheck(database: Reader, eventId: string): Promise<LeakCheck> {
  const check = await readCheck(database, eventId)
  const clearances = await database.leakClearance.findMany({ where: { eventId } })
  const byHit = new Map(clearances.map((clearance) => [clearance.hit, clearance]))
  const told = (text: string, leaks: Leak[]): Hit[] =>
    leaks.map((leak) => {
      const id = hitOf(text, leak)
      return { ...leak, id, eventId, clearance: byHit.get(id) ?? null }
    })
  return {
    hitsIn: (text) => told(text, leaksIn(check, text)),
    hitsInLabel: (label) => told(label, leaksInLabel(check, label)),
  }
}

const hitOf = (text: string, { kind, from, to, people, of }: Leak): string =>
  createHash('sha256')
    .update(JSON.stringify([text, kind, from, to, [...people].toSorted(), of]))
    .digest('hex')

async function readCheck(database: Reader, eventId: string): Promise<Check> {
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const people = await database.registration.findMany({ where: { eventId, erasedAt: null }, orderBy: { id: 'asc' } })
  const accounts = await database.user.findMany({
    where: { email: { in: people.map(({ emailKey }) => emailKey) }, name: { not: '' } },
    select: { email: true, name: true },
  })
  const aliases = await database.organisationAlias.findMany({ where: { eventId } })
  const groups = await database.stakeholderGroup.findMany({ where: { eventId }, orderBy: { position: 'asc' } })
  const institutes = await database.institute.findMany({
    where: { OR: [{ id: event.hostId }, { grants: { some: { eventId, state: 'AGREED' } } }] },
  })
  const unpublished = await database.contribution.findMany({
    where: { registration: { eventId }, attribution: 'RAPPORTEURS' },
    select: { id: true, text: true },
  })
  const accountOf = new Map(accounts.map(({ email, name }) => [email, name]))
  const spellings = spellingsOf(people, aliases)
  return checkOf({
    participants: people.map((person) => ({
      ...{ id: person.id, name: person.name, email: person.email, groupKey: person.groupKey, country: person.country },
      alsoKnownAs: [accountOf.get(person.emailKey) ?? '', person.pseudonym ?? ''].filter(
        (name) => name !== '' && name !== person.name,
      ),
      organisation: person.organisation,
      organisationAlso: spellings(person),
      title: titleOf(person),
    })),
    unpublished,
    groupWords: Object.fromEntries(groups.map(({ key, names }) => [key, Object.values(localised(names))])),
    open: institutes.flatMap(({ names }) => Object.values(localised(names))),
    threshold: event.disclosureThreshold,
  })
}

/** Other spellings of somebody's organisation, by what counts as the same one. */
function spellingsOf(
  people: readonly RegistrationRow[],
  aliases: readonly { aliasKey: string; organisationKey: string }[],
): (person: RegistrationRow) => string[] {
  const byKey = new Map<string, Set<string>>()
  const add = (key: string, spelling: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(spelling))
  for (const { organisationKey, organisation } of people)
    if (organisationKey !== null && organisation !== null) add(organisationKey, organisation)
  for (const { aliasKey, organisationKey } of aliases) add(organisationKey, aliasKey)
  return ({ organisationKey, organisation }) =>
    [...(byKey.get(organisationKey ?? '') ?? [])].filter((spelling) => spelling !== organisation)
}

/** Keys of questions that ask what somebody is at their organisation. */
const titleKeys = ['title', 'job-title', 'position', 'role', 'function']

function titleOf({ answers }: RegistrationRow): string | null {
  const given = answers as Record<string, string[] | undefined>
  return titleKeys.flatMap((key) => given[key] ?? []).join(', ') || null
}
