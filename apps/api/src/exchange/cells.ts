/** One line per registration, in the reader's language; masked fields are empty, and named in the last cell. */

import type { PersonalField } from '@plenaria/domain/grant'
import type { DecisionKind } from '@plenaria/domain/registration'
import type { Language } from '@plenaria/schema/languages'
import { maskOfFiles } from '../access/policy.ts'
import { optionsIn } from '../request/questions.ts'
import type { QuestionRow, RegistrationRow, ReviewTallyRow, SessionRow, StakeholderGroupRow } from '../request/rows.ts'
import { localised, textIn } from '../request/texts.ts'
import { type FileColumn, fileColumns, fileWords } from './exportWords.ts'

/** Names that an event's registrations refer to. */
export interface FileFacts {
  groups: Pick<StakeholderGroupRow, 'key' | 'names'>[]
  sessions: Pick<SessionRow, 'id' | 'titles'>[]
  /** In order of asking. */
  questions: Pick<QuestionRow, 'key' | 'kind' | 'labels' | 'options'>[]
}

const ofField: Partial<Record<FileColumn, PersonalField>> = {
  email: 'EMAIL',
  organisation: 'ORGANISATION',
  country: 'COUNTRY',
  languages: 'LANGUAGES',
  motivation: 'MOTIVATION',
}

/** A registration's review totals; null: no reviews. Undefined: hidden from the viewer. */
export type TallySeen = ReviewTallyRow | null | undefined

/** A registration's contents in a file besides its row. */
interface Seen {
  /** The person's name as the reader may see it. */
  name: string | null
  /** Null if nothing is staged, or the reader may not decide on the registration. */
  staged: DecisionKind | null
  tally: TallySeen
  /** Names; empty if they are hidden. */
  tags: readonly string[]
}

/** Columns that are empty without a tally. */
export const reviewColumns: readonly FileColumn[] = ['score', 'spread', 'reviews']

const together = (values: readonly string[]): string => values.join('; ')

/** Column key of a question. */
export const answerColumn = (questionKey: string): string => `answer.${questionKey}`

interface Column {
  key: string
  title: string
  /** The field whose mask hides it. */
  field: PersonalField | undefined
  isFile?: boolean
  read: (row: RegistrationRow, seen: Seen) => string
}

/** `chosen`: ordered column keys; null: all. Masked fields are always named. */
export function openCells({ groups, sessions, questions }: FileFacts, chosen: string[] | null, language: Language) {
  const words = fileWords[language]
  const yesOrNo = (holds: boolean) => (holds ? words.yes : words.no)
  const groupNames = new Map(groups.map(({ key, names }) => [key, textIn(language, names) ?? key]))
  const titles = new Map(sessions.map(({ id, titles }) => [id, textIn(language, titles) ?? '']))
  const optionLabels = new Map(
    questions.flatMap((question) =>
      optionsIn(question).map((option): [string, string] => [
        `${question.key} ${option.key}`,
        textIn(language, localised(option.labels)) ?? option.key,
      ]),
    ),
  )

  const read: Record<FileColumn, Column['read']> = {
    reference: ({ reference }) => reference,
    state: ({ state }) => words.states[state],
    staged: (_, { staged }) => (staged ? words.decisions[staged] : ''),
    name: (_, { name }) => name ?? '',
    email: ({ email }) => email,
    organisation: ({ organisation }) => organisation ?? '',
    group: ({ groupKey }) => groupNames.get(groupKey) ?? groupKey,
    country: ({ country }) => country,
    languages: ({ languages }) => together(languages),
    motivation: ({ motivation }) => motivation ?? '',
    protected: (row) => yesOrNo(row.protected),
    sessions: ({ sessionIds }) =>
      sessionIds.length === 0 ? words.allSessions : together(sessionIds.flatMap((id) => titles.get(id) ?? [])),
    registeredAt: ({ registeredAt }) => registeredAt.toISOString(),
    queuedAt: ({ queuedAt }) => queuedAt.toISOString(),
    offerExpiresAt: ({ offerExpiresAt }) => offerExpiresAt?.toISOString() ?? '',
    declineReason: ({ declineReason }) => declineReason ?? '',
    score: (_, { tally }) => inPoints(tally?.mean),
    spread: (_, { tally }) =>
      tally?.highest == null || tally.lowest === null ? '' : inPoints(tally.highest - tally.lowest),
    reviews: (_, { tally }) => (tally === undefined ? '' : String(tally?.reviews ?? 0)),
    tags: (_, { tags }) => together(tags),
  }

  function answer({ key, kind }: FileFacts['questions'][number], { answers, reference }: RegistrationRow): string {
    const values = (answers as Record<string, string[] | undefined>)[key] ?? []
    // By the name under which it is saved, without its ending.
    if (kind === 'FILE') return values.length > 0 ? `${reference}-${key}` : ''
    if (kind === 'YES_NO') return together(values.map((value) => yesOrNo(value === 'yes')))
    return together(values.map((value) => optionLabels.get(`${key} ${value}`) ?? value))
  }

  const columns: Column[] = [
    ...fileColumns.map((key) => ({ key, title: words.columns[key], field: ofField[key], read: read[key] })),
    ...questions.map((question) => ({
      key: answerColumn(question.key),
      title: textIn(language, question.labels) ?? question.key,
      field: 'ANSWERS' as const,
      isFile: question.kind === 'FILE',
      read: (row: RegistrationRow) => answer(question, row),
    })),
  ].filter(({ key }) => chosen === null || chosen.includes(key))
  if (chosen) columns.sort((one, other) => chosen.indexOf(one.key) - chosen.indexOf(other.key))

  return {
    header: [...columns.map(({ title }) => title), words.columns.masked],
    line: (row: RegistrationRow, masked: ReadonlySet<PersonalField>, seen: Seen): string[] => {
      const hidesFiles = maskOfFiles(masked) !== null
      const isMasked = ({ field, isFile }: Column) => (field && masked.has(field)) || (isFile && hidesFiles)
      const files = masked.has('ANSWERS') ? [] : columns.filter((column) => column.isFile && isMasked(column))
      const hidden = files.filter((column) => column.read(row, seen) !== '').map(({ title }) => title)
      return [
        ...columns.map((column) => (isMasked(column) ? '' : column.read(row, seen))),
        together([...[...masked].map((field) => words.fields[field]), ...hidden]),
      ]
    },
  }
}

/** Converts from hundredths of a point. */
const inPoints = (score: number | null | undefined): string => (score == null ? '' : String(score / 100))
