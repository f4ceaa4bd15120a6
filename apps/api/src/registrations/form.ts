/** The registration form of an event. */
import { type Prisma, type PrismaClient, prepared } from '@plenaria/prisma/client'
import { eventOnceAt } from '../request/eventBySlug.ts'

const formOf = { questions: { orderBy: { position: 'asc' } }, consents: true, groups: true } as const

/** An event with all that its registration form asks. */
export type Form = Prisma.EventGetPayload<{ include: typeof formOf }>

/** Forms kept by a database's client. */
const formsKept = 200

interface Forms {
  kept: Map<string, Form>
  /** Being read. */
  underWay: Map<string, Promise<Form | null>>
}

const formsOf = new WeakMap<PrismaClient, Forms>()

/**
 * The current form of an event. Every change of it increments the event's version, so it is cached by version. Concurrent requests share
 * one read.
 */
export function loadForm(database: PrismaClient, slug: string): Promise<Form | null> {
  const forms = formsOf.get(database) ?? { kept: new Map(), underWay: new Map() }
  formsOf.set(database, forms)
  const { underWay } = forms
  const known = underWay.get(slug)
  if (known) return known
  const form = current(database, slug, forms).finally(() => underWay.delete(slug))
  underWay.set(slug, form)
  return form
}

async function current(database: PrismaClient, slug: string, forms: Forms): Promise<Form | null> {
  const { kept } = forms
  const before = kept.get(slug)
  if (before) {
    const [event] = await database.$queryRaw<
      { version: number }[]
    >`${prepared} select version from event where slug = ${slug}`
    if (event?.version === before.version) return before
    kept.delete(slug)
  }
  // The event is read first: a form that changes meanwhile is kept under the version before, and read again.
  const form = await database.event.findUnique({ where: { slug }, include: formOf })
  if (!form) {
    const moved = await eventOnceAt(database, slug)
    return moved && current(database, moved.slug, forms)
  }
  const [oldest] = kept.keys()
  if (kept.size >= formsKept && oldest !== undefined) kept.delete(oldest)
  kept.set(slug, form)
  return form
}
