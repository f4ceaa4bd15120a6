/** Restricts the environment of `dev`: only a development machine, without real data. */
import { type Environment, readEnvironment } from '../environment.ts'
import { Trouble } from '../trouble.ts'

const loopback = new Set(['127.0.0.1', 'localhost'])

/**
 * `dev` shows the contract to a browser and restarts on every save: it must not be reachable from elsewhere, or touch real data.
 */
const ofInstallations = ['SITE_URL', 'DATABASE_URL', 'OWNER_DATABASE_URL', 'SMTP_URL'] as const

/** @throws {Trouble} if a variable points to production, to another machine or to data other than the demonstration's */
export function readDevelopmentEnvironment(env: NodeJS.ProcessEnv): Environment {
  if (env.NODE_ENV === 'production')
    throw new Trouble('`dev` does not run with NODE_ENV=production. Unset it, or run npx pnpm@12 start.')
  if (env.HOST && !loopback.has(env.HOST))
    throw new Trouble(`\`dev\` listens on this machine only, not on HOST=${env.HOST}. Unset HOST.`)
  for (const variable of ofInstallations) {
    if (env[variable])
      throw new Trouble(
        `\`dev\` brings its own database and mailbox and does not use ${variable}. Unset it, or run npx pnpm@12 start.`,
      )
  }
  return { ...readEnvironment(env), host: '127.0.0.1' }
}
