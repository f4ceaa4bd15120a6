import { ApolloLink, gql, Observable } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { of } from 'rxjs'
import { byHash, clientThrough } from './apollo.tsx'

test('a refetch after a change is not answered by an earlier request', async () => {
  const asked: ((email: string) => void)[] = []
  const held = new ApolloLink(
    () =>
      new Observable((observer) => {
        asked.push((email) => {
          observer.next({ data: { viewer: { __typename: 'Viewer', email } } })
          observer.complete()
        })
      }),
  )
  const reading = clientThrough(held).watchQuery({
    query: gql`
      query Reader {
        viewer {
          email
        }
      }
    `,
    fetchPolicy: 'network-only',
  })
  const shown = reading.subscribe(() => {})
  const later = reading.refetch()
  expect(asked).toHaveLength(2)
  asked[0]?.('before@people.example')
  asked[1]?.('after@people.example')
  expect((await later).data).toMatchObject({ viewer: { email: 'after@people.example' } })
  expect(reading.getCurrentResult().data).toMatchObject({ viewer: { email: 'after@people.example' } })
  shown.unsubscribe()
})

test('an operation is sent by its hash, and by its text where the server does not know it', async () => {
  const sent: { withText: boolean; extensions: unknown }[] = []
  const server = new ApolloLink((operation) => {
    const { http } = operation.getContext()
    sent.push({ withText: http.includeQuery, extensions: { ...operation.extensions } })
    const unknown = { errors: [{ message: 'Unknown', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
    return of(http.includeQuery ? { data: { viewer: null } } : unknown)
  })
  const query = gql`
    query ByHash {
      viewer {
        email
      }
    }
  `
  const client = clientThrough(ApolloLink.from([byHash, server]))
  const { data } = await client.query({ query: { ...query, __meta__: { hash: 'sha256:known' } } as typeof query })
  expect(data).toEqual({ viewer: null })
  expect(sent).toEqual([
    { withText: false, extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:known' } } },
    { withText: true, extensions: { persistedQuery: { version: 1, sha256Hash: 'sha256:known' } } },
  ])
})
