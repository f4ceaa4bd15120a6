/** What a saved file makes necessary. */

export type Consequence =
  /** The API and the worker start again. */
  | 'RESTART'
  /** Types of the contract are generated; then the API and the worker start again. */
  | 'GENERATE_TYPES'
  /** A source of the site, in which operations of the contract may have changed. */
  | 'SITE_SOURCE'
  /** The database client is generated; a migration is needed. */
  | 'GENERATE_CLIENT'
  /** The database is brought up to date. */
  | 'MIGRATE'
  /** Packages are to be installed. */
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

/** @param file from the root of the repository, with `/`; null: the site's own server sees to it, or nobody needs to */
export const consequenceOf = (file: string): Consequence | null =>
  consequences.find(([pattern]) => pattern.test(file))?.[1] ?? null

/** What is watched beside the site's sources, from the root of the repository. */
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
