import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DoorQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'

const Door = graphql(`
  query Door($sessionId: ID!, $after: String) {
    door(sessionId: $sessionId, first: 500, after: $after) {
      cursor
      isWhole
      people {
        isExpected
        record {
          attended
          at
          method
        }
        registration {
          reference
          name
          organisation
          group {
            name
          }
        }
      }
    }
  }
`)

type Part = NonNullable<DoorQuery['door']>

export interface DoorPerson {
  reference: string
  /** Null if hidden from the viewer. */
  name: string | null
  organisation: string | null
  group: string
  /** When they arrived in person; null if they haven't, or have only joined online. */
  arrivedAt: string | null
}

export interface DoorList {
  /** People of one session, by reference. */
  people: ReadonlyMap<string, DoorPerson>
  /** True once the whole list is loaded; from then on it is kept up to date while online. */
  isWhole: boolean
  /** True if the last load failed; it is retried. */
  isBroken: boolean
}

const nobody: DoorList = { people: new Map(), isWhole: false, isBroken: false }

function updated(people: DoorList['people'], part: Part): DoorList['people'] {
  const all = new Map(people)
  for (const { registration, isExpected, record } of part.people) {
    const { reference, name, organisation, group } = registration
    if (isExpected)
      all.set(reference, {
        reference,
        name,
        organisation,
        group: group.name,
        arrivedAt: record?.attended && record.method !== 'JOINED' ? record.at : null,
      })
    else all.delete(reference)
  }
  return all
}

/** Milliseconds before a failed load is retried. */
const again = 5_000

/** Loads a session's door list and holds it on the device while the page is open. */
export function useDoorList(slug: string, sessionId: string): DoorList {
  const client = useApolloClient()
  const [list, setList] = useState(nobody)
  const reader = useRef(() => {})

  useEffect(() => {
    if (!sessionId) return
    setList(nobody)
    const state = { cursor: null as string | null, isBusy: false, isStale: false, isOver: false }

    async function readParts(): Promise<void> {
      for (let isWhole = false; !isWhole && !state.isOver; ) {
        const variables = { sessionId, after: state.cursor }
        const { data } = await client.query({ query: Door, variables, fetchPolicy: 'no-cache' })
        const part = data?.door
        if (!part || state.isOver) return
        state.cursor = part.cursor
        isWhole = part.isWhole
        setList(({ people }) => ({ people: updated(people, part), isWhole: part.isWhole, isBroken: false }))
      }
    }

    async function read(): Promise<void> {
      state.isStale = true
      if (state.isBusy) return
      state.isBusy = true
      try {
        while (state.isStale && !state.isOver) {
          state.isStale = false
          await readParts()
        }
      } catch {
        setList((before) => ({ ...before, isBroken: true }))
        setTimeout(() => void read(), again)
      } finally {
        state.isBusy = false
      }
    }

    reader.current = () => void read()
    void read()
    return () => {
      state.isOver = true
    }
  }, [client, sessionId])

  useEventChanges(
    slug,
    useCallback(() => reader.current(), []),
  )
  return list
}
