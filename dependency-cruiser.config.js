import { folders } from './packages/config/src/layers.ts'

/** Import rules; `docs/architecture.md` explains them. */
const zones = {
  domain: '^packages/domain/',
  schema: '^packages/schema/',
  prisma: '^prisma/',
  api: '^apps/api/',
  web: '^apps/web/',
}

/** Forbids workspace imports other than the named ones and the folder's own files. */
const only = (zone, ...allowed) => onlyWith(zone, [], ...allowed)
const onlyWith = (zone, files, ...allowed) => ({
  name: `${zone}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: zones[zone], pathNot: '(jest\\.config\\.js|codegen\\.ts)$' },
  to: {
    path: '^(apps|packages|prisma)/',
    pathNot: [zones[zone], ...files, ...allowed.map((name) => zones[name]), 'node_modules/(?!@plenaria)'],
  },
})

/** Forbids imports from folders listed later in `layers.ts`. */
const downwards = Object.entries(folders).flatMap(([root, names]) =>
  names.slice(0, -1).map((name, place) => ({
    name: `${root.split('/')[1]}-${name}-imports-downwards`,
    comment: `${root}/${name} stands below what it imports here: move what both need down, or hand it over.`,
    severity: 'error',
    from: { path: `^${root}/${name}/`, pathNot: ['\\.test\\.tsx?$', '/testing/'] },
    to: { path: `^${root}/(${names.slice(place + 1).join('|')})/` },
  })),
)

export default {
  forbidden: [
    ...downwards,
    only('domain'),
    only('schema'),
    only('prisma'),
    // Draw seeds are chosen in the browser, which runs the protocol (docs/decisions/0088).
    onlyWith('web', ['^packages/domain/src/(draw/(seeds|curve|digest)|report/canonical)\\.ts$'], 'schema'),
    only('api', 'schema', 'domain', 'prisma'),
    {
      name: 'domain-imports-no-package',
      comment: 'Pure decisions: no library, no Node.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '(\\.test\\.ts|/testing/.*|jest\\.config\\.js)$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'Nothing that runs in earnest reaches what is made for tests.',
      severity: 'error',
      from: { path: '^apps/(api/src/(main|worker)\\.ts|web/src/main\\.tsx|local/src/main\\.ts)$' },
      to: { path: '^(apps|packages)/.*/testing/', reachable: true },
    },
    {
      name: 'dev-is-for-development',
      comment: 'Nothing that `dev` adds, such as GraphiQL, is reached by what runs in production.',
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/local/src/dev/' },
      to: { path: '^apps/local/src/dev/' },
    },
    {
      name: 'policy-has-one-door',
      comment: 'Whoever asks the policy asks `policy.ts`.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/access/policy(\\.ts$|/)' },
      to: { path: '^apps/api/src/access/policy/' },
    },
    {
      name: 'desk-has-one-door',
      comment: 'Whoever needs the desk imports `desk/index.ts`, or opens it by `seatDesk.ts`.',
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/api/src/desk/' },
      to: { path: '^apps/api/src/desk/', pathNot: '^apps/api/src/desk/(index\\.ts$|testing/)' },
    },
    {
      name: 'desk-knows-no-capability',
      comment: 'What a capability needs of a seat transaction it registers as a participant (docs/decisions/0043).',
      severity: 'error',
      from: { path: '^apps/api/src/desk/', pathNot: '(\\.test\\.ts$|/testing/)' },
      to: {
        path: '^apps/api/src/',
        pathNot:
          '^apps/api/src/(desk|audit|jobs|live)/|^apps/api/src/(kernel|request)/(databaseErrors|emails|eventState|ids|rows|standing)\\.ts$',
      },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { pathNot: '__generated__' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: ['/dist/', '^prisma/generated/', '\\.css$', '\\.po$', '^apps/[a-z0-9]+/(test-results|coverage)/'],
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
