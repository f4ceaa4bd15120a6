import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { EventFormat, EventKind } from '../__generated__/graphql.ts'
import { formatLocale } from '../ui/When.tsx'

export const kindWords: Record<EventKind, MessageDescriptor> = {
  CONSULTATION: msg`Consultation`,
  TRAINING: msg`Training`,
  DIALOGUE: msg`Track 1.5 dialogue`,
}

export const formatWords: Record<EventFormat, MessageDescriptor> = {
  VIRTUAL: msg`Online`,
  IN_PERSON: msg`In person`,
  HYBRID: msg`In person and online`,
}

/** «A, B and C». */
export function useList(): (items: readonly string[]) => string {
  const { i18n } = useLingui()
  return (items) => new Intl.ListFormat(formatLocale(i18n.locale)).format(items)
}

/** As it opens a line: «Español y francés». */
export const raised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
