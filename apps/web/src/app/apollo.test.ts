import { ApolloLink, gql, Observable } from '@apollo/client'
import { expect, test } from '@jest/globals'
import { clientThrough } from './apollo.tsx'

test('what is asked again because of a change is not answered by what was asked before it', async () => {
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
