import type { ImportField, ImportMappingInput, ImportPage_ImportFragment } from '../__generated__/graphql.ts'

type Mapping = ImportPage_ImportFragment['mapping']

export interface MappingDraft {
  /** By column index: its meaning, as formatted by `asChoice`; empty if the column is ignored. */
  uses: Record<number, string>
  /** By value in the file: key of the group; empty for none. */
  groups: Record<string, string>
  /** Defaults for rows without these values; empty for none. */
  groupKey: string
  country: string
  language: string
}

/** The meaning of a column, as a choice's value. */
export const asChoice = (field: ImportField, questionKey?: string | null, optionKey?: string | null): string =>
  [field, questionKey, optionKey].filter((part) => part != null).join(' ')

export const draftOf = ({ columns, groups, groupKey, country, languages }: Mapping): MappingDraft => ({
  uses: Object.fromEntries(
    columns.map(({ column, field, questionKey, optionKey }) => [column, asChoice(field, questionKey, optionKey)]),
  ),
  groups: Object.fromEntries(groups.map(({ value, groupKey: key }) => [value, key])),
  groupKey: groupKey ?? '',
  country: country ?? '',
  language: languages[0] ?? 'en',
})

export function inputOf({ uses, groups, groupKey, country, language }: MappingDraft): ImportMappingInput {
  return {
    columns: Object.entries(uses).flatMap(([column, use]) => {
      if (use === '') return []
      const [field, questionKey = null, optionKey = null] = use.split(' ')
      // Safe: choices are made by `asChoice`.
      return [{ column: Number(column), field: field as ImportField, questionKey, optionKey }]
    }),
    groups: Object.entries(groups).flatMap(([value, key]) => (key === '' ? [] : [{ value, groupKey: key }])),
    groupKey: groupKey || null,
    country: country || null,
    languages: [language],
  }
}

export const isSame = (one: MappingDraft, other: MappingDraft): boolean => canonical(one) === canonical(other)

const canonical = (draft: MappingDraft): string => JSON.stringify(inputOf(draft))
