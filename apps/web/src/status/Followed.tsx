import { useRegistrationChanges } from '../kernel/live.ts'

/** Hears of changes of a registration. Only while the person may see it. `readAt`: when the server read what is shown. */
export function Followed({ reference, readAt, onChange }: { reference: string; readAt: string; onChange: () => void }) {
  useRegistrationChanges(reference, readAt, onChange)
  return null
}
