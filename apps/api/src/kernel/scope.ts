import type { FastifyInstance } from 'fastify'

/**
 * Registers routes with hooks and parsers of their own. The explicit name stops Fastify from searching all loaded modules for
 * `routes` to name the plugin after its file.
 */
export async function openScope(
  app: FastifyInstance,
  name: string,
  routes: (scope: FastifyInstance) => Promise<void>,
): Promise<void> {
  await app.register(Object.assign(routes, { [Symbol.for('fastify.display-name')]: name }))
}
