/** Groups, questions and consents in storage format, in the given order. */

import { answerFileLimits, answerFileTypes } from '@plenaria/schema/answerFiles'
import type { ConsentTextInput, QuestionInput, StakeholderGroupInput } from '../__generated__/resolvers.ts'
import { storedTexts } from '../request/texts.ts'

export const questionRows = (questions: readonly QuestionInput[]) =>
  questions.map(
    ({ key, kind, labels, helps, required, options, shownIf, need, minimum, maximum, fileTypes }, position) => ({
      key,
      kind,
      labels: storedTexts(labels),
      helps: storedTexts(helps),
      required,
      options: (options ?? []).map((option) => ({ key: option.key, labels: storedTexts(option.labels) })),
      minimum: minimum ?? null,
      maximum: maximum ?? (kind === 'FILE' ? answerFileLimits.megabytes : null),
      ...(kind === 'FILE' && { fileTypes: [...new Set(fileTypes ?? answerFileTypes)].toSorted() }),
      ...(need && { need }),
      ...(shownIf && { shownIf: { questionKey: shownIf.questionKey, values: shownIf.values } }),
      position,
    }),
  )

export const consentRows = (consents: readonly ConsentTextInput[]) =>
  consents.map(({ key, texts, required }, position) => ({ key, texts: storedTexts(texts), required, position }))

export const groupRows = (groups: readonly StakeholderGroupInput[]) =>
  groups.map(({ key, names, descriptions }, position) => ({
    key,
    names: storedTexts(names),
    descriptions: storedTexts(descriptions),
    position,
  }))
