/** Interface between the API and the site's own renderer, which is built with the site. */

/** A page request. */
export interface PageWanted {
  /** Path of the URL, including its language. */
  pathname: string
  /** Query string with its `?`, or empty. */
  search: string
  /**
   * BCP 47 tags, most preferred first: the earlier choice, then the browser's preferences. Empty: don't look for another
   * language.
   */
  wishes: readonly string[]
  /** Fields of the submitted form if it was submitted without JavaScript; otherwise empty. */
  form: Readonly<Record<string, string>>
  /** The server's time. */
  now: Date
}

/** Runs an operation as the viewer; null if it failed. */
export type Ask = (
  query: string,
  variables: Record<string, unknown>,
  locale: string,
) => Promise<Record<string, unknown> | null>

export interface RenderedPage {
  status: 200 | 404
  /** The whole document, starting with the doctype. */
  html: string
  /** Hashes of all `style` attributes in it, in the format of a Content Security Policy: `'sha256-…'`. */
  styleHashes: readonly string[]
  /** Whether it contains a form that the browser can submit without JavaScript. */
  hasForm: boolean
}

/** The page has another address; 301: permanently. */
export interface Redirect {
  redirect: string
  status: 301 | 302
}

export interface Site {
  /** Hash of the `<style>` that all pages share. */
  styleHash: string
  /** Hash of the script at the start of every page. */
  startHash: string
  render: (wanted: PageWanted, ask: Ask) => Promise<RenderedPage | Redirect>
  /** SVG preview image of a published event, for link previews; null if there is no such event. */
  picture: (slug: string, ask: Ask) => Promise<string | null>
  /** The page without content; the browser renders it. */
  shell: string
}

export interface BuiltSite {
  /** The built `index.html`. */
  template: string
  /** The build's manifest, by source file. */
  manifest: Record<string, { file: string; imports?: string[]; css?: string[] }>
  /** Reads a built file, by its URL path. */
  read: (pathname: string) => string
  /** Public base URL of the site, without a trailing slash. */
  siteUrl: string
  /** Address at which people can reach a person; null: none. */
  contactMail: string | null
}

/** What the built renderer exports as `openSite`. */
export type OpenSite = (built: BuiltSite) => Site
