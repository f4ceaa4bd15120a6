import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { keptTogether, moment, momentIn } from './moment.ts'

test('in French a month begins on its «1er», and no other day is written so', () => {
  expect(moment('fr', '2027-01-01T16:00:00Z', 'America/Bogota')).toMatch(/^1er janvier 2027 à 11:00 \(/)
  expect(momentIn('fr', 'America/Bogota', '2027-01-01T16:00:00Z')).toMatch(/^vendredi 1er janvier 2027 à 11:00 \(/)
  expect(moment('fr', '2027-01-11T16:00:00Z')).toBe('11 janvier 2027 à 16:00 UTC')
  expect(moment('pt_BR', '2027-01-01T16:00:00Z')).toMatch(/^1 de janeiro de 2027/)
})

test.each([
  ['fr', 'lundi 1er\u00A0février 2027 à\u00A016:00'],
  ['pt_BR', 'segunda-feira, 1\u00A0de\u00A0fevereiro de 2027 às\u00A016:00'],
  ['en', '1\u00A0February 2027 at\u00A016:00'],
] as const)(
  'in running text of %s a day is not parted from its month, nor an hour from the word before it',
  (language, kept) => {
    expect(keptTogether(momentIn(language, 'UTC', '2027-02-01T16:00:00Z'))).toContain(kept)
  },
)

test('dates are formatted in one place; elsewhere only days alone', () => {
  const sources = path.resolve(import.meta.dirname, '../..')
  const found = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.|__generated__|testing\//.test(file))
    .filter((file) =>
      /\bIntl\.DateTimeFormat\(|\.toLocale(?:Date|Time)String\(/.test(readFileSync(path.join(sources, file), 'utf8')),
    )
  expect(found.toSorted()).toEqual([
    // For spreadsheets.
    'exchange/exportAudit.ts',
    // Checks whether such a zone exists.
    'refusals/fieldProblems.ts',
    'refusals/words/moment.ts',
    'site/preview.ts',
  ])
})
