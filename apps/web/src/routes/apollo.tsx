import {
  ApolloClient,
  ApolloLink,
  type FieldMergeFunction,
  HttpLink,
  InMemoryCache,
  type StoreObject,
  type TypePolicies,
} from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { ApolloProvider } from '@apollo/client/react'
import { relayStylePagination } from '@apollo/client/utilities'
import { type ReactNode, use, useSyncExternalStore } from 'react'
import { from, mergeMap, of } from 'rxjs'
import { possibleTypes } from '../__generated__/possibleTypes.ts'
import { confirmingLink, confirmingNow, onConfirming } from '../kernel/confirming.ts'
import { useSource } from '../kernel/data.ts'
import { hashOfDocument, persistedQuery } from '../kernel/documentHash.ts'
import { reportFault } from '../kernel/faults.ts'
import type { InterfaceLanguage } from '../kernel/language.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { plannedLink } from '../kernel/planned.ts'
import { asksForMasked, faultMessage } from '../kernel/serverFaults.ts'
import { serverFetch } from '../kernel/serverFetch.ts'
import { loadPrinter } from './printer.ts'

/** Creates a client whose requests use this language. */
export const connect = ({ locale }: InterfaceLanguage): ApolloClient =>
  clientThrough(
    ApolloLink.from([
      byHash,
      new HttpLink({ uri: '/graphql', headers: { 'accept-language': locale }, fetch: serverFetch }),
    ]),
  )

/** Wraps organisers' pages, which use Apollo's own hooks. */
export default function WithApollo({ children }: { children: ReactNode }) {
  const source = useSource()
  const client = use(source.client())
  return (
    <ApolloProvider client={client}>
      {children}
      <ConfirmHost />
    </ApolloProvider>
  )
}

const ConfirmDialog = lazyPart(async () => (await import('../people/account/ConfirmDialog.tsx')).ConfirmDialog, ['own'])

/** Shows the confirmation dialog above any page that needs it. */
function ConfirmHost() {
  const confirming = useSyncExternalStore(onConfirming, confirmingNow, () => null)
  return confirming && <ConfirmDialog confirming={confirming} />
}

export function clientThrough(link: ApolloLink): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([problemLink, confirmingLink, plannedLink, link]),
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    devtools: { enabled: false },
    // A refetch after a change must not be answered by a request sent before the change.
    queryDeduplication: false,
  })
}

/** Sends operations by hash. If a server of another release doesn't know the hash, sends the text. */
export const byHash = new ApolloLink((operation, forward) => {
  const hash = hashOfDocument(operation.query)
  if (!hash) return forward(operation)
  Object.assign(operation.extensions, persistedQuery(hash))
  const include = (includeQuery: boolean) =>
    operation.setContext(({ http }) => ({ http: { ...http, includeQuery, includeExtensions: !includeQuery } }))
  include(false)
  return forward(operation).pipe(
    mergeMap((result) => {
      const [error] = ('errors' in result && result.errors) || []
      if (error?.extensions?.code !== 'PERSISTED_QUERY_NOT_FOUND') return of(result)
      include(true)
      return from(loadPrinter()).pipe(mergeMap(() => forward(operation)))
    }),
  )
})

/** Reports a server error once; connection errors are handled by the page that made the request. */
const problemLink = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error) || asksForMasked(error)) return
  const { requestId } = error.errors[0]?.extensions ?? {}
  reportFault({ requestId: typeof requestId === 'string' ? requestId : null, message: faultMessage(error) })
})

const mergeBy =
  (name: string): FieldMergeFunction<readonly StoreObject[] | null> =>
  (existing, incoming, { mergeObjects, readField }) =>
    incoming?.map((item) => {
      const known = existing?.find((other) => readField(name, other) === readField(name, item))
      return known ? mergeObjects(known, item) : item
    }) ?? null

/** Groups, questions and consents are unique only within their event: they are cached inside it, matched by key. */
const mergeByKey = mergeBy('key')

/** Terms are numbered within their grant and never change: a new number replaces the whole object. */
const mergeByNumber: FieldMergeFunction<StoreObject> = (existing, incoming, { mergeObjects, readField }) =>
  existing && readField('number', existing) === readField('number', incoming)
    ? mergeObjects(existing, incoming)
    : incoming

/**
 * Merges a paginated list that is null for viewers who may not see it: the library would treat null as empty and keep earlier
 * items.
 */
function pagesOrNone(keyArgs?: string[]): ReturnType<typeof relayStylePagination> {
  const { merge, ...pages } = relayStylePagination(keyArgs)
  return {
    ...pages,
    merge: (existing, incoming, options) =>
      incoming && typeof merge === 'function' ? merge(existing, incoming, options) : null,
  }
}

const typePolicies: TypePolicies = {
  Query: {
    fields: {
      events: relayStylePagination(['filter']),
      // Resolved from the cache, unless the server has answered that it doesn't exist (any more).
      event: (answered, { args, toReference }) =>
        answered === undefined ? toReference({ __typename: 'Event', slug: args?.slug }) : answered,
      registration: (answered, { args, toReference }) =>
        answered === undefined ? toReference({ __typename: 'Registration', reference: args?.reference }) : answered,
    },
  },
  Event: {
    keyFields: ['slug'],
    fields: {
      auditEntries: relayStylePagination(['filter']),
      countersignRequests: relayStylePagination(['states']),
      groups: { merge: mergeByKey },
      questions: { merge: mergeByKey },
      consents: { merge: mergeByKey },
      criteria: { merge: mergeByKey },
      quotas: { merge: false },
      draws: { merge: false },
      conflicts: relayStylePagination(),
      followUpAnswers: relayStylePagination(['first']),
      invitations: relayStylePagination(['filter']),
      messages: relayStylePagination(),
      outbox: pagesOrNone(['filter']),
      publishedContributions: relayStylePagination(),
      // Keyed by `first` too: the list and the number of its unreachable items may use the same filter.
      recipients: pagesOrNone(['filter', 'first']),
      // A reviewer's workload belongs to one event, so reviewers are cached inside it.
      reviewers: { merge: mergeBy('id') },
    },
  },
  Registration: { keyFields: ['reference'], fields: { emails: pagesOrNone() } },
  RegistrationByLink: { keyFields: ['reference'] },
  Institute: { keyFields: ['slug'], fields: { auditEntries: relayStylePagination(), outbox: pagesOrNone(['filter']) } },
  Webhook: { fields: { deliveries: relayStylePagination() } },
  Viewer: { keyFields: [] },
  SecondFactor: { merge: true },
  SeatPlan: { merge: true },
  EventAbilities: { merge: true },
  RegistrationAbilities: { merge: true },
  InstituteAbilities: { merge: true },
  GrantAbilities: { merge: true },
  GrantTerms: { merge: mergeByNumber },
  CountersignAbilities: { merge: true },
  Waitlist: { merge: true },
  RegistrationConnection: { merge: true },
  StakeholderGroup: { merge: true },
  ReviewSummary: { merge: true },
  Reviewer: { keyFields: false },
}
