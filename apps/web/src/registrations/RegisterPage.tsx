import { PageTitle } from '../app/PageTitle.tsx'

export default function RegisterPage({ slug }: { slug: string; step?: string }) {
  return <PageTitle>{slug}</PageTitle>
}
