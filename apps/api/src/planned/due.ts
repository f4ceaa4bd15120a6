import type { GraphQLSchema } from 'graphql'
import { unlimited } from '../access/attemptLimits.ts'
import { openProofOfWork } from '../access/proofOfWork.ts'
import { noSecurityLog } from '../access/securityLog.ts'
import { openAuth } from '../access/sign-in.ts'
import type { Config } from '../kernel/config.ts'
import type { Context } from '../request/context.ts'
import { haltFailed, runAction } from './run.ts'

export interface DueTools extends Pick<Context, 'database' | 'desk' | 'sealing' | 'erasures' | 'resolving'> {
  config: Pick<Config, 'siteUrl' | 'secret' | 'floodRate' | 'undoSeconds' | 'answerStep' | 'mailFrom'>
  schema: GraphQLSchema
}

export interface Try {
  requestId: string
  /** Whether this is the job's last attempt. */
  isLast: boolean
}

/**
 * The job `run_planned_action`. If it runs early because clocks differ, it is rescheduled. If the last attempt fails too, the
 * action is halted, so that its author learns of it.
 */
export async function runWhenDue(
  { schema, config, ...tools }: DueTools,
  id: string,
  { requestId, isLast }: Try,
): Promise<void> {
  const { database, desk, sealing, erasures, resolving } = tools
  // Without proof of work, which is only for registering.
  const work = openProofOfWork(config, { count: async () => 0 })
  const context: Context = {
    database,
    desk,
    sealing,
    erasures,
    resolving,
    auth: openAuth(database, config),
    work,
    // The viewer is loaded from the action's author.
    viewer: null,
    linkHolder: null,
    language: 'en',
    requestId,
    limits: unlimited,
    securityLog: noSecurityLog,
    undoSeconds: config.undoSeconds,
    answerStep: config.answerStep,
    effect: null,
    mailFrom: config.mailFrom,
  }
  try {
    await runAction({ schema, context, id }, { kind: 'DUE' })
  } catch (fault) {
    if (isLast) await haltFailed(context, id)
    throw fault
  }
}
