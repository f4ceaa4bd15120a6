/** Reads the configuration from the environment. */

import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The default limit of an operation, in points: an answer of 100 ms of processor time. */
export const costLimit = 10_000

export interface Config {
  databaseUrl: string
  /** Where a database on this machine keeps its data, to warn before the disk is full; null: on another machine. */
  databaseFolder: string | null
  /** The file that lists what is erased, for restores; null: nothing is listed. */
  erasureList: string | null
  /** The most connections that this process opens to the database at once. */
  connections: number
  /** Milliseconds that a statement of a request may take; 0: any time. */
  statementTimeout: number
  /** Milliseconds that a statement of a job may take; 0: any time. */
  jobStatementTimeout: number
  /** Milliseconds that a transaction may stay open without a statement; 0: any time. */
  idleTransactionTimeout: number
  host: string
  /** 0: any free port. */
  port: number
  /** Where people reach the site, without a slash at the end: links in emails begin with it, and only pages of it may sign in. */
  siteUrl: string
  /** Signs cookies; 32 characters or more. */
  secret: string
  smtpUrl: string
  mailFrom: string
  /** Where people write to a person, for example who can't use the site; null: nowhere. */
  contactMail: string | null
  /** Emails come back to an address of their own, `bounces+ID@host`, made from this one; null: to the sender. */
  bounceAddress: string | null
  /** Password for posting bounced emails; null: every request is rejected. */
  bounceSecret: string | null
  /** Signs emails; null: they are sent unsigned. */
  dkim: Dkim | null
  /** Folder of the built site; null: only the API is served. */
  webDir: string | null
  /** File of the site's operations by hash, which are trusted; null: the one that was built with the site. */
  documents: string | null
  /** Registrations a minute from one address, and a twelfth of it for sign-in; null: no limits. */
  rateLimit: number | null
  /**
   * Registrations a minute at one event, tried at all processes together, from which on browsers do a small calculation first;
   * null: never.
   */
  floodRate: number | null
  /** Seconds in which actions that email others or can't be undone can be undone; 0: they take effect at once. */
  undoSeconds: number
  /** Step in milliseconds to which answers are delayed that must not reveal whether somebody is registered. */
  answerStep: number
  /** Points that an operation may cost (decision 29). */
  costLimit: number
  logLevel: string
  /** `host` or `host:port` that webhooks may lead to though they are not public, and without TLS. */
  webhookHosts: string[]
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed. */
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

/** @throws an Error with one line that says what to set, if something needed is missing or malformed */
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

/** `DKIM_KEY` is a private key in PEM, or the path of a file that holds one. */
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
