import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { InferenceKind, InferenceSourceKind } from '../__generated__/graphql.ts'

interface People {
  minimum: number
  maximum: number
}

/** What could be inferred; `ReaderWords` precedes it. */
export function Learned({ kind, minimum, maximum }: { kind: InferenceKind } & People) {
  return minimum === maximum ? (
    <Exactly kind={kind} people={maximum} />
  ) : (
    <Between kind={kind} minimum={minimum} maximum={maximum} />
  )
}

function Exactly({ kind, people }: { kind: InferenceKind; people: number }) {
  switch (kind) {
    case 'SEATED':
      return (
        <Plural
          id="attack.exactly-people-held-seat"
          value={people}
          one="exactly one person held a seat"
          other="exactly # people held a seat"
        />
      )
    case 'SEATED_OR_OFFERED':
      return (
        <Plural
          id="attack.exactly-people-held-seat-or"
          value={people}
          one="exactly one person held a seat or an offer"
          other="exactly # people held a seat or an offer"
        />
      )
    case 'SEATED_WHEN_COUNTED':
      return (
        <Plural
          id="attack.exactly-people-held-seat-at"
          value={people}
          one="exactly one person held a seat at the last count"
          other="exactly # people held a seat at the last count"
        />
      )
    case 'OFFERED':
      return (
        <Plural
          id="attack.exactly-people-have-offer"
          value={people}
          one="exactly one person has an offer"
          other="exactly # people have an offer"
        />
      )
    case 'WAITING':
      return (
        <Plural
          id="attack.exactly-people-are-on-waitlist"
          value={people}
          one="exactly one person is on the waitlist"
          other="exactly # people are on the waitlist"
        />
      )
    case 'JOINED':
      return (
        <Plural
          id="attack.exactly-people-took-seat"
          value={people}
          one="exactly one person took a seat"
          other="exactly # people took a seat"
        />
      )
    case 'LEFT':
      return (
        <Plural
          id="attack.exactly-people-gave-up-seat"
          value={people}
          one="exactly one person gave up a seat"
          other="exactly # people gave up a seat"
        />
      )
  }
}

function Between({ kind, minimum, maximum }: { kind: InferenceKind } & People) {
  switch (kind) {
    case 'SEATED':
      return (
        <Trans id="attack.between-and-people-held-seat">
          between {minimum} and {maximum} people held a seat
        </Trans>
      )
    case 'SEATED_OR_OFFERED':
      return (
        <Trans id="attack.between-and-people-held-seat-or">
          between {minimum} and {maximum} people held a seat or an offer
        </Trans>
      )
    case 'SEATED_WHEN_COUNTED':
      return (
        <Trans id="attack.between-and-people-held-seat-at">
          between {minimum} and {maximum} people held a seat at the last count
        </Trans>
      )
    case 'OFFERED':
      return (
        <Trans id="attack.between-and-people-have-offer">
          between {minimum} and {maximum} people have an offer
        </Trans>
      )
    case 'WAITING':
      return (
        <Trans id="attack.between-and-people-are-on">
          between {minimum} and {maximum} people are on the waitlist
        </Trans>
      )
    case 'JOINED':
      return (
        <Trans id="attack.between-and-people-took-seat">
          between {minimum} and {maximum} people took a seat
        </Trans>
      )
    case 'LEFT':
      return (
        <Trans id="attack.between-and-people-gave-up">
          between {minimum} and {maximum} people gave up a seat
        </Trans>
      )
  }
}

interface Source {
  kind: InferenceSourceKind
  /** Names of the group and country; null for none. */
  group: string | null
  country: string | null
  version: number | null
}

/** «Academia in version 1». */
export function useSourceWords(): (source: Source) => string {
  const { t } = useLingui()
  return ({ kind, group, country, version }) => {
    const name = group ?? country ?? ''
    const number = version ?? 1
    switch (kind) {
      case 'SEAT_PLAN':
        return t({ id: 'attack.seat-plan', message: 'the seat plan' })
      case 'ROOM_TOTAL':
        return t({ id: 'attack.seats-taken-on-event-page', message: 'seats taken on the event page' })
      case 'ROOM_GROUP':
        return t({ id: 'attack.on-event-page', message: `${name} on the event page` })
      case 'ROOM_FULL':
        return t({ id: 'attack.whether-seats-are-free', message: 'whether seats are free' })
      case 'ROOM_WITHHELD':
        return t({ id: 'attack.which-groups-event-page-withholds', message: 'which groups the event page withholds' })
      case 'ROOM_CHANGES':
        return t({ id: 'attack.when-event-page-changed', message: 'when the event page changed' })
      case 'REPORT_TOTAL':
        return t({ id: 'attack.total-in-version', message: `the total in version ${number}` })
      case 'REPORT_GROUP':
      case 'REPORT_COUNTRY':
        return t({ id: 'attack.in-version', message: `${name} in version ${number}` })
      case 'REPORT_OTHER_COUNTRIES':
        return t({ id: 'attack.other-countries-in-version', message: `other countries in version ${number}` })
      case 'UNCHANGED_SINCE':
        return t({ id: 'attack.that-no-one-joined-or', message: 'that no one joined or left after the event' })
      case 'OWN_KNOWLEDGE':
        return t({
          id: 'attack.what-people-know-about-their',
          message: 'what people know about their own organisation',
        })
    }
  }
}

/** Who could infer it, followed by a colon. */
export const ReaderWords = ({ group }: { group: string | null }): ReactNode =>
  group === null ? (
    <Trans id="attack.anyone-could-learn">Anyone could learn:</Trans>
  ) : (
    <Trans id="attack.someone-from-could-also-learn">Someone from {group} could also learn:</Trans>
  )
