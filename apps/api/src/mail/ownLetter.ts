/** Texts that organisers write, filled in for one person. Values are inserted as plain text and escaped with the rest. */
import { type Language, languages } from '@plenaria/schema/languages'
import { type MergeValues, merge } from '@plenaria/schema/merge'
import { momentIn } from '../refusals/words/moment.ts'
import { isOff } from '../request/eventState.ts'
import type { EventRow, InstituteRow, LetterRow, RegistrationRow, StakeholderGroupRow } from '../request/rows.ts'
import { localised, textIn } from '../request/texts.ts'
import type { Page } from './layout.ts'
import { mailWords } from './letter.ts'
import { letterheadOf, ownLetterhead } from './letterhead.ts'
import { type Mail, phraseParagraph, written } from './templates.ts'

/** The person's values that may be filled in; null: missing, or not to be shown. */
export type Person = Pick<RegistrationRow, 'reference' | 'protected' | 'offerExpiresAt'> & {
  name: string | null
  organisation: string | null
}

export interface MergeFacts {
  event: EventRow
  institute: InstituteRow
  /** The person's group. */
  group: Pick<StakeholderGroupRow, 'names'> | null
  person: Person | null
  /** URL of the person's status page. */
  url: string
  /** The phrase of a protected person, if they chose one. */
  emailPhrase?: string | null
}

function mergeValues(language: Language, { event, institute, group, person, url }: MergeFacts): MergeValues {
  const when = (at: Date | null | undefined) => (at ? momentIn(language, event.zone, at) : null)
  return {
    name: person?.name ?? null,
    event: textIn(language, event.titles),
    institute: textIn(language, institute.names),
    group: group && textIn(language, group.names),
    organisation: person?.organisation ?? null,
    reference: person?.reference ?? null,
    starts_at: when(event.startsAt),
    offer_deadline: when(person?.offerExpiresAt),
    status_link: url,
  }
}

/** The preferred language if the text exists in it; otherwise the first of the event's that does, otherwise any. */
export function languageWritten(
  texts: unknown,
  wished: Language,
  { languages: ofEvent }: Pick<EventRow, 'languages'>,
): Language {
  const written = localised(texts)
  const first = (among: readonly Language[]) => among.find((language) => written[language] !== undefined)
  const eventLanguages = languages.filter((language) => ofEvent.includes(language))
  const inOrder = eventLanguages.toSorted((one, other) => ofEvent.indexOf(one) - ofEvent.indexOf(other))
  return first([wished]) ?? first(inOrder) ?? first(languages) ?? 'en'
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)

/** `stopUrl`: unsubscribes from news; null for a letter about the registration itself. */
export function letterPage(
  { subjects, texts }: Pick<LetterRow, 'subjects' | 'texts'>,
  wished: Language,
  facts: MergeFacts,
  stopUrl: string | null,
): Page {
  const { event, institute, person, url } = facts
  const language = languageWritten(texts, wished, event)
  const words = mailWords[language]
  const values = mergeValues(language, facts)
  const letterhead = letterheadOf(language, institute)
  const text = merge(localised(texts)[language] ?? '', values, language)
  const page = {
    language,
    greeting: null,
    paragraphs: text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ''),
    phrase: phraseParagraph(language, facts.emailPhrase ?? null),
  }
  if (person?.protected)
    return {
      ...page,
      ...ownLetterhead,
      subject: words.neutral.subject,
      facts: [],
      action: { label: words.neutral.action, url },
      note: words.neutral.note,
      footer: words.neutral.letterFooter,
      stop: stopUrl === null ? null : { label: words.neutral.stop, url: stopUrl },
    }
  return {
    ...page,
    ...letterhead,
    subject: oneLine(merge(localised(subjects)[language] ?? '', values, language)),
    facts: [
      { label: words.labels.event, value: values.event ?? event.slug },
      ...(isOff(event) ? [] : [{ label: words.labels.when, value: values.starts_at ?? '' }]),
      ...(person ? [{ label: words.labels.reference, value: person.reference }] : []),
    ],
    action: { label: words.own.action, url },
    note: words.linkToRegistration,
    footer: words.footer(letterhead.sender),
    stop: stopUrl === null ? null : { label: words.own.stop, url: stopUrl },
  }
}

/** For news, the mail program can offer to unsubscribe directly (RFC 8058). */
export function ownLetter(...asked: Parameters<typeof letterPage>): Mail {
  const [, , , stopUrl] = asked
  const mail = written(letterPage(...asked))
  if (stopUrl === null) return mail
  return {
    ...mail,
    headers: { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

/** The paragraph that organisers add to other emails; null unless it exists in the email's own language. */
export function noteText(texts: unknown, language: Language, facts: MergeFacts): string | null {
  const text = localised(texts)[language]
  return text === undefined ? null : merge(text, mergeValues(language, facts), language)
}
