import { PageTitle } from '../app/PageTitle.tsx'

export default function SignInPage() {
  return <PageTitle>SignInPage</PageTitle>
}
