/** Hearing of changes as they happen, while the page is looked at. What is heard says only that something changed: read again. */
import type { DocumentNode } from 'graphql'
import { useEffect, useEffectEvent } from 'react'
import { graphql } from '../__generated__/index.ts'

/** Milliseconds between two looks where nothing can be heard. */
const lookEvery = 30_000

const eventChanges = graphql(`
  subscription EventChanges($slug: String!) {
    eventChanged(slug: $slug) {
      at
    }
  }
`)

const registrationChanges = graphql(`
  subscription RegistrationChanges($reference: String!) {
    registrationChanged(reference: $reference) {
      at
    }
  }
`)

/** For staff: whatever changes at an event. */
export const useEventChanges = (slug: string, onChange: () => void): void =>
  useLive(eventChanges, { name: 'slug', value: slug }, onChange)

/** Whatever changes of one registration. */
export const useRegistrationChanges = (reference: string, onChange: () => void): void =>
  useLive(registrationChanges, { name: 'reference', value: reference }, onChange)

interface Variable {
  name: string
  value: string
}

/** `onChange` is called also when changes may have been missed, when the right to hear ends, and now and then where nothing can be heard. */
function useLive(subscription: DocumentNode, { name, value }: Variable, onChange: () => void): void {
  const changed = useEffectEvent(onChange)
  useEffect(
    () =>
      whileVisible(
        () => listen(subscription, { [name]: value }, () => changed()),
        () => changed(),
      ),
    [subscription, name, value],
  )
}

/** Begins and ends with the page's being visible; `onReturn` when it is again. */
function whileVisible(begin: () => () => void, onReturn: () => void): () => void {
  let end: (() => void) | null = null
  let wasHidden = false
  const look = () => {
    if (document.visibilityState === 'visible') {
      if (end) return
      end = begin()
      if (wasHidden) onReturn()
    } else {
      wasHidden = true
      end?.()
      end = null
    }
  }
  look()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    end?.()
  }
}

/** Looks now and then until there is a line, and whenever it breaks. */
function listen(subscription: DocumentNode, variables: Record<string, string>, onChange: () => void): () => void {
  let looking: ReturnType<typeof setInterval> | undefined
  const look = () => {
    looking ??= setInterval(onChange, lookEvery)
  }
  const stopLooking = () => {
    clearInterval(looking)
    looking = undefined
  }
  let isOver = false
  let hangUp = () => {}
  look()
  import('./line.ts').then(
    ({ follow }) => {
      if (!isOver) hangUp = follow(subscription, variables, { onChange, onLine: stopLooking, onBroken: look })
    },
    () => {},
  )
  return () => {
    isOver = true
    stopLooking()
    hangUp()
  }
}
