/** PostGraphile in its recommended production setup, without policies: the baseline for read benchmarks. */
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const { DATABASE_URL = '', PORT = '0' } = process.env

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Allow list filters on columns without an index.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: 10 } })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(Number(PORT), '127.0.0.1', () => process.send?.('listening'))
process.once('disconnect', () => process.exit())
