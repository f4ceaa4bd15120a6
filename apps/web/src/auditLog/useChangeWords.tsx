import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { GrantState } from '../__generated__/graphql.ts'
import { decisionNouns } from '../board/deciding/decisionWords.ts'
import { allStates } from '../board/filters/filters.ts'
import { scoreMethods } from '../compose/scoreMethods.tsx'
import { countersignStates, voidCauses } from '../countersigning/countersignWords.ts'
import { formatWords } from '../events/eventWords.ts'
import { actionWords, fieldWords, grantStates, stateWord } from '../grants/grantWords.ts'
import { codeName } from '../ui/languages/codeNames.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useList } from '../ui/useList.ts'
import { useWhen, useZoneName } from '../ui/When.tsx'
import type { Change } from './changes.ts'
import { amendedNames, eventStates, factNames, offerReasonWords, policyWords } from './factWords.ts'

/** Maximum number of characters shown of a text. */
const maxShownLength = 160

type Words = Readonly<Record<string, MessageDescriptor>>

const namesOf = (words: Readonly<Record<string, { name: MessageDescriptor }>>): Words =>
  Object.fromEntries(Object.entries(words).map(([key, { name }]) => [key, name]))

/** Facts whose values are keys with labels. */
const wordsByFact: Readonly<Record<string, Words>> = {
  'staged.decision': decisionNouns,
  'offerReason.kind': offerReasonWords,
  voidReason: voidCauses,
  policy: policyWords,
  scoreMethod: scoreMethods,
  changed: amendedNames,
  act: namesOf(actionWords),
  field: namesOf(fieldWords),
  format: formatWords,
}

const isGrantState = (state: string): state is GrantState => Object.hasOwn(grantStates, state)

/** Formats names and values of changed facts. `zone`: IANA zone for displaying instants. */
export function useChangeWords(kind: string, groups: readonly { key: string; name: string }[], zone: string) {
  const { t, i18n } = useLingui()
  const list = useList()
  const when = useWhen()
  const zoneName = useZoneName()

  const groupName = (key: unknown) => groups.find((group) => group.key === key)?.name ?? String(key)
  const lookUp = (words: Words, key: string) => (words[key] ? t(words[key]) : key)

  function nameOf({ fact, of }: Change): string {
    const descriptor = factNames[fact]
    const name = descriptor ? t(descriptor) : fact
    if (of === null) return name
    if (fact.startsWith('groups.')) return `${groupName(of)}, ${name}`
    return `${name} (${of.replace('_', '-')})`
  }

  function stateOf(state: string): ReactNode {
    if (kind.startsWith('GRANT_') && isGrantState(state)) return t(stateWord(state, kind))
    if (kind.startsWith('EVENT_')) return lookUp(eventStates, state)
    if (kind.startsWith('COUNTERSIGN')) return lookUp(countersignStates, state)
    const known = allStates.find((each) => each === state)
    return known ? <StateMark state={known} /> : state
  }

  function textOf(fact: string, value: string): ReactNode {
    const words = wordsByFact[fact]
    if (words) return lookUp(words, value)
    switch (fact) {
      case 'state':
      case 'filter.states':
        return stateOf(value)
      case 'groupKey':
      case 'filter.groupKeys':
        return groupName(value)
      case 'zone':
        return zoneName(value)
      case 'languages':
        return codeName(i18n, 'language', value)
      case 'filter.countries':
        return codeName(i18n, 'region', value)
      default:
        if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return when({ at: value, zone, as: 'moment' })
        return value.length > maxShownLength ? `${value.slice(0, maxShownLength)} …` : value
    }
  }

  function numberOf(fact: string, value: number): string {
    if (fact.endsWith('.number')) return t({ id: 'audit-log.no', message: `no. ${value}` })
    return value.toLocaleString(i18n.locale)
  }

  function listOf(fact: string, values: readonly string[]): ReactNode {
    const words = values.map((each) => textOf(fact, each))
    if (words.every((each) => typeof each === 'string')) return list(words)
    return words.map((each, place) => (
      <span key={place} className="me-3">
        {each}
      </span>
    ))
  }

  function wordsOf(fact: string, value: unknown): ReactNode {
    if (value === null || value === undefined || value === '') return '–'
    if (value === true) return t({ id: 'common.yes', message: 'Yes' })
    if (value === false) return t({ id: 'common.no', message: 'No' })
    if (typeof value === 'number') return numberOf(fact, value)
    if (typeof value === 'string') return textOf(fact, value)
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return listOf(fact, value)
    return t({ id: 'audit-log.changed', message: 'changed' })
  }

  return { nameOf, wordsOf }
}
