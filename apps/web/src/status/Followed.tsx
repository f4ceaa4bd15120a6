import { useRegistrationChanges } from '../kernel/live.ts'

/**
 * Subscribes to changes of a registration; mounted only while the person may see it. `readAt`: when the server read the data on
 * screen.
 */
export function Followed({ reference, readAt, onChange }: { reference: string; readAt: string; onChange: () => void }) {
  useRegistrationChanges(reference, readAt, onChange)
  return null
}
