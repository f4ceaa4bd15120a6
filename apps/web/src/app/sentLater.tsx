/** Parts of a page that are sent after it, so that it can be used earlier. */
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { type ComponentType, lazy, use, useEffect } from 'react'
import { insisted } from './insisted.ts'
import { addWords, type Room } from './language.ts'
import { tellUsable } from './usable.ts'

interface SentLater<Part> {
  /** Loads it with its words, once. Rejects where the line broke; asking again tries again. */
  bring: (words: I18n) => Promise<Part>
  /** The part if it is there. */
  here: (words: I18n) => Part | undefined
  /** The part; until it is there, the page around it waits (`Suspense`), and it is tried again and again. */
  usePart: () => Part
}

/** `rooms`: the words that the part is told in. */
export function sentLater<Part>(load: () => Promise<Part>, ...rooms: Room[]): SentLater<Part> {
  const awaited = new WeakMap<I18n, Promise<Part>>()
  const present = new WeakMap<I18n, { part: Part }>()

  async function bring(words: I18n): Promise<Part> {
    const [part] = await Promise.all([load(), addWords(words, ...rooms)])
    present.set(words, { part })
    if (!awaited.has(words)) awaited.set(words, arrived(part))
    return part
  }

  function untilItCame(words: I18n): Promise<Part> {
    const known = awaited.get(words)
    if (known) return known
    const coming = insisted(() => bring(words))
    awaited.set(words, coming)
    return coming
  }

  return {
    bring,
    here: (words) => present.get(words)?.part,
    usePart() {
      const { i18n } = useLingui()
      return use(untilItCame(i18n))
    },
  }
}

/** A component that is sent later. Until it is there it is tried again and again. */
export const componentSentLater = <Props extends object>(load: () => Promise<ComponentType<Props>>, ...rooms: Room[]) =>
  inEachLanguage((words) =>
    insisted(async () => {
      const [component] = await Promise.all([load(), addWords(words, ...rooms)])
      return { default: component }
    }),
  )

/** A page with its words. Where they can't be loaded, that is a fault of the page. */
export const pageInWords = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  ...rooms: Room[]
) =>
  inEachLanguage(async (words) => {
    const [page] = await Promise.all([load(), addWords(words, ...rooms)])
    return page
  })

function inEachLanguage<Props extends object>(load: (words: I18n) => Promise<{ default: ComponentType<Props> }>) {
  const made = new WeakMap<I18n, ComponentType<Props>>()

  function componentIn(words: I18n): ComponentType<Props> {
    const known = made.get(words)
    if (known) return known
    const component = lazy(() => load(words))
    made.set(words, component)
    return component
  }

  return function Later(props: Props) {
    const { i18n } = useLingui()
    const Component = componentIn(i18n)
    useEffect(tellUsable, [])
    return <Component {...props} />
  }
}

/** A promise of what is there, marked as React marks those that it has waited for: `use` gives its value at once. */
const arrived = <Value,>(value: Value): Promise<Value> =>
  Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
