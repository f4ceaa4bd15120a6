import { z } from 'zod'
import type { MessageRow } from '../request/rows.ts'

const resentData = z.object({ letterId: z.uuid() })

/** The message of organisers that an email brings, also one that is sent again; null: none. */
export const letterIdOf = ({ letterId, data }: Pick<MessageRow, 'letterId' | 'data'>): string | null =>
  letterId ?? resentData.safeParse(data).data?.letterId ?? null
