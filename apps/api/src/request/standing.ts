/** A registration's state, from its columns. */
import type { OfferReason, StandingVariant } from '@plenaria/domain/registration'
import type { RegistrationRow } from './rows.ts'

export type StateColumns = Pick<
  RegistrationRow,
  'state' | 'offerExpiresAt' | 'offerReason' | 'declineReason' | 'offerLapsedAt'
>

/** @throws if the row violates the database's check constraints */
export function variantOf(row: StateColumns): StandingVariant {
  const { state } = row
  switch (state) {
    case 'OFFERED': {
      const offerExpiresAt = known(row.offerExpiresAt, 'offer_expires_at').getTime()
      return { state, offerExpiresAt, offerReason: offerReasonOf(row) }
    }
    case 'DECLINED':
      return { state, declineReason: known(row.declineReason, 'decline_reason') }
    case 'LAPSED':
      return { state, lapsedAt: known(row.offerLapsedAt, 'offer_lapsed_at').getTime() }
    default:
      return { state }
  }
}

/** The column's type is plain JSON; only `standingFields` writes it. */
export const offerReasonOf = (row: Pick<RegistrationRow, 'offerReason'>): OfferReason =>
  known(row.offerReason, 'offer_reason') as unknown as OfferReason

export function known<T>(value: T | null, column: string): T {
  if (value === null) throw new Error(`A registration misses its ${column}.`)
  return value
}
