import type { UnitOfWork } from './unitOfWork.ts'

/** Disables links to these registrations that were sent in emails. */
export async function endLinks({ database, now }: UnitOfWork, ids: string[]): Promise<void> {
  const at = new Date(now).toISOString()
  await database.$executeRaw`
    update registration_link set ended_at = ${at}::timestamptz
    where registration_id = any(${ids}::uuid[]) and ended_at is null`
}
