import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloLink, Observable } from '@apollo/client'
import { parseChecked } from '@plenaria/schema/richText/checked'
import { buildSchema, type DocumentNode, execute, type GraphQLError, isObjectType, validate } from 'graphql'

const sdl = path.resolve(import.meta.dirname, '../../../../packages/schema/graphql')

/** The server's schema. Not validated here: that takes a third of a second, and the server's own tests do it. */
export const contract = buildSchema(
  readdirSync(sdl, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(path.join(sdl, file), 'utf8'))
    .join('\n'),
  { assumeValid: true, assumeValidSDL: true },
)

const localisedText = contract.getType('LocalisedText')
if (!isObjectType(localisedText)) throw new Error('The contract has no LocalisedText.')
Object.assign(localisedText.getFields().formatted ?? {}, {
  resolve: ({ text }: { text: string }) => parseChecked(text),
})

const faults = new WeakMap<DocumentNode, readonly GraphQLError[]>()

/** Cached, because all tests use the same documents. */
function faultsOf(document: DocumentNode): readonly GraphQLError[] {
  const found = faults.get(document) ?? validate(contract, document)
  faults.set(document, found)
  return found
}

/** Data of a test's fake server: values or functions, by the schema's root fields. */
export type Root = Record<string, unknown>

export interface Asked {
  name: string
  variables: Record<string, unknown>
  language: string
  /** `omit` for requests without cookies. */
  credentials?: string
  /** Set for requests that the page can cancel. */
  signal?: AbortSignal
}

/** Requests and results that don't match the schema; fails the test if not empty. */
export const unexpectedFaults: Error[] = []

/** Simulates a lost connection: if a root field throws it, the whole request fails. */
export class LineBroken extends Error {}

/** Simulates a server error: if a root field throws it, the response has GraphQL errors with this request id. */
export class ServerFault extends Error {
  readonly requestId: string
  constructor(requestId: string) {
    super('Something went wrong')
    this.requestId = requestId
  }
}

/** Simulates the server's refusal of bad arguments: if a field throws it, the response has an error with this code. */
export class Refused extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Answers to requests that pages send on their own, unless a test overrides them. */
const usual: Root = {
  visitStatus: { __typename: 'UnknownRegistration', message: 'There is no such registration.' },
  neutralEmail: {
    from: 'Plenaria <no-reply@plenaria.example>',
    subject: 'A message for you',
    paragraphs: ['There is something new for you. Open the page to read it.'],
    action: 'Open the page',
    phraseLabel: 'Your phrase:',
  },
  plannedActions: [],
  plannedAction: ({ id }: { id: string }) => ({ id, state: 'DONE', emailed: 62, refused: [] }),
  actionPreview: { people: 0, isUpperBound: false, refusal: null, emails: [] },
}

/** Executes every operation with the real schema against `root`, and records the requests. */
export function serverLink(root: Root, asked: Asked[], language: string): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const { credentials, fetchOptions } = operation.getContext()
        asked.push({
          name: operation.operationName ?? '',
          variables: operation.variables,
          language,
          credentials,
          signal: fetchOptions?.signal,
        })
        const invalid = faultsOf(operation.query)
        unexpectedFaults.push(...invalid)
        Promise.resolve(
          execute({
            schema: contract,
            document: operation.query,
            rootValue: { ...usual, ...root },
            variableValues: operation.variables,
          }),
        ).then((result) => {
          const causes = (result.errors ?? []).map((error) => error.originalError ?? error)
          const broken = causes.find((cause) => cause instanceof LineBroken)
          if (broken) return observer.error(new TypeError('Failed to fetch'))
          const fault = causes.find((cause) => cause instanceof ServerFault)
          const refused = causes.find((cause) => cause instanceof Refused)
          unexpectedFaults.push(...causes.filter((cause) => cause !== fault && cause !== refused))
          observer.next({
            data: result.data ? JSON.parse(JSON.stringify(result.data)) : null,
            ...(result.errors && {
              errors: result.errors.map(({ message }) => ({
                message,
                extensions: { requestId: fault?.requestId, code: refused?.code },
              })),
            }),
          })
          observer.complete()
        })
      }),
  )
}
