/** Checks that the committed generated files match what the sources generate now. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { extractMessages, generateTypes, root } from './generate.ts'
import { catalogueFiles } from './messages/catalogue.ts'

function generatedFiles(): Map<string, string> {
  const folders = ['apps/api/src/__generated__', 'apps/web/src/__generated__']
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => path.join(folder, name)),
  )
  return new Map(
    [...files, ...catalogueFiles(root), 'packages/schema/schema.graphql'].map((file) => [
      file,
      readFileSync(path.join(root, file), 'utf8'),
    ]),
  )
}

/** Generates again, compares, and restores the previous files: a check must not change anything. */
const before = generatedFiles()
generateTypes()
extractMessages()
const after = generatedFiles()
const stale = [...after.keys()].filter((file) => before.get(file) !== after.get(file))
for (const file of stale) {
  const text = before.get(file)
  if (text === undefined) rmSync(path.join(root, file))
  else writeFileSync(path.join(root, file), text)
}
if (stale.length > 0) {
  console.log(`Not up to date: ${stale.join(', ')}\nRun npx pnpm@12 generate and commit what it writes.`)
  process.exitCode = 1
}
