/** The contract as text: every file under `graphql/`, for servers and tests that build a schema from it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../graphql')

export const contract: string = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n')
