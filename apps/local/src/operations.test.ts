import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { refusalOf } from '@plenaria/api/src/budget/cost.ts'
import { buildContract } from '@plenaria/api/src/server/schema.ts'
import * as generated from '@plenaria/web/src/__generated__/graphql.ts'
import { manifestOf } from '@plenaria/web/src/server/documents.ts'
import { parse } from 'graphql'

const folder = path.resolve(import.meta.dirname, '../../web/src/__generated__')
const texts = JSON.parse(readFileSync(path.join(folder, 'persisted-documents.json'), 'utf8')) as Record<string, string>
const manifest = manifestOf(texts)
const schema = buildContract()

/** The most that the site asks for at once of a list whose length it says in a variable. */
const realistic = { first: 100, skip: 0 }
/** Where it asks for more, or less, of what costs more each. */
const particular: Record<string, object> = {
  BulkRefusals: { first: 200 },
  WaitlistOfEvent: { first: 20 },
  LanePage: { first: 20 },
}

const nameOf = (text: string): string => /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? ''

describe('each operation of the site fits the budget of a request', () => {
  it.each(Object.values(manifest).map((text) => [nameOf(text), text]))('%s', (name, text) => {
    const variables = { ...realistic, ...particular[name] }
    expect(refusalOf({ schema, document: parse(text), variables }, true)).toBeNull()
  })
})

test('each operation that is generated carries the hash by which the API finds it', () => {
  const hashes = Object.values(generated).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && '__meta__' in each ? [(each.__meta__ as { hash: string }).hash] : [],
  )
  expect(hashes.length).toBeGreaterThan(100)
  expect(hashes.filter((hash) => !(hash in manifest))).toEqual([])
})
