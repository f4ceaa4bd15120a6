/** What the worker does. Each job is enqueued by SQL in the transaction that owes it. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { Logger, type TaskList } from 'graphile-worker'
import type { Transporter } from 'nodemailer'
import type { Config } from './config.ts'
import type { Desk } from './registrations/seating.ts'

/** graphile-worker says nothing by itself: failures are logged from its events, without what they quote. */
export const quiet = new Logger(() => () => {})

export interface Tools {
  database: PrismaClient
  desk: Desk
  transport: Transporter
  config: Pick<Config, 'siteUrl' | 'mailFrom'>
}

export function openTasks(_tools: Tools): TaskList {
  return {}
}
