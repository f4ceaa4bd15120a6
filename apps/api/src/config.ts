/** What the environment says. */

export interface Config {
  databaseUrl: string
  /** The most connections that this process opens to the database at once. */
  connections: number
  host: string
  /** 0: any free port. */
  port: number
  /** Where people reach the site, without a slash at the end: links in mails begin with it, and only pages of it may sign in. */
  siteUrl: string
  /** Signs cookies; 32 characters or more. */
  secret: string
  smtpUrl: string
  mailFrom: string
  /** Folder of the built site; null: only the API is served. */
  webDir: string | null
  /** Registrations a minute from one address, and a twelfth of it for sign-in; null: no limits. */
  rateLimit: number | null
  logLevel: string
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed. */
  trustProxy: string[]
}

const defaults = {
  CONNECTIONS: '10',
  HOST: '127.0.0.1',
  PORT: '4000',
  SMTP_URL: 'smtp://127.0.0.1:1025',
  MAIL_FROM: 'Plenaria <no-reply@plenaria.example>',
  RATE_LIMIT: '120',
  LOG_LEVEL: 'info',
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
    connections: whole('CONNECTIONS'),
    host,
    port,
    siteUrl: (env.SITE_URL || `http://${host}:${port}`).replace(/\/+$/, ''),
    secret,
    smtpUrl: optional('SMTP_URL'),
    mailFrom: optional('MAIL_FROM'),
    webDir: env.WEB_DIR || null,
    rateLimit: optional('RATE_LIMIT') === 'off' ? null : whole('RATE_LIMIT'),
    logLevel: optional('LOG_LEVEL'),
    trustProxy: optional('TRUST_PROXY').split(',').filter(Boolean),
  }
}
