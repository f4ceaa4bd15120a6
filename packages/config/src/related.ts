/** Finds the test files that a change concerns, by following imports. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** For each file, the files that import it; all as paths from the root of the repository. */
export type Importers = ReadonlyMap<string, ReadonlySet<string>>

export interface Related {
  /** Test files that exercise a changed file directly or stand beside it. */
  near: string[]
  /** How many more reach a changed file only because they start the whole server or site. */
  far: number
}

const skipped = new Set(['node_modules', 'dist', 'coverage', 'generated', '.cache', '.data', '.git', 'test-results'])
const source = /\.(ts|tsx|js)$/
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g
/** Types don't matter at run time; the compiler checks them. */
const typeImport = /^(import|export) type [^']*'[^']+'/gm
/** A test is near if it imports the changed file, or a module that does. */
const nearness = 2

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)
export const isJourney = (file: string): boolean => file.endsWith('.journey.ts')

/** Every file under a folder, as paths from the root of the repository. */
export function* filesIn(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) yield* filesIn(root, file)
    } else yield file
  }
}

/** The workspace's packages by name, with their folders and export patterns. */
function packagesOf(root: string): Map<string, { folder: string; exports: Record<string, string> }> {
  const parents = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(path.join(root, parent)).map((name) => path.join(parent, name)),
  )
  return new Map(
    [...parents, 'prisma']
      .map((folder) => ({ folder, manifest: path.join(root, folder, 'package.json') }))
      .filter(({ manifest }) => existsSync(manifest))
      .map(({ folder, manifest }) => {
        const { name, exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
        return [name, { folder, exports }]
      }),
  )
}

type Packages = ReturnType<typeof packagesOf>

/** The file that an import resolves to; undefined if it is in an external package. */
function resolved(from: string, name: string, packages: Packages): string | undefined {
  if (name.startsWith('.')) return path.join(path.dirname(from), name)
  const [, owner = '', rest = ''] = /^(@plenaria\/[^/]+)\/?(.*)$/.exec(name) ?? []
  const found = packages.get(owner)
  if (!found) return undefined
  const exact = found.exports[`./${rest}`] ?? found.exports['./*']?.replaceAll('*', rest)
  return exact && path.join(found.folder, exact)
}

/** Files that a file imports, type imports excluded. */
function importsOf(root: string, file: string, packages: Packages): string[] {
  const text = readFileSync(path.join(root, file), 'utf8').replace(typeImport, '')
  return Array.from(text.matchAll(specifier), ([, name = '']) => resolved(file, name, packages)).filter(
    (target) => target !== undefined,
  )
}

/** Reads all imports in the workspace. */
export function readImporters(root: string): Importers {
  const packages = packagesOf(root)
  const importers = new Map<string, Set<string>>()
  for (const file of ['apps', 'packages', 'prisma']
    .flatMap((folder) => [...filesIn(root, folder)])
    .filter((file) => source.test(file)))
    for (const target of importsOf(root, file, packages)) {
      const known = importers.get(target)
      if (known) known.add(file)
      else importers.set(target, new Set([file]))
    }
  return importers
}

/**
 * Modules that reach a file through imports, in at most `steps`; modules that assemble the whole product are not followed
 * further.
 */
function reach(importers: Importers, file: string, steps = Number.POSITIVE_INFINITY): Set<string> {
  const reached = new Set([file])
  let last = [file]
  for (let step = 0; step < steps && last.length > 0; step++) {
    const open = steps === Number.POSITIVE_INFINITY ? last : last.filter((each) => each === file || !assembles(each))
    last = open.flatMap((each) => [...(importers.get(each) ?? [])]).filter((each) => !reached.has(each))
    for (const each of last) reached.add(each)
  }
  return reached
}

/** Modules that assemble the whole server or site, and code shared by tests: through them, everything reaches everything. */
const assembles = (file: string): boolean =>
  /^apps\/api\/src\/(server\/(http|schema)|worker|main)\.ts$/.test(file) ||
  /^apps\/web\/src\/(routes\/App\.tsx|kernel\/routes\.ts|main\.tsx)$/.test(file) ||
  /\/(testing|__generated__)\//.test(file) ||
  file === 'apps/local/src/product.ts'

/** Tests in the folder of a file; in the root of a package's sources, only those whose names begin with the file's name. */
function beside(file: string, tests: readonly string[]): string[] {
  const folder = path.dirname(file)
  const stem = path.basename(file).replace(/\.\w+$/, '')
  const isRoot = path.basename(folder) === 'src'
  return tests.filter(
    (test) => path.dirname(test) === folder && (!isRoot || path.basename(test).split(/[.-]/)[0] === stem),
  )
}

/** Tests of the capability, which has the same name in the contract, the server and the site, and those of the whole contract. */
function ofContract(file: string, tests: readonly string[]): string[] {
  if (!/^packages\/schema\/graphql\/.+\.graphql$/.test(file)) return []
  const capability = path.basename(path.dirname(file))
  return tests.filter(
    (test) => testsOfContract.includes(test) || /^apps\/(api|web)\/src\/(\w+)\//.exec(test)?.[2] === capability,
  )
}

/** Tests that require something of the whole contract: a permission, a class or a cost for each field and mutation. */
export const testsOfContract: readonly string[] = [
  'apps/api/src/policy-matrix.test.ts',
  'apps/api/src/budget/site.test.ts',
  'apps/api/src/planned/classes.test.ts',
  'apps/api/src/publicRoom/numbers.test.ts',
]

/** The test files that concern the changed files. */
export function relatedTests(changed: readonly string[], importers: Importers, tests: readonly string[]): Related {
  const near = new Set<string>()
  const all = new Set<string>()
  // Generated files follow from what somebody changed; for code shared by all tests, the change's own tests suffice.
  const written = changed.filter((file) => !file.includes('/__generated__/'))
  const isShared = (file: string) => /^(apps|packages)\/\w+\/src\/testing\//.test(file)
  const isOnlyShared = written.every(isShared)
  for (const file of written) {
    const close = !isShared(file) || isOnlyShared ? reach(importers, file, nearness) : new Set<string>()
    for (const test of [...tests.filter((each) => close.has(each)), ...beside(file, tests), ...ofContract(file, tests)])
      near.add(test)
    for (const each of reach(importers, file)) all.add(each)
  }
  return { near: [...near].sort(), far: tests.filter((test) => all.has(test) && !near.has(test)).length }
}

/** Test files and journeys of the whole workspace. */
export const allTests = (root: string): string[] =>
  ['apps', 'packages', 'prisma'].flatMap((folder) => [...filesIn(root, folder)].filter(isTest))

export const isFolder = (root: string, file: string): boolean =>
  statSync(path.join(root, file), { throwIfNoEntry: false })?.isDirectory() ?? false
