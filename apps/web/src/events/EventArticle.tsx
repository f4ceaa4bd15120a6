import type { CSSProperties, ReactNode } from 'react'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'

interface EventArticleProps {
  title: string
  institutes: readonly { part: string; institute: { accent: string } }[]
  /** Target of the link on the event's title. */
  to: string
  children: ReactNode
}

/** A personal page about an event: in its host's colour, below its title. */
export function EventArticle({ title, institutes, to, children }: EventArticleProps) {
  const host = institutes.find(({ part }) => part === 'HOST')
  return (
    <article
      className="mx-auto max-w-page px-5 py-10 sm:px-8 sm:py-16"
      style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
    >
      <p className="font-medium text-15">
        <TextLink to={to}>{title}</TextLink>
      </p>
      {children}
    </article>
  )
}

/** The whole content of such a page if nothing can be done on it. */
export function ShortAnswer({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <PageTitle className="mt-3 text-32 sm:text-44">{title}</PageTitle>
      <p className="mt-4 text-20 text-ink-2">{children}</p>
    </>
  )
}
