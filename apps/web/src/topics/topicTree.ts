/** Positions in the topic tree, and the targets of moves by key or drop. The server decides whether a move is allowed. */
import type { TopicInTreeFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { newId } from '../kernel/newId.ts'
import { type Texts, textsInput, textsOf } from '../ui/staff/texts.ts'

export const TopicInTree = graphql(`
  fragment TopicInTree on Topic {
    id
    parentId
    position
    depth
    title
    titles {
      language
      text
    }
    questions {
      text
      texts {
        language
        text
      }
    }
    version
  }
`)

export type ShownTopic = TopicInTreeFragment

/** Maximum depth of the tree; the server has the same limit. */
const maxLevels = 3

export type Direction = 'UP' | 'DOWN' | 'IN' | 'OUT'

export interface Place {
  parentId: string | null
  position: number
}

/**
 * Target of a move by key: before or after a sibling, below the previous one, or after the parent; null if impossible.
 * @param topics in tree order
 */
export function placeOf(topics: readonly ShownTopic[], { id }: ShownTopic, direction: Direction): Place | null {
  const topic = topics.find((each) => each.id === id)
  if (!topic) return null
  const { parentId, position } = topic
  const beside = topics.filter((each) => each.parentId === parentId)
  switch (direction) {
    case 'UP':
      return position > 0 ? { parentId, position: position - 1 } : null
    case 'DOWN':
      return position < beside.length - 1 ? { parentId, position: position + 1 } : null
    case 'IN': {
      const above = beside.find((each) => each.position === position - 1)
      if (!above || topic.depth + levelsOf(topics, topic) >= maxLevels) return null
      return { parentId: above.id, position: topics.filter((each) => each.parentId === above.id).length }
    }
    case 'OUT': {
      const parent = topics.find((each) => each.id === parentId)
      return parent ? { parentId: parent.parentId, position: parent.position + 1 } : null
    }
    default:
      return direction satisfies never
  }
}

export type Side = 'BEFORE' | 'BEHIND' | 'BELOW'

/** Target of a topic dropped beside or onto another; null if impossible or unchanged. */
export function placeBy(
  topics: readonly ShownTopic[],
  topic: ShownTopic,
  target: ShownTopic,
  side: Side,
): Place | null {
  if (isWithin(topics, target, topic)) return null
  const parentId = side === 'BELOW' ? target.id : target.parentId
  const depth = side === 'BELOW' ? target.depth + 1 : target.depth
  if (depth + levelsOf(topics, topic) > maxLevels) return null
  const others = topics.filter((each) => each.parentId === parentId && each.id !== topic.id)
  const position =
    side === 'BELOW'
      ? others.length
      : others.filter((each) => each.position < target.position).length + (side === 'BEHIND' ? 1 : 0)
  return parentId === topic.parentId && position === topic.position ? null : { parentId, position }
}

/** Whether it is the other topic or one of its descendants. */
function isWithin(topics: readonly ShownTopic[], { id, parentId }: ShownTopic, other: ShownTopic): boolean {
  if (id === other.id) return true
  const parent = topics.find((each) => each.id === parentId)
  return parent !== undefined && isWithin(topics, parent, other)
}

/** Number of levels including its descendants. */
function levelsOf(topics: readonly ShownTopic[], { id }: ShownTopic): number {
  const below = topics.filter(({ parentId }) => parentId === id)
  return 1 + Math.max(0, ...below.map((each) => levelsOf(topics, each)))
}

/** The topic's number: `1`, `2.3`, `2.3.1`. */
export function numberOf(topics: readonly ShownTopic[], { parentId, position }: ShownTopic): string {
  const parent = topics.find(({ id }) => id === parentId)
  return `${parent ? `${numberOf(topics, parent)}.` : ''}${position + 1}`
}

export interface QuestionDraft {
  id: string
  texts: Texts
}

export interface TopicDraft {
  titles: Texts
  questions: QuestionDraft[]
}

export const emptyQuestion = (): QuestionDraft => ({ id: newId(), texts: {} })

export const draftOf = ({ titles, questions }: ShownTopic): TopicDraft => ({
  titles: textsOf(titles),
  questions: questions.map(({ texts }) => ({ id: newId(), texts: textsOf(texts) })),
})

export const inputOf = ({ titles, questions }: TopicDraft) => ({
  titles: textsInput(titles),
  questions: questions.map(({ texts }) => ({
    texts: textsInput(texts).map(({ language, text }) => ({ language, text: text.replace(/\s+/g, ' ') })),
  })),
})
