import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Fold } from '../ui/Fold.tsx'

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

/** The event's topics with their questions. */
export function TopicsOfEvent({ event }: { event: FragmentType<typeof Topics> }) {
  const { topics } = readFragment(Topics, event)
  return (
    <ul>
      {topics.map(({ id, title, depth, questions }) => (
        <li key={id} className={indents[depth]}>
          {questions.length > 0 ? (
            <Fold level={3} title={title}>
              <ul className="grid gap-1 text-ink-2">
                {questions.map(({ text }) => (
                  <li key={text} className="border-line border-s-2 ps-3">
                    {text}
                  </li>
                ))}
              </ul>
            </Fold>
          ) : (
            <p className={`border-line border-t py-3 ${depth === 0 ? 'font-medium' : ''}`}>{title}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

const indents = ['', 'ms-6', 'ms-12']
