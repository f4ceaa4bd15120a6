/**
 * Words for one member of a stakeholder group in English, Spanish, Portuguese and French. Before the bar: folded word beginnings
 * by which an event names such a group; after it, separated by commas: words for one of its members.
 */
const table = `
academ univers scholar research investigad pesquis cherch | academic, scholar, researcher, professor, lecturer, académica,
 académico, acadêmica, acadêmico, universitaria, universitario, universitária, universitário, universitaire, profesora, profesor, professora, catedrática,
 catedrático, professeure, professeur, enseignante, enseignant, investigadora, investigador, pesquisadora, pesquisador, chercheuse, chercheur
civil ngo ong osc | civil society representative, NGO representative, civil society organiser, representante de la sociedad civil,
 representante da sociedade civil, représentante de la société civile, représentant de la société civile, representante de una ONG,
 representante de uma ONG, représentante d’une ONG, représentant d’une ONG
techn tecn | engineer, technologist, technician, network operator, sysadmin, ingeniera, ingeniero, tecnóloga, tecnólogo,
 engenheira, engenheiro, ingénieure, ingénieur, technicienne, technicien, técnica, técnico
privat privad prive busines empres entrepris compan industr | company representative, business representative,
 entrepreneur, businesswoman, businessman, empresaria, empresario, empresária, empresário, representante empresarial,
 représentante du secteur privé, représentant du secteur privé, entrepreneuse, représentante d’entreprise, représentant d’entreprise
activis ativis militan defen human rights derechos direitos droits | activist, campaigner, human-rights defender, rights defender,
 activista, ativista, militante, militant, activiste, defensora de derechos humanos, defensor de derechos humanos, defensora de
 derechos, defensor de derechos, defensora de direitos humanos, defensor de direitos humanos, défenseuse des droits humains, défenseur des droits humains,
 défenseure des droits humains
govern gobiern gouvern official estad public funcion fonction | official, civil servant, diplomat, funcionaria, funcionario, funcionária,
 funcionário, diplomática, diplomático, diplomata, fonctionnaire, diplomate, servidora pública, servidor público
media press prens imprens journal period jornal | journalist, reporter, periodista, jornalista, journaliste
legal law jurid lawyer abog advog avocat | lawyer, attorney, abogada, abogado, advogada, advogado, avocate, avocat
judic judici judg juez juiz | judge, prosecutor, magistrate, jueza, juez, juíza, juiz, promotora, promotor, procureure, procureur
youth joven juven jeune | young person, student, joven, estudiante, jovem, estudante, étudiante, étudiant
indigen autocht origin | indigenous leader, lideresa indígena, líder indígena, liderança indígena, dirigeante autochtone, dirigeant autochtone
`

const rows = table
  .trim()
  .replace(/\n /g, ' ')
  .split('\n')
  .map((line) => {
    const [beginnings = '', people = ''] = line.split('|')
    return { beginnings: beginnings.trim().split(/\s+/), people: people.split(',').map((each) => each.trim()) }
  })

/** @param keys folded words of a group's names, in any of the languages */
export const peopleOfGroup = (keys: readonly string[]): string[] =>
  rows
    .filter(({ beginnings }) => beginnings.some((beginning) => keys.some((key) => key.startsWith(beginning))))
    .flatMap(({ people }) => people)
