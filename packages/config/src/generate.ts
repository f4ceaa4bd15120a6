/**
 * `npx pnpm@12 generate`: the Prisma client from prisma/schema.prisma, the types of both ends from packages/schema/graphql,
 * and the web's message catalogues.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isFresh, markFresh, type Product } from './fresh.ts'

export const root = path.resolve(import.meta.dirname, '../../..')

const client: Product = {
  name: 'prisma-client',
  from: ['prisma/schema.prisma', 'prisma/package.json', 'pnpm-workspace.yaml'],
  result: 'prisma/generated/client.ts',
}

function run(folder: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: path.join(root, folder),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${folder}\n${stdout}${stderr}`)
}

/** The Prisma client, which is not committed. */
export function generateClient(): void {
  run('prisma', 'node_modules/prisma/build/index.js', 'generate')
  markFresh(root, client)
}

/** @returns whether the Prisma client had to be made anew */
export function generateClientIfStale(): boolean {
  if (isFresh(root, client)) return false
  generateClient()
  return true
}

/** What generates the types of the contract: arguments of Node, and the folder that it runs in. */
export const typesCommand = {
  folder: 'packages/schema',
  args: ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'],
}

/** The types of the contract, which are committed. */
export function generateTypes(): void {
  run(typesCommand.folder, ...typesCommand.args)
}

const catalogueFolder = path.join('apps', 'web', 'src', 'locales')

/** Every message catalogue, from the root of the repository. */
export const catalogues = (): string[] =>
  readdirSync(path.join(root, catalogueFolder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.po'))
    .map((file) => path.join(catalogueFolder, file))

/**
 * The web's message catalogues, which are committed: new words get an empty translation, unused ones leave. Words that move to another
 * catalogue keep their translation.
 */
export function extractMessages(): void {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const known = new Map(catalogues().flatMap((file) => translationsIn(path.basename(file), read(file))))
  run('apps/web', 'node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean')
  for (const file of catalogues()) {
    const extracted = read(file)
    const filled = filledIn(path.basename(file), extracted, known)
    if (filled !== extracted) writeFileSync(path.join(root, file), filled)
  }
}

/** A message: its comments, what is asked for, and the translation, each with its line end. */
const entry = /((?:^msgctxt .*\n)?^msgid .*\n(?:^".*\n)*)(^msgstr .*\n?(?:^".*\n?)*)/gm

const translationsIn = (locale: string, catalogue: string): [string, string][] =>
  Array.from(catalogue.matchAll(entry), ([, asked = '', translation = '']): [string, string] => [
    locale + asked,
    translation.trimEnd(),
  ]).filter(([, translation]) => translation !== 'msgstr ""')

const filledIn = (locale: string, catalogue: string, known: ReadonlyMap<string, string>): string =>
  catalogue.replace(entry, (whole, asked: string, translation: string) => {
    const found = translation.trimEnd() === 'msgstr ""' && known.get(locale + asked)
    return found ? `${asked}${found}\n` : whole
  })

if (import.meta.main) {
  generateClient()
  generateTypes()
  extractMessages()
}
