import { expect, test } from '@jest/globals'
import type { Parts } from '@plenaria/web/src/server/parts.ts'
import { type Built, trespasses, weigh } from './weigh.ts'

const pages: Record<string, Parts> = {
  event: {
    modules: ['src/Event.tsx'],
    catalogues: ['event'],
    thenModules: ['src/Room.tsx'],
    thenCatalogues: ['later'],
  },
}

/** A site with one page for everybody and one for organisers; `changes` are additional imports of its sources. */
function site(
  changes: Record<string, { imports?: string[]; importsLater?: string[] }> = {},
  chunks = {},
  styled = ['src/main.tsx', 'src/routes/App.tsx', 'src/Event.tsx', 'src/Room.tsx', 'src/ui.tsx'],
): Built {
  const sources: Record<string, { imports?: string[]; importsLater?: string[] }> = {
    'src/main.tsx': { imports: ['src/routes/App.tsx'] },
    'src/routes/App.tsx': { importsLater: ['src/Event.tsx', 'src/routes/staff/StaffRoutes.tsx'] },
    'src/Event.tsx': { imports: ['src/ui.tsx'], importsLater: ['src/Room.tsx'] },
    'src/Room.tsx': {},
    'src/ui.tsx': {},
    'src/routes/staff/StaffRoutes.tsx': { imports: ['src/Board.tsx', 'src/ui.tsx'] },
    'src/Board.tsx': {},
  }
  const from = (list: string[] = []) => list.map((source) => `apps/web/${source}`)
  const modules = Object.entries(sources).map(([source, { imports = [], importsLater = [] }]) => [
    `apps/web/${source}`,
    {
      imports: from([...imports, ...(changes[source]?.imports ?? [])]),
      importsLater: from([...importsLater, ...(changes[source]?.importsLater ?? [])]),
    },
  ])
  const files: Record<string, string[]> = {
    'main.js': ['src/main.tsx', 'src/routes/App.tsx'],
    'event.js': ['src/Event.tsx'],
    'shared.js': ['src/ui.tsx'],
    'room.js': ['src/Room.tsx'],
    'staff.js': ['src/routes/staff/StaffRoutes.tsx', 'src/Board.tsx'],
    ...chunks,
  }
  const sizes: Record<string, number> = {
    'main.js': 100,
    'event.js': 10,
    'shared.js': 5,
    'room.js': 7,
    'fr.js': 3,
    'site.css': 4,
  }
  return {
    graph: {
      chunks: Object.fromEntries(Object.entries(files).map(([file, list]) => [file, from(list)])),
      modules: Object.fromEntries(modules),
      styled: from(styled),
    },
    manifest: {
      'index.html': { file: 'main.js', css: ['site.css'] },
      'src/Event.tsx': { file: 'event.js', imports: ['_shared.js'] },
      '_shared.js': { file: 'shared.js' },
      'src/routes/staff/StaffRoutes.tsx': { file: 'staff.js', imports: ['_shared.js'] },
      '_room.js': { file: 'room.js', imports: ['_shared.js'] },
      ...Object.fromEntries(
        ['en', 'fr'].flatMap((locale) =>
          ['', 'event/', 'later/'].map((catalogue) => [
            `src/locales/${catalogue}${locale}.po`,
            { file: locale === 'en' ? `${catalogue}en.js` : `${catalogue}fr.js` },
          ]),
        ),
      ),
    },
    sizeOf: (file) => sizes[file] ?? (file.endsWith('fr.js') ? 2 : 1),
    cataloguesOf: new Map([
      ['apps/web/src/Event.tsx', ['event', 'later']],
      ['apps/web/src/Room.tsx', ['staff', 'later']],
      ['apps/web/src/Board.tsx', ['staff']],
    ]),
  }
}

test('a page weighs what it imports, once, and its words in the heaviest language', () => {
  expect(weigh(site(), pages, ['en', 'fr'])).toEqual([
    { page: 'event', toUse: 100 + 10 + 5 + 3 + 2, inAll: 100 + 10 + 5 + 3 + 2 + 7 + 2, styles: 4 },
  ])
  expect(weigh(site(), pages, ['en'])).toEqual([{ page: 'event', toUse: 117, inAll: 125, styles: 4 }])
})

test('a page that names what is not built is a fault', () => {
  const gone = { event: { modules: ['src/Gone.tsx'], catalogues: [], thenModules: [], thenCatalogues: [] } }
  expect(() => weigh(site(), gone, ['en'])).toThrow('src/Gone.tsx is in no file of the build')
})

test('where everybody has their own, nobody trespasses', () => {
  expect(trespasses(site(), pages)).toEqual([])
})

test('a page of participants that leads to the organisers’ pages is found, however late it does', () => {
  const lines = trespasses(site({ 'src/Room.tsx': { importsLater: ['src/routes/staff/StaffRoutes.tsx'] } }), pages)
  expect(lines).toContain('A page of participants leads to the organisers’ apps/web/src/routes/staff/StaffRoutes.tsx')
})

test('a part of the organisers’ pages in a page of participants is found by whose words it speaks', () => {
  expect(trespasses(site({ 'src/ui.tsx': { imports: ['src/Board.tsx'] } }), pages)).toContain(
    'apps/web/src/Board.tsx is the organisers’, and a page of participants imports it',
  )
})

test('code of organisers that was put into a shared file is found, though nobody imports it', () => {
  expect(trespasses(site({}, { 'shared.js': ['src/ui.tsx', 'src/Board.tsx'] }), pages)).toEqual([
    'Participants are sent shared.js, and with it the organisers’ apps/web/src/Board.tsx',
  ])
})

test('a stylesheet that was made for the organisers’ pages, or not for all that participants see, is found', () => {
  const both = ['src/main.tsx', 'src/routes/App.tsx', 'src/Event.tsx', 'src/ui.tsx', 'src/Board.tsx']
  expect(trespasses(site({}, {}, both), pages)).toEqual([
    'Everybody’s stylesheet is made for the organisers’ apps/web/src/Board.tsx',
    'Everybody’s stylesheet is not made for apps/web/src/Room.tsx',
  ])
})

test('a page that is sent without the words of what it shows is found', () => {
  const silent = { event: { modules: ['src/Event.tsx'], catalogues: [], thenModules: [], thenCatalogues: [] } }
  expect(trespasses(site(), silent)).toEqual(['event shows apps/web/src/Event.tsx without its words (event or later)'])
})
