import type { Language } from '../../__generated__/graphql.ts'
import { contentLanguages, type Texts, writtenIn } from './texts.ts'

/** Errors, by the id of the control that fixes each. */
export type FieldProblems = Readonly<Record<string, string>>

/** As a list for the error summary, in the same order. */
export const listed = (fieldProblems: FieldProblems) =>
  Object.entries(fieldProblems).map(([id, message]) => ({ id, message }))

/**
 * Maps an input path to a control's id: `titles.1.text` is the title in its second language; an error of all languages maps to
 * the visible one.
 */
export function controlOf(path: string, draft: object, language: Language): string {
  const id: string[] = []
  let place: unknown = draft
  for (const step of path.split('.')) {
    if (isTexts(id.at(-1), place)) {
      const written = writtenIn(place)[Number(step)]
      return [...id, written ?? language].join('.')
    }
    id.push(step)
    place = isRecord(place) ? place[step] : undefined
  }
  if (isTexts(id.at(-1), place)) id.push(language)
  if (id.at(-1) === 'key')
    return controlOf([...id.slice(0, -1), id[0] === 'groups' ? 'names' : 'labels'].join('.'), draft, language)
  return id.join('.')
}

const localised = [
  'titles',
  'seriesNames',
  'summaries',
  'descriptions',
  'names',
  'labels',
  'helps',
  'texts',
  'introductions',
  'methods',
  'corrections',
  'addressees',
  'tracks',
  'directions',
  'accessibility',
]

const isTexts = (name: string | undefined, place: unknown): place is Texts =>
  name !== undefined && localised.includes(name) && isRecord(place)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The language of a control's text; null if it has none. */
export function languageOfControl(id: string): Language | null {
  const last = id.split('.').at(-1)
  return contentLanguages.find((language) => language === last) ?? null
}
