import { Logger } from 'graphile-worker'

/** Silences graphile-worker: failures are logged from its events, without the values they quote. */
export const silentLogger = new Logger(() => () => {})
