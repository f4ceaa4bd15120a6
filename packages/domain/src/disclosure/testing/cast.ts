/** The people and unpublished texts of a consultation, for which texts are checked. */
import type { Participant, Setting } from '../register/register.ts'
import { people } from './people.ts'

/** Contributions given to the rapporteurs only. */
export const unpublished = [
  {
    id: 'c1',
    text: `When our volunteers found the leak in the land registry, the only answer of the ministry was a complaint to the prosecutor.
      We fear that the wide definition of unauthorised access would turn good-faith security research into a crime across the whole region.
      A clause that protects research must not depend on the permission of those whose systems are found to be weak.`,
  },
  {
    id: 'c2',
    text: `En nuestra provincia la policía pidió las direcciones de todas las personas que visitaron una página sobre la consulta previa.
      Sin una orden judicial específica, la entrega de datos de tráfico convierte a cada operadora pequeña en una oficina de vigilancia.
      Pedimos que toda persona afectada sea avisada en cuanto el aviso ya no ponga en riesgo la investigación.`,
  },
  {
    id: 'c3',
    text: `Nas comunidades ribeirinhas onde trabalhamos, uma única antena serve a escola, o posto de saúde e a associação de pescadores.
      Exigir que uma rede comunitária guarde registros de conexão por dois anos significa, na prática, fechar a rede.
      A cooperação internacional precisa prever o custo para quem não tem departamento jurídico nem equipe de plantão.`,
  },
  {
    id: 'c4',
    text: `Lors de la dernière élection, trois journalistes de notre rédaction ont été convoqués pour avoir publié une capture d’écran.
      Un texte qui punit la diffusion de fausses informations sans exiger d’intention sera employé d’abord contre la presse locale.
      Nous demandons que l’entraide soit refusée lorsque l’acte poursuivi n’est pas un crime dans les deux pays.`,
  },
]

/** Group names as an event has them. */
export const groupWords: Setting['groupWords'] = {
  'civil-society': ['Civil society', 'Sociedad civil', 'Sociedade civil', 'Société civile'],
  technical: ['Technical community', 'Comunidad técnica', 'Comunidade técnica', 'Communauté technique'],
  private: ['Private sector', 'Sector privado', 'Setor privado', 'Secteur privé'],
  academic: ['Academia', 'Monde universitaire'],
  activists: ['Activists and human-rights defenders', 'Militants et défenseurs des droits humains'],
}

/** The cast's setting, with more people they might be confused with. */
export const settingWith = (others: readonly Participant[] = []): Setting => ({
  participants: [...people, ...others],
  unpublished,
  groupWords,
  open: ['Instituto Fio da Meada'],
  threshold: 3,
})
