import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { EventFormat, EventKind } from '../__generated__/graphql.ts'
import { formatLocale } from '../ui/When.tsx'

export const kindWords: Record<EventKind, MessageDescriptor> = {
  CONSULTATION: msg({ id: 'events.consultation', message: 'Consultation' }),
  TRAINING: msg({ id: 'events.training', message: 'Training' }),
  DIALOGUE: msg({ id: 'events.track-1-5-dialogue', message: 'Track 1.5 dialogue' }),
}

export const formatWords: Record<EventFormat, MessageDescriptor> = {
  VIRTUAL: msg({ id: 'events.online', message: 'Online' }),
  IN_PERSON: msg({ id: 'events.in-person', message: 'In person' }),
  HYBRID: msg({ id: 'events.in-person-and-online', message: 'In person and online' }),
}

/** «A, B and C». */
export function useList(): (items: readonly string[]) => string {
  const { i18n } = useLingui()
  return (items) => new Intl.ListFormat(formatLocale(i18n.locale)).format(items)
}

/** As it opens a line: «Español y francés». */
export const raised = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
