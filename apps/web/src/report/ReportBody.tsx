import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Formatted, InLanguages, Prose } from './inLanguages.tsx'
import { Participation } from './Participation.tsx'
import { type KnownUptake, Recommendations } from './Recommendations.tsx'

const Body = graphql(`
  fragment ReportBody_content on ReportContent {
    introductions {
      language
      formatted
    }
    methods {
      language
      formatted
    }
    chapters {
      titles {
        language
        text
      }
      findings {
        id
        place
        texts {
          language
          formatted
        }
        support {
          language
          text
        }
        disagreement {
          language
          text
        }
        statements {
          texts {
            language
            text
          }
        }
      }
    }
    recommendations {
      ...Recommendations_recommendation
    }
    figures {
      ...Participation_figures
    }
  }
`)

/** A report: introduction, findings by topic, recommendations by addressee, participation, method. */
export function ReportBody({ content: given, uptake }: { content: FragmentType<typeof Body>; uptake?: KnownUptake }) {
  const { t } = useLingui()
  const { introductions, methods, chapters, recommendations, figures } = readFragment(Body, given)
  return (
    <>
      {introductions.length > 0 && (
        <div className="mt-10 text-20 leading-[1.55]">
          <Formatted texts={introductions} level={2} />
        </div>
      )}
      {chapters.map(({ titles, findings }, place) => (
        <ReportSection
          key={place}
          id={`c${place + 1}`}
          title={<InLanguages texts={titles}>{({ text }) => text}</InLanguages>}
        >
          <ol className="grid gap-8">
            {findings.map((finding) => (
              <li
                key={finding.id}
                id={`f${finding.place}`}
                className="grid scroll-mt-6 grid-cols-[2.75rem_minmax(0,1fr)]"
              >
                <a
                  href={`#f${finding.place}`}
                  aria-label={t({ id: 'report.link-to-finding', message: `Link to finding ${finding.place}` })}
                  className="font-medium text-accent tabular-nums underline-offset-4 hover:underline"
                >
                  {finding.place}
                </a>
                <div>
                  <Formatted texts={finding.texts} level={3} />
                  <div className="mt-2 text-15 text-ink-2">
                    <Prose texts={finding.support} />
                    <Prose texts={finding.disagreement} />
                  </div>
                  {finding.statements.map(({ texts }, index) => (
                    <blockquote key={index} className="mt-3 border-line-strong border-s-2 ps-4 text-15">
                      <p className="text-ink-2">
                        <Trans id="report.participant-who-disagrees-says">A participant who disagrees says:</Trans>
                      </p>
                      <Prose texts={texts} />
                    </blockquote>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </ReportSection>
      ))}
      {recommendations.length > 0 && (
        <ReportSection id="recommendations" title={t({ id: 'report.recommendations', message: 'Recommendations' })}>
          <Recommendations recommendations={recommendations} uptake={uptake} />
        </ReportSection>
      )}
      <ReportSection id="participation" title={t({ id: 'report.who-took-part', message: 'Who took part' })}>
        <Participation figures={figures} />
      </ReportSection>
      {methods.length > 0 && (
        <ReportSection id="method" title={t({ id: 'report.method', message: 'Method' })}>
          <Formatted texts={methods} level={3} />
        </ReportSection>
      )}
    </>
  )
}

export function ReportSection({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-4 border-line border-t pt-5 print:mt-8">
      <h2 id={`${id}-title`} className="mb-5 break-after-avoid text-25">
        {title}
      </h2>
      {children}
    </section>
  )
}
