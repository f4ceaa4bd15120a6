/** What the server asked for a page, and sent with its HTML. */
import type { TypedDocumentNode } from '@apollo/client'

export interface FirstAnswers {
  /** The language that they were asked in. */
  locale: string
  /** The server's time when it answered, ISO 8601. */
  at: string
  /** Where people write to a person; null: nowhere. */
  contactMail: string | null
  /** The fields of the form that the page answers, if the browser submitted it by itself; otherwise none. */
  form: Readonly<Record<string, string>>
  /** By `answerKey`. */
  answers: Record<string, unknown>
}

/** Id of the block of JSON in the page. */
export const blockId = 'first-answers'

/** The name of a question with what it asks for. */
export function answerKey(document: TypedDocumentNode<unknown, never>, variables: object): string {
  return `${nameOf(document)} ${JSON.stringify(variables)}`
}

function nameOf({ definitions: [first] }: TypedDocumentNode<unknown, never>): string {
  return first?.kind === 'OperationDefinition' ? (first.name?.value ?? '') : ''
}

/** Reads the block once; null where the page came without. */
export function takeFirstAnswers(): FirstAnswers | null {
  const text = document.getElementById(blockId)?.textContent
  return text ? (JSON.parse(text) as FirstAnswers) : null
}
