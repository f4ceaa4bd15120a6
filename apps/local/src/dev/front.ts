/** The development server of the site: sources from Vite, everything else from the API. */
import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import path from 'node:path'
import { contentPolicy } from '@plenaria/api/src/site/contentPolicy.ts'
import { root } from '@plenaria/config/src/generate.ts'
import { type Connect, createServer, type Plugin, type ViteDevServer } from 'vite'
import { watched } from './consequence.ts'
import { forward, forwardSocket } from './forward.ts'
import { isGraphiqlFile, serveGraphiql } from './graphiql.ts'
import { messageNotices } from './messages.ts'

export interface FrontOptions {
  port: number
  /** The API's port; waits while it starts. */
  ready: () => Promise<number>
  say: (line: string) => void
  /** Called with each file saved, created or removed among the site's sources and `watched`. */
  changed?: (file: string) => void
}

/** Paths handled only by the API. */
const ofApi = /^\/(graphql|api|healthz|\.well-known)(\/|$)/
/** Paths handled only by Vite. */
const ofVite = /^\/(@|src\/|node_modules\/|__)/

/** Chooses the process for a request. What neither knows is a page of the site, rendered by its own script. */
function dispatch(ready: FrontOptions['ready']): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { method = 'GET', headers } = request
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const reads = method === 'GET' || method === 'HEAD'
    const takesPage = reads && (headers.accept ?? '').includes('text/html')
    if (isGraphiqlFile(pathname) || (pathname === '/graphql' && takesPage))
      return void serveGraphiql(pathname, response).catch(next)
    if (ofVite.test(pathname)) return next()
    const otherwise = reads && !ofApi.test(pathname) ? next : null
    return void forward(request, response, { ready, otherwise }).catch(next)
  }
}

/** Called again whenever Vite restarts itself, for example after a configuration change. */
function passOn({ ready, changed }: FrontOptions): Plugin {
  return {
    name: 'plenaria:development',
    configureServer: ({ middlewares, httpServer, watcher }) => {
      middlewares.use(dispatch(ready))
      if (changed) {
        watcher.add(watched.map((file) => path.join(root, file)))
        for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed)
      }
      httpServer?.on('upgrade', (request, socket, head) => {
        const { pathname } = new URL(request.url ?? '/', 'http://site')
        if (pathname === '/graphql') void forwardSocket(request, socket as Socket, head, ready)
      })
    },
  }
}

/**
 * The site's content policy, extended by the scripts and styles that Vite adds, so that violations already show in development.
 */
function policyWith(nonce: string): string {
  const directives: Record<string, string[]> = {
    ...contentPolicy,
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src-elem': ["'self'", `'nonce-${nonce}'`],
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join(';')
}

/** Starts Vite's server on this machine's loopback address. */
export async function openFront(options: FrontOptions): Promise<ViteDevServer> {
  const nonce = randomBytes(16).toString('base64')
  const web = path.join(root, 'apps', 'web')
  const server = await createServer({
    root: web,
    configFile: path.join(web, 'vite.config.ts'),
    plugins: [passOn(options), messageNotices(options.say)],
    html: { cspNonce: nonce },
    logLevel: 'warn',
    clearScreen: false,
    server: {
      host: '127.0.0.1',
      port: options.port,
      strictPort: true,
      cors: false,
      headers: { 'content-security-policy': policyWith(nonce) },
    },
  })
  await server.listen()
  return server
}
