import { use } from 'react'
import { PresentTime } from '../ui/When.tsx'

/** `2031-06-02`. @param at milliseconds since 1970 */
const dayIn = (zone: string, at: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at)

/** Whether a reviewer was emailed today, in the event's IANA zone: nobody is emailed twice in a day. */
export function useRemindedToday(zone: string): (reviewer: { remindedAt?: string | null }) => boolean {
  const today = dayIn(zone, use(PresentTime)())
  return ({ remindedAt }) => remindedAt != null && dayIn(zone, Date.parse(remindedAt)) === today
}
