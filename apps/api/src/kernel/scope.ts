import type { FastifyInstance } from 'fastify'

/**
 * Registers routes that have hooks and parsers of their own. The name avoids Fastify's search of all loaded modules for `routes`,
 * by which it would name it after a file.
 */
export async function openScope(
  app: FastifyInstance,
  name: string,
  routes: (scope: FastifyInstance) => Promise<void>,
): Promise<void> {
  await app.register(Object.assign(routes, { [Symbol.for('fastify.display-name')]: name }))
}
