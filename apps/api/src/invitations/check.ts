/** Checks everybody to be invited before anybody is. */
import type { Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { checkEmail, checkName, checkText, foldEmail, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import { fieldMessage } from '@plenaria/schema/words/all'
import type { InvitationProblem, InvitationProblemCode } from '../__generated__/resolvers.ts'
import type { EventRow } from '../request/rows.ts'
import { stateAt } from './state.ts'
import { problemWords } from './words.ts'

/** As given. */
export interface Wanted {
  /** Row number starting at 1; for a file, as numbered by a spreadsheet. */
  row: number
  email: string
  name: string
  groupKey: string
  language: Language
}

export interface Ready extends Wanted {
  emailKey: string
  /** Id of an expired or ended invitation to the same address, which is reopened. */
  earlierId: string | null
}

type Cause = Exclude<InvitationProblemCode, 'INVALID'> | FieldProblem

export interface Invalid {
  row: number
  field: 'email' | 'name' | 'groupKey'
  value: string
  cause: Cause
}

export interface Checked {
  ready: Ready[]
  invalid: Invalid[]
  /** Rows with at least one problem. */
  invalidCount: number
}

export interface Look {
  mayInviteTo: (groupKey: string) => boolean
  showsRegistered: boolean
  at: Date
}

export const maxNameLength = 200
const maxNoteLength = 2000
const maxValueLength = 80

export interface Terms {
  expiresAt: Date
  note: string | null
}

/** Problems of the terms shared by all of them. */
export function termsProblems(
  { expiresAt, note }: { expiresAt: Date; note?: string | null | undefined },
  { startsAt }: Pick<EventRow, 'startsAt'>,
  at: Date,
): FieldProblem[] {
  const isInTime = at < expiresAt && expiresAt <= startsAt
  return [
    ...(isInTime ? [] : [{ path: 'expiresAt', code: 'OUT_OF_RANGE' as const }]),
    ...checkText('note', note, maxNoteLength, { required: false }),
  ]
}

export const noteOf = (note: string | null | undefined): string | null => tidy(note) || null

/**
 * The results stay valid while the caller holds the lock of the event's seats. Without `showsRegistered`, registered people who
 * weren't invited are invited like anybody else; their invitation then leads to the page of their registration.
 */
export async function checkPeople(
  transaction: Prisma.TransactionClient,
  eventId: string,
  wanted: readonly Wanted[],
  { mayInviteTo, showsRegistered, at }: Look,
): Promise<Checked> {
  const keys = wanted.map(({ email }) => foldEmail(email))
  const [invitations, registrations] = await Promise.all([
    transaction.eventInvitation.findMany({
      where: { eventId, emailKey: { in: keys } },
      select: { id: true, emailKey: true, state: true, expiresAt: true },
    }),
    transaction.registration.findMany({
      where: { eventId, emailKey: { in: keys }, state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
      select: { emailKey: true },
    }),
  ])
  const invited = new Map(invitations.map((row) => [row.emailKey, row]))
  const registered = new Set(registrations.map(({ emailKey }) => emailKey))
  const seen = new Set<string>()
  const ready: Ready[] = []
  const invalid: Invalid[] = []
  let invalidCount = 0
  for (const [index, one] of wanted.entries()) {
    const emailKey = keys[index] ?? ''
    const earlier = invited.get(emailKey)
    const problems = problemsOf(one, mayInviteTo)
    if (!problems.some(({ field }) => field === 'email')) {
      const state = earlier && stateAt(earlier, at)
      const taken = takenCause(state, registered.has(emailKey), showsRegistered)
      const cause = seen.has(emailKey) ? 'REPEATED' : taken
      if (cause) problems.push({ row: one.row, field: 'email', value: one.email, cause })
      seen.add(emailKey)
    }
    if (problems.length === 0) ready.push(readyOf(one, emailKey, earlier?.id ?? null))
    else invalidCount += 1
    invalid.push(...problems)
  }
  return { ready, invalid, invalidCount }
}

const readyOf = (
  { row, email, name, groupKey, language }: Wanted,
  emailKey: string,
  earlierId: string | null,
): Ready => ({
  row,
  email: tidy(email),
  name: tidy(name),
  groupKey,
  language,
  emailKey,
  earlierId,
})

/** Why the person at this address can't be invited. @param state state of an earlier invitation */
function takenCause(
  state: ReturnType<typeof stateAt> | undefined,
  isRegistered: boolean,
  showsRegistered: boolean,
): Cause | null {
  if (state === 'SENT' || (state === 'REGISTERED' && isRegistered)) return 'ALREADY_INVITED'
  if (showsRegistered && isRegistered) return 'ALREADY_REGISTERED'
  return state === 'DECLINED' ? 'HAS_DECLINED' : null
}

function problemsOf({ row, email, name, groupKey }: Wanted, mayInviteTo: (groupKey: string) => boolean): Invalid[] {
  const wrong = (field: Invalid['field'], value: string, cause: Cause): Invalid => ({ row, field, value, cause })
  return [
    ...checkEmail('email', email).map((cause) => wrong('email', email, cause)),
    ...checkName('name', name, maxNameLength).map((cause) => wrong('name', name, cause)),
    ...(mayInviteTo(groupKey) ? [] : [wrong('groupKey', groupKey, 'GROUP_UNKNOWN')]),
  ]
}

const maxProblems = 200

/** The first problems, in words. */
export const problemsInWords = (language: Language, invalid: readonly Invalid[]): InvitationProblem[] =>
  invalid.slice(0, maxProblems).map(({ row, field, value, cause }) => ({
    row,
    field,
    value: [...value].slice(0, maxValueLength).join(''),
    ...(typeof cause === 'string'
      ? { code: cause, message: problemWords[language][cause] }
      : { code: 'INVALID' as const, message: inWords(language, field, cause) }),
  }))

/** In a list, a missing value is reported on the row, as there is no field to point at. */
function inWords(language: Language, field: Invalid['field'], cause: FieldProblem): string {
  if (cause.code === 'REQUIRED' && field === 'email') return problemWords[language].NO_ADDRESS
  return cause.code === 'REQUIRED' && field === 'name' ? problemWords[language].NO_NAME : fieldMessage(language, cause)
}

export const languageKept = (language: string): Language => languageOf([language]) ?? 'en'
