import type { AnswerFilter } from '../../__generated__/graphql.ts'

/** Prefix of URL parameters for answer filters, followed by the question's key. */
const prefix = 'answer.'

/** Stands for the empty value in a list of choices. */
const noAnswer = '-'

/** Filters by answers in the board's URL: `answer.KEY=a,b` for choices, `~words`, `5..10` for a range. */
export const answerParams = (answers: readonly AnswerFilter[]): [name: string, text: string][] =>
  answers.map((answer) => [`${prefix}${answer.questionKey}`, textOf(answer)])

function textOf({ values, contains, from, to }: AnswerFilter): string {
  if (contains) return `~${contains.trim()}`
  if (from || to) return `${from ?? ''}..${to ?? ''}`
  return (values ?? []).map((value) => value || noAnswer).join(',')
}

/** Parses the URL; filters without conditions are dropped. */
export const answersIn = (params: URLSearchParams): AnswerFilter[] =>
  [...params].flatMap(([name, text]) => {
    const questionKey = name.slice(prefix.length)
    return name.startsWith(prefix) && questionKey && text ? [{ questionKey, ...conditionIn(text) }] : []
  })

function conditionIn(text: string): Omit<AnswerFilter, 'questionKey'> {
  if (text.startsWith('~')) return { contains: text.slice(1) }
  const range = /^(.*)\.\.(.*)$/.exec(text)
  if (range) return { ...(range[1] && { from: range[1] }), ...(range[2] && { to: range[2] }) }
  return { values: text.split(',').map((value) => (value === noAnswer ? '' : value)) }
}
