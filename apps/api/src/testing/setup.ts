/** Jest's `globalSetup` and, through the function it stores, its `globalTeardown`. */
import { startTestServer, type TestServer } from './server.ts'

declare global {
  var testServer: TestServer | undefined
}

export default async function setup(): Promise<void> {
  globalThis.testServer = await startTestServer()
  process.env.TEST_SERVER_URL = globalThis.testServer.url
}
