/** Realistic people for a review board: many names, countries and languages, in every state that a list shows. */
import type { Client } from 'pg'
import { createEvent, fillEvent } from '../event.ts'

/** Given and family names, combined freely. */
const given = `ana beatriz camila daniela elena fernanda gabriela helena inés julia karina lucía maría natalia olivia paula
  raquel sofía tatiana valentina álvaro bruno carlos diego eduardo fabián gonzalo hugo iván joaquín leandro mateo nicolás óscar
  pedro rafael santiago tomás víctor xavier`
const family = `acevedo almeida alvarado andrade aranda araújo arce ávila barbosa benítez bermúdez brandão bravo cabral calderón
  campos cardoso carrasco castellanos cavalcante chacón cisneros córdoba correia cruz delgado duarte echeverría escobar espinoza
  esteves fagundes figueroa fonseca fuentes galindo gamboa garrido godoy guerrero guimarães guzmán henríquez herrera hidalgo
  ibáñez iglesias jaramillo lacerda leal linares lobato londoño machado maldonado marques márquez medeiros mejía mendonça
  mercado miranda molina monteiro montoya moreira murillo nascimento navarro nogueira ocampo olivares orellana ortega ospina
  pacheco palacios paredes peixoto peralta pereira pimentel pinheiro ponce quintana quiroga rebelo restrepo riquelme rocha
  saavedra salazar sampaio sandoval serrano siqueira sotomayor tavares teixeira toledo trujillo uribe valdivia varela vasquez
  velasco vergara villalobos xavier yáñez zambrano zapata`

const wordsOf = (text: string): string[] => text.trim().split(/\s+/)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const givenNames = wordsOf(given).map(capital)
export const familyNames = wordsOf(family).map(capital)
export const countries = wordsOf('AR BO BR BZ CA CL CO CR CU DO EC GT HN HT JM MX NI PA PE PY SV TT US UY VE')
const languageSets = ['{es}', '{es,en}', '{pt}', '{pt,en}', '{pt,es}', '{en}', '{fr}', '{fr,en}', '{es,pt,en}']

/** The distribution of states among every ten people. */
const states = wordsOf(
  'SUBMITTED SUBMITTED SUBMITTED SUBMITTED WAITLISTED WAITLISTED WAITLISTED NOT_SELECTED NOT_SELECTED DECLINED',
)

export const levels = wordsOf('none basic good fluent')
export const cities = wordsOf('bogotá lima montevideo quito santiago')

/** Adds questions, and answers of each kind that lists can filter or sort by. Every fifth person answers none. */
async function askQuestions(client: Client, eventId: string): Promise<void> {
  const option = (key: string) => ({ key, labels: { en: key } })
  const questions = [
    ['level', 'ONE_CHOICE', levels.map(option)],
    ['visa', 'YES_NO', []],
    ['years', 'NUMBER', []],
    ['city', 'SHORT_TEXT', []],
  ] as const
  for (const [position, [key, kind, options]] of questions.entries()) {
    await client.query(
      `insert into question (event_id, key, kind, labels, required, options, position)
        values ($1, $2, $3::question_kind, '{"en":"A question"}', false, $4, $5)`,
      [eventId, key, kind, JSON.stringify(options), position],
    )
  }
}

const answersSql = `case when h % 5 = 0 then '{}'::jsonb else jsonb_build_object(
  'level', jsonb_build_array(($9::text[])[1 + h / 5 % 4]), 'visa', jsonb_build_array(case when h % 3 = 0 then 'yes' else 'no' end),
  'years', jsonb_build_array((h / 7 % 40)::text),
  'city', jsonb_build_array(($10::text[])[1 + h / 11 % 5] || ' ' || (h % 400)::text)) end`

/** A language that nobody else speaks. */
export const markedLanguage = 'ht'

/**
 * An event under review with this many people. Its id is its slug.
 * @param marked number of people awaiting a decision who can be found by their language
 */
export async function fillBoard(client: Client, slug: string, count: number, marked: number): Promise<void> {
  const startsAt = new Date(Date.now() + 30 * 24 * 3_600_000)
  const plan = { total: 1_000, organisationCap: null, minimum: 0, maximum: 1_000, startsAt }
  await createEvent(client, { slug, admission: 'REVIEW', policy: 'BALANCED', ...plan })
  await askQuestions(client, slug)
  await fillEvent(client, slug, { count, state: 'WAITLISTED' })
  await client.query(
    `update registration r set state = p.state::registration_state, name = p.name, sort_name = p.name, country = p.country,
        languages = p.languages::text[], answers = p.answers, heads = p.state = 'WAITLISTED' and p.is_head,
        email = lower(split_part(p.name, ' ', 2)) || p.n || '@people.example',
        email_key = lower(split_part(p.name, ' ', 2)) || p.n || '@people.example',
        decline_reason = case when p.state = 'DECLINED' then 'For people outside government.' end
      from (
        select id, n, state, organisation, group_key, name, country, languages, answers, organisation is null
            or row_number() over (partition by group_key, organisation, state order by id) = 1 as is_head
        from (
          select r.id, r.n, r.organisation, r.group_key,
            case when n <= $7 then 'SUBMITTED' else ($2::text[])[1 + n * 7 % 10] end as state,
            ($3::text[])[1 + h % 40] || ' ' || ($4::text[])[1 + h / 40 % cardinality($4::text[])] as name,
            ($5::text[])[1 + h / 8000 % cardinality($5::text[])] as country,
            case when n <= $7 then $8 else ($6::text[])[1 + h / 200000 % cardinality($6::text[])] end as languages,
            ${answersSql} as answers
          from (
            select id, organisation, group_key, n, abs(hashint8(n)) as h
            from (select id, organisation, group_key, row_number() over (order by id) as n from registration where event_id = $1) r
          ) r
        ) r
      ) p where p.id = r.id`,
    [slug, states, givenNames, familyNames, countries, languageSets, marked, `{${markedLanguage}}`, levels, cities],
  )
  await client.query(
    `update group_tally t set waiting = c.waiting, submitted = c.submitted from (
        select group_key, count(*) filter (where state = 'WAITLISTED') as waiting,
          count(*) filter (where state = 'SUBMITTED') as submitted
        from registration where event_id = $1 group by 1
      ) c where t.event_id = $1 and t.group_key = c.group_key`,
    [slug],
  )
}
