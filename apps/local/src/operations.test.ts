import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import * as generated from '@plenaria/web/src/__generated__/graphql.ts'
import { manifestOf } from '@plenaria/web/src/server/documents.ts'

const folder = path.resolve(import.meta.dirname, '../../web/src/__generated__')
const texts = JSON.parse(readFileSync(path.join(folder, 'persisted-documents.json'), 'utf8')) as Record<string, string>
const manifest = manifestOf(texts)

test('each operation that is generated carries the hash by which the API finds it', () => {
  const hashes = Object.values(generated).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && '__meta__' in each ? [(each.__meta__ as { hash: string }).hash] : [],
  )
  expect(hashes.length).toBeGreaterThan(100)
  expect(hashes.filter((hash) => !(hash in manifest))).toEqual([])
})
