import type {
  Capability,
  CountersignedAction,
  GrantTermsInput,
  PersonalField,
  TermsFactsFragment,
} from '../../__generated__/graphql.ts'
import { wholeNumber } from '../../groups/planDraft.ts'
import { type Texts, textsInput, textsOf, writtenIn } from '../../ui/staff/texts.ts'
import { instantOf, localOf } from '../../ui/staff/zoned.ts'
import { ofEverybody, onRegistrations, personalFields } from '../grantWords.ts'
import { hiddenFields, isLimited, named, type TermsInWords } from './terms.ts'

export type Sight = 'SHOWN' | 'WITH_REASON' | 'HIDDEN'

/** Terms as edited in the form. */
export interface TermsDraft {
  capabilities: Capability[]
  /** Keys or codes; null for no limit. */
  groups: string[] | null
  countries: string[] | null
  /** Ids; null for no limit. */
  sessions: string[] | null
  sight: Record<PersonalField, Sight>
  /** Empty for none. */
  allotment: string
  countersign: CountersignedAction[]
  needsConsent: boolean
  purposes: Texts
  /** `YYYY-MM-DDTHH:mm` in the event's zone; empty if the terms have no end date of their own. */
  endsAt: string
}

/** Defaults of a first proposal: few rights, in a form that shows what else is possible. */
export const emptyTerms: TermsDraft = {
  capabilities: ['SEE_REGISTRATIONS'],
  groups: null,
  countries: null,
  sessions: null,
  sight: sightOf([{ field: 'PROTECTED_IDENTITY', revealable: false }]),
  allotment: '',
  countersign: [],
  needsConsent: false,
  purposes: {},
  endsAt: '',
}

function sightOf(masks: TermsFactsFragment['masks']): TermsDraft['sight'] {
  const of = (field: PersonalField): Sight => {
    const mask = masks.find((each) => each.field === field)
    if (!mask) return field === 'PROTECTED_IDENTITY' ? 'WITH_REASON' : 'SHOWN'
    return mask.revealable ? 'WITH_REASON' : 'HIDDEN'
  }
  return {
    NAME: of('NAME'),
    EMAIL: of('EMAIL'),
    ORGANISATION: of('ORGANISATION'),
    COUNTRY: of('COUNTRY'),
    LANGUAGES: of('LANGUAGES'),
    MOTIVATION: of('MOTIVATION'),
    ANSWERS: of('ANSWERS'),
    PROTECTED_IDENTITY: of('PROTECTED_IDENTITY'),
  }
}

const masksOf = ({ sight }: TermsDraft): TermsFactsFragment['masks'] =>
  personalFields.flatMap((field) =>
    sight[field] === 'SHOWN' ? [] : [{ field, revealable: sight[field] === 'WITH_REASON' }],
  )

/**
 * The terms that a counter-proposal starts from. A limit to items that no longer exist must be selected again; it never turns
 * into no limit.
 */
export function draftOf(terms: TermsFactsFragment, zone: string): TermsDraft {
  return {
    capabilities: terms.capabilities,
    groups: terms.scope.groups ? named(terms.scope.groups, 'name').map(({ key }) => key) : null,
    countries: terms.scope.countries ?? null,
    sessions: terms.scope.sessions ? named(terms.scope.sessions, 'title').map(({ id }) => id) : null,
    sight: sightOf(terms.masks),
    allotment: terms.allotment ? String(terms.allotment) : '',
    countersign: terms.countersign,
    needsConsent: terms.needsConsent,
    purposes: textsOf(terms.purposes),
    endsAt: terms.endsAt ? localOf(terms.endsAt, zone) : '',
  }
}

/** The parts of the event that terms can refer to. */
export interface EventParts {
  zone: string
  groups: readonly { key: string; name: string }[]
  sessions: readonly { id: string; title: string }[]
}

const endOf = ({ endsAt }: TermsDraft, zone: string): string | null =>
  endsAt ? (instantOf(endsAt, zone)?.instant ?? null) : null

export function termsInput(draft: TermsDraft, zone: string): GrantTermsInput {
  return {
    capabilities: draft.capabilities,
    scope: { groupKeys: draft.groups, countries: draft.countries, sessionIds: draft.sessions },
    masks: masksOf(draft),
    allotment: wholeNumber(draft.allotment),
    countersign: draft.countersign,
    needsConsent: draft.needsConsent,
    purposes: textsInput(draft.purposes),
    endsAt: endOf(draft, zone),
  }
}

/** The draft as it will be read. A limit without any item selected is shown as an empty limit. */
export function draftInWords(draft: TermsDraft, { zone, groups, sessions }: EventParts): TermsInWords {
  return {
    capabilities: draft.capabilities,
    groups: draft.groups && groups.filter(({ key }) => draft.groups?.includes(key)).map(({ name }) => name),
    countries: draft.countries,
    sessions: draft.sessions && sessions.filter(({ id }) => draft.sessions?.includes(id)).map(({ title }) => title),
    hidden: hiddenFields(draft.capabilities, masksOf(draft)),
    allotment: wholeNumber(draft.allotment),
    countersign: draft.countersign,
    needsConsent: draft.needsConsent,
    purpose: null,
    endsAt: endOf(draft, zone),
  }
}

/** Validation errors found before sending, keyed by the control's id. */
export type TermsProblem =
  | 'NOTHING_ALLOWED'
  | 'SEEING_NEEDED'
  | 'DECIDING_NEEDED'
  | 'EVERYBODY_NEEDED'
  | 'NOTHING_CHOSEN'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'PAST'
  | 'NO_PURPOSE'

/** `now`: milliseconds since 1970. */
export function fieldProblemsOf(draft: TermsDraft, zone: string, now: number): Record<string, TermsProblem> {
  const { capabilities, allotment } = draft
  const isEmpty = (chosen: readonly unknown[] | null) => chosen?.length === 0
  const needsPurpose = capabilities.includes('SEE_REGISTRATIONS') && writtenIn(draft.purposes).length === 0
  const found: Record<string, TermsProblem | false | null> = {
    capabilities: capabilityProblem(draft),
    groupKeys: isEmpty(draft.groups) && 'NOTHING_CHOSEN',
    countries: isEmpty(draft.countries) && 'NOTHING_CHOSEN',
    sessionIds: isEmpty(draft.sessions) && 'NOTHING_CHOSEN',
    allotment: allotment.trim() !== '' && !wholeNumber(allotment) && 'NOT_A_NUMBER',
    purposes: needsPurpose && 'NO_PURPOSE',
    endsAt: endProblem(draft, zone, now),
  }
  return Object.fromEntries(
    Object.entries(found).flatMap(([control, fieldProblem]) => (fieldProblem ? [[control, fieldProblem]] : [])),
  )
}

function capabilityProblem(draft: TermsDraft): TermsProblem | null {
  const { capabilities, allotment, countersign } = draft
  const wantsSight =
    capabilities.some((each) => onRegistrations.includes(each)) ||
    countersign.some((action) => action !== 'PUBLISH_REPORT')
  if (wantsSight && !capabilities.includes('SEE_REGISTRATIONS')) return 'SEEING_NEEDED'
  if (allotment.trim() && !capabilities.includes('DECIDE')) return 'DECIDING_NEEDED'
  if (capabilities.length === 0) return 'NOTHING_ALLOWED'
  return isLimited(draft) && capabilities.some((each) => ofEverybody.includes(each)) ? 'EVERYBODY_NEEDED' : null
}

function endProblem(draft: TermsDraft, zone: string, now: number): TermsProblem | null {
  const end = endOf(draft, zone)
  if (!end) return draft.endsAt ? 'NOT_A_DATE' : null
  return Date.parse(end) <= now ? 'PAST' : null
}

/** Maps an input path to the id of its control: `terms.scope.countries.2` belongs to `countries`. */
export function controlOf(path: string, { purposes }: TermsDraft): string {
  const [first = '', second, third] = path.replace(/^terms\./, '').split('.')
  if (first === 'scope') return second ?? first
  if (first === 'partnerSlug') return 'partner'
  if (first !== 'purposes' || second === undefined) return first
  const language = writtenIn(purposes)[Number(second)]
  return language || third ? `purposes.${language ?? 'en'}` : 'purposes'
}
