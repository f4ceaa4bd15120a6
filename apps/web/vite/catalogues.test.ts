import { describe, expect, it } from '@jest/globals'
import { cataloguesOfSources } from './catalogues.ts'

/** The catalogues of some sources in memory, as `catalogue: file file`. */
function cataloguesOf(sources: Record<string, string>): string[] {
  const read = (file: string): string => {
    const code = sources[file.replace('/site/', '')]
    if (code === undefined) throw new Error(`${file} is imported and isn’t there`)
    return code
  }
  return Array.from(
    cataloguesOfSources('/site/main.tsx', read),
    ([catalogue, files]) => `${catalogue}: ${files.map((file) => file.replace('/site/', '')).join(' ')}`,
  ).sort()
}

const page = (name: string, ...catalogues: string[]) =>
  `const ${name} = lazyPage(() => import('./${name}.tsx'), ${catalogues.map((catalogue) => `'${catalogue}'`).join(', ')})`

describe('the messages of a source', () => {
  it('are in the catalogue that is loaded with the part that imports it, and nowhere if every page has it', () => {
    expect(
      cataloguesOf({
        'main.tsx': `import { Layout } from './Layout.tsx'\n${page('Event', 'event')}`,
        'Layout.tsx': '',
        'Event.tsx': `import { Layout } from './Layout.tsx'\nimport { Groups } from './Groups.tsx'`,
        'Groups.tsx': '',
      }),
    ).toEqual(['event: Event.tsx Groups.tsx'])
  })

  it('are in each of the catalogues without which a part would lack them, and in no more', () => {
    expect(
      cataloguesOf({
        'main.tsx': [page('Event', 'event'), page('Status', 'status'), page('Staff', 'staff', 'event', 'status')].join(
          '\n',
        ),
        'Event.tsx': `import './Shared.tsx'`,
        'Status.tsx': `import './Shared.tsx'`,
        'Staff.tsx': `import './Shared.tsx'\nimport './Board.tsx'`,
        'Shared.tsx': '',
        'Board.tsx': '',
      }),
    ).toEqual(['event: Event.tsx Shared.tsx', 'staff: Board.tsx Staff.tsx', 'status: Shared.tsx Status.tsx'])
  })

  it('are not sent again with a part that is loaded where they already are', () => {
    expect(
      cataloguesOf({
        'main.tsx': page('Form', 'form'),
        'Form.tsx': `import './Field.tsx'\nconst Rest = lazyPart(async () => (await import('./Rest.tsx')).Rest, ['rest'], <p />)`,
        'Rest.tsx': `import './Field.tsx'`,
        'Field.tsx': '',
      }),
    ).toEqual(['form: Field.tsx Form.tsx', 'rest: Rest.tsx'])
  })

  it('are sent with every page where more than three catalogues would need them', () => {
    const pages = ['One', 'Two', 'Three', 'Four']
    expect(
      cataloguesOf({
        'main.tsx': pages.map((name) => page(name, name.toLowerCase())).join('\n'),
        ...Object.fromEntries(pages.map((name) => [`${name}.tsx`, `import './Shared.tsx'`])),
        'Shared.tsx': '',
      }),
    ).toEqual(['four: Four.tsx', 'one: One.tsx', 'three: Three.tsx', 'two: Two.tsx'])
  })

  it('come with what imports them later without catalogues of their own', () => {
    expect(
      cataloguesOf({
        'main.tsx': page('Event', 'event'),
        'Event.tsx': `const Map = lazy(() => import('./Map.tsx'))\nexport type Kind = typeof import('./Types.tsx')`,
        'Map.tsx': '',
      }),
    ).toEqual(['event: Event.tsx Map.tsx'])
  })

  it('are found where the load has a name', () => {
    expect(
      cataloguesOf({
        'main.tsx': `const loadOwn = () => import('./Own.tsx')\nconst Own = lazyPage(loadOwn, 'own', 'fields')`,
        'Own.tsx': `import type { Nothing } from './Nothing.tsx'`,
      }),
    ).toEqual(['own: Own.tsx'])
  })
})

it('a part that is loaded in another way is refused', () => {
  expect(() => cataloguesOf({ 'main.tsx': `const Page = lazyPage(loadSomehow, 'own')` })).toThrow('not by import')
})
