import type { Texts } from '../shapes.ts'

export const descriptions: Texts = {
  en: `Negotiators seldom have time to think aloud, and those who study or live with the consequences are seldom in the room. This dialogue gives both a day.

Everyone attends in a personal capacity: no one speaks for a government, a court, a company or an organisation, and nothing said binds anyone. No list of participants is published.

The day has one question, taken in three steps: a case that went well, a case that went badly, and a text that would have made the difference. We provide interpretation between English and Spanish, and we cover travel and one night for anyone whose employer cannot.

The room is small on purpose. We look for a balance between officials, regional bodies, researchers and civil society, and accept one person an organisation. If your invitation came by letter, write to the organisers: they send you the link with which you register.`,
  es: `Quienes negocian rara vez tienen tiempo de pensar en voz alta, y quienes estudian o viven las consecuencias rara vez están en la sala. Este diálogo ofrece un día a unas y otras personas.

Todas las personas asisten a título personal: nadie habla en nombre de un gobierno, un tribunal, una empresa o una organización, y nada de lo dicho compromete a nadie. No se publica lista de participantes.

La jornada tiene una sola pregunta, en tres pasos: un caso que salió bien, un caso que salió mal y un texto que habría cambiado las cosas. Habrá interpretación entre español e inglés, y cubrimos el viaje y una noche de alojamiento a las personas cuyo empleador no pueda hacerlo.

La sala es pequeña a propósito. Buscamos un equilibrio entre la función pública, los organismos regionales, la investigación y la sociedad civil, y aceptamos una persona por organización. Si su invitación llegó por carta, escriba a la organización: le enviará el enlace con el que se inscribe.`,
  pt_BR: `Quem negocia raramente tem tempo de pensar em voz alta, e quem estuda ou vive as consequências raramente está na sala. Este diálogo dá um dia aos dois.

Todas as pessoas participam em caráter pessoal: ninguém fala por um governo, um tribunal, uma empresa ou uma organização, e nada do que se diz compromete ninguém. Não se publica lista de participantes.

O dia tem uma só pergunta, em três passos: um caso que deu certo, um caso que deu errado e um texto que teria feito a diferença. Oferecemos interpretação entre espanhol e inglês e cobrimos a viagem e uma noite de hospedagem de quem não pode contar com a organização em que trabalha.

A sala é pequena de propósito. Buscamos equilíbrio entre agentes do Estado, organismos regionais, pesquisa e sociedade civil, e aceitamos uma pessoa por organização. Se o seu convite chegou por carta, escreva à organização: ela enviará o link para a sua inscrição.`,
  fr: `Les personnes qui négocient ont rarement le temps de penser à voix haute, et celles qui étudient ou subissent les conséquences sont rarement dans la salle. Ce dialogue leur offre une journée commune.

Tout le monde participe à titre personnel : personne ne parle au nom d’un gouvernement, d’un tribunal, d’une entreprise ou d’une organisation, et rien de ce qui se dit n’engage qui que ce soit. Aucune liste des personnes participantes n’est publiée.

La journée porte sur une seule question, en trois temps : une affaire qui a bien tourné, une affaire qui a mal tourné, et un texte qui aurait tout changé. Nous assurons l’interprétation entre l’anglais et l’espagnol, et nous prenons en charge le voyage et une nuit pour les personnes dont l’employeur ne le peut pas.

La salle est petite à dessein. Nous cherchons un équilibre entre responsables publics, organismes régionaux, recherche et société civile, et nous acceptons une personne par organisation. Si votre invitation est arrivée par courrier, écrivez à l’équipe d’organisation : elle vous enverra le lien pour vous inscrire.`,
}
