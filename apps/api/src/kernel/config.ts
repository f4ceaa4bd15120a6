/** Reads the configuration from the environment. */

import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Default cost limit of an operation in points, equivalent to an answer that takes 100 ms of processor time. */
export const costLimit = 10_000

export interface Config {
  databaseUrl: string
  /** Data directory of a database on this machine, to warn before the disk is full; null if the database runs elsewhere. */
  databaseFolder: string | null
  /** File that lists erased data, for restores; null: no list is written. */
  erasureList: string | null
  /** Upper bound on this process's open database connections. */
  connections: number
  /** Timeout of a request's statement in milliseconds; 0: none. */
  statementTimeout: number
  /** Timeout of a job's statement in milliseconds; 0: none. */
  jobStatementTimeout: number
  /** Timeout of an idle transaction in milliseconds; 0: none. */
  idleTransactionTimeout: number
  host: string
  /** 0: any free port. */
  port: number
  /**
   * Public URL of the site without a trailing slash: the base of links in emails, and the only origin whose pages may sign in.
   */
  siteUrl: string
  /** Signs cookies; 32 characters or more. */
  secret: string
  smtpUrl: string
  mailFrom: string
  /** Contact address for people who need help, such as those who can't use the site; null: none. */
  contactMail: string | null
  /** Bounces go to `bounces+ID@host`, derived from this address; null: to the sender. */
  bounceAddress: string | null
  /** Password for posting bounced emails; null: every request is rejected. */
  bounceSecret: string | null
  /** Key for signing emails; null: they are sent unsigned. */
  dkim: Dkim | null
  /** Folder of the built site; null: only the API is served. */
  webDir: string | null
  /** File of the site's trusted operations by hash; null: the one built with the site. */
  documents: string | null
  /** Registrations a minute from one address; a twelfth of it for sign-in. Null: no limits. */
  rateLimit: number | null
  /**
   * Attempts to register at one event per minute, counted across all processes, above which browsers must do proof of work; null:
   * never.
   */
  floodRate: number | null
  /** Seconds during which actions that email others or can't be undone can still be cancelled; 0: they take effect at once. */
  undoSeconds: number
  /** Milliseconds: answers that must not reveal whether somebody is registered are delayed to a multiple of this. */
  answerStep: number
  /** Upper bound on the points that an operation may cost (decision 29). */
  costLimit: number
  logLevel: string
  /** `host` or `host:port` entries that webhooks may target although they aren't public, and without TLS. */
  webhookHosts: string[]
  /** Addresses of reverse proxies whose `X-Forwarded-For` header is trusted. */
  trustProxy: string[]
}

export interface Dkim {
  domainName: string
  keySelector: string
  /** PEM */
  privateKey: string
}

const defaults = {
  CONNECTIONS: '10',
  STATEMENT_TIMEOUT: '15',
  JOB_STATEMENT_TIMEOUT: '600',
  IDLE_TRANSACTION_TIMEOUT: '60',
  HOST: '127.0.0.1',
  PORT: '4000',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  MAIL_FROM: 'Plenaria <no-reply@plenaria.example>',
  RATE_LIMIT: '120',
  FLOOD_RATE: '120',
  UNDO_SECONDS: '60',
  ANSWER_STEP: '250',
  COST_LIMIT: String(costLimit),
  LOG_LEVEL: 'info',
  WEBHOOK_HOSTS: '',
  TRUST_PROXY: '',
}

/** @throws an Error whose one-line message says what to set, if a required setting is missing or malformed */
export function readConfig(env: Record<string, string | undefined>): Config {
  const optional = (name: keyof typeof defaults): string => env[name] || defaults[name]
  const needed = (name: string): string => {
    const value = env[name]
    if (!value) throw new Error(`Set ${name} in the environment.`)
    return value
  }
  const whole = (name: keyof typeof defaults): number => {
    const value = Number(optional(name))
    if (!Number.isInteger(value) || value < 0)
      throw new Error(`${name} must be a whole number, not «${optional(name)}».`)
    return value
  }
  const secret = needed('SECRET')
  if (secret.length < 32) throw new Error('SECRET must have 32 characters or more.')
  const host = optional('HOST')
  const port = whole('PORT')
  return {
    databaseUrl: needed('DATABASE_URL'),
    databaseFolder: env.DATABASE_FOLDER || null,
    erasureList: env.ERASURE_LIST || null,
    connections: whole('CONNECTIONS'),
    statementTimeout: whole('STATEMENT_TIMEOUT') * 1000,
    jobStatementTimeout: whole('JOB_STATEMENT_TIMEOUT') * 1000,
    idleTransactionTimeout: whole('IDLE_TRANSACTION_TIMEOUT') * 1000,
    host,
    port,
    siteUrl: (env.SITE_URL || `http://${host}:${port}`).replace(/\/+$/, ''),
    secret,
    smtpUrl: optional('SMTP_URL'),
    mailFrom: optional('MAIL_FROM'),
    contactMail: env.CONTACT_MAIL || null,
    bounceAddress: readBounceAddress(env.BOUNCE_ADDRESS),
    bounceSecret: readBounceSecret(env.BOUNCE_SECRET),
    dkim: readDkim(env),
    webDir: env.WEB_DIR || null,
    documents: env.DOCUMENTS || null,
    rateLimit: optional('RATE_LIMIT') === 'off' ? null : whole('RATE_LIMIT'),
    floodRate: [optional('RATE_LIMIT'), optional('FLOOD_RATE')].includes('off') ? null : whole('FLOOD_RATE'),
    undoSeconds: whole('UNDO_SECONDS'),
    answerStep: whole('ANSWER_STEP'),
    costLimit: whole('COST_LIMIT'),
    logLevel: optional('LOG_LEVEL'),
    webhookHosts: optional('WEBHOOK_HOSTS').split(',').filter(Boolean),
    trustProxy: optional('TRUST_PROXY').split(',').filter(Boolean),
  }
}

function readBounceAddress(text: string | undefined): string | null {
  if (!text) return null
  if (!/^[^\s@+<>]+@[^\s@<>]+$/.test(text))
    throw new Error('BOUNCE_ADDRESS must be an address, such as bounces@plenaria.example.')
  return text
}

function readBounceSecret(text: string | undefined): string | null {
  if (!text) return null
  if (text.length < 32) throw new Error('BOUNCE_SECRET must have 32 characters or more.')
  return text
}

/** `DKIM_KEY` is a PEM private key, or the path of a file that holds one. */
function readDkim({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }: Record<string, string | undefined>): Dkim | null {
  if (!DKIM_DOMAIN && !DKIM_SELECTOR && !DKIM_KEY) return null
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_KEY) {
    throw new Error('Set all of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY, or none.')
  }
  try {
    const privateKey = DKIM_KEY.includes('-----BEGIN')
      ? DKIM_KEY.replaceAll('\\n', '\n')
      : readFileSync(DKIM_KEY, 'utf8')
    createPrivateKey(privateKey)
    return { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey }
  } catch {
    throw new Error('DKIM_KEY must be a private key in PEM, or the path of a file that holds one.')
  }
}
