/** The worker's jobs and their payloads: the single list that both enqueuers and the worker use. */
import { z } from 'zod'

const byId = z.object({ id: z.uuid() })
const ofEvent = z.object({ eventId: z.string() })
const ofLetter = z.object({ letterId: z.uuid() })
const ofRound = z.object({ roundId: z.uuid() })
/** For scheduled jobs without a payload. */
const nothing = z.unknown()

export const jobSchemas = {
  send_message: byId,
  send_messages: z.object({ ids: z.array(z.uuid()).readonly() }),
  send_sign_in_link: z.object({ email: z.string(), next: z.string(), language: z.string(), askedBy: z.string() }),
  send_account_notice: z.object({
    userId: z.string(),
    change: z.enum([
      'AUTHENTICATOR_ADDED',
      'AUTHENTICATOR_REMOVED',
      'PASSKEY_ADDED',
      'PASSKEY_REMOVED',
      'RECOVERY_CODE_USED',
      'RECOVERY_CODES_RENEWED',
    ]),
  }),
  send_erasure_link: z.object({
    emailKey: z.string(),
    reference: z.string().nullable(),
    askedAt: z.number(),
    language: z.string(),
  }),
  send_erasure_notice: z.object({
    emailKey: z.string(),
    language: z.string(),
    proofs: z.array(z.object({ id: z.string(), digest: z.string() })),
  }),
  retain: nothing,
  start_letter: ofLetter,
  queue_letter: ofLetter,
  send_letter_test: z.object({
    letterId: z.uuid(),
    userId: z.string(),
    language: z.string(),
    registrationId: z.uuid().nullable(),
  }),
  send_test_email: z.object({
    userId: z.string(),
    mail: z.object({
      subject: z.string(),
      text: z.string(),
      html: z.string(),
      senderName: z.string().nullable(),
      replyTo: z.string().nullable(),
    }),
  }),
  send_letterhead_test: z.object({ instituteId: z.string(), userId: z.string(), language: z.string() }),
  remind: nothing,
  email_mentions: byId,
  send_digests: nothing,
  tell_webhooks: nothing,
  /** `_cron`: the minute it was due. */
  tell_rooms: z.object({ _cron: z.object({ ts: z.iso.datetime({ offset: true }) }).optional() }),
  record_sealed: nothing,
  send_webhook: byId,
  remind_of_promise: ofEvent,
  destroy_links: ofEvent,
  purge_traces: nothing,
  end_grant: z.object({ grantId: z.uuid() }),
  run_bulk_action: byId,
  run_planned_action: byId,
  sweep_planned_actions: nothing,
  run_import: byId,
  forget_import: byId,
  forget_roster: byId,
  put_never_selected_first: ofEvent,
  close_validation: ofRound,
  remind_of_validation: ofRound,
  run_clock: ofEvent,
  compute_draw: byId,
  close_draw: byId,
} as const

export type Identifier = keyof typeof jobSchemas
export type JobPayload<Of extends Identifier> = z.infer<(typeof jobSchemas)[Of]>

interface JobOptions {
  /** Replaces a pending job with the same key. */
  job_key?: string
  /** Due time, ISO 8601. Default: at once. */
  run_at?: string
  /** Lower runs first. Default: 0. */
  priority?: number
  /** Jobs of one queue run one at a time. */
  queue_name?: string
  max_attempts?: number
}

export type Job = { [Of in Identifier]: JobOptions & { identifier: Of; payload: JobPayload<Of> } }[Identifier]
