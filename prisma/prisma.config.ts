import { defineConfig } from 'prisma/config'

// `generate` needs no engine; naming any executable keeps Prisma from looking for one to download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'schema.prisma' })
