import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useList } from '../../ui/useList.ts'

const Asking = graphql(`
  fragment AskingForAll_Viewer on Viewer {
    memberships {
      institute {
        slug
        name
        secondFactorRequired
      }
    }
  }
`)

/** Names of the viewer's institutes that require a second factor for everything, as a formatted list; null if there are none. */
export function useAskingForAll(viewer: FragmentType<typeof Asking> | null | undefined): string | null {
  const list = useList()
  const { memberships } = readFragment(Asking, viewer) ?? { memberships: [] }
  const names = memberships.flatMap(({ institute }) => (institute.secondFactorRequired ? [institute.name] : []))
  return names.length > 0 ? list(names) : null
}
