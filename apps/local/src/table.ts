import pg from 'pg'
import type { Product } from './product.ts'

const roles: Record<string, string> = {
  OWNER: 'owner',
  ORGANISER: 'organiser',
  REVIEWER: 'reviewer',
  RAPPORTEUR: 'rapporteur',
  VIEWER: 'viewer',
}

interface MemberRow {
  email: string
  role: string
  institute: string
}

interface ParticipantRow {
  email: string
  standing: string
  title: string
}

/** Draws lines between rules, with each column as wide as its widest cell. */
export function drawTable(sections: string[][][]): string {
  const rows = sections.flat()
  const width = (column: number) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0))
  const widths = [0, 1, 2].map(width)
  const line = (row: string[]) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  const rule = `  ${'─'.repeat(widths.reduce((sum, each) => sum + each + 2, -2))}`
  return [
    '',
    rule,
    ...sections.filter((section) => section.length > 0).flatMap((section) => [...section.map(line), rule]),
    '',
  ].join('\n')
}

/**
 * The start-up table: where to look, and who can sign in as what.
 * @param more further rows of addresses
 */
export async function signsIn(
  { siteUrl, mailboxUrl, databaseUrl }: Pick<Product, 'siteUrl' | 'mailboxUrl' | 'databaseUrl'>,
  more: string[][] = [],
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows: members } = await client.query<MemberRow>(
      `select u.email, m.role::text, coalesce(i.names->>'en', i.slug) as institute
       from member m join user_account u on u.id = m.user_id join institute i on i.id = m.institute_id
       order by m.role, i.slug, u.email limit 8`,
    )
    const { rows: participants } = await client.query<ParticipantRow>(
      `select distinct on (r.state) r.email, lower(r.state::text) as standing, coalesce(e.titles->>'en', e.slug) as title
       from registration r join event e on e.id = r.event_id
       where r.state in ('CONFIRMED', 'OFFERED', 'WAITLISTED') and e.ends_at > desk_now()
       order by r.state, e.kind, e.starts_at, r.registered_at`,
    )
    const { rows: reports } = await client.query<{ slug: string }>(
      'select slug from report_version v join event e on e.id = v.event_id where v.number = 1 order by v.published_at limit 1',
    )
    return drawTable([
      [
        ['Site', siteUrl, ''],
        ['Mailbox', mailboxUrl ?? 'mails go to SMTP_URL', mailboxUrl ? 'every mail ends here; sign-in links too' : ''],
        ...reports.map(({ slug }) => ['Report', `${siteUrl}/reports/${slug}`, 'published after an event that is over']),
        ...more,
      ],
      members.map(({ email, role, institute }) => ['Sign in as', email, `${roles[role] ?? role}, ${institute}`]),
      participants.map(({ email, standing, title }) => [
        'Sign in as',
        email,
        `participant, ${standing}: ${title.split(':', 1)[0]}`,
      ]),
      [['Ctrl-C', 'ends everything and keeps the data', '']],
    ])
  } finally {
    await client.end()
  }
}
