import { type Columns, isAnswer, type OwnColumnKey } from './table/columns.ts'

/** Names of columns in exports; series history isn't exported. */
const keysInFiles: Record<OwnColumnKey, readonly string[]> = {
  organisation: ['organisation'],
  group: ['group'],
  country: ['country'],
  languages: ['languages'],
  state: ['state'],
  staged: ['staged'],
  score: ['score', 'spread', 'reviews'],
  tags: ['tags'],
  memory: [],
  registered: ['registeredAt'],
  reference: ['reference'],
}

/** Keys of the exported columns: the name and the visible ones. */
export const fileColumnsOf = ({ shown }: Columns): string[] => [
  'name',
  ...shown.flatMap(({ key }) => (isAnswer(key) ? [key] : keysInFiles[key])),
]
