/** Texts of the emails that deliver a report and remind about it, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface Facts {
  institute: string
  title: string
  event: string
}

interface Reminder {
  subject: (title: string) => string
  /** `sentOn`: a date. */
  opening: (facts: Facts & { sentOn: string }) => string
  press: string
}

interface ReportMailWords {
  subject: (title: string) => string
  greeting: (name: string) => string
  opening: (facts: Facts) => string
  /** States the purpose of the link. */
  press: string
  reminder: Reminder
  /** Used if the report isn't available in the email's language. `language`: the name of the report's language. */
  inOtherLanguage: (language: string) => string
  action: string
  /** Says that opens aren't tracked. */
  unwatched: string
  labels: { event: string; version: string }
  footer: (institute: string) => string
}

export const reportMailWords: Record<Language, ReportMailWords> = {
  en: {
    subject: (title) => `A report for you: ${title}`,
    greeting: (name) => `For the attention of ${name},`,
    opening: ({ institute, title, event }) =>
      `${institute} is sending you “${title}”, the report on “${event}”. It records what was said there, without naming participants or their organisations.`,
    press: 'With the link below, you can read it, confirm receipt and, later, tell us what became of it.',
    reminder: {
      subject: (title) => `Reminder: ${title}`,
      opening: ({ institute, title, event, sentOn }) =>
        `On ${sentOn}, ${institute} sent you “${title}”, the report on “${event}”. You haven’t confirmed receipt or answered yet.`,
      press:
        'You can still read it, confirm receipt or answer with the link below. “Under consideration” is an answer too.',
    },
    inOtherLanguage: (language) => `The report isn’t available in English. The link opens it in ${language}.`,
    action: 'Read the report',
    unwatched:
      'We don’t track whether you open this email or the link. We store only what you tell us yourself. The link is for you, so please don’t pass it on. The report itself is public.',
    labels: { event: 'Event', version: 'Version' },
    footer: (institute) =>
      `You’re receiving this email because ${institute} shares this report with your office. If you don’t want any others, write to ${institute}, which will delete your address here.`,
  },
  es: {
    subject: (title) => `Un informe para usted: ${title}`,
    greeting: (name) => `A la atención de ${name}:`,
    opening: ({ institute, title, event }) =>
      `${institute} le envía «${title}», el informe de «${event}». Recoge lo que se escuchó allí, sin nombrar a quienes participaron ni a sus organizaciones.`,
    press: 'Con el enlace puede leerlo, confirmar que lo recibió y, más adelante, contar qué se hizo con él.',
    reminder: {
      subject: (title) => `Recordatorio: ${title}`,
      opening: ({ institute, title, event, sentOn }) =>
        `El ${sentOn}, ${institute} le envió «${title}», el informe de «${event}». Todavía no consta que lo haya recibido ni qué se hizo con él.`,
      press:
        'Con el enlace aún puede leerlo, confirmar que lo recibió o responder. «En estudio» también es una respuesta.',
    },
    inOtherLanguage: (language) => `El informe no está disponible en español. El enlace lo abre en ${language}.`,
    action: 'Leer el informe',
    unwatched:
      'No rastreamos si abre este correo o el enlace. Solo se guarda lo que usted indique. El enlace es personal: le pedimos que no lo reenvíe. El informe es público.',
    labels: { event: 'Evento', version: 'Versión' },
    footer: (institute) =>
      `Recibe este correo porque ${institute} comparte este informe con su oficina. Si no desea recibir otros, avise a ${institute}, que eliminará su dirección.`,
  },
  pt_BR: {
    subject: (title) => `Um relatório para você: ${title}`,
    greeting: (name) => `Aos cuidados de ${name},`,
    opening: ({ institute, title, event }) =>
      `${institute} envia a você “${title}”, o relatório de “${event}”. Ele registra o que foi ouvido ali, sem citar quem participou nem as organizações.`,
    press: 'Pelo link abaixo você pode lê-lo, confirmar que chegou e, mais tarde, informar o que foi feito com ele.',
    reminder: {
      subject: (title) => `Lembrete: ${title}`,
      opening: ({ institute, title, event, sentOn }) =>
        `No dia ${sentOn}, ${institute} enviou a você “${title}”, o relatório de “${event}”. Ainda não consta que ele chegou nem o que foi feito com ele.`,
      press:
        'Pelo link abaixo ainda é possível lê-lo, confirmar que chegou ou responder. “Em análise” também é uma resposta.',
    },
    inOtherLanguage: (language) => `O relatório não está disponível em português. O link o abre em ${language}.`,
    action: 'Ler o relatório',
    unwatched:
      'Não rastreamos se você abre este e-mail ou o link. Só fica registrado o que você disser. O link é pessoal: pedimos que não o repasse. O relatório é público.',
    labels: { event: 'Evento', version: 'Versão' },
    footer: (institute) =>
      `Você recebe este e-mail porque ${institute} compartilha este relatório com o seu órgão ou organização. Para não receber outros, avise ${institute}, que excluirá o seu endereço.`,
  },
  fr: wellSpaced({
    subject: (title) => `Un rapport pour vous : ${title}`,
    greeting: (name) => `Pour ${name},`,
    opening: ({ institute, title, event }) =>
      `${institute} vous adresse « ${title} », le rapport de « ${event} ». Il restitue ce qui y a été entendu, sans nommer ni les personnes présentes ni leurs organisations.`,
    press:
      'Le lien ci-dessous vous permet de le lire, d’en confirmer la réception et, plus tard, de dire quelle suite lui a été donnée.',
    reminder: {
      subject: (title) => `Rappel : ${title}`,
      opening: ({ institute, title, event, sentOn }) =>
        `Le ${sentOn}, ${institute} vous a adressé « ${title} », le rapport de « ${event} ». Sa réception n’est pas encore confirmée, et nous ne savons pas quelle suite lui a été donnée.`,
      press:
        'Le lien ci-dessous vous permet toujours de le lire, d’en confirmer la réception ou de répondre. « À l’étude » est aussi une réponse.',
    },
    inOtherLanguage: (language) => `Le rapport n’est pas disponible en français. Le lien l’ouvre en ${language}.`,
    action: 'Lire le rapport',
    unwatched:
      'Nous ne suivons pas l’ouverture de ce courriel ni du lien. Seul ce que vous indiquez vous-même est conservé. Le lien vous est personnel : merci de ne pas le transmettre. Le rapport, lui, est public.',
    labels: { event: 'Événement', version: 'Version' },
    footer: (institute) =>
      `Vous recevez ce courriel car ${institute} partage ce rapport avec votre service. Pour ne plus en recevoir, écrivez à ${institute}, qui supprimera votre adresse.`,
  }),
}
