/** Pages that the server can render, with their queries. */
import type { TypedDocumentNode } from '@apollo/client'
import type { PageWanted } from '@plenaria/schema/site'
import type { DrawState } from '../__generated__/graphql.ts'
import { VerifyCertificate } from '../attendance/VerifyPage.tsx'
import { DrawToRead } from '../draws/DrawPage.tsx'
import { isPublic } from '../draws/drawFields.ts'
import { EventList } from '../events/EventListPage.tsx'
import { EventToRead } from '../events/EventPage.tsx'
import type { InterfaceLanguage } from '../kernel/language.ts'
import { patterns } from '../kernel/routes.ts'
import { EventToRegister } from '../registering/RegisterPage.tsx'
import { numberOf, ReportToRead } from '../report/ReportPage.tsx'
import { SignedIn } from '../routes/AccountLink.tsx'
import { SeriesToRead } from '../series/SeriesPage.tsx'
import { RegistrationToFollow } from '../status/StatusPage.tsx'
import { UptakeToRead } from '../uptake/UptakePage.tsx'
import { type CitedVersion, introductionOf } from './citation.ts'
import { middleOfForm, type Parts, parts } from './parts.ts'

type Parameters = Record<string, string>
/** The fields of the results that are used here. */
export interface Answer {
  event?: {
    slug?: string
    state?: string
    summary?: string
    draws?: readonly { state: DrawState }[]
    report?: { version?: CitedVersion | null; uptake?: readonly { finding: { id: string } }[] } | null
  } | null
  series?: { isPublished: boolean; summary: string } | null
  registration?: object | null
  registrationByLink?: object | null
}

interface FirstPage {
  pattern: string
  /** Source files and message bundles to send with the page. */
  parts: (parameters: Parameters, answer: Answer | null) => Parts
  document: TypedDocumentNode<object, never>
  /** Variables of the query, from the URL and the submitted form; null to query nothing. */
  variables: (parameters: Parameters, form: PageWanted['form']) => Record<string, unknown> | null
  /** Whether the server can render it: false if it depends on data that only the browser has. */
  isDrawn: (parameters: Parameters, answer: Answer) => boolean
  /**
   * Whether a page that only the browser can render is still useful without JavaScript: its content is then put into `noscript`.
   */
  hasPlainForm?: boolean
  /** Whether the object named in the URL exists. */
  exists: (answer: Answer, parameters: Parameters) => boolean
  /** Whether search engines may index it. */
  isListed: (answer: Answer, parameters: Parameters) => boolean
  /** Description for the page's metadata; null for the site's default. */
  description: (answer: Answer, language: InterfaceLanguage) => string | null
}

const slugOnly = ({ slug }: Parameters) => ({ slug })
const always = () => true
const never = () => false
const nothing = () => null
const hasEvent = ({ event }: Answer) => event != null
/** Whether there is a public draw. */
const hasDraw = ({ event }: Answer) => event?.draws?.some(isPublic) === true
/** Whether any finding of the report has uptake, or the one named in the URL. */
const isFollowed = ({ event }: Answer, { findingId }: Parameters) =>
  event?.report?.uptake?.some(({ finding }) => !findingId || finding.id === findingId) === true

/** A page that is the same for everyone; the API is only asked for the viewer. */
const statement = (pattern: string, sent: Parts): FirstPage => ({
  pattern,
  parts: () => sent,
  document: SignedIn,
  variables: () => ({}),
  isDrawn: always,
  exists: always,
  isListed: always,
  description: nothing,
})

export const firstPages: readonly FirstPage[] = [
  statement(patterns.accessibility, parts.accessibility),
  statement(patterns.privacy, parts.privacy),
  { ...statement(patterns.newsStop, parts.newsStop), isListed: never },
  {
    ...statement(patterns.verify, parts.verify),
    document: VerifyCertificate,
    variables: (_, { code = '', name = '' }) => (code.trim() && name.trim() ? { code, name } : null),
  },
  // The URL fragment may contain a token, which is never sent to the server.
  { ...statement(patterns.signIn, parts.signIn), isDrawn: never, isListed: never, hasPlainForm: true },
  {
    pattern: patterns.events,
    parts: () => parts.events,
    document: EventList,
    variables: () => ({}),
    isDrawn: always,
    exists: always,
    isListed: always,
    description: nothing,
  },
  {
    pattern: patterns.event,
    parts: () => parts.event,
    document: EventToRead,
    variables: slugOnly,
    isDrawn: always,
    exists: hasEvent,
    isListed: ({ event }) => event != null && event.state !== 'DRAFT',
    description: ({ event }) => event?.summary ?? null,
  },
  {
    pattern: patterns.series,
    parts: () => parts.series,
    document: SeriesToRead,
    variables: slugOnly,
    isDrawn: always,
    exists: ({ series }) => series != null,
    isListed: ({ series }) => series?.isPublished === true,
    description: ({ series }) => series?.summary || null,
  },
  {
    pattern: patterns.report,
    parts: () => parts.report,
    document: ReportToRead,
    variables: ({ slug, version }) => ({ slug, number: numberOf(version) }),
    isDrawn: always,
    exists: ({ event }) => event?.report?.version != null,
    isListed: ({ event }) => event?.report?.version?.content != null,
    description: ({ event }, language) =>
      event?.report?.version ? introductionOf(event.report.version, language) : null,
  },
  {
    pattern: patterns.uptake,
    parts: () => parts.uptake,
    document: UptakeToRead,
    variables: slugOnly,
    isDrawn: always,
    exists: isFollowed,
    isListed: isFollowed,
    description: nothing,
  },
  {
    pattern: patterns.draw,
    parts: () => parts.draw,
    document: DrawToRead,
    variables: slugOnly,
    isDrawn: always,
    exists: hasDraw,
    isListed: hasDraw,
    // Taken from the rendered page.
    description: nothing,
  },
  {
    pattern: patterns.register,
    parts: ({ step }) => (step ? middleOfForm : parts.form),
    document: EventToRegister,
    variables: slugOnly,
    // Later steps contain the browser's drafts, and names of countries and languages that differ between browsers: rendered here,
    // they would be replaced on hydration, along with early input.
    isDrawn: ({ step }) => !step,
    exists: hasEvent,
    isListed: never,
    description: nothing,
  },
  {
    pattern: patterns.registration,
    parts: (_, answer) => (answer?.registrationByLink ? parts.statusByLink : parts.status),
    document: RegistrationToFollow,
    variables: ({ reference }) => ({ reference }),
    // People who must sign in may come with a token in the URL fragment, which is never sent to the server.
    isDrawn: (_, { registration, registrationByLink }) => (registration ?? registrationByLink) != null,
    hasPlainForm: true,
    exists: always,
    isListed: never,
    description: nothing,
  },
]

/** Matches a path (without its language prefix) against a pattern; returns its parameters, or null if it doesn't match. */
export function parametersOf(pattern: string, path: string): Parameters | null {
  const wanted = pattern.split('/').filter(Boolean)
  const given = path.split('/').filter(Boolean)
  if (given.length > wanted.length) return null
  const parameters: Parameters = {}
  for (const [place, part] of wanted.entries()) {
    const value = given[place]
    if (value === undefined) {
      if (part.endsWith('?')) continue
      return null
    }
    if (part.startsWith(':')) parameters[part.replace(/^:|\?$/g, '')] = decoded(value)
    else if (part !== value) return null
  }
  return parameters
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
