import { defineConfig } from 'prisma/config'

// `generate` needs no engine; naming any executable stops Prisma from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'schema.prisma' })
