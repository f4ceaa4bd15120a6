/** GraphiQL, served from this machine only: nothing is loaded from elsewhere. */
import type { ServerResponse } from 'node:http'

/** Path of its files. */
const base = '/@graphiql/'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>GraphiQL · Plenaria</title>
    <link rel="icon" href="/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${base}style.css" />
    <script src="${base}workers.js"></script>
    <script src="${base}app.js"></script>
  </head>
  <body class="no-focus-outline">
    <div id="root"></div>
    <script src="${base}start.js"></script>
  </body>
</html>
`

const defaultQuery = `# Requests use the account that is signed in on the site in this browser.
{
  events(first: 5) {
    edges {
      node {
        slug
        title
        startsAt
        registrationWindow
      }
    }
  }
}
`

const workers = `self.MonacoEnvironment = {
  getWorkerUrl: (_, label) => '${base}' + ({ json: 'json', graphql: 'graphql' }[label] ?? 'editor') + '.worker.js',
}`

const options = { endpoint: '/graphql', subscriptionsProtocol: 'WS', defaultQuery, title: 'GraphiQL · Plenaria' }
const start = `YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), ${JSON.stringify(options)})`

/** Its editor sets styles and markup itself, which the site's pages may not do. */
const contentPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';')

type File = [type: string, text: string]

async function fileOf(name: string): Promise<File | undefined> {
  const script = 'text/javascript; charset=utf-8'
  if (name === 'workers.js') return [script, workers]
  if (name === 'start.js') return [script, start]
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql')
  const files: Record<string, File> = {
    'app.js': [script, bundle.js],
    'style.css': ['text/css; charset=utf-8', bundle.css],
    'editor.worker.js': [script, bundle.editorWorkerService],
    'json.worker.js': [script, bundle.jsonWorker],
    'graphql.worker.js': [script, bundle.graphqlWorker],
  }
  return files[name]
}

export const isGraphiqlFile = (pathname: string): boolean => pathname.startsWith(base)

/** Serves the page, or one of its files. */
export async function serveGraphiql(pathname: string, response: ServerResponse): Promise<void> {
  const isPage = !isGraphiqlFile(pathname)
  const [type, text] = isPage
    ? ['text/html; charset=utf-8', page]
    : ((await fileOf(pathname.slice(base.length))) ?? ['text/plain', null])
  response.setHeader('content-security-policy', contentPolicy)
  response.setHeader('cache-control', isPage ? 'no-store' : 'max-age=3600')
  response.setHeader('content-type', type)
  response.statusCode = text === null ? 404 : 200
  response.end(text ?? 'There is nothing at this address.\n')
}
