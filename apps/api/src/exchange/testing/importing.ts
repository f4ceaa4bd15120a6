/** Uploads of people, and operations shared by this folder's tests. */
import { Buffer } from 'node:buffer'
import type { EventFixture } from '../../testing/fixtures.ts'
import type { World } from '../../testing/world.ts'

/** An event that asks for a consent and has questions. */
export const askingForm: EventFixture = {
  consents: [{ key: 'photos', texts: { en: 'Photos are fine.' }, required: true }],
  questions: [
    {
      key: 'topics',
      kind: 'SEVERAL_CHOICES',
      labels: { en: 'Topics', es: 'Temas' },
      required: true,
      options: [
        { key: 'water', labels: { en: 'Water', es: 'Agua' } },
        { key: 'air', labels: { en: 'Air, and sky' } },
      ],
    },
    { key: 'first-time', kind: 'YES_NO', labels: { en: 'First time?' }, required: false },
  ],
}

/** Two people, as written in their table. */
export const people = [
  'Name,E-mail,Group,Country,Languages,Temas,First time?,Notes',
  'Ana,ana@people.example,academia,Colombia,"español, en","Agua; air",sí,=1+1',
  'Bo,BO@people.example,Civil-Society,mx,fr,"Air, and sky",,x',
].join('\n')

const importFields = /* GraphQL */ `
  id state fileName encoding separator source rowCount readyCount invalidCount skippedCount doneCount
  columns { index title samples }
  mapping { columns { column field questionKey optionKey } groups { value groupKey } groupKey country languages }
  groupValues { value rowCount groupKey }
  problems(first: 200) { totalCount edges { node { row field column value code message } } }`

const importDocument = `query ($id: ID!) { registrationImport(id: $id) { ${importFields} } }`
export const checkDocument = /* GraphQL */ `
  mutation ($input: CheckImportInput!) {
    answer: checkImport(input: $input) {
      __typename
      ... on ImportChecked { import { ${importFields} } }
      ... on InvalidInput { fields { path code } }
      ... on ImportSettled { state }
      ... on Refusal { message }
    }
  }`
export const runDocument = /* GraphQL */ `
  mutation ($input: RunImportInput!) {
    answer: runImport(input: $input) { __typename ... on ImportStarted { import { state } } ... on Refusal { message } }
  }`
const dropDocument = 'mutation ($id: ID!) { answer: discardImport(id: $id) { __typename } }'

export interface ColumnUse {
  column: number
  field: string
  questionKey?: string | null
  optionKey?: string | null
}

export interface Mapping {
  columns: ColumnUse[]
  groups: { value: string; groupKey: string }[]
  groupKey: string | null
  country: string | null
  languages: string[]
}

export interface ImportSeen {
  id: string
  state: string
  encoding: string
  separator: string
  source: string | null
  rowCount: number
  readyCount: number | null
  invalidCount: number | null
  skippedCount: number | null
  doneCount: number
  columns: { index: number; title: string; samples: string[] }[]
  mapping: Mapping
  groupValues: { value: string; rowCount: number; groupKey: string | null }[]
  problems: {
    totalCount: number
    edges: {
      node: { row: number; field: string | null; column: string | null; value: string; code: string; message: string }
    }[]
  }
}

export function importing(world: World) {
  const send = async (slug: string, file: string | Buffer, as: string | null, cookie?: string, purpose = '') => {
    const sent = cookie ?? (as && (await world.signIn(as)))
    return world.app.inject({
      method: 'POST',
      url: `/api/events/${slug}/imports?name=people.csv${purpose && `&purpose=${purpose}`}`,
      headers: { origin: world.config.siteUrl, 'content-type': 'text/csv', ...(sent && { cookie: sent }) },
      payload: Buffer.from(file),
    })
  }

  const look = async (id: string, as: string): Promise<ImportSeen> => {
    const data = await world.ask<{ registrationImport: ImportSeen }>(importDocument, { id }, { as })
    return data.registrationImport
  }

  return {
    send,
    look,
    /** Uploads a file that must be accepted. */
    upload: async (slug: string, file: string | Buffer, as: string, purpose?: string): Promise<ImportSeen> => {
      const answer = await send(slug, file, as, undefined, purpose)
      if (answer.statusCode !== 201) throw new Error(`The file was answered ${answer.statusCode}: ${answer.body}`)
      return look(answer.json().id, as)
    },
    check: async ({ id, mapping }: Pick<ImportSeen, 'id' | 'mapping'>, as: string): Promise<ImportSeen> => {
      const { answer } = await world.ask<{ answer: { __typename: string; import: ImportSeen } }>(
        checkDocument,
        { input: { id, mapping } },
        { as },
      )
      if (answer.__typename !== 'ImportChecked') throw new Error(`The check was answered ${JSON.stringify(answer)}`)
      return answer.import
    },
    drop: async (id: string, as: string) => {
      const { answer } = await world.ask<{ answer: { __typename: string } }>(dropDocument, { id }, { as })
      return answer.__typename
    },
    run: async (input: { id: string; notify?: boolean; skipInvalid?: number }, as: string) => {
      const { answer } = await world.ask<{ answer: { __typename: string } }>(runDocument, { input }, { as })
      return answer.__typename
    },
  }
}
