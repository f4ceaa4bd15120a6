import type { EditableEventFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { textsOf } from '../../ui/staff/texts.ts'
import { localOf } from '../../ui/staff/zoned.ts'
import type { EventDraft, QuestionDraft } from './draft.ts'

const EditableQuestion = graphql(`
  fragment EditableQuestion on Question {
    key
    kind
    required
    labels {
      language
      text
    }
    helps {
      language
      text
    }
    options {
      key
      labels {
        language
        text
      }
    }
    shownIf {
      questionKey
      values
    }
  }
`)

export const EditableEvent = graphql(`
  fragment EditableEvent on Event {
    slug
    version
    kind
    admission
    format
    zone
    languages
    startsAt
    endsAt
    registrationOpensAt
    registrationClosesAt
    decisionPromisedAt
    offerHours
    viewerCan {
      publish
    }
    titles {
      language
      text
    }
    seriesNames {
      language
      text
    }
    summaries {
      language
      text
    }
    descriptions {
      language
      text
    }
    groups {
      key
      submitted
      waiting
      offered
      confirmed
    }
    sessions {
      id
      startsAt
      endsAt
      titles {
        language
        text
      }
    }
    questions {
      ...EditableQuestion
    }
    consents {
      key
      required
      texts {
        language
        text
      }
    }
  }
`)

/** Questions as their form begins. */
export const questionDrafts = (questions: readonly FragmentType<typeof EditableQuestion>[]): QuestionDraft[] =>
  readFragment(EditableQuestion, questions).map(({ key, kind, required, labels, helps, options, shownIf }) => ({
    id: key,
    key,
    kind,
    required,
    labels: textsOf(labels),
    helps: textsOf(helps),
    options: options.map((option) => ({ id: option.key, key: option.key, labels: textsOf(option.labels) })),
    shownIfQuestion: shownIf?.questionKey ?? '',
    shownIfValues: shownIf?.values ?? [],
  }))

/** The event as its form begins. Groups and seat plan have a page of their own. */
export function draftOf(event: EditableEventFragment): EventDraft {
  const local = (instant: string) => localOf(instant, event.zone)
  return {
    slug: event.slug,
    hostSlug: '',
    kind: event.kind,
    admission: event.admission,
    format: event.format,
    zone: event.zone,
    languages: event.languages,
    titles: textsOf(event.titles),
    seriesNames: textsOf(event.seriesNames),
    summaries: textsOf(event.summaries),
    descriptions: textsOf(event.descriptions),
    startsAt: local(event.startsAt),
    endsAt: local(event.endsAt),
    registrationOpensAt: local(event.registrationOpensAt),
    registrationClosesAt: local(event.registrationClosesAt),
    decisionPromisedAt: event.decisionPromisedAt ? local(event.decisionPromisedAt) : '',
    decisionPromiseReason: '',
    offerHours: String(event.offerHours),
    groups: [],
    plan: { total: '', organisationCap: '', minimumsReleasedAt: '', policy: 'BALANCED', groups: [] },
    sessions: event.sessions.map(({ id, titles, startsAt, endsAt }) => ({
      id,
      titles: textsOf(titles),
      startsAt: local(startsAt),
      endsAt: local(endsAt),
    })),
    questions: questionDrafts(event.questions),
    consents: event.consents.map(({ key, required, texts }) => ({ id: key, key, required, texts: textsOf(texts) })),
  }
}
