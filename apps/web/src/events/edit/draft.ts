import { answerFileTypes } from '@plenaria/schema/answerFiles'
import type {
  Admission,
  AnswerFileType,
  CreateEventInput,
  EventFormat,
  EventKind,
  NeedKind,
  QuestionInput,
  QuestionKind,
  UpdateEventInput,
} from '../../__generated__/graphql.ts'
import { type PlanDraft, planInput } from '../../groups/planDraft.ts'
import { firstText, type Texts, textsInput, writtenIn } from '../../ui/staff/texts.ts'
import { instantOf } from '../../ui/staff/zoned.ts'
import { roomsTypedOn, type VenueDraft, type VenueRoomDraft, venueInput } from './venueDraft.ts'

export interface GroupDraft {
  id: string
  key: string
  names: Texts
  descriptions: Texts
}

export interface SessionDraft {
  id: string
  titles: Texts
  startsAt: string
  endsAt: string
}

export interface OptionDraft {
  id: string
  key: string
  labels: Texts
}

export interface QuestionDraft {
  id: string
  key: string
  kind: QuestionKind
  labels: Texts
  helps: Texts
  required: boolean
  options: OptionDraft[]
  /** Key of an earlier question; empty if the question is always shown. */
  shownIfQuestion: string
  shownIfValues: string[]
  /** Accepted range of a number, as typed; empty for no limit. The maximum of a file is in megabytes. */
  minimum: string
  maximum: string
  /** Accepted types of a file. Default: all. */
  fileTypes?: readonly AnswerFileType[]
  /** What it is about, if it is about needs; never changes. */
  need: NeedKind | null
}

export interface ConsentDraft {
  id: string
  key: string
  texts: Texts
  required: boolean
}

/** Draft of an event. Times are `YYYY-MM-DDTHH:mm` in the event's zone. */
export interface EventDraft {
  slug: string
  hostSlug: string
  kind: EventKind
  admission: Admission
  format: EventFormat
  titles: Texts
  seriesNames: Texts
  summaries: Texts
  descriptions: Texts
  languages: string[]
  venue: VenueDraft
  zone: string
  startsAt: string
  endsAt: string
  registrationOpensAt: string
  registrationClosesAt: string
  decisionPromisedAt: string
  decisionPromiseReason: string
  offerHours: string
  groups: GroupDraft[]
  plan: PlanDraft
  sessions: SessionDraft[]
  questions: QuestionDraft[]
  consents: ConsentDraft[]
}

/** Parses a bound of a number; null if it is empty or not a whole number. */
export const boundOf = (typed: string): number | null => (/^-?\d{1,9}$/.test(typed.trim()) ? Number(typed) : null)

/** Slug of lower-case letters, digits and hyphens, for URLs and keys. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(.{1,40})(?:-.*|$)|^(.{40}).*/, '$1$2')
}

/** Fills in missing keys from the first label; duplicates, also of `reserved` keys, get a number. */
export function keysOf(
  items: readonly { key: string; label: string }[],
  otherwise: string,
  reserved: readonly string[] = [],
): string[] {
  const taken = new Set([...reserved, ...items.map(({ key }) => key).filter(Boolean)])
  return items.map(({ key, label }, index) => {
    if (key) return key
    const wanted = slugOf(label) || `${otherwise}-${index + 1}`
    let free = wanted.length < 2 ? `${otherwise}-${wanted}` : wanted
    for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`
    taken.add(free)
    return free
  })
}

const keysIn = (items: readonly { key: string }[] = []): string[] => items.map(({ key }) => key)

/**
 * The draft with missing keys filled in. `saved`: new items don't reuse keys of removed ones, whose answers they would inherit.
 */
export function withKeys(draft: EventDraft, saved?: EventDraft): EventDraft {
  const groupKeys = keysOf(
    draft.groups.map(({ key, names }) => ({ key, label: firstText(names) })),
    'group',
  )
  const consentKeys = keysOf(
    draft.consents.map(({ key }) => ({ key, label: '' })),
    'consent',
    keysIn(saved?.consents),
  )
  return {
    ...draft,
    groups: draft.groups.map((group, index) => ({ ...group, key: groupKeys[index] ?? '' })),
    plan: {
      ...draft.plan,
      groups: draft.plan.groups.map((seats, index) => ({ ...seats, key: groupKeys[index] ?? '' })),
    },
    questions: withQuestionKeys(draft.questions, keysIn(saved?.questions)),
    consents: draft.consents.map((consent, index) => ({ ...consent, key: consentKeys[index] ?? '' })),
  }
}

/** The questions with all missing keys filled in. */
export function withQuestionKeys(
  questions: readonly QuestionDraft[],
  reserved: readonly string[] = [],
): QuestionDraft[] {
  const keys = keysOf(
    questions.map(({ key, labels }) => ({ key, label: firstText(labels) })),
    'question',
    reserved,
  )
  return questions.map((question, index) => ({
    ...question,
    key: keys[index] ?? '',
    options: withOptionKeys(question.options),
  }))
}

function withOptionKeys(options: readonly OptionDraft[]): OptionDraft[] {
  const keys = keysOf(
    options.map(({ key, labels }) => ({ key, label: firstText(labels) })),
    'option',
  )
  return options.map((option, index) => ({ ...option, key: keys[index] ?? '' }))
}

export const hasOptions = (kind: QuestionKind): boolean => kind === 'ONE_CHOICE' || kind === 'SEVERAL_CHOICES'

/** Whether anything has been typed for the group. */
const isBegun = ({ names }: GroupDraft, seats: PlanDraft['groups'][number] | undefined): boolean =>
  writtenIn(names).length > 0 || Boolean(seats?.target || seats?.maximum)

/** Removes groups that are still empty. */
export function withoutEmptyGroups(draft: EventDraft): EventDraft {
  const { groups, plan } = draft
  const begun = groups.map((group, place) => isBegun(group, plan.groups[place]))
  return {
    ...draft,
    groups: groups.filter((_, place) => begun[place]),
    plan: { ...plan, groups: plan.groups.filter((_, place) => begun[place]) },
  }
}

/** Converts a local time of the draft to an instant; null if it is empty or invalid. */
const decided = (draft: EventDraft, local: string): string | null => instant(draft, local) || null

/** Converts a local time of the draft to an instant; an empty string if it is empty or invalid. */
const instant = (draft: EventDraft, local: string): string => instantOf(local, draft.zone)?.instant ?? ''

/** Existing sessions are identified by their ids; new ones are sent without. */
const sessionsInput = (draft: EventDraft, known: readonly SessionDraft[]) =>
  draft.sessions.map(({ id, titles, startsAt, endsAt }) => ({
    ...(known.some((session) => session.id === id) && { id }),
    titles: textsInput(titles),
    startsAt: instant(draft, startsAt),
    endsAt: instant(draft, endsAt),
  }))

/** Requires questions whose keys are filled in. */
export const questionsInput = (questions: readonly QuestionDraft[]): QuestionInput[] =>
  questions.map(
    ({
      key,
      kind,
      labels,
      helps,
      required,
      options,
      shownIfQuestion,
      shownIfValues,
      minimum,
      maximum,
      fileTypes,
      need,
    }) => ({
      key,
      kind,
      need,
      labels: textsInput(labels),
      helps: textsInput(helps),
      required,
      options: hasOptions(kind)
        ? options.map((option) => ({ key: option.key, labels: textsInput(option.labels) }))
        : [],
      shownIf: shownIfQuestion ? { questionKey: shownIfQuestion, values: shownIfValues } : null,
      minimum: kind === 'NUMBER' ? boundOf(minimum) : null,
      maximum: kind === 'NUMBER' || kind === 'FILE' ? boundOf(maximum) : null,
      ...(kind === 'FILE' && { fileTypes: [...(fileTypes ?? answerFileTypes)] }),
    }),
  )

/** Input shared by creating and updating. Requires the draft's keys to be filled in. */
function commonInput(draft: EventDraft) {
  return {
    titles: textsInput(draft.titles),
    seriesNames: textsInput(draft.seriesNames),
    summaries: textsInput(draft.summaries),
    descriptions: textsInput(draft.descriptions),
    languages: draft.languages,
    format: draft.format,
    zone: draft.zone,
    startsAt: decided(draft, draft.startsAt),
    endsAt: decided(draft, draft.endsAt),
    registrationOpensAt: decided(draft, draft.registrationOpensAt),
    registrationClosesAt: decided(draft, draft.registrationClosesAt),
    decisionPromisedAt: draft.admission === 'REVIEW' ? decided(draft, draft.decisionPromisedAt) : null,
    offerHours: Number(draft.offerHours),
    sessions: sessionsInput(draft, []),
    questions: questionsInput(draft.questions),
    consents: draft.consents.map(({ key, texts, required }) => ({ key, texts: textsInput(texts), required })),
  }
}

/** A virtual event has no venue, whatever was typed earlier. */
const venueOf = ({ format, venue }: EventDraft, known: readonly VenueRoomDraft[]) =>
  format === 'VIRTUAL' ? null : venueInput(venue, known)

/** Groups and seat plan, which must be sent together. */
function compositionInput(draft: EventDraft) {
  const { groups, plan } = withoutEmptyGroups(draft)
  return {
    groups: groups.map(({ key, names, descriptions }) => ({
      key,
      names: textsInput(names),
      descriptions: textsInput(descriptions),
    })),
    plan: planInput(plan, decided(draft, plan.minimumsReleasedAt)),
  }
}

export function createInput(draft: EventDraft): CreateEventInput {
  const { slug, hostSlug, kind, admission } = draft
  return {
    slug: slug || slugOf(firstText(draft.titles)),
    hostSlug,
    kind,
    admission,
    ...commonInput(draft),
    venue: venueOf(draft, []),
    ...compositionInput(draft),
  }
}

/**
 * Merges edits made while a draft was being saved: new items now have their ids.
 * @param sent the draft as it was sent
 * @param saved the event as read afterwards
 */
export function typedOn(now: EventDraft, sent: EventDraft, saved: EventDraft): EventDraft {
  const alike = (one: SessionDraft) => JSON.stringify([one.startsAt, one.endsAt, textsInput(one.titles)])
  const named = ({ id }: SessionDraft) => {
    const before = sent.sessions.find((session) => session.id === id)
    return before && saved.sessions.find((session) => session.id === id || alike(session) === alike(before))?.id
  }
  return {
    ...now,
    decisionPromiseReason: now.decisionPromiseReason === sent.decisionPromiseReason ? '' : now.decisionPromiseReason,
    sessions: now.sessions.map((session) => ({ ...session, id: named(session) ?? session.id })),
    venue: { ...now.venue, rooms: roomsTypedOn(now.venue, sent.venue, saved.venue) },
  }
}

/** Contains only the differences from the event as read. */
export function updateInput(draft: EventDraft, before: EventDraft, version: number): UpdateEventInput {
  const sent = (each: EventDraft) => ({
    ...commonInput(each),
    venue: venueOf(each, before.venue.rooms),
    sessions: sessionsInput(each, before.sessions),
  })
  const wasSent = new Map(Object.entries(sent(before)).map(([field, value]) => [field, JSON.stringify(value)]))
  const changed = Object.entries(sent(draft)).filter(([field, value]) => wasSent.get(field) !== JSON.stringify(value))
  const reason = draft.decisionPromiseReason.trim()
  const composition = compositionInput(draft)
  return {
    slug: draft.slug,
    version,
    ...Object.fromEntries(changed),
    ...(JSON.stringify(composition) !== JSON.stringify(compositionInput(before)) && composition),
    ...(reason && { decisionPromiseReason: reason }),
  }
}
