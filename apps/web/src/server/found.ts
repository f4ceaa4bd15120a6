/** Determines what to query for a page and how to respond, before rendering it. */
import type { TypedDocumentNode } from '@apollo/client'
import type { Ask, PageWanted } from '@plenaria/schema/site'
import { type DocumentNode, print } from 'graphql'
import { graphql } from '../__generated__/index.ts'
import { answerKey } from '../kernel/firstAnswers.ts'
import type { InterfaceLanguage } from '../kernel/language.ts'
import { patterns } from '../kernel/routes.ts'
import { SignedIn } from '../routes/AccountLink.tsx'
import type { CitedVersion } from './citation.ts'
import { withTypenames } from './documents.ts'
import { EventHead } from './head.ts'
import { type Answer, decoded, firstPages, parametersOf } from './pages.ts'
import type { Parts } from './parts.ts'

const EventAddress = graphql(`
  query EventAddress($slug: String!) {
    event(slug: $slug) {
      slug
    }
  }
`)

interface Found {
  /** Undefined if the page needs no query on the server. */
  page: (typeof firstPages)[number] | undefined
  parameters: Record<string, string>
  /** Variables of the page's query; null if nothing is queried. */
  variables: Record<string, unknown> | null | undefined
  /** The slug in the URL of an event’s page; null for other pages. */
  slug: string | null
  /** Whether the path matches any page. */
  isKnown: boolean
}

/** `path`: without the language prefix. */
export function findPage(path: string, form: PageWanted['form']): Found {
  const page = firstPages.find(({ pattern }) => parametersOf(pattern, path))
  const parameters = (page && parametersOf(page.pattern, path)) ?? {}
  return {
    page,
    parameters,
    variables: page?.variables(parameters, form),
    slug: slugIn(path),
    isKnown: Object.values(patterns).some((pattern) => fits(pattern, path)),
  }
}

/** Paths of an event's pages. */
const ofEvent = /^\/(e|reports|uptake)\/([^/]+)/

function slugIn(path: string): string | null {
  const [, , given] = ofEvent.exec(path) ?? []
  return given === undefined ? null : decoded(given)
}

/** The same page under the event’s current slug; null if it already is. */
export const movedPath = (path: string, slug: string): string | null =>
  slugIn(path) === slug ? null : path.replace(ofEvent, (_, pages: string) => `/${pages}/${encodeURIComponent(slug)}`)

/** Queries the viewer and the page's data. */
export async function askFor({ page, parameters, variables, slug }: Found, ask: Ask, locale: string) {
  async function answerTo<Data>(document: TypedDocumentNode<Data, never>, about: object) {
    const data = await ask(textOf(document), { ...about }, locale)
    // Safe: the document's types come from the server's schema.
    return { key: answerKey(document, about), data: data as Data | null }
  }
  const [viewer, own, head, address] = await Promise.all([
    answerTo(SignedIn, {}),
    page && variables ? answerTo(page.document, variables) : null,
    page?.pattern === patterns.event ? answerTo(EventHead, { slug: parameters.slug }) : null,
    !page && slug ? answerTo(EventAddress, { slug }) : null,
  ])
  const answer: Answer | null = variables === null ? {} : (own?.data ?? null)
  return {
    isViewerKnown: viewer.data !== null,
    answers: Object.fromEntries([viewer, own].flatMap((each) => (each?.data ? [[each.key, each.data]] : []))),
    answer,
    event: head?.data?.event ?? null,
    /** Current slug of the event named in the URL; null if there is none. */
    slug: slug && ((answer?.event ?? address?.data?.event)?.slug ?? null),
  }
}

export interface Verdict {
  status: 200 | 404
  /** Whether search engines may index it. */
  isListed: boolean
  /** What the server renders: the page, or its content for browsers without JavaScript. */
  draws: 'PAGE' | 'PLAIN_FORM' | null
  description: string | null
  /** The report version to cite; null for other pages. */
  cited: CitedVersion | null
  /** Source files and message bundles to send with the page. */
  sent?: Parts
}

/** Response derived from the query's result. `answer`: null if the query failed. */
export function judge(
  { page, parameters, isKnown }: Found,
  answer: Answer | null,
  language: InterfaceLanguage,
): Verdict {
  if (!page)
    return {
      status: isKnown ? 200 : 404,
      isListed: false,
      draws: isKnown ? null : 'PAGE',
      description: null,
      cited: null,
    }
  const isDrawn = answer !== null && page.isDrawn(parameters, answer)
  const plainForm = answer !== null && page.hasPlainForm ? 'PLAIN_FORM' : null
  return {
    status: !answer || page.exists(answer, parameters) ? 200 : 404,
    isListed: answer !== null && page.isListed(answer, parameters),
    draws: isDrawn ? 'PAGE' : plainForm,
    description: answer && page.description(answer, language),
    cited: (page.pattern === patterns.report && answer?.event?.report?.version) || null,
    sent: page.parts(parameters, answer),
  }
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('/*?')
    ? parametersOf(
        pattern.slice(0, -3),
        path
          .split('/')
          .slice(0, pattern.split('/').length - 1)
          .join('/'),
      ) !== null
    : parametersOf(pattern, path) !== null
}

const texts = new Map<DocumentNode, string>()

export function textOf(document: DocumentNode): string {
  const known = texts.get(document)
  if (known) return known
  const made = print(withTypenames(document))
  texts.set(document, made)
  return made
}
