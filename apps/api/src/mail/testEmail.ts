/** An email as it will be, sent to nobody but the member who asks to see it. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { addAll } from '../jobs/add.ts'
import type { JobPayload } from '../jobs/jobSchemas.ts'
import type { ViewerRow } from '../request/rows.ts'
import { deliverOrGiveUp, type MailTools } from './deliver.ts'
import type { Page } from './layout.ts'
import { written } from './templates.ts'

export const testSubject = (subject: string): string => `[Test] ${subject}`

/** `page`: without anything that opens a person's registration. */
export async function queueTestEmail(
  database: Pick<PrismaClient, '$queryRaw'>,
  { id: userId, email }: ViewerRow,
  page: Page,
): Promise<{ __typename: 'MessageTestSent'; to: string }> {
  const { text, html, senderName, replyTo } = written(page)
  const mail = { subject: testSubject(page.subject), text, html, senderName, replyTo }
  await database.$queryRaw(addAll([{ identifier: 'send_test_email', payload: { userId, mail } }]))
  return { __typename: 'MessageTestSent', to: email }
}

/** The job `send_test_email`. */
export async function sendTestEmail(
  tools: MailTools,
  { userId, mail }: JobPayload<'send_test_email'>,
  jobId: string,
): Promise<void> {
  const user = await tools.database.user.findUnique({ where: { id: userId } })
  if (user) await deliverOrGiveUp(tools, user.email, mail, `test-${jobId}`)
}
