import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'

const InstitutesOfViewer = graphql(`
  fragment MyInstitutes_Viewer on Viewer {
    memberships {
      institute {
        slug
        name
      }
    }
  }
`)

/** The viewer's institutes; renders nothing if there are none. */
export function MyInstitutes({ viewer }: { viewer: FragmentType<typeof InstitutesOfViewer> }) {
  const { memberships } = readFragment(InstitutesOfViewer, viewer)
  if (memberships.length === 0) return null
  return (
    <section className="mt-16">
      <h2 className="text-25">
        <Trans id="people.institutes-you-work-for">Institutes you work for</Trans>
      </h2>
      <ul className="mt-4 border-line border-t">
        {memberships.map(({ institute: { slug, name } }) => (
          <li key={slug} className="border-line border-b py-3">
            <TextLink to={paths.institute(slug)}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
