import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { patchedFiles, patchesIn } from './community.ts'
import { root, typesCommand } from './generate.ts'
import { publiccodeFaults } from './publiccode.ts'
import { faultsOf, filesIn, readTables, summaryOf } from './standards.ts'

const publiccode = readFileSync(path.join(root, 'publiccode.yml'), 'utf8')

test('publiccode.yml has every key that version 0.4 of the standard demands', () => {
  expect(publiccodeFaults(publiccode)).toEqual([])
})

test.each([
  ['name: Plenaria\n', '', "/ must have required property 'name'"],
  [
    'developmentStatus: beta',
    'developmentStatus: done',
    '/developmentStatus must be equal to one of the allowed values',
  ],
  ['  localisationReady: true\n', '', "/localisation must have required property 'localisationReady'"],
  [
    '    longDescription: >',
    '    longDescription: short\n    more: >',
    '/description/en/longDescription must NOT have fewer than 150 characters',
  ],
  ['  contacts:', '  nobody:', "/maintenance must have required property 'contacts'"],
  ['publiccodeYmlVersion: "0.4"', 'publiccodeYmlVersion: "0.2"', '/publiccodeYmlVersion must match pattern'],
])('publiccode.yml is refused with «%s» changed to «%s»', (from, to, fault) => {
  expect(publiccode).toContain(from)
  expect(publiccodeFaults(publiccode.replace(from, to))).toContainEqual(expect.stringContaining(fault))
})

const table = (...rows: string[]) =>
  readTables(
    [
      '# Page',
      '## Some standard',
      '',
      '| criterion | state | where | missing |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  )
const exists = (file: string) => file === 'README.md' || file === 'docs/api.md'

test('a table of a standard is summed up, with the names of what is not met', () => {
  const [read] = table('| One | met | [README](../README.md) | |', '| Two | not yet | [API](api.md#top) | much |')
  if (!read) throw new Error('No table')
  expect(faultsOf(read, exists)).toEqual([])
  expect(summaryOf(read)).toBe('Some standard: 1 met, 0 partly, 1 not yet (Two)')
})

test.each([
  ['| One | met | [README](../READ.md) | |', 'Some standard, One: there is no READ.md.'],
  ['| One | met | the readme | |', 'Some standard, One: no file is referred to.'],
  ['| One | partly | [API](api.md) | |', 'what is missing is said of all that is not met'],
  ['| One | met | [API](api.md) | something |', 'what is missing is said of all that is not met'],
  ['| One | nearly | [API](api.md) | much |', 'the state is met, partly, not yet, not “nearly”'],
])('a row is refused that claims what is not so: %s', (row, fault) => {
  expect(table(row).flatMap((each) => faultsOf(each, exists))).toContainEqual(expect.stringContaining(fault))
})

test('links to other sites and to places in a page are no files', () => {
  expect(filesIn('[a](https://a.example) [b](#b) [c](c.md#d) [e](mailto:e@e.example)')).toEqual(['c.md'])
})

test('patches are read out of a page in their order', () => {
  expect(patchesIn('Text\n```diff\n-a\n+b\n```\n\n```sh\nnpx\n```\n\n```diff\n-c\n```\n')).toBe('-a\n+b\n-c\n')
})

test('patches that no longer apply are refused with the file and line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'patched-'))
  const from = mkdtempSync(path.join(tmpdir(), 'from-'))
  const patch = (line: string) => `diff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-${line}\n+new\n`
  try {
    writeFileSync(path.join(from, 'a.txt'), 'old\n')
    expect(() => patchedFiles(patch('other'), folder, from)).toThrow('a.txt:1')
    expect(patchedFiles(patch('old'), folder, from)).toEqual(['a.txt'])
    expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('new\n')
  } finally {
    for (const each of [folder, from]) rmSync(each, { recursive: true, force: true })
  }
})

/**
 * Copies the repository's current files to another folder. Installed files, and generated files that aren't committed, are not
 * copied.
 */
function copyRepository(to: string): void {
  const list = (...args: string[]) =>
    spawnSync('git', ['ls-files', '-z', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout.split(
      '\0',
    )
  for (const file of list('--cached', '--others', '--exclude-standard').filter(Boolean))
    if (existsSync(path.join(root, file))) cpSync(path.join(root, file), path.join(to, file))
  const manifests = list('*package.json').filter(Boolean)
  const shared = [...manifests.map((file) => path.join(path.dirname(file), 'node_modules')), 'prisma/generated']
  for (const folder of shared.filter((each) => existsSync(path.join(root, each))))
    symlinkSync(path.join(root, folder), path.join(to, folder))
}

test('the change that CONTRIBUTING.md walks through has right types, and rows in the policy matrix', () => {
  const patches = patchesIn(readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8'))
  const folder = mkdtempSync(path.join(tmpdir(), 'walk-'))
  const run = (cwd: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: path.join(folder, cwd), encoding: 'utf8' })
    return `${stdout}${stderr}`
  }
  const typesOf = (project: string, include: readonly string[]) => {
    const config = {
      extends: './tsconfig.json',
      include: ['src/**/*.d.ts', 'src/testing'],
      files: include.map((file) => path.join(folder, file)),
    }
    writeFileSync(path.join(folder, project, 'walk.json'), JSON.stringify(config))
    return run('.', path.join(root, 'node_modules/typescript/bin/tsc'), '-p', path.join(project, 'walk.json'))
  }
  try {
    copyRepository(folder)
    const changed = patchedFiles(patches, folder, root)
    run(typesCommand.folder, ...typesCommand.args)
    const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
    const matrix = changed.filter((file) => file.startsWith('apps/api/src/testing/matrix/')).map(read)
    for (const [, field = ''] of patches.matchAll(/^\+ {2}(\w+)(?:\(.*\))?: .*$/gm)) {
      expect(read('apps/api/src/__generated__/resolvers.ts')).toContain(`${field}?:`)
      expect(matrix.join('')).toContain(field)
    }
    const sources = changed.filter((file) => /\.tsx?$/.test(file))
    for (const project of ['apps/api', 'apps/web'])
      expect(
        typesOf(
          project,
          sources.filter((file) => file.startsWith(project)),
        ),
      ).toBe('')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 600_000)
