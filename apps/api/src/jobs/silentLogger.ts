import { Logger } from 'graphile-worker'

/** Silences graphile-worker: failures are logged from its events, without the values that its messages quote. */
export const silentLogger = new Logger(() => () => {})
