/** Matrix questions about files of people. */
import { randomUUID } from 'node:crypto'
import type { Mutating, Question } from '../asking.ts'
import type { Stage } from '../stage.ts'

/** A file of one person, read and checked. */
async function checkedImport({ world, event }: Pick<Stage, 'world' | 'event'>): Promise<{ id: string }> {
  const id = randomUUID()
  const column = { column: 0, field: 'NAME', questionKey: null, optionKey: null }
  const mapping = { columns: [column], groups: [], groupKey: 'academia', country: 'CO', languages: ['es'] }
  await world.database.registrationImport.create({
    data: {
      id,
      eventId: event.id,
      fileName: 'people.csv',
      encoding: 'UTF_8',
      separator: ',',
      titles: ['Name'],
      rowCount: 1,
      mapping,
      createdBy: 'somebody',
      createdAt: await world.now(),
      state: 'CHECKED',
      readyCount: 1,
      invalidCount: 0,
      skippedCount: 0,
    },
  })
  await world.database.importRow.create({ data: { importId: id, number: 2, cells: ['New'] } })
  return { id }
}

const byInput = (field: string, type: string): string =>
  `mutation ($input: ${type}!) { answer: ${field}(input: $input) { __typename } }`

export const exchangeOperations: Record<string, Mutating> = {
  'Mutation.checkImport': {
    document: byInput('checkImport', 'CheckImportInput'),
    variables: async (stage) => ({
      input: { ...(await checkedImport(stage)), mapping: { columns: [], languages: ['es'] } },
    }),
  },
  'Mutation.runImport': {
    document: byInput('runImport', 'RunImportInput'),
    variables: async (stage) => ({ input: await checkedImport(stage) }),
  },
  'Mutation.discardImport': {
    document: 'mutation ($id: ID!) { answer: discardImport(id: $id) { __typename } }',
    variables: checkedImport,
  },
}

export const exchangeQuestions: Record<string, Question> = {
  'Query.registrationImport': {
    prepare: checkedImport,
    document: 'query ($id: ID!) { registrationImport(id: $id) { id } }',
    path: ['registrationImport'],
  },
  'Event.imports': {
    prepare: checkedImport,
    document: 'query ($slug: String!) { event(slug: $slug) { imports { id } } }',
    path: ['event', 'imports'],
  },
  'EventAbilities.import': {
    document: 'query ($slug: String!) { event(slug: $slug) { viewerCan { import } } }',
    path: ['event', 'viewerCan', 'import'],
  },
}
