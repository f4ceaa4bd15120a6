/** Maps between a registration's row and the domain's standing. */

import type { OfferReason, StagedDecision, Standing } from '@plenaria/domain/registration'
import { limitTo } from '@plenaria/domain/seats/limit'
import { Prisma } from '@plenaria/prisma/client'
import { organisationPrint } from '../audit/words.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { known, variantOf } from '../request/standing.ts'
import type { ConsentGiven } from './person.ts'

/** Every column by its field; the compiler ensures that it is complete. */
const columns = {
  id: 'id',
  reference: 'reference',
  eventId: 'event_id',
  state: 'state',
  groupKey: 'group_key',
  name: 'name',
  email: 'email',
  emailKey: 'email_key',
  organisation: 'organisation',
  organisationNames: 'organisation_names',
  organisationKey: 'organisation_key',
  country: 'country',
  languages: 'languages',
  motivation: 'motivation',
  answers: 'answers',
  needs: 'needs',
  consents: 'consents',
  language: 'language',
  protected: 'protected',
  pseudonym: 'pseudonym',
  affiliation: 'affiliation',
  sortName: 'sort_name',
  sharedWith: 'shared_with',
  sessionIds: 'session_ids',
  allotmentOf: 'allotment_of',
  limitedTo: 'limited_to',
  limitReason: 'limit_reason',
  assignedAway: 'assigned_away',
  registeredAt: 'registered_at',
  queuedAt: 'queued_at',
  priority: 'priority',
  heads: 'heads',
  awaitsConfirmation: 'awaits_confirmation',
  offerExpiresAt: 'offer_expires_at',
  offerReason: 'offer_reason',
  declineReason: 'decline_reason',
  offerLapsedAt: 'offer_lapsed_at',
  staged: 'staged',
  stagedReason: 'staged_reason',
  stagedAt: 'staged_at',
  stagedBy: 'staged_by',
  stagedAllotmentOf: 'staged_allotment_of',
  stagedLimitedTo: 'staged_limited_to',
  stagedLimitReason: 'staged_limit_reason',
  stagedOver: 'staged_over',
  requestId: 'request_id',
  requestHash: 'request_hash',
  erasedAt: 'erased_at',
  version: 'version',
} as const satisfies Record<keyof RegistrationRow, string>

/** `r.id as "id", …`: makes raw reads return rows as Prisma does. */
export const rowColumns = Prisma.raw(
  Object.entries(columns)
    .map(([field, column]) => `r.${column} as "${field}"`)
    .join(', '),
)

const named = Object.entries(columns) as [keyof RegistrationRow, string][]

/** The row keyed by column, for `json_populate_recordset(null::registration, …)`, where missing keys mean null. */
export function asColumns(row: RegistrationRow): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [field, column] of named) if (row[field] !== null) kept[column] = row[field]
  return kept
}

/** The database treats missing JSON keys as null, and reads such JSON faster. */
export const withoutNulls = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

type StandingFields = Pick<
  RegistrationRow,
  | 'state'
  | 'groupKey'
  | 'organisationKey'
  | 'queuedAt'
  | 'priority'
  | 'awaitsConfirmation'
  | 'allotmentOf'
  | 'limitedTo'
  | 'limitReason'
  | 'offerExpiresAt'
  | 'offerReason'
  | 'declineReason'
  | 'offerLapsedAt'
  | 'staged'
  | 'stagedReason'
  | 'stagedAt'
  | 'stagedBy'
  | 'stagedAllotmentOf'
  | 'stagedLimitedTo'
  | 'stagedLimitReason'
  | 'stagedOver'
>

/** @throws if the row violates the database's check constraints. */
export function standingOf(row: RegistrationRow): Standing {
  const { id, groupKey, organisationKey, queuedAt, priority, allotmentOf, staged, awaitsConfirmation } = row
  const common = {
    id,
    groupKey,
    organisationKey,
    queuedAt: queuedAt.getTime(),
    priority,
    allotmentOf,
    limit: limitOf(row),
    awaitsConfirmation,
    staged: staged && {
      decision: staged,
      reason: row.stagedReason,
      at: known(row.stagedAt, 'staged_at').getTime(),
      by: known(row.stagedBy, 'staged_by'),
      allotmentOf: row.stagedAllotmentOf,
      limit: stagedLimitOf(row),
      ...(row.stagedOver !== null && { replaces: row.stagedOver as unknown as StagedDecision }),
    },
  }
  return { ...common, ...variantOf(row) }
}

/** The seat's limit, from its columns. */
export const limitOf = ({ limitedTo, limitReason }: Pick<RegistrationRow, 'limitedTo' | 'limitReason'>) =>
  limitTo(limitedTo, limitReason ?? '')

/** The other member's staged decision that the current one replaced; null: none. */
export function replacedStagingOf({
  stagedBy,
  stagedOver,
}: RegistrationRow): Pick<StagedDecision, 'decision' | 'by'> | null {
  const replaced = stagedOver as unknown as StagedDecision | null
  return replaced && replaced.by !== stagedBy ? replaced : null
}

/** This member's staged decision that others have replaced, at any number of steps; null: none, or it is current. */
export function replacedStagingOfMember(
  { stagedBy, stagedOver }: Pick<RegistrationRow, 'stagedBy' | 'stagedOver'>,
  memberId: string,
): StagedDecision | null {
  if (stagedBy === memberId) return null
  let replaced = stagedOver as unknown as StagedDecision | null
  while (replaced && replaced.by !== memberId) replaced = replaced.replaces ?? null
  return replaced
}

export const stagedLimitOf = ({
  stagedLimitedTo,
  stagedLimitReason,
}: Pick<RegistrationRow, 'stagedLimitedTo' | 'stagedLimitReason'>) => limitTo(stagedLimitedTo, stagedLimitReason ?? '')

export function standingFields(standing: Standing): StandingFields {
  const { state, groupKey, organisationKey, queuedAt, priority, allotmentOf, limit, staged } = standing
  const { awaitsConfirmation } = standing
  const reason = state === 'OFFERED' ? storedReason(standing.offerReason) : null
  return {
    state,
    groupKey,
    organisationKey,
    queuedAt: new Date(queuedAt),
    priority,
    awaitsConfirmation,
    allotmentOf,
    limitedTo: [...(limit?.sessionIds ?? [])],
    limitReason: limit?.reason ?? null,
    offerExpiresAt: state === 'OFFERED' ? new Date(standing.offerExpiresAt) : null,
    offerReason: reason,
    declineReason: state === 'DECLINED' ? standing.declineReason : null,
    offerLapsedAt: state === 'LAPSED' ? new Date(standing.lapsedAt) : null,
    staged: staged?.decision ?? null,
    stagedReason: staged?.reason ?? null,
    stagedAt: staged && new Date(staged.at),
    stagedBy: staged?.by ?? null,
    stagedAllotmentOf: staged?.allotmentOf ?? null,
    stagedLimitedTo: [...(staged?.limit?.sessionIds ?? [])],
    stagedLimitReason: staged?.limit?.reason ?? null,
    stagedOver: staged?.replaces ? storedStaging(staged.replaces) : null,
  }
}

/** JSON for the database; contains what it replaced. */
const storedStaging = (staged: StagedDecision): Prisma.JsonObject => JSON.parse(JSON.stringify(staged))

/** Offer reasons never name other organisations: these may leave, and their data with them. */
const storedReason = ({ outOfTurn, skipped, ...reason }: OfferReason) => ({
  ...reason,
  skipped: skipped.map(({ registrationId, organisationKey }) => ({
    registrationId,
    organisationKey: organisationPrint(organisationKey),
  })),
  ...(outOfTurn && { outOfTurn: { ...outOfTurn } }),
})

/** A standing as the audit log stores it: enough to replay it, without personal data. Instants as ISO 8601. */
export function auditedStanding(standing: Standing): Record<string, unknown> {
  const { id, awaitsConfirmation, ...rest } = standing
  const instants = ['queuedAt', 'offerExpiresAt', 'lapsedAt']
  const kept = awaitsConfirmation ? { ...rest, awaitsConfirmation } : rest
  return Object.fromEntries(
    Object.entries(kept).map(([field, value]) => {
      if (instants.includes(field)) return [field, new Date(value as number).toISOString()]
      if (field === 'staged' && rest.staged) {
        const { replaces: _, ...staged } = rest.staged
        return [field, { ...staged, at: new Date(staged.at).toISOString() }]
      }
      return [field, value]
    }),
  )
}

/** The column's type is plain JSON; only commands of the desk write it. */
export const consentsOf = ({ consents }: Pick<RegistrationRow, 'consents'>): ConsentGiven[] =>
  consents as unknown as ConsentGiven[]
