import type { EditableEventFragment, EventDate } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { textsOf } from '../../ui/staff/texts.ts'
import { localOf } from '../../ui/staff/zoned.ts'
import type { EventDraft, QuestionDraft } from './draft.ts'
import { EditableVenue, venueDraft } from './venueDraft.ts'

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
    minimum
    maximum
    fileTypes
    need
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
    undecidedDates
    offerHours
    state
    viewerCan {
      publish
    }
    venue {
      ...EditableVenue
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
      names {
        language
        text
      }
      descriptions {
        language
        text
      }
      minimum
      target
      maximum
      priority
      submitted
      waiting
      offered
      confirmed
    }
    seatPlan {
      total
      organisationCap
      minimumsReleasedAt
      policy
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

/** Saved questions as drafts for the form. */
export const questionDrafts = (questions: readonly FragmentType<typeof EditableQuestion>[]): QuestionDraft[] =>
  readFragment(EditableQuestion, questions).map(
    ({ key, kind, required, labels, helps, options, shownIf, minimum, maximum, fileTypes, need }) => ({
      id: key,
      key,
      kind,
      required,
      labels: textsOf(labels),
      helps: textsOf(helps),
      options: options.map((option) => ({ id: option.key, key: option.key, labels: textsOf(option.labels) })),
      shownIfQuestion: shownIf?.questionKey ?? '',
      shownIfValues: shownIf?.values ?? [],
      minimum: `${minimum ?? ''}`,
      maximum: `${maximum ?? ''}`,
      ...(kind === 'FILE' && { fileTypes }),
      need: need ?? null,
    }),
  )

/** Groups and seat plan of a draft event; published events have a separate seat plan page. */
function compositionOf({ state, zone, groups, seatPlan }: EditableEventFragment): Pick<EventDraft, 'groups' | 'plan'> {
  if (state !== 'DRAFT')
    return {
      groups: [],
      plan: { total: '', organisationCap: '', minimumsReleasedAt: '', policy: 'BALANCED', groups: [] },
    }
  const { total, organisationCap, minimumsReleasedAt, policy } = seatPlan
  return {
    groups: groups.map(({ key, names, descriptions }) => ({
      id: key,
      key,
      names: textsOf(names),
      descriptions: textsOf(descriptions),
    })),
    plan: {
      total: String(total),
      organisationCap: organisationCap == null ? '' : String(organisationCap),
      minimumsReleasedAt: minimumsReleasedAt ? localOf(minimumsReleasedAt, zone) : '',
      policy,
      groups: groups.map(({ key, minimum, target, maximum, priority }) => ({
        key,
        minimum: String(minimum),
        target: String(target),
        maximum: String(maximum),
        priority: String(priority),
      })),
    },
  }
}

/** The saved event as a draft for the form. */
export function draftOf(event: EditableEventFragment): EventDraft {
  const local = (instant: string) => localOf(instant, event.zone)
  const decided = (date: EventDate, instant: string) => (event.undecidedDates.includes(date) ? '' : local(instant))
  return {
    slug: event.slug,
    hostSlug: '',
    kind: event.kind,
    admission: event.admission,
    format: event.format,
    venue: venueDraft(readFragment(EditableVenue, event.venue)),
    zone: event.zone,
    languages: event.languages,
    titles: textsOf(event.titles),
    seriesNames: textsOf(event.seriesNames),
    summaries: textsOf(event.summaries),
    descriptions: textsOf(event.descriptions),
    startsAt: decided('STARTS_AT', event.startsAt),
    endsAt: decided('ENDS_AT', event.endsAt),
    registrationOpensAt: decided('REGISTRATION_OPENS_AT', event.registrationOpensAt),
    registrationClosesAt: decided('REGISTRATION_CLOSES_AT', event.registrationClosesAt),
    decisionPromisedAt: event.decisionPromisedAt ? local(event.decisionPromisedAt) : '',
    decisionPromiseReason: '',
    offerHours: String(event.offerHours),
    ...compositionOf(event),
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
