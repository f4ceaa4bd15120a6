/** A minimal site in the format of the web app's build: its renderer responds with its input. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const renderer = `export const openSite = ({ siteUrl }) => ({
  styleHash: "'sha256-style'",
  startHash: "'sha256-start'",
  shell: '<!doctype html><title>The shell</title>',
  picture: async (slug) => slug === 'gone' ? null : '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="6"><rect width="6" height="6"/></svg>',
  render: async ({ pathname, search, wishes, form }, ask) => {
    if (pathname === '/broken') throw new Error('This page can not be drawn')
    if (pathname === '/nowhere') return { status: 404, html: '<!doctype html><title>Nowhere</title>', styleHashes: [], hasForm: false }
    if (wishes[0]?.startsWith('es') && !pathname.startsWith('/es')) return { redirect: '/es' + pathname + search }
    const answer = await ask('{ viewer { email } }', {}, 'en')
    const html = '<!doctype html><title>The site</title>' + JSON.stringify({ siteUrl, wishes, form, answer })
    return { status: 200, html, styleHashes: ["'sha256-attribute'"], hasForm: pathname.endsWith('/certificates') }
  },
})
`

export async function builtSite(folder: string): Promise<void> {
  const client = path.join(folder, 'client')
  await mkdir(path.join(client, 'assets'), { recursive: true })
  await mkdir(path.join(client, '.vite'))
  await mkdir(path.join(folder, 'server'))
  await mkdir(path.join(client, 'draw'))
  await writeFile(path.join(client, 'index.html'), '<!doctype html>')
  await writeFile(path.join(client, 'draw', 'verify.html'), '<!doctype html><title>Verify a draw</title>')
  await writeFile(path.join(client, 'draw', 'verify.mjs'), 'export const verify = () => []')
  await writeFile(path.join(client, '.vite', 'manifest.json'), '{}')
  await writeFile(path.join(client, 'assets', 'main-1a2b3c.js'), `export const text = '${'long '.repeat(500)}'`)
  await writeFile(path.join(client, 'assets', 'main-1a2b3c.js.br'), 'as the build made it')
  await writeFile(path.join(folder, 'server', 'package.json'), '{ "type": "module" }')
  await writeFile(path.join(folder, 'server', 'site.js'), renderer)
}
