import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface VisaWords {
  title: string
  to: string
  confirms: string
  seat: (event: string) => string
  when: string
  where: string
  host: string
  /** Disclaimer: what the letter doesn't promise. */
  limits: string
  /** Below the line for a signature. */
  signed: (institute: string) => string
  check: string
  /** Text alternative of the picture above. */
  logo: (institute: string) => string
  /** Text alternative of the picture of the address. */
  qr: string
  /** Below an empty line where the name should stand. */
  byHand: string
}

export const visaWords: Record<Language, VisaWords> = {
  en: {
    title: 'Letter of invitation',
    to: 'To whom it may concern',
    confirms: 'We invite, and confirm the registration of,',
    seat: (event) => `who has a confirmed seat at “${event}”.`,
    when: 'When',
    where: 'Where',
    host: 'Host',
    limits: 'This letter supports an application for a visa. It doesn’t promise that we cover any costs.',
    signed: (institute) => `For ${institute}`,
    check: 'Check whether this letter is still valid by its code:',
    logo: (institute) => `Logo: ${institute}`,
    qr: 'QR code of the page that checks visa letters',
    byHand:
      'Write the name by hand: this document’s fonts lack some of its characters. The code works with the name as it was given.',
  },
  es: {
    title: 'Carta de invitación',
    to: 'A quien corresponda',
    confirms: 'Invitamos a la siguiente persona y confirmamos su inscripción:',
    seat: (event) => `Tiene una plaza confirmada en «${event}».`,
    when: 'Cuándo',
    where: 'Dónde',
    host: 'Organiza',
    limits: 'Esta carta apoya una solicitud de visa. No implica que cubramos gastos.',
    signed: (institute) => `Por ${institute}`,
    check: 'Verifique con su código si esta carta sigue siendo válida:',
    logo: (institute) => `Logotipo: ${institute}`,
    qr: 'Código QR de la página que verifica cartas',
    byHand:
      'Para escribir a mano: a las tipografías de este documento les faltan letras del nombre. El código se verifica con el nombre que se indicó.',
  },
  pt_BR: {
    title: 'Carta-convite',
    to: 'A quem possa interessar',
    confirms: 'Convidamos a seguinte pessoa e confirmamos a sua inscrição:',
    seat: (event) => `Tem uma vaga confirmada em “${event}”.`,
    when: 'Quando',
    where: 'Onde',
    host: 'Organização',
    limits: 'Esta carta serve de apoio a um pedido de visto. Ela não implica o custeio de despesas.',
    signed: (institute) => `Pela instituição ${institute}`,
    check: 'Verifique pelo código se esta carta ainda é válida:',
    logo: (institute) => `Logotipo: ${institute}`,
    qr: 'Código QR da página que verifica cartas',
    byHand:
      'Para preencher à mão: faltam letras do nome nas fontes deste documento. O código é verificado com o nome que foi informado.',
  },
  fr: wellSpaced({
    title: 'Lettre d’invitation',
    to: 'À qui de droit',
    confirms: 'Nous invitons la personne suivante et confirmons son inscription :',
    seat: (event) => `Sa place est confirmée pour « ${event} ».`,
    when: 'Dates',
    where: 'Lieu',
    host: 'Organisation',
    limits: 'Cette lettre appuie une demande de visa. Elle ne signifie pas que nous prenons en charge des frais.',
    signed: (institute) => `Pour ${institute}`,
    check: 'Vérifiez à l’aide de son code si cette lettre est toujours valable :',
    logo: (institute) => `Logo : ${institute}`,
    qr: 'Code QR de la page de vérification des lettres',
    byHand:
      'À remplir à la main : les polices de ce document ne contiennent pas toutes les lettres du nom. Le code se vérifie avec le nom tel qu’il a été indiqué.',
  }),
}
