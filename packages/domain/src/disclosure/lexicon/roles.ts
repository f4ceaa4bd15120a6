/**
 * Nouns for people and for organisations: the meaning, then English; Spanish; Portuguese; French in the masculine singular, which
 * `inflect.ts` inflects. `+` marks an invariable form.
 */
import { foldWords, type GrammaticalNumber, inflectionsOf, type Language } from './inflect.ts'

/** Anybody in a room; somebody by their occupation; an organisation. */
export type NounKind = 'PERSON' | 'ROLE' | 'BODY'

const table: Record<NounKind, string> = {
  PERSON: `
    participant: participant, attendee, registrant, entrant; +participante, +participantes, asistente, +inscrito, +inscrita, invitado; participante, +inscrito, +inscrita, convidado; participant, +inscrit, +inscrite, invité
    person: person, +people, individual, somebody, someone, +anyone, +anybody, +nobody, +one, +ones; persona, alguien, +nadie, +ninguna, +ninguno; pessoa, +alguém, +ninguém, +gente; personne, +quelqu'un, +quelqu'une
    woman: +woman, +women, lady, girl, mother, sister; mujer, señora, chica, madre, +compañera; mulher, senhora, moça, mãe, +companheira; femme, dame, mère
    man: +man, +men, gentleman, guy, father, brother; +hombre, +hombres, señor, padre, compañero; +homem, +homens, senhor, pai, companheiro; homme, monsieur, père
    speaker: speaker, +voice, +voices, panelist, panellist, discussant, commentator, questioner; orador, ponente, panelista, +voz, +voces, expositor; orador, palestrante, painelista, +voz, +vozes, expositor; orateur, +oratrice, intervenant, paneliste, +voix
    delegate: delegate, representative, emissary, envoy, +rep, spokesperson, +spokeswoman, +spokesman; delegado, representante, enviado, vocero, portavoz; delegado, representante, enviado, +porta-voz; délégué, représentant, envoyé, +porte-parole
    colleague: colleague, peer, counterpart, friend, fellow; colega, amigo, homólogo; colega, amigo, homólogo; collègue, ami, homologue
    national: national, citizen, native, resident; ciudadano, connacional, nativo, residente; cidadão, conterrâneo, nativo, residente; citoyen, ressortissant, natif, résident
    expert: expert, specialist; experto, especialista; especialista, perito; expert, spécialiste
    intervention: +intervention, +contribution, +account, +remark, +remarks, +comment, +question, +interjection; +intervención, +contribución, +aporte, +comentario, +pregunta, +observación, +relato, +testimonio; +intervenção, +contribuição, +aporte, +comentário, +pergunta, +observação, +relato, +depoimento; +intervention, +contribution, +apport, +remarque, +question, +récit, +témoignage
    seat: +seat, +chair, +guest, guest; +silla, +asiento, +cupo; +cadeira, +assento; +siège, +chaise
    member: member, moderator, facilitator, rapporteur, co-chair; miembro, moderador, relator, +copresidente, +copresidenta; membro, moderador, relator; membre, modérateur, +modératrice, rapporteur
    youngest: +youngest, +oldest, newcomer, beginner, first-timer; +novato, +novata, +joven, primerizo; +novato, +novata, +jovem, estreante; +benjamin, +benjamine, +doyenne, débutant
  `,
  ROLE: `
    academic: academic, scholar, professor, lecturer, researcher, scientist, postdoc; académico, profesor, catedrático, docente, universitario, investigador, científico, criminólogo; acadêmico, professor, docente, pesquisador, cientista, universitário, criminólogo; universitaire, professeur, +professeure, chercheur, enseignant, criminologue
    student: student, doctoral candidate, PhD student, undergraduate, +doctoral, doctorand; estudiante, doctorando, becario, tesista; estudante, doutorando, bolsista; étudiant, doctorant
    lawyer: lawyer, attorney, solicitor, barrister, counsel, jurist, advocate, defender, paralegal, litigator; abogado, jurista, letrado, litigante, defensor; advogado, jurista, defensor; avocat, juriste, défenseur
    judge: judge, magistrate, +justice; juez, +jueza, magistrado; juiz, +juíza, magistrado; juge, magistrat
    prosecutor: prosecutor, attorney general, +public prosecutor, +district attorney; fiscal, procurador; promotor, procurador; procureur, +procureure, +magistrat du parquet
    police: police officer, +policewoman, +policeman, investigator, detective, inspector, +gendarme, commissioner; policía, comisario, inspector, detective, perito; policial, delegado de polícia, inspetor, investigador, perito; policier, inspecteur, commissaire, gendarme, enquêteur
    journalist: journalist, reporter, editor, correspondent, columnist, broadcaster, photographer, blogger; periodista, reportero, editor, corresponsal, comunicador, fotógrafo; jornalista, repórter, editor, correspondente, comunicador, radialista, fotógrafo; journaliste, reporter, rédacteur, +rédactrice, correspondant, photographe
    engineer: engineer, technician, technologist, sysadmin, developer, programmer, operator, hacker, coder, network engineer; ingeniero, técnico, tecnólogo, desarrollador, programador, operador, administrador; engenheiro, técnico, tecnólogo, desenvolvedor, programador, operador, administrador; ingénieur, +ingénieure, technicien, technologue, développeur, programmeur, opérateur, +opératrice
    responder: incident responder, incident handler, first responder; respondedor; respondedor; +intervenante technique
    activist: activist, campaigner, defender, organiser, organizer, advocate, militant, feminist, whistleblower; activista, defensor, militante, feminista, promotor, lideresa, líder, dirigente, denunciante; ativista, defensor, militante, feminista, liderança, líder, dirigente; militant, activiste, défenseur, +défenseure, féministe, leader, dirigeant
    official: official, civil servant, public servant, bureaucrat, diplomat, negotiator, attaché, policymaker; funcionario, servidor público, diplomático, negociador, agregado; funcionário, servidor público, diplomata, negociador, adido, agente público; fonctionnaire, agent public, diplomate, négociateur, +négociatrice, attaché
    minister: minister, deputy minister, vice-minister, secretary; ministro, viceministro, secretario, subsecretario; ministro, vice-ministro, secretário; ministre, vice-ministre, secrétaire
    ambassador: ambassador, consul; embajador, cónsul; embaixador, cônsul; ambassadeur, +ambassadrice, consul
    legislator: legislator, parliamentarian, senator, +congresswoman, +congressman, +MP, lawmaker; legislador, parlamentario, senador, congresista, diputado, concejal; legislador, parlamentar, senador, +deputado, +deputada, vereador; législateur, +législatrice, parlementaire, sénateur, +sénatrice, député
    mayor: mayor, governor; alcalde, +alcaldesa, intendente, gobernador; prefeito, governador; maire, +mairesse, gouverneur, +gouverneure
    entrepreneur: entrepreneur, +businesswoman, +businessman, founder, startup founder, merchant, trader, owner, investor; empresario, emprendedor, fundador, comerciante, inversionista; empresário, empreendedor, fundador, comerciante, investidor; entrepreneur, +entrepreneuse, fondateur, +fondatrice, commerçant, investisseur
    banker: banker, insurer, financier, accountant, auditor; banquero, asegurador, contador, auditor; banqueiro, segurador, contador, auditor; banquier, assureur, comptable, auditeur, +auditrice
    manager: manager, executive, compliance officer, +CEO, +CTO, +CISO, chief executive; gerente, ejecutivo, oficial de cumplimiento; gerente, executivo, gestor, diretor de conformidade; gérant, cadre, gestionnaire, responsable conformité
    director: director, head, president, +chairwoman, +chairman, +chairperson, chief, dean, rector; director, +directora, presidente, +presidenta, jefe, +jefa, decano, rector; diretor, presidente, +presidenta, chefe, decano, reitor; directeur, +directrice, président, chef, +cheffe, doyen, recteur, +rectrice
    ombudsman: ombudsman, ombudsperson, +ombudswoman, regulator; ombudsman, regulador, defensor del pueblo; ombudsman, +ouvidor, +ouvidora, regulador; médiateur, +médiatrice, régulateur
    coordinator: coordinator, programme officer, program officer, project manager, policy officer, analyst, consultant, adviser, advisor, intern; coordinador, analista, consultor, asesor, oficial, pasante; coordenador, analista, consultor, assessor, estagiário; coordonnateur, +coordonnatrice, coordinateur, +coordinatrice, analyste, consultant, conseiller, +conseillère, stagiaire
    doctor: doctor, nurse, psychologist, social worker, physician; médico, enfermero, psicólogo, +trabajadora social, +trabajador social; médico, enfermeiro, psicólogo, assistente social; médecin, infirmier, +infirmière, psychologue
    teacher: teacher, educator, librarian, trainer; maestro, educador, bibliotecario, capacitador; professor, educador, bibliotecário, formador; enseignant, éducateur, +éducatrice, bibliothécaire, formateur, +formatrice
    priest: priest, bishop, pastor, nun, +imam; sacerdote, obispo, pastor, +monja; padre, bispo, pastor, +freira; prêtre, évêque, pasteur, +religieuse
    indigenous: +indigenous, +native, elder; indígena, +originario, +originaria; indígena, +quilombola; autochtone, +aîné, +aînée
    scholar: linguist, historian, economist, statistician, cryptographer, cryptologist, anthropologist, sociologist, philosopher, geographer, mathematician, political scientist, archivist, +archaeologist; lingüista, historiador, economista, estadístico, criptógrafo, antropólogo, sociólogo, filósofo, geógrafo, matemático, politólogo, archivista; linguista, historiador, economista, estatístico, criptógrafo, antropólogo, sociólogo, filósofo, geógrafo, matemático, cientista político, arquivista; linguiste, historien, économiste, statisticien, cryptographe, anthropologue, sociologue, philosophe, géographe, mathématicien, politologue, archiviste
    interpreter: interpreter, translator, notary, registrar, clerk, customs officer, soldier, archivist, designer, architect; intérprete, traductor, notario, escribano, registrador, aduanero, militar, diseñador, arquitecto; intérprete, tradutor, tabelião, escrivão, militar, projetista, arquiteto; interprète, traducteur, +traductrice, notaire, greffier, douanier, militaire, designer, architecte
    mother: +deaf, +blind, +wheelchair, refugee, exile, survivor, victim, migrant, farmer, artist, musician, union leader, trade unionist; +sorda, +sordo, +ciega, +ciego, refugiado, exiliado, sobreviviente, víctima, migrante, campesino, artista, sindicalista; +surda, +surdo, +cega, +cego, refugiado, exilado, sobrevivente, vítima, migrante, agricultor, artista, sindicalista; +sourde, +sourd, +aveugle, réfugié, exilé, survivant, victime, migrant, paysan, artiste, syndicaliste
    banking: fintech founder, cybersecurity specialist; +especialista en ciberseguridad; +especialista em cibersegurança; +spécialiste de la cybersécurité
  `,
  BODY: `
    ngo: +NGO, +NGOs, charity, non-profit, nonprofit; +ONG, +ONGs; +ONG, +ONGs, +OSC; +ONG
    organisation: organisation, organization, body, institution, group, collective, coalition, association; organización, entidad, institución, organismo, grupo, colectivo, colectiva, asociación; organização, entidade, instituição, organismo, grupo, coletivo, associação; organisation, entité, institution, organisme, groupe, collectif, association
    university: university, faculty, law school, college; universidad, facultad, +universidades; universidade, faculdade; université, faculté
    company: company, firm, business, startup, start-up, provider, insurer, carrier, phone operator, telephone operator, cloud provider, vendor, lender; empresa, compañía, +emprendimiento, proveedor, aseguradora, +desarrolladora, operadora, prestamista, fabricante; empresa, companhia, provedor, seguradora, desenvolvedora, operadora, fabricante; entreprise, société, fournisseur, opérateur, éditeur, fabricant
    network: network operator, response team, +CSIRT, +CERT, exchange point, registry, team; red comunitaria, equipo de respuesta, punto de intercambio, cooperativa, equipo; rede comunitária, equipe de resposta, ponto de troca, cooperativa, equipe; réseau communautaire, équipe de réponse, point d’échange, coopérative, équipe
    media: newspaper, radio station, broadcaster, newsroom; diario, periódico, emisora, radio comunitaria; jornal, emissora, rádio comunitária; journal, radio communautaire, rédaction
    authority: prosecution service, delegation; fiscalía, delegación, juzgado; promotoria, delegação, delegacia; parquet, délégation
    clinic: legal clinic, clinic, law firm; clínica jurídica, bufete; clínica jurídica, escritório de advocacia; clinique juridique, cabinet
  `,
}

export interface Noun {
  kind: NounKind
  meaning: string
  /** Folded words, in order. */
  words: readonly string[]
  number: GrammaticalNumber
}

const languages: readonly Language[] = ['en', 'es', 'pt', 'fr']

const nounsIn = (kind: NounKind, line: string): Noun[] => {
  const [meaning = '', forms = ''] = line.split(':')
  return forms.split(';').flatMap((ofLanguage, at) =>
    ofLanguage.split(',').flatMap((given): Noun[] => {
      const form = given.trim()
      if (form.startsWith('+'))
        return [{ kind, meaning, words: foldWords(form), number: form.endsWith('s') ? 'MANY' : 'ONE' }]
      return inflected(form, languages[at] ?? 'en').map(({ form: word, number }) => ({
        kind,
        meaning,
        words: foldWords(word),
        number,
      }))
    }),
  )
}

/** In English the last word of a phrase is inflected, in the other languages the first. */
function inflected(form: string, language: Language) {
  const words = form.split(' ')
  if (words.length === 1) return inflectionsOf(form, language)
  const at = language === 'en' ? words.length - 1 : 0
  return inflectionsOf(words[at] ?? '', language).map(({ form: word, number }) => ({
    form: words.with(at, word).join(' '),
    number,
  }))
}

export const nouns: readonly Noun[] = (Object.entries(table) as [NounKind, string][]).flatMap(([kind, lines]) =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => nounsIn(kind, line.trim())),
)
