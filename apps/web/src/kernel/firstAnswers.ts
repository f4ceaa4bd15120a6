/** Answers to a page's queries, sent with its HTML. */
import type { TypedDocumentNode } from '@apollo/client'

export interface FirstAnswers {
  /** The language of the answers. */
  locale: string
  /** The server's time when it answered, ISO 8601. */
  at: string
  /** Contact address of the site; null: none. */
  contactMail: string | null
  /** Fields of the form that this page answers, if the browser submitted it without JavaScript; otherwise none. */
  form: Readonly<Record<string, string>>
  /** By `answerKey`. */
  answers: Record<string, unknown>
}

/** Id of the block of JSON in the page. */
export const blockId = 'first-answers'

/** The cache key of a query with its variables. */
export function answerKey(document: TypedDocumentNode<unknown, never>, variables: object): string {
  return `${nameOf(document)} ${JSON.stringify(variables)}`
}

function nameOf({ definitions: [first] }: TypedDocumentNode<unknown, never>): string {
  return first?.kind === 'OperationDefinition' ? (first.name?.value ?? '') : ''
}

/** Parses the block once; null where the page came without one. */
export function takeFirstAnswers(): FirstAnswers | null {
  const text = document.getElementById(blockId)?.textContent
  return text ? (JSON.parse(text) as FirstAnswers) : null
}
