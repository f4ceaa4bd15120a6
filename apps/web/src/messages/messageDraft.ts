import { checkMerge, mergeFields, subjectFields } from '@plenaria/schema/merge'
import type { FieldProblem } from '@plenaria/schema/words'
import type { Language, MessageKind, RegistrationFilter, SaveMessageInput } from '../__generated__/graphql.ts'
import { allStates, type BoardFilters, filterOf, filtersOf, noFilters } from '../board/filters/filters.ts'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { contentLanguages, type Texts, textsInput, writtenIn } from '../ui/staff/texts.ts'
import type { Attachment } from './files/attachment.ts'

/** A message's recipients, chosen with the board's filters, without its order. */
export type Recipients = BoardFilters

/** A message as raw input. */
export interface MessageDraft {
  kind: MessageKind
  subjects: Texts
  texts: Texts
  recipients: Recipients
  attachments: Attachment[]
}

export const emptyMessage: MessageDraft = {
  kind: 'SERVICE',
  subjects: {},
  texts: {},
  recipients: { ...noFilters, states: ['CONFIRMED'] },
  attachments: [],
}

/** Recipients listed individually in the URL, whatever their state; null if there are none. */
export function recipientsIn(params: URLSearchParams): Recipients | null {
  const { references } = filtersOf(params)
  return references.length === 0 ? null : { ...noFilters, states: [...allStates], references }
}

/** The filter fields that the page supports. */
export function recipientsOf(filter: unknown): Recipients {
  const { reviews, search, spreadFrom, hasNotes, mentionsViewer, ...lists } = (filter ?? {}) as RegistrationFilter
  const given = Object.fromEntries(Object.entries(lists).filter(([, value]) => value != null))
  return {
    ...noFilters,
    ...given,
    reviews: (reviews ?? []).map(String),
    search: search ?? '',
    spreadFrom: spreadFrom ?? null,
    notes: mentionsViewer ? 'me' : hasNotes == null ? null : hasNotes ? 'any' : 'none',
  }
}

export const messageInput = (
  eventSlug: string,
  { kind, subjects, texts, recipients, attachments }: MessageDraft,
): SaveMessageInput => ({
  eventSlug,
  kind,
  subjects: textsInput(subjects),
  texts: textsInput(texts),
  filter: filterOf(recipients),
  attachmentIds: attachments.map(({ fileId }) => fileId),
})

/** Languages that have a subject or text. */
export const languagesOf = ({ subjects, texts }: Pick<MessageDraft, 'subjects' | 'texts'>): Language[] =>
  contentLanguages.filter((language) => writtenIn(subjects).includes(language) || writtenIn(texts).includes(language))

/** Field errors by control id, in the server's words. */
export function mergeProblems(
  { subjects, texts }: Pick<MessageDraft, 'subjects' | 'texts'>,
  inLanguage: Language,
): Record<string, string> {
  const problems = contentLanguages.flatMap((language): FieldProblem[] => [
    ...checkMerge(`subjects.${language}`, subjects[language] ?? '', subjectFields),
    ...checkMerge(`texts.${language}`, texts[language] ?? '', mergeFields),
  ])
  return Object.fromEntries(problems.map((problem) => [problem.path, fieldMessage(inLanguage, problem)]))
}

/** Maps a server-side field path to its control: `texts.0.text` → `texts.es`. */
export function controlOf(path: string, { subjects, texts }: SaveMessageInput): string {
  const [, list, place] = /^(subjects|texts)\.(\d+)\./.exec(path) ?? []
  const given = list === 'subjects' ? subjects : texts
  const language = place === undefined ? undefined : given[Number(place)]?.language
  if (list === undefined || language === undefined) return path
  // Subject and text come in pairs: the control is that of the missing one.
  const lacking = path.endsWith('.language') ? (list === 'subjects' ? 'texts' : 'subjects') : list
  return `${lacking}.${language}`
}
