/** What must be done after a file is saved. */

export type Consequence =
  /** Restart the API and the worker. */
  | 'RESTART'
  /** Generate the contract's types, then restart the API and the worker. */
  | 'GENERATE_TYPES'
  /** A source of the site, whose operations may have changed. */
  | 'SITE_SOURCE'
  /** Generate the database client; a migration is needed. */
  | 'GENERATE_CLIENT'
  /** Migrate the database. */
  | 'MIGRATE'
  /** Packages must be installed. */
  | 'INSTALL'

const consequences: readonly [RegExp, Consequence | null][] = [
  [/(^|\/)(node_modules|dist|testing|coverage|test-results|__generated__)\//, null],
  [/\.test\.tsx?$/, null],
  [/^packages\/schema\/graphql\/(\w+\/)?\w+\.graphql$/, 'GENERATE_TYPES'],
  [/^prisma\/schema\.prisma$/, 'GENERATE_CLIENT'],
  [/^prisma\/migrations\/[^/]+\/migration\.sql$/, 'MIGRATE'],
  [/^(apps\/api|packages\/domain|packages\/schema|prisma)\/src\/.*\.ts$/, 'RESTART'],
  [/^prisma\/generated\/.*\.ts$/, 'RESTART'],
  [/^apps\/web\/src\/.*\.tsx?$/, 'SITE_SOURCE'],
  [/^(pnpm-lock\.yaml|pnpm-workspace\.yaml|((apps|packages)\/\w+\/|prisma\/)?package\.json)$/, 'INSTALL'],
]

/**
 * @param file path from the root of the repository, with `/`; the result is null if the site's own server handles it, or if
 * nothing needs to be done
 */
export const consequenceOf = (file: string): Consequence | null =>
  consequences.find(([pattern]) => pattern.test(file))?.[1] ?? null

/** Paths watched besides the site's sources, from the root of the repository. */
export const watched = [
  'apps/api/src',
  'packages/domain/src',
  'packages/schema/src',
  'packages/schema/graphql',
  'prisma/src',
  'prisma/migrations',
  'prisma/schema.prisma',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
]
