import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '@plenaria/config/src/generate.ts'
import { consequenceOf, watched } from './consequence.ts'

test.each([
  ['apps/api/src/request/clock.ts', 'RESTART'],
  ['packages/domain/src/commands.ts', 'RESTART'],
  ['packages/schema/src/texts.ts', 'RESTART'],
  ['prisma/src/client.ts', 'RESTART'],
  ['packages/schema/graphql/events/events.graphql', 'GENERATE_TYPES'],
  ['apps/web/src/events/EventPage.tsx', 'SITE_SOURCE'],
  ['prisma/schema.prisma', 'GENERATE_CLIENT'],
  ['prisma/migrations/0001_first/migration.sql', 'MIGRATE'],
  ['pnpm-workspace.yaml', 'INSTALL'],
  ['apps/api/package.json', 'INSTALL'],
  ['package.json', 'INSTALL'],
])('a saved %s makes %s necessary', (file, consequence) => {
  expect(consequenceOf(file)).toBe(consequence)
})

test.each([
  'apps/api/src/events/clock.test.ts',
  'apps/api/src/testing/world.ts',
  'apps/web/src/__generated__/graphql.ts',
  'apps/api/src/__generated__/resolvers.ts',
  'apps/web/src/locales/es.po',
  'apps/web/src/ui/tokens.css',
  'apps/local/src/dev/main.ts',
  'docs/api.md',
])('a saved %s restarts nothing', (file) => {
  expect(consequenceOf(file)).toBeNull()
})

test('everything that is watched is there', () => {
  expect(watched.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})
