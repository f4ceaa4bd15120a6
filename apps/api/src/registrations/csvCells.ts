/** One line a registration, in words of the reader's language; a masked field is an empty cell, named in the last one. */
import type { PersonalField } from '@plenaria/domain/grant'
import type { Language } from '@plenaria/schema/languages'
import { localised, textIn } from '../events/texts.ts'
import type { QuestionOptionRow, QuestionRow, RegistrationRow, SessionRow, StakeholderGroupRow } from '../rows.ts'
import { type CsvColumn, csvColumns, csvWords } from './csvWords.ts'

/** What an event's registrations name. */
export interface CsvFacts {
  groups: Pick<StakeholderGroupRow, 'key' | 'names'>[]
  sessions: Pick<SessionRow, 'id' | 'titles'>[]
  /** In order of asking. */
  questions: Pick<QuestionRow, 'key' | 'kind' | 'labels' | 'options'>[]
}

const ofField: Partial<Record<CsvColumn, PersonalField>> = {
  name: 'NAME',
  email: 'EMAIL',
  organisation: 'ORGANISATION',
  country: 'COUNTRY',
  languages: 'LANGUAGES',
  motivation: 'MOTIVATION',
}

const together = (values: readonly string[]): string => values.join('; ')

export function openCells({ groups, sessions, questions }: CsvFacts, language: Language) {
  const words = csvWords[language]
  const yesOrNo = (holds: boolean) => (holds ? words.yes : words.no)
  const groupNames = new Map(groups.map(({ key, names }) => [key, textIn(language, names) ?? key]))
  const titles = new Map(sessions.map(({ id, titles }) => [id, textIn(language, titles) ?? '']))
  const optionLabels = new Map(
    questions.flatMap(({ key, options }) =>
      (options as unknown as QuestionOptionRow[]).map((option): [string, string] => [
        `${key} ${option.key}`,
        textIn(language, localised(option.labels)) ?? option.key,
      ]),
    ),
  )

  const read: Record<CsvColumn, (row: RegistrationRow) => string> = {
    reference: ({ reference }) => reference,
    state: ({ state }) => words.states[state],
    name: ({ name }) => name,
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
  }

  function answer({ key, kind }: CsvFacts['questions'][number], { answers }: RegistrationRow): string {
    const values = (answers as Record<string, string[] | undefined>)[key] ?? []
    if (kind === 'YES_NO') return together(values.map((value) => yesOrNo(value === 'yes')))
    return together(values.map((value) => optionLabels.get(`${key} ${value}`) ?? value))
  }

  return {
    header: [
      ...csvColumns.map((column) => words.columns[column]),
      ...questions.map(({ key, labels }) => textIn(language, labels) ?? key),
      words.columns.masked,
    ],
    line: (row: RegistrationRow, masked: ReadonlySet<PersonalField>): string[] => [
      ...csvColumns.map((column) => {
        const field = ofField[column]
        return field && masked.has(field) ? '' : read[column](row)
      }),
      ...questions.map((question) => (masked.has('ANSWERS') ? '' : answer(question, row))),
      together([...masked].map((field) => words.fields[field])),
    ],
  }
}
