import { createContext, use } from 'react'
import type { NeedKind, PersonalField, QuestionKind } from '../../__generated__/graphql.ts'

/** A question of the event's form whose answers the board shows. */
export interface BoardQuestion {
  key: string
  kind: QuestionKind
  label: string
  options: readonly { key: string; label: string }[]
}

/** The event's questions, as far as the board may use them. */
interface BoardQuestions {
  /** Questions whose answers can be columns; empty if answers are masked. */
  shown: readonly BoardQuestion[]
  /** Questions by whose answers the viewer may filter and sort. */
  filterable: readonly BoardQuestion[]
}

interface AskingEvent {
  questions: readonly (BoardQuestion & { need?: NeedKind | null })[]
  viewerCan: { maskedFields: readonly PersonalField[]; filterableQuestions: readonly string[] }
}

export const questionsOf = ({ questions, viewerCan }: AskingEvent): BoardQuestions => ({
  // What people need has no place where seats are decided.
  shown: viewerCan.maskedFields.includes('ANSWERS') ? [] : questions.filter(({ need }) => !need),
  filterable: questions.filter(({ key }) => viewerCan.filterableQuestions.includes(key)),
})

const noQuestions: BoardQuestions = { shown: [], filterable: [] }

const Questions = createContext(noQuestions)

export const QuestionsOfBoard = Questions.Provider

export const useBoardQuestions = (): BoardQuestions => use(Questions)
