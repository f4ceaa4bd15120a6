import { expect, test } from '@jest/globals'
import { documentNameFaults, documentsOf } from './documents.ts'

const page = (constant: string) => `
import { graphql } from '../__generated__/index.ts'

/** What HomeDocument asks. */
const ${constant} = graphql(\`
  query Home {
    viewer {
      email
    }
  }
\`)
const Row = graphql(\`
  fragment Row_Registration on Registration {
    reference
  }
\`)
export const title = 'HomeDocument'
`

const faults = (code: string) => documentNameFaults('apps/web/src/Home.tsx', code, new Set(documentsOf(page('Home'))))

test('documents are named after operations and fragments as the generated client names them', () => {
  expect(documentsOf(page('Home'))).toEqual(['HomeDocument', 'Row_RegistrationFragmentDoc'])
  expect(documentsOf('graphql(`mutation saveNote { save }`)')).toEqual(['SaveNoteDocument'])
})

test('a constant named like a generated document is refused, wherever it is declared', () => {
  const sentence =
    'apps/web/src/Home.tsx: `HomeDocument` is the name of a generated document, and undefined in the built site. Rename it.'
  expect(faults(page('HomeDocument'))).toEqual([sentence])
  expect(faults('export function load(HomeDocument: string) {}')).toEqual([sentence])
  expect(faults('const { a: HomeDocument } = all')).toEqual([sentence])
})

test('other names pass, and so do comments and texts', () => {
  expect(faults(page('Home'))).toEqual([])
  expect(faults('const MyHomeDocument = 1')).toEqual([])
})
