import { newId } from '../../kernel/newId.ts'
import type { EventDraft, GroupDraft, QuestionDraft, SessionDraft } from './draft.ts'
import { emptyVenue } from './venueDraft.ts'

export const emptyGroup = (): GroupDraft => ({ id: newId(), key: '', names: {}, descriptions: {} })

export const emptySeats = { key: '', minimum: '0', target: '', maximum: '', priority: '0' }

export const emptySession = (): SessionDraft => ({ id: newId(), titles: {}, startsAt: '', endsAt: '' })

export const emptyQuestion = (): QuestionDraft => ({
  id: newId(),
  key: '',
  kind: 'SHORT_TEXT',
  labels: {},
  helps: {},
  required: false,
  options: [],
  shownIfQuestion: '',
  shownIfValues: [],
  minimum: '',
  maximum: '',
  need: null,
})

/** `language`: ISO 639-1 code, the event's language until others are selected. */
export function emptyDraft(hostSlug: string, zone: string, language: string): EventDraft {
  return {
    slug: '',
    hostSlug,
    kind: 'CONSULTATION',
    admission: 'REVIEW',
    format: 'VIRTUAL',
    titles: {},
    seriesNames: {},
    summaries: {},
    descriptions: {},
    languages: [language],
    venue: emptyVenue(),
    zone,
    startsAt: '',
    endsAt: '',
    registrationOpensAt: '',
    registrationClosesAt: '',
    decisionPromisedAt: '',
    decisionPromiseReason: '',
    offerHours: '72',
    groups: [emptyGroup(), emptyGroup()],
    plan: {
      total: '40',
      organisationCap: '',
      minimumsReleasedAt: '',
      policy: 'BALANCED',
      groups: [{ ...emptySeats }, { ...emptySeats }],
    },
    sessions: [],
    questions: [],
    consents: [],
  }
}
