import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memoryLocation } from 'wouter/memory-location'
import { type InterfaceLanguage, languageOfPath, wordsOf } from '../kernel/language.ts'
import { App } from '../routes/App.tsx'
import { clientThrough } from '../routes/apollo.tsx'
import { PresentTime, ReaderZone } from '../ui/When.tsx'
import { noteMissing } from './missingWords.ts'
import { type Asked, type Root, serverLink } from './server.ts'

interface Surroundings {
  /** IANA zone of the reader. */
  zone?: string
  /** Current time, ISO 8601. Default: the system clock. */
  now?: string
}

/**
 * Renders the whole site at one path, against the real schema. `root`: the schema's root fields as values or functions of their
 * arguments, as in graphql-js; `viewer: null` is a visitor.
 */
export async function renderRoute(path: string, root: Root, { zone = 'America/Bogota', now }: Surroundings = {}) {
  const [pathname = '/', searchPath] = path.split('?', 2)
  const place = memoryLocation({ path: pathname, searchPath, record: true })
  const asked: Asked[] = []

  const connect = ({ locale }: InterfaceLanguage) => clientThrough(serverLink(root, asked, locale))

  const present = now ? () => Date.parse(now) : Date.now
  // Loading these takes a cold worker longer than a query's timeout; once loaded, they serve all of its tests.
  await Promise.all([import('../routes/staff/StaffRoutes.tsx'), import('../locales/staff/en.po')])
  const words = await wordsOf(languageOfPath(path))
  words.on('missing', noteMissing)
  const screen = await act(async () =>
    render(
      <ReaderZone value={zone}>
        <PresentTime value={present}>
          <App place={{ hook: place.hook, searchHook: place.searchHook }} connect={connect} />
        </PresentTime>
      </ReaderZone>,
    ),
  )

  return {
    ...screen,
    user: userEvent.setup({ delay: null }),
    /** The requests that the pages sent, in order. */
    asked,
    askedFor: (name: string) => asked.filter((each) => each.name === name),
    path: () => place.history.at(-1) ?? path,
    navigate: (to: string) => act(async () => place.navigate(to)),
  }
}
