import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { GrantState } from '../__generated__/graphql.ts'
import { decisionNouns } from '../board/decisionWords.ts'
import { allStates } from '../board/filters.ts'
import { countersignStates, voidCauses } from '../countersigning/countersignWords.ts'
import { formatWords } from '../events/eventWords.ts'
import { actWords, fieldWords, grantStates, stateWord } from '../grants/grantWords.ts'
import { codeName } from '../ui/codeNames.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useList } from '../ui/useList.ts'
import { useWhen, useZoneName } from '../ui/When.tsx'
import { type Change, changesOf } from './changes.ts'
import { amendedNames, eventStates, factNames, offerReasonWords, policyWords } from './factWords.ts'

interface ChangesProps {
  what: string
  before: unknown
  after: unknown
  groups: readonly { key: string; name: string }[]
  /** IANA zone of the event, in which instants are shown. */
  zone: string
}

const longest = 160

const isGrantState = (state: string): state is GrantState => Object.hasOwn(grantStates, state)

/** Before and after of each fact that changed, in words. */
export function ChangeList({ what, before, after, groups, zone }: ChangesProps) {
  const { t, i18n } = useLingui()
  const list = useList()
  const when = useWhen()
  const zoneName = useZoneName()
  const changes = changesOf(what, before, after)
  if (changes.length === 0) return null

  const groupName = (key: unknown) => groups.find((group) => group.key === key)?.name ?? String(key)
  const lookUp = (words: Readonly<Record<string, MessageDescriptor>>, key: string) => (words[key] ? t(words[key]) : key)

  function nameOf({ fact, of }: Change): string {
    const descriptor = factNames[fact]
    const name = descriptor ? t(descriptor) : fact
    if (of === null) return name
    if (fact.startsWith('groups.')) return `${groupName(of)}, ${name}`
    return `${name} (${of.replace('_', '-')})`
  }

  function stateOf(state: string): ReactNode {
    if (what.startsWith('GRANT_') && isGrantState(state)) return t(stateWord(state, what))
    if (what.startsWith('EVENT_')) return lookUp(eventStates, state)
    if (what.startsWith('COUNTERSIGN')) return lookUp(countersignStates, state)
    const known = allStates.find((each) => each === state)
    return known ? <StateMark state={known} /> : state
  }

  function textOf(fact: string, value: string): ReactNode {
    switch (fact) {
      case 'state':
      case 'filter.states':
        return stateOf(value)
      case 'groupKey':
      case 'filter.groupKeys':
        return groupName(value)
      case 'staged.decision':
        return lookUp(decisionNouns, value)
      case 'offerReason.kind':
        return lookUp(offerReasonWords, value)
      case 'voidBecause':
        return value in voidCauses ? t(voidCauses[value as keyof typeof voidCauses]) : value
      case 'policy':
        return lookUp(policyWords, value)
      case 'changed':
        return lookUp(amendedNames, value)
      case 'act':
        return value in actWords ? t(actWords[value as keyof typeof actWords].name) : value
      case 'field':
        return value in fieldWords ? t(fieldWords[value as keyof typeof fieldWords].name) : value
      case 'format':
        return lookUp(formatWords, value)
      case 'zone':
        return zoneName(value)
      case 'languages':
        return codeName(i18n, 'language', value)
      case 'filter.countries':
        return codeName(i18n, 'region', value)
      default:
        if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return when({ at: value, zone, as: 'moment' })
        return value.length > longest ? `${value.slice(0, longest)} …` : value
    }
  }

  function wordsOf(fact: string, value: unknown): ReactNode {
    if (value === null || value === undefined || value === '') return '–'
    if (typeof value === 'boolean')
      return value ? t({ id: 'common.yes', message: 'Yes' }) : t({ id: 'common.no', message: 'No' })
    if (typeof value === 'number')
      return fact.endsWith('.number')
        ? t({ id: 'audit.no', message: `no. ${value}` })
        : value.toLocaleString(i18n.locale)
    if (typeof value === 'string') return textOf(fact, value)
    if (!Array.isArray(value)) return t({ id: 'audit.changed', message: 'changed' })
    if (!value.every((each) => typeof each === 'string')) return t({ id: 'audit.changed', message: 'changed' })
    const words = value.map((each) => textOf(fact, each))
    if (words.every((each) => typeof each === 'string')) return list(words)
    return words.map((each, place) => (
      <span key={place} className="me-3">
        {each}
      </span>
    ))
  }

  return (
    <dl className="flex max-w-[56rem] flex-wrap gap-x-6 gap-y-0.5">
      {changes.map((change) => {
        const { fact, of, from, to } = change
        const isLong = Array.isArray(to) && !to.every((each) => typeof each === 'string')
        return (
          <div key={`${fact} ${of}`} className="flex min-w-0 flex-wrap gap-x-2">
            <dt className="text-ink-3 [overflow-wrap:anywhere]">{nameOf(change)}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">
              {from !== undefined && !isLong && (
                <>
                  <span className="text-ink-2">{wordsOf(fact, from)}</span>
                  <ArrowRight
                    size={13}
                    strokeWidth={1.5}
                    aria-hidden
                    className="mx-1.5 inline align-[-2px] text-ink-3"
                  />
                  <span className="sr-only">
                    {' '}
                    <Trans id="common.now">now</Trans>{' '}
                  </span>
                </>
              )}
              {wordsOf(fact, to)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
