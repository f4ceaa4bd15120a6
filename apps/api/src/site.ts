import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const year = 365 * 24 * 60 * 60

/** Serves the built site from `folder`: `/assets` for good (their names hold a hash), everything else fresh, pages by index.html. */
export async function serveSite(app: FastifyInstance, folder: string): Promise<void> {
  const root = path.resolve(folder)
  if (!existsSync(path.join(root, 'index.html')))
    throw new Error('WEB_DIR holds no built site. Build the web app first.')
  await app.register(fastifyStatic, {
    root,
    wildcard: true,
    cacheControl: false,
    setHeaders: (response, file) => {
      const immutable = file.startsWith(path.join(root, 'assets') + path.sep)
      response.header('cache-control', immutable ? `public, max-age=${year}, immutable` : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://site')
    const { accept = '*/*' } = request.headers
    // Scanners of mailed links take anything, and must not find a link dead that is not.
    const takesPage = accept.includes('text/html') || (accept.includes('*/*') && path.extname(pathname) === '')
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/^\/(api|assets|graphql)(\/|$)/.test(pathname) &&
      takesPage
    if (isPage) return reply.sendFile('index.html')
    return reply.code(404).send({ code: 'NOT_FOUND', message: 'There is nothing at this address.' })
  })
}
