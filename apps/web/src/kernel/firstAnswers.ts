/** Answers to a page's queries, embedded in its HTML. */
import type { TypedDocumentNode } from '@apollo/client'

export interface FirstAnswers {
  /** Language of the answers. */
  locale: string
  /** Server time of the answers, ISO 8601. */
  at: string
  /** Contact address of the site; null if none is set. */
  contactMail: string | null
  /** Fields of the form that this page answers, if the browser submitted it without JavaScript; otherwise empty. */
  form: Readonly<Record<string, string>>
  /** Answers, keyed by `answerKey`. */
  answers: Record<string, unknown>
}

/** Id of the embedded JSON block. */
export const blockId = 'first-answers'

/** The cache key of a query with its variables. */
export function answerKey(document: TypedDocumentNode<unknown, never>, variables: object): string {
  return `${nameOf(document)} ${JSON.stringify(variables)}`
}

function nameOf({ definitions: [first] }: TypedDocumentNode<unknown, never>): string {
  return first?.kind === 'OperationDefinition' ? (first.name?.value ?? '') : ''
}

/** Parses the block once; null if the page came without one. */
export function takeFirstAnswers(): FirstAnswers | null {
  const text = document.getElementById(blockId)?.textContent
  return text ? (JSON.parse(text) as FirstAnswers) : null
}
