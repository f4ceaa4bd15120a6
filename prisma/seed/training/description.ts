import type { Texts } from '../shapes.ts'

export const descriptions: Texts = {
  en: `Eight afternoons, one a week, two hours each, with an exercise in between that takes about an hour. By the end you will have read a draft treaty as its authors do, written a submission, and defended it in a simulated plenary.

You do not need to be a lawyer. You need a connection that carries sound, and the wish to change a sentence in an international text.

Seats are allocated in order of registration. Sixteen are reserved for civil society, which also comes first on the waitlist. If you’re offered a seat, we hold it for three days.

Those who attend at least seven of the eight sessions receive a certificate in English or Spanish, with an address at which anyone can check it.`,
  es: `Ocho tardes, una por semana, dos horas cada una, con un ejercicio intermedio de alrededor de una hora. Al terminar habrá leído un borrador de tratado como lo lee quien lo redacta, escrito una contribución y defendido su texto en una plenaria simulada.

No hace falta haber estudiado derecho. Hace falta una conexión que transmita sonido y el deseo de cambiar una frase en un texto internacional.

Las plazas se asignan por orden de inscripción. Dieciséis se reservan para la sociedad civil, que además tiene prioridad en la lista de espera. Una plaza ofrecida se reserva durante tres días.

Quienes asistan al menos a siete de las ocho sesiones reciben un certificado en español o inglés, con una dirección en la que cualquiera puede verificarlo.`,
  pt_BR: `Oito tardes, uma por semana, duas horas cada uma, com um exercício entre uma e outra que toma cerca de uma hora. Ao final, você terá lido o rascunho de um tratado como o lê quem o escreve, redigido uma contribuição e defendido seu texto em uma plenária simulada.

Não é preciso ter formação em direito. É preciso ter uma conexão que transmita som e a vontade de mudar uma frase em um texto internacional.

As vagas são atribuídas por ordem de inscrição. Dezesseis ficam reservadas para a sociedade civil, que também tem prioridade na lista de espera. Uma vaga oferecida fica reservada por três dias.

Quem participa de pelo menos sete das oito sessões recebe um certificado em espanhol ou inglês, com um endereço em que qualquer pessoa pode verificá-lo.`,
  fr: `Huit après-midi, un par semaine, deux heures chacun, avec dans l’intervalle un exercice d’environ une heure. À la fin, vous aurez lu un projet de traité comme le lisent les personnes qui l’écrivent, écrit une contribution et défendu votre texte dans une plénière simulée.

Nul besoin d’être juriste. Il faut une connexion qui transmette le son, et l’envie de changer une phrase dans un texte international.

Les places sont attribuées par ordre d’inscription. Seize sont réservées à la société civile, qui passe aussi en premier sur la liste d’attente. Une place proposée reste réservée trois jours.

Les personnes qui assistent à sept séances sur huit au moins reçoivent une attestation en anglais ou en espagnol, avec une adresse où tout le monde peut la vérifier.`,
}
