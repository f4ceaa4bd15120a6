import { MessageChannel } from 'node:worker_threads'

/**
 * For React's server rendering, whose build for browsers listens to a channel that it never closes. This one doesn't keep the
 * process of the tests running.
 */
class UnrefChannel extends MessageChannel {
  constructor() {
    super()
    // A listener refs its port, so only once React has added its own.
    queueMicrotask(() => this.port1.unref())
  }
}

export { UnrefChannel as MessageChannel }
