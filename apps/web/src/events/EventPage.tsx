import { PageTitle } from '../app/PageTitle.tsx'

export function EventPage({ slug }: { slug: string }) {
  return <PageTitle>{slug}</PageTitle>
}
