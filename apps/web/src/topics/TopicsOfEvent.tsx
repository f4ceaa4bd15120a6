import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'

const Topics = graphql(`
  fragment TopicsOfEvent_event on Event {
    topics {
      id
      parentId
      title
      depth
      questions {
        text
      }
    }
  }
`)

/** The topics and their questions. */
export function TopicsOfEvent({ event }: { event: FragmentType<typeof Topics> }) {
  const { topics } = readFragment(Topics, event)
  return (
    <ul className="grid gap-5">
      {topics.map(({ id, title, depth, questions }) => (
        <li key={id} className={indents[depth]}>
          <p className={depth === 0 ? 'font-medium' : undefined}>{title}</p>
          {questions.length > 0 && (
            <ul className="mt-1 grid gap-1 text-ink-2">
              {questions.map(({ text }) => (
                <li key={text} className="border-line border-s-2 ps-3">
                  {text}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

const indents = ['', 'ms-6', 'ms-12']
