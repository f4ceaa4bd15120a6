/** What the API and the site's own renderer, which is built with the site, say to each other. */

/** A page as it was asked for. */
export interface PageWanted {
  /** Of the address, with its language. */
  pathname: string
  /** With its `?`, or empty. */
  search: string
  /** BCP 47 tags, most wanted first: what was chosen before, then what the browser prefers. Empty: no other language is looked for. */
  wishes: readonly string[]
  /** The fields of the form that this page answers, if it was submitted without JavaScript; otherwise none. */
  form: Readonly<Record<string, string>>
  /** The server's time. */
  now: Date
}

/** Runs an operation as the viewer; null where it failed. */
export type Ask = (
  query: string,
  variables: Record<string, unknown>,
  locale: string,
) => Promise<Record<string, unknown> | null>

export interface RenderedPage {
  status: 200 | 404
  /** From doctype to end. */
  html: string
  /** Of every `style` attribute in it, as a policy of contents names them: `'sha256-…'`. */
  styleHashes: readonly string[]
  /** Whether it holds a form that the browser can submit by itself. */
  hasForm: boolean
}

/** Where a page is instead; 301: for good. */
export interface Redirect {
  redirect: string
  status: 301 | 302
}

export interface Site {
  /** Of what every page has in `<style>`. */
  styleHash: string
  /** Of the script that every page begins with. */
  startHash: string
  render: (wanted: PageWanted, ask: Ask) => Promise<RenderedPage | Redirect>
  /** The picture of a published event for previews of links, as SVG; null where there is no such event. */
  picture: (slug: string, ask: Ask) => Promise<string | null>
  /** The page without what is in it: it fills itself. */
  shell: string
}

export interface BuiltSite {
  /** `index.html` as it was built. */
  template: string
  /** The build's manifest, by source file. */
  manifest: Record<string, { file: string; imports?: string[]; css?: string[] }>
  /** A built file's content, by its path in the address. */
  read: (pathname: string) => string
  /** Where people reach the site, without a slash at the end. */
  siteUrl: string
  /** Where people write to a person; null: nowhere. */
  contactMail: string | null
}

/** What the built renderer exports as `openSite`. */
export type OpenSite = (built: BuiltSite) => Site
