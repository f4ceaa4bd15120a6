import { Trans } from '@lingui/react/macro'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'

/** A link to the uptake of findings on registrants' pages, if there is any. The same for everyone. */
export function UptakeNews({ slug }: { slug: string }) {
  return (
    <p className="mt-6 max-w-measure border-accent border-s-4 py-1 ps-4">
      <Trans id="uptake.report-has-been-read">There’s news about the report.</Trans>{' '}
      <TextLink to={paths.uptake(slug)}>
        <Trans id="uptake.see-what-became-of-what">See what became of the findings</Trans>
      </TextLink>
    </p>
  )
}
