import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { folders } from './layers.ts'

const root = path.resolve(import.meta.dirname, '../../..')

const withoutLayer = ['__generated__', 'testing', 'locales', 'documents']
const roots = ['apps/api/src', 'apps/web/src'] as const
const foldersIn = (top: string): string[] =>
  readdirSync(path.join(root, top), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !withoutLayer.includes(entry.name))
    .map(({ name }) => name)
    // Git leaves empty folders behind when their files move.
    .filter((name) => readdirSync(path.join(root, top, name)).length > 0)

test.each(roots)('every folder of %s has a place among the layers', (top) => {
  expect(foldersIn(top).toSorted()).toEqual([...folders[top]].toSorted())
})

/** Folders named in the first column of the page's table. */
const explainedIn = (page: string): string[] =>
  Array.from(page.matchAll(/^\| (`[^|]+) \|/gm)).flatMap(([, cell = '']) =>
    Array.from(cell.matchAll(/`(\w+)`/g), ([, name = '']) => name),
  )

test.each(roots)('the README above %s explains every folder once', (top) => {
  const page = readFileSync(path.join(root, top, '../README.md'), 'utf8')
  expect(explainedIn(page).toSorted()).toEqual([...folders[top]].toSorted())
})
