/** Draft of a session. */
import type { Language, ProgrammeSessionFragment, SessionFactsInput } from '../../__generated__/graphql.ts'
import { newId } from '../../kernel/newId.ts'
import { controlOf as controlWithin } from '../../ui/staff/formProblems.ts'
import { type Texts, textsInput, textsOf } from '../../ui/staff/texts.ts'
import { localOf } from '../../ui/staff/zoned.ts'
import { shifted } from './timetable.ts'

export interface MaterialDraft {
  id: string
  title: string
  link: string
  isPublic: boolean
}

/** Times are `YYYY-MM-DDTHH:mm` in the event's zone. */
export interface SessionEdit {
  titles: Texts
  descriptions: Texts
  startsLocal: string
  endsLocal: string
  kind: 'PLENARY' | 'BREAKOUT'
  tracks: Texts
  languages: string[]
  interpretation: string[]
  room: string
  /** Maximum number of people; empty if everyone at the event can attend. */
  capacity: string
  /** Empty if unchanged. */
  joinLink: string
  removesLink: boolean
  linkShownLocal: string
  materials: MaterialDraft[]
}

/** A new session, one hour long. */
export const emptySession = (startsLocal: string): SessionEdit => ({
  titles: {},
  descriptions: {},
  startsLocal,
  endsLocal: shifted({ startsLocal, endsLocal: startsLocal }, { minutes: 60 }).endsLocal,
  kind: 'PLENARY',
  tracks: {},
  languages: [],
  interpretation: [],
  room: '',
  capacity: '',
  joinLink: '',
  removesLink: false,
  linkShownLocal: '',
  materials: [],
})

export const sessionDraft = (session: ProgrammeSessionFragment, zone: string): SessionEdit => ({
  titles: textsOf(session.titles),
  descriptions: textsOf(session.descriptions),
  startsLocal: localOf(session.startsAt, zone),
  endsLocal: localOf(session.endsAt, zone),
  kind: session.kind,
  tracks: textsOf(session.tracks),
  languages: session.languages,
  interpretation: session.interpretation,
  room: session.room ?? '',
  capacity: session.capacity === null ? '' : String(session.capacity),
  joinLink: '',
  removesLink: false,
  linkShownLocal: session.linkShownAt ? localOf(session.linkShownAt, zone) : '',
  materials: session.materials.map((material) => ({ id: newId(), ...material })),
})

export const emptyMaterial = (): MaterialDraft => ({ id: newId(), title: '', link: '', isPublic: false })

export function factsInput(draft: SessionEdit): SessionFactsInput {
  const { removesLink, joinLink, capacity, materials, titles, descriptions, tracks, ...rest } = draft
  return {
    ...rest,
    titles: textsInput(titles),
    descriptions: textsInput(descriptions),
    tracks: textsInput(tracks),
    capacity: capacity.trim() === '' ? null : Number(capacity),
    joinLink: removesLink ? '' : joinLink.trim() || null,
    materials: materials.map(({ title, link, isPublic }) => ({ title, link, isPublic })),
  }
}

/** Maps an input path to the id of its control: `facts.titles.0.text` is fixed in `titles.en`. */
export const controlOf = (path: string, draft: SessionEdit, language: Language): string =>
  controlWithin(path.replace(/^facts\.?/, '').replace(/^(languages|interpretation)\..*/, '$1'), draft, language)
