import type { Job } from './jobSchemas.ts'

/** Once people have registered: prioritises those who were never selected in the series. */
export const firstJob = (eventId: string): Job => ({
  identifier: 'put_never_selected_first',
  payload: { eventId },
  job_key: `first:${eventId}`,
})
