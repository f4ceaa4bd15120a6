import { isStillAgreed, type ReleaseMatter } from '@plenaria/domain/countersign'
import type { Instant } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../../request/rows.ts'
import { aheadOf } from '../ahead.ts'
import { alreadyRegistered, nothingOffered } from '../obstacles.ts'
import { outcomeOf, refused } from '../outcomes.ts'
import { findRegistrations, findStaged } from '../queries.ts'
import { stagedLimitOf, standingOf } from '../standing.ts'
import type { Definition, RefusedOne, StillPermitted } from '../types.ts'
import type { UnitOfWork } from '../unitOfWork.ts'

/** Makes everything staged at the event effective, all or nothing. */
export interface Release {
  type: 'RELEASE'
  /** The agreed decisions. If others are staged now, apart from people who left, it is refused: `ChangedMeanwhile`. */
  expected?: ReleaseMatter
  /** When agreement was requested: anything staged later counts as different, even the same decision for another reason. */
  askedAt?: Instant
  stillPermitted?: StillPermitted
}

export const release: Definition<Release> = {
  async find(_command, work) {
    await work.flush()
    return findStaged(work.database, work.snapshot.eventId)
  },
  async run(command, staged, work, actor) {
    if (await isAnother(work, command, staged)) return refused({ refusal: 'ChangedMeanwhile' })
    await work.snapshot.addWithOrganisations(staged)
    await work.snapshot.loadSamePeople(staged)
    const taken = alreadyRegistered(work)
    const nothing = await nothingOffered(work, staged, stagedLimitOf)
    const notDone = staged.flatMap((row): RefusedOne[] => {
      const refusal = taken(row) ?? nothing(row)
      return refusal ? [{ reference: row.reference, refusal }] : []
    })
    if (notDone.length > 0) return refused({ refusal: 'ReleaseRefused', refused: notDone })
    const ids = staged.map(({ id }) => id)
    const offered = staged.filter((row) => row.staged === 'OFFER' && row.stagedAllotmentOf === null)
    const ahead = await aheadOf(work, offered, staged, true)
    return outcomeOf(work, await work.apply({ type: 'RELEASE', ids, ahead }, actor, new Set(ids)), ids)
  },
}

/** Whether the staged decisions differ from the agreed ones. */
async function isAnother(
  { database, snapshot }: UnitOfWork,
  { expected, askedAt }: Release,
  staged: RegistrationRow[],
): Promise<boolean> {
  if (!expected) return false
  const known = new Set(staged.map(({ id }) => id))
  const ids = Object.keys(expected).filter((id) => !known.has(id))
  const left = await findRegistrations(database, snapshot.eventId, { ids })
  return !isStillAgreed(expected, [...staged, ...left].map(standingOf), askedAt ?? Number.POSITIVE_INFINITY)
}
