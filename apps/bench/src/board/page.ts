/** A page of Chromium, signed in as the organiser. */
import { chromium, type Page } from '@playwright/test'
import type { BoardSite } from './site.ts'

/** If the system lacks the browser's libraries, the package brings its own; it decides by this variable. */
async function openBrowser() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--enable-precise-memory-info'],
  })
}

/** Relative addresses resolve to the site. */
export async function openPage(
  { api, cookie }: BoardSite,
  viewport: { width: number; height: number },
): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await openBrowser()
  const baseURL = `http://127.0.0.1:${api.port}`
  const context = await browser.newContext({ viewport, baseURL })
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: baseURL }])
  return { page: await context.newPage(), close: () => browser.close() }
}
