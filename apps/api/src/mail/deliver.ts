/** Hands an email over to the mail server. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Transporter } from 'nodemailer'
import type { Config } from '../kernel/config.ts'
import { isFinal } from './refusal.ts'
import type { Mail } from './templates.ts'

export interface MailTools {
  database: PrismaClient
  transport: Transporter
  config: Pick<Config, 'siteUrl' | 'mailFrom' | 'secret' | 'bounceAddress'>
}

/** Bounces go to an address specific to the email, if configured. */
export async function deliver(
  { transport, config }: Pick<MailTools, 'transport' | 'config'>,
  to: string,
  {
    page: _,
    headers,
    senderName,
    replyTo,
    calendar,
    files = [],
    ...mail
  }: Omit<Mail, 'page'> & Partial<Pick<Mail, 'page'>>,
  id: string,
): Promise<void> {
  await transport.sendMail({
    from: senderName === null ? config.mailFrom : { name: senderName, address: addressIn(config.mailFrom) },
    ...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
    to: { name: '', address: to },
    ...(config.bounceAddress && { envelope: { from: bounceAddressOf(config.bounceAddress, id), to } }),
    messageId: `<${id}@${new URL(config.siteUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    attachments: [
      // Beside the text: where a calendar is a part of it, some programs show an invitation to a meeting instead.
      ...(calendar
        ? [{ filename: 'calendar.ics', content: calendar, contentType: 'text/calendar; charset=utf-8' }]
        : []),
      ...files.map((file) => ({ ...file, contentDisposition: 'attachment' as const })),
    ],
    ...mail,
  })
}

/** `Name <address>` → `address` */
export const addressIn = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim()

/**
 * For emails of which nothing is stored: a final refusal ends the job without a trace, since a failed job would name the
 * recipient.
 */
export const deliverOrGiveUp = (...mail: Parameters<typeof deliver>): Promise<void> =>
  deliver(...mail).catch((fault: unknown) => {
    if (!isFinal(fault)) throw fault
  })

/** `bounces@host` → `bounces+ID@host` (VERP). */
const bounceAddressOf = (address: string, id: string): string => address.replace('@', `+${id}@`)
