import type { Language } from '../languages.ts'
import { type FieldProblem, type FieldWords, fieldMessageIn } from '../words.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as fr } from './fr.ts'
import { words as pt_BR } from './pt-BR.ts'
import { serverShapes } from './serverShapes.ts'

const words: Record<Language, FieldWords> = { en, es, pt_BR, fr }

/** One sentence that says how to fix the problem. */
export const fieldMessage = (language: Language, problem: FieldProblem): string =>
  fieldMessageIn(
    { ...words[language], shapes: { ...words[language].shapes, ...serverShapes[language] } },
    language,
    problem,
  )
