/** Texts of the page that confirms an address, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface Said {
  title: string
  text: string
}

interface ConfirmationWords {
  /** A seat is held; `until`: in words. */
  seat: (event: string, until: string) => Said
  /** A place in the queue is kept. */
  place: (event: string) => Said
  button: string
  seatConfirmed: (event: string) => Said
  waitlisted: (event: string) => Said
  /** Shown if nothing is left to confirm, for any reason. */
  nothingLeft: (event: string) => Said
  unknown: Said
  toEvent: string
  toSite: string
}

const en: ConfirmationWords = {
  seat: (event, until) => ({
    title: 'Confirm your email to keep your seat',
    text: `A seat at “${event}” is held for you until ${until}. After that you keep your place in the queue, but the seat may go to someone else.`,
  }),
  place: (event) => ({
    title: 'Confirm your email',
    text: `Your place in the queue for “${event}” counts once you confirm. If a seat is free for you, it’s yours immediately.`,
  }),
  button: 'Confirm my email',
  seatConfirmed: (event) => ({
    title: 'Your seat is confirmed',
    text: `You have a seat at “${event}”. We’ve emailed you a link to your registration.`,
  }),
  waitlisted: (event) => ({
    title: 'Your email is confirmed',
    text: `You’re on the waitlist for “${event}”. We’ve emailed you a link to your registration.`,
  }),
  nothingLeft: (event) => ({
    title: 'There is nothing to confirm',
    text: `This registration for “${event}” no longer needs confirmation.`,
  }),
  unknown: {
    title: 'This link doesn’t work',
    text: 'Check that you opened the complete link from our email, or register again.',
  },
  toEvent: 'Go to the event',
  toSite: 'See all events',
}

const es: ConfirmationWords = {
  seat: (event, until) => ({
    title: 'Confirme su correo para conservar su plaza',
    text: `Le reservamos una plaza en «${event}» hasta este momento: ${until}. Después conserva su lugar en la lista, pero la plaza puede pasar a otra persona.`,
  }),
  place: (event) => ({
    title: 'Confirme su correo',
    text: `Su lugar en la lista de «${event}» cuenta en cuanto confirme su correo. Si hay una plaza libre para usted, será suya de inmediato.`,
  }),
  button: 'Confirmar mi correo',
  seatConfirmed: (event) => ({
    title: 'Su plaza está confirmada',
    text: `Tiene una plaza en «${event}». Le enviamos por correo un enlace a su inscripción.`,
  }),
  waitlisted: (event) => ({
    title: 'Su correo está confirmado',
    text: `Está en la lista de espera de «${event}». Le enviamos por correo un enlace a su inscripción.`,
  }),
  nothingLeft: (event) => ({
    title: 'No hay nada que confirmar',
    text: `Esta inscripción en «${event}» ya no necesita confirmación.`,
  }),
  unknown: {
    title: 'Este enlace no funciona',
    text: 'Compruebe que abrió el enlace completo de nuestro correo o inscríbase de nuevo.',
  },
  toEvent: 'Ir al evento',
  toSite: 'Ver todos los eventos',
}

const pt_BR: ConfirmationWords = {
  seat: (event, until) => ({
    title: 'Confirme seu e-mail para manter sua vaga',
    text: `Uma vaga em “${event}” está reservada para você até este momento: ${until}. Depois disso você mantém seu lugar na fila, mas a vaga pode ir para outra pessoa.`,
  }),
  place: (event) => ({
    title: 'Confirme seu e-mail',
    text: `Seu lugar na fila de “${event}” passa a valer quando você confirmar. Se houver uma vaga livre para você, ela será sua imediatamente.`,
  }),
  button: 'Confirmar meu e-mail',
  seatConfirmed: (event) => ({
    title: 'Sua vaga está confirmada',
    text: `Você tem uma vaga em “${event}”. Enviamos por e-mail um link para a sua inscrição.`,
  }),
  waitlisted: (event) => ({
    title: 'Seu e-mail está confirmado',
    text: `Você está na lista de espera de “${event}”. Enviamos por e-mail um link para a sua inscrição.`,
  }),
  nothingLeft: (event) => ({
    title: 'Não há nada para confirmar',
    text: `Esta inscrição em “${event}” não precisa mais de confirmação.`,
  }),
  unknown: {
    title: 'Este link não funciona',
    text: 'Confira se abriu o link inteiro do nosso e-mail ou inscreva-se de novo.',
  },
  toEvent: 'Ir para o evento',
  toSite: 'Ver todos os eventos',
}

const fr: ConfirmationWords = {
  seat: (event, until) => ({
    title: 'Confirmez votre adresse pour garder votre place',
    text: `Une place à « ${event} » vous est réservée jusqu’au moment suivant : ${until}. Ensuite, vous gardez votre rang dans la file, mais la place peut revenir à une autre personne.`,
  }),
  place: (event) => ({
    title: 'Confirmez votre adresse',
    text: `Votre rang dans la file pour « ${event} » compte dès que vous confirmez. Si une place est libre pour vous, elle est aussitôt à vous.`,
  }),
  button: 'Confirmer mon adresse',
  seatConfirmed: (event) => ({
    title: 'Votre place est confirmée',
    text: `Vous avez une place à « ${event} ». Nous vous avons envoyé un lien vers votre inscription.`,
  }),
  waitlisted: (event) => ({
    title: 'Votre adresse est confirmée',
    text: `Vous êtes sur liste d’attente pour « ${event} ». Nous vous avons envoyé un lien vers votre inscription.`,
  }),
  nothingLeft: (event) => ({
    title: 'Il n’y a rien à confirmer',
    text: `Cette inscription à « ${event} » n’a plus besoin d’être confirmée.`,
  }),
  unknown: {
    title: 'Ce lien ne fonctionne pas',
    text: 'Vérifiez que vous avez ouvert le lien complet de notre courriel, ou inscrivez-vous à nouveau.',
  },
  toEvent: 'Voir l’événement',
  toSite: 'Voir tous les événements',
}

export const confirmationWords: Record<Language, ConfirmationWords> = { en, es, pt_BR, fr: wellSpaced(fr) }
