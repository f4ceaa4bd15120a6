import { PageTitle } from '../app/PageTitle.tsx'

export default function StatusPage({ reference }: { reference: string }) {
  return <PageTitle>{reference}</PageTitle>
}
