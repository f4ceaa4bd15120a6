import { createContext, type ReactNode, use } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import type { FieldProblems } from './formProblems.ts'

interface FormFacts {
  fieldProblems: FieldProblems
  /** Language of the visible content. */
  language: Language
}

/** Shared by all fields of a form: errors, and the visible language. */
export const FormContext = createContext<FormFacts>({ fieldProblems: {}, language: 'en' })

export const useFieldProblem = (id: string): string | undefined => use(FormContext).fieldProblems[id]

/** A section of a form: its title beside the fields where there is room, and the fields in one column. */
export function FormSection({
  id,
  title,
  help,
  children,
}: {
  id: string
  title: ReactNode
  help?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid gap-x-10 gap-y-5 border-line border-t py-8 first-of-type:border-t-0 [form+&]:border-t! lg:grid-cols-[14rem_minmax(0,41rem)]"
    >
      <div>
        <h2 id={`${id}-title`} tabIndex={-1} className="scroll-mt-6 text-20">
          {title}
        </h2>
        {help && <p className="mt-1 text-13 text-ink-2">{help}</p>}
      </div>
      <div className="grid min-w-0 content-start gap-6">{children}</div>
    </section>
  )
}

/** One of several similar items in a section (a session, a question), with its actions, for example to remove it. */
export function FormItem({ title, actions, children }: { title: ReactNode; actions: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 border-line-strong border-s-2 ps-4">
      <legend className="sr-only">{title}</legend>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3">
        <p aria-hidden className="min-w-0 truncate text-13 text-ink-3">
          {title}
        </p>
        <div className="flex flex-wrap gap-1">{actions}</div>
      </div>
      <div className="grid gap-4">{children}</div>
    </fieldset>
  )
}
