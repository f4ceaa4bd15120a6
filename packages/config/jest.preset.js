import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

const queryCompiler = {
  '^@prisma/client/runtime/query_compiler_fast_bg\\.postgresql\\.mjs$': require.resolve('./jest.queryCompiler.mjs'),
}

/** Preset of all Jest projects: TypeScript as in production, ES modules, untransformed dependencies. */
export function project(displayName, rootDir, { jsx = false, ...rest } = {}) {
  return {
    displayName,
    rootDir,
    testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleNameMapper: queryCompiler,
    testEnvironment: require.resolve(jsx ? './jest.dom.js' : './jest.node.js'),
    runtime: require.resolve('./jest.runtime.js'),
    transformIgnorePatterns: ['\\.mjs$', '/node_modules/(?!\\.pnpm/[^/]*/node_modules/@plenaria/)'],
    transform: {
      '\\.tsx?$': [
        require.resolve('@swc/jest'),
        {
          module: { type: 'es6' },
          jsc: {
            target: 'es2024',
            parser: { syntax: 'typescript', tsx: jsx },
            ...(jsx && {
              transform: { react: { runtime: 'automatic' } },
              experimental: { plugins: [[require.resolve('@lingui/swc-plugin'), {}]] },
            }),
          },
        },
      ],
    },
    ...rest,
  }
}
