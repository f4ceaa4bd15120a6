import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EventFormat, EventKind } from '../__generated__/graphql.ts'

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
