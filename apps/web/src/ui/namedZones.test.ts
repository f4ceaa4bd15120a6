import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const sources = path.resolve(import.meta.dirname, '..')

const filesWith = (pattern: RegExp) =>
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|__generated__|testing\//.test(file))
    .filter((file) => pattern.test(readFileSync(path.join(sources, file), 'utf8')))
    .toSorted()

test('dates are formatted in one place; elsewhere only calendar days, numbers and the names of zones', () => {
  expect(filesWith(/\bIntl\.DateTimeFormat\(|\.toLocale(?:Date|Time)?String\(/)).toEqual([
    'assignments/reminded.ts',
    'auditLog/useChangeWords.tsx',
    'events/edit/useZoneChoices.ts',
    'figures/DaysFigure.tsx',
    'routes/Reader.tsx',
    'sessions/manage/useDayNames.ts',
    'ui/When.tsx',
  ])
})

test('hours without a zone are formatted only where the zone is named beside them', () => {
  expect(filesWith(/\buseClock\b/)).toEqual([
    // Groups sessions by day and shows weekdays; `When` shows the hours.
    'events/Hours.tsx',
    'events/Programme.tsx',
    // Compares days without showing them.
    'events/StateNotice.tsx',
    'events/edit/CopyEventPage.tsx',
    'grants/terms/useTermsSentences.ts',
    'lifecycle/NewDates.tsx',
    'mail/MessagesOfRegistration.tsx',
    'ui/When.tsx',
    'ui/staff/moments.ts',
  ])
})
