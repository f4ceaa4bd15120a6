import type { FastifyInstance } from 'fastify'

/**
 * Registers routes that have hooks and parsers of their own. The name is for Fastify, which would otherwise compare every module that was
 * ever loaded with `routes`, to call it after a file.
 */
export async function openScope(
  app: FastifyInstance,
  name: string,
  routes: (scope: FastifyInstance) => Promise<void>,
): Promise<void> {
  await app.register(Object.assign(routes, { [Symbol.for('fastify.display-name')]: name }))
}
