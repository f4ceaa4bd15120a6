import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useTextLanguage } from '../../kernel/textLanguage.ts'
import { ShownAsWritten } from '../../registering/form/rest/ShownAsWritten.tsx'

const WrittenOfRegistration = graphql(`
  fragment AsWritten_registration on Registration {
    group {
      key
      names {
        language
      }
    }
    event {
      slug
      titles {
        language
      }
      sessions {
        id
        titles {
          language
        }
      }
    }
  }
`)

/** Says which organisers' texts are in another language. Renders nothing if all are translated. */
export function AsWritten({ registration }: { registration: FragmentType<typeof WrittenOfRegistration> }) {
  const { group, event } = readFragment(WrittenOfRegistration, registration)
  const textLanguage = useTextLanguage()
  const texts = [event.titles, group.names, ...event.sessions.map(({ titles }) => titles)]
  return (
    <div className="mt-6 empty:hidden">
      <ShownAsWritten languages={texts.map(textLanguage)} />
    </div>
  )
}
