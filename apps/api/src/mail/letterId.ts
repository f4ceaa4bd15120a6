import { z } from 'zod'
import type { MessageRow } from '../request/rows.ts'

const resentData = z.object({ letterId: z.uuid() })

/** Id of the organisers' message in an email, including resent ones; null: none. */
export const letterIdOf = ({ letterId, data }: Pick<MessageRow, 'letterId' | 'data'>): string | null =>
  letterId ?? resentData.safeParse(data).data?.letterId ?? null
