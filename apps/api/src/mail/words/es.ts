import type { Widening } from '@plenaria/domain/grantWidening'
import { holdMinutes } from '@plenaria/schema/holds'
import { listed } from '../../refusals/words/list.ts'
import type { MailWords } from '../letter.ts'
import { delegationLetters } from './delegations/es.ts'
import { grantLetters } from './grants/es.ts'
import { recordLetters } from './records/es.ts'
import { reviewLetters } from './reviews/es.ts'
import { seatWords, sessionLetters } from './sessions/es.ts'
import { validationLetters } from './validation/es.ts'

/** New elements of a partner’s terms, as parts of one sentence. */
const newTerms: Record<Widening, string> = {
  PURPOSE: 'usaría sus datos para otro fin',
  CAPABILITIES: 'tendría más permisos',
  FIELDS: 'vería más de lo que envió cada persona',
  SCOPE: 'vería las inscripciones de más personas',
  END: 'las vería durante más tiempo',
  CONSENT: 'vuelve a necesitar su consentimiento, que durante un tiempo no hacía falta',
  INSTITUTE: 'vería su inscripción, que antes no veía',
  NO_CONSENT: 'ya no pide el consentimiento de quienes se inscriban a partir de ahora',
}

export const es: MailWords = {
  greeting: (name) => `Hola, ${name}:`,
  letters: {
    ...delegationLetters,
    ...grantLetters,
    ...recordLetters,
    ...reviewLetters,
    ...sessionLetters,
    ...validationLetters,
    'interest-received': ({ event, promisedAt }) => ({
      subject: `Recibimos su inscripción: ${event}`,
      paragraphs: [
        `Gracias por su interés en «${event}». Recibimos su inscripción.`,
        promisedAt
          ? `La organización examina todas las inscripciones en conjunto y decide a quién se ofrece una plaza. Tendrá noticias nuestras a más tardar el ${promisedAt}, sea cual sea la decisión.`
          : 'La organización examina todas las inscripciones en conjunto y decide a quién se ofrece una plaza. Tendrá noticias nuestras, sea cual sea la decisión.',
        'Hasta entonces no tiene que hacer nada. En la página de su inscripción puede ver su estado, cambiar sus datos o retirarla.',
      ],
      action: 'Ver mi inscripción',
    }),
    'confirm-seat': ({ event, offerExpiresAt }) => ({
      subject: `Confirme su correo para conservar su plaza: ${event}`,
      paragraphs: [
        `Le reservamos una plaza en «${event}» durante ${holdMinutes} minutos. Confirme su correo en ese plazo para conservarla.`,
        offerExpiresAt
          ? `La reserva vence el ${offerExpiresAt}. Si confirma más tarde, conserva su lugar en la lista, pero es posible que la plaza ya sea de otra persona.`
          : 'Si confirma más tarde, conserva su lugar en la lista, pero es posible que la plaza ya sea de otra persona.',
      ],
      action: 'Confirmar mi correo',
    }),
    'confirm-place': ({ event }) => ({
      subject: `Confirme su correo: ${event}`,
      paragraphs: [
        `Se inscribió en «${event}». Confirme su correo para completar la inscripción.`,
        'Si hay una plaza libre para usted, será suya en cuanto confirme. Si no, pasa a la lista de espera, en el lugar que corresponde al momento en que se inscribió.',
      ],
      action: 'Confirmar mi correo',
    }),
    offer: ({ event, offerExpiresAt }) => ({
      subject: `Le reservamos una plaza: ${event}`,
      paragraphs: [
        `Tiene una plaza reservada en «${event}».`,
        offerExpiresAt
          ? `Acéptela a más tardar el ${offerExpiresAt}. Después pasará a la siguiente persona de la lista de espera.`
          : 'Acéptela pronto. De lo contrario, la plaza pasará a la siguiente persona de la lista de espera.',
        'Si no puede asistir, indíquelo en la misma página. Otra persona agradecerá la plaza.',
      ],
      action: 'Aceptar mi plaza',
    }),
    'seat-taken': ({ event, startsAt }) => ({
      subject: `Su plaza está confirmada: ${event}`,
      paragraphs: [
        `Tiene una plaza en «${event}».`,
        startsAt
          ? `El evento comienza el ${startsAt}. En la página de su inscripción encontrará todo lo que conviene saber antes.`
          : 'En la página de su inscripción encontrará todo lo que conviene saber antes.',
        'Si cambia de planes, retire su inscripción cuanto antes para que alguien de la lista de espera pueda ocupar la plaza.',
      ],
      action: 'Ver mi inscripción',
    }),
    waitlisted: ({ event }) => ({
      subject: `Está en la lista de espera: ${event}`,
      paragraphs: [
        `Por el momento no hay una plaza para usted en «${event}». Está en la lista de espera.`,
        'En cuanto quede libre una plaza y le llegue el turno, se la reservaremos y le escribiremos. Su lugar en la lista se conserva.',
        'No tiene que hacer nada. En la página de su inscripción puede ver cuánto falta para su turno o retirar la inscripción.',
      ],
      action: 'Ver mi lugar en la lista',
    }),
    'not-selected': ({ event }) => ({
      subject: `Sobre su inscripción: ${event}`,
      paragraphs: [
        `Hubo más inscripciones en «${event}» que plazas y esta vez no pudimos ofrecerle una. Las plazas se repartieron de modo que todos los grupos estén representados.`,
        'No es un juicio sobre usted ni sobre su trabajo. Si la organización vuelve a considerar su inscripción, le escribiremos. No tiene que hacer nada.',
      ],
      action: 'Ver mi inscripción',
    }),
    declined: ({ event, reason }) => ({
      subject: `Sobre su inscripción: ${event}`,
      paragraphs: [
        `La organización de «${event}» no puede ofrecerle una plaza.`,
        ...(reason ? [`Motivo: ${reason}`] : []),
        'Si cree que se trata de un error, escriba a la organización.',
      ],
      action: 'Ver mi inscripción',
    }),
    lapsed: ({ event, offerLapsedAt, registrationClosesAt }) => ({
      subject: `Su oferta venció: ${event}`,
      paragraphs: [
        offerLapsedAt
          ? `La plaza en «${event}» que le reservamos hasta el ${offerLapsedAt} no se aceptó a tiempo. Quedó libre para otras personas.`
          : `La plaza en «${event}» que le reservamos no se aceptó a tiempo. Quedó libre para otras personas.`,
        registrationClosesAt
          ? `Si aún desea asistir, puede inscribirse de nuevo hasta el ${registrationClosesAt}. Si hay lista de espera, entrará al final.`
          : 'No tiene que hacer nada más.',
      ],
      action: 'Ver mi inscripción',
    }),
    withdrawn: ({ event, registrationClosesAt }) => ({
      subject: `Su inscripción se retiró: ${event}`,
      paragraphs: [
        `Su inscripción en «${event}» se retiró, tal como se pidió en su página. Gracias por avisarnos: así ayuda a otras personas.`,
        registrationClosesAt
          ? `Si cambia de opinión, puede inscribirse de nuevo hasta el ${registrationClosesAt}.`
          : 'No tiene que hacer nada más.',
      ],
      action: 'Ver mi inscripción',
    }),
    'passed-on': ({ event }) => ({
      subject: `Su plaza pasó a la persona que propuso: ${event}`,
      paragraphs: [
        `La persona que propuso en su lugar aceptó su plaza en «${event}». Con ello terminó la inscripción que usted tenía.`,
        'Gracias por hacer que la plaza no quede vacía.',
      ],
      action: 'Ver mi inscripción',
    }),
    reinstated: ({ event }) => ({
      subject: `Su inscripción se restableció: ${event}`,
      paragraphs: [
        `La organización restableció su inscripción en «${event}». Conserva el lugar que tuviera en la lista de espera.`,
        'En cuanto haya una decisión o una plaza para usted, le escribiremos. No tiene que hacer nada.',
      ],
      action: 'Ver mi inscripción',
    }),
    'already-registered': ({ event }) => ({
      subject: `Ya tiene una inscripción: ${event}`,
      paragraphs: [
        `Alguien acaba de usar esta dirección para inscribirse en «${event}». Usted ya tenía una inscripción y no se cambió nada.`,
        'Si fue usted, aquí tiene el enlace a su inscripción, donde puede verla y cambiarla. Si no, puede ignorar este correo.',
      ],
      action: 'Ver mi inscripción',
    }),
    'consent-asked-anew': ({ event, institute, renewalReasons, isFirstAsked, purpose, access }) => ({
      subject: isFirstAsked
        ? `${institute} pide ver su inscripción: ${event}`
        : `${institute} vuelve a pedir su consentimiento: ${event}`,
      paragraphs: [
        isFirstAsked
          ? `${institute} es una institución asociada de «${event}». Usted se inscribió antes de que rigieran las condiciones actuales de su acceso. Por eso, esa institución no ve nada de su inscripción si usted no da su consentimiento.`
          : `Usted había permitido que ${institute}, institución asociada de «${event}», viera su inscripción. Las condiciones de ese acceso cambiaron y su consentimiento no abarca las nuevas. Por ahora ${institute} no ve nada de su inscripción.`,
        `Novedades: ${listed(
          'es',
          renewalReasons.map((way) => newTerms[way]),
        )}.`,
        ...(purpose ? [`Para qué vería sus datos: «${purpose}»`] : []),
        ...access,
        'Si está de acuerdo, indíquelo en su página, en «Quién ve sus datos». Si no hace nada, todo queda como está ahora. Su plaza en el evento no depende de ello.',
      ],
      action: 'Ver quién ve mis datos',
    }),
    'decision-promise-changed': ({ event, promisedAt, promisedBefore, reason }) => ({
      subject: promisedAt ? `Nueva fecha de respuesta: ${event}` : `Cambia la fecha de respuesta: ${event}`,
      paragraphs: [
        promisedBefore
          ? `Le habíamos prometido una respuesta sobre su inscripción en «${event}» a más tardar el ${promisedBefore}.`
          : `Le escribimos acerca de su inscripción en «${event}».`,
        promisedAt
          ? `Ahora tendrá noticias nuestras a más tardar el ${promisedAt}.`
          : 'La organización aún no puede indicar una nueva fecha. Tendrá noticias nuestras, sea cual sea la decisión.',
        ...(reason ? [`La organización lo explica así: ${reason}`] : []),
        'Esto no afecta a su inscripción y no tiene que hacer nada.',
      ],
      action: 'Ver mi inscripción',
    }),
    'promise-due': ({ event, promisedAt, waiting }) => ({
      subject: `Decisiones para mañana: ${event}`,
      paragraphs: [
        promisedAt
          ? `A quienes se inscribieron en «${event}» se les prometió una respuesta a más tardar el ${promisedAt}.`
          : `A quienes se inscribieron en «${event}» se les prometió una respuesta a más tardar mañana.`,
        waiting === 1
          ? 'Una inscripción sigue a la espera de una decisión. Decida sobre ella o fije otra fecha. En ese caso se avisará a la persona.'
          : `${waiting} inscripciones siguen a la espera de una decisión. Decida sobre ellas o fije otra fecha. En ese caso se avisará a esas personas.`,
      ],
      action: 'Ir a las inscripciones',
    }),
    'event-rescheduled': ({
      event,
      startsAt,
      endsAt,
      previously,
      place,
      previousPlace,
      offerExpiresAt,
      decisionsBy,
      reason,
    }) => ({
      subject: `Nuevo horario: ${event}`,
      paragraphs: [
        `Cambió el horario de «${event}».`,
        `Ahora comienza el ${startsAt} y termina el ${endsAt}.`,
        ...(previously ? [`Antes iba a comenzar el ${previously.startsAt} y terminar el ${previously.endsAt}.`] : []),
        ...(place && previousPlace ? [`También cambia el lugar: ${place}. Lugar anterior: ${previousPlace}.`] : []),
        ...(reason ? [`La organización le escribe: ${reason}`] : []),
        ...(offerExpiresAt ? [`Puede aceptar la plaza que le reservamos hasta el ${offerExpiresAt}.`] : []),
        ...(decisionsBy ? [`Recibirá una respuesta sobre su inscripción a más tardar el ${decisionsBy}.`] : []),
        'Su inscripción sigue siendo válida. Si ya no puede participar, le pedimos que la retire en su página para que otra persona pueda ocupar la plaza.',
      ],
      action: 'Ver mi inscripción',
    }),
    'venue-changed': ({ event, place, previousPlace, reason }) => ({
      subject: `Nuevo lugar: ${event}`,
      paragraphs: [
        place ? `«${event}» se celebrará en otro lugar: ${place}.` : `«${event}» se celebrará en línea.`,
        ...(previousPlace ? [`Lugar anterior: ${previousPlace}.`] : []),
        ...(reason ? [`La organización le escribe: ${reason}`] : []),
        'Su inscripción sigue siendo válida. Si ya no puede participar, le pedimos que la retire en su página para que otra persona pueda ocupar la plaza.',
      ],
      action: 'Ver mi inscripción',
    }),
    'event-postponed': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Aplazado: ${event}`,
      paragraphs: [
        `El evento «${event}» se aplazó. Aún no se conocen las nuevas fechas.`,
        ...(startsAt ? [`Estaba previsto para el ${startsAt}.`] : []),
        ...(reason ? [`La organización le escribe: ${reason}`] : []),
        ...(offerExpiresAt
          ? [
              'Seguimos reservándole una plaza. No tiene que responder ahora. Tendrá tiempo para decidir cuando haya nuevas fechas.',
            ]
          : []),
        'Su inscripción sigue siendo válida, y le escribiremos en cuanto haya nuevas fechas. Si añadió el evento a su calendario, elimínelo de allí o descargue de nuevo el calendario en la página de su inscripción.',
      ],
      action: 'Ver mi inscripción',
    }),
    'event-called-off': ({ event, startsAt, offerExpiresAt, reason }) => ({
      subject: `Cancelado: ${event}`,
      paragraphs: [
        `El evento «${event}» se canceló y no se celebrará.`,
        ...(startsAt ? [`Estaba previsto para el ${startsAt}.`] : []),
        ...(reason ? [`La organización le escribe: ${reason}`] : []),
        ...(offerExpiresAt ? ['La plaza que teníamos reservada para usted ya no se ofrece.'] : []),
        'No tiene que hacer nada. Si añadió el evento a su calendario, elimínelo de allí o descargue de nuevo el calendario en la página de su inscripción.',
      ],
      action: 'Ver mi inscripción',
    }),
    'event-reminder': ({ event, startsAt }) => ({
      subject: `Falta poco: ${event}`,
      paragraphs: [
        startsAt
          ? `«${event}» comienza el ${startsAt}. Usted tiene una plaza.`
          : `«${event}» comienza pronto. Usted tiene una plaza.`,
        'En la página de su inscripción encontrará todo lo que necesita saber.',
        'Si finalmente no puede participar, le pedimos que retire allí su inscripción para que otra persona de la lista de espera pueda ocupar la plaza.',
      ],
      action: 'Ver mi inscripción',
    }),
    'follow-up': ({ event, answersUntil }) => ({
      subject: `Unas preguntas después del evento: ${event}`,
      paragraphs: [
        `Gracias por participar en «${event}». La organización tiene unas preguntas para quienes asistieron.`,
        answersUntil
          ? `Puede responderlas, y cambiar sus respuestas, hasta el ${answersUntil}. Están en la página de su inscripción. Responder es voluntario.`
          : 'Están en la página de su inscripción. Responder es voluntario.',
        'Quienes pueden ver su inscripción pueden leer sus respuestas. Se eliminan junto con las que dio al inscribirse, o antes si usted lo pide.',
      ],
      action: 'Responder a las preguntas',
    }),
    'offer-reminder': ({ event, offerExpiresAt }) => ({
      subject: `Su plaza sigue reservada: ${event}`,
      paragraphs: [
        `Tenemos reservada para usted una plaza en «${event}» y todavía no la ha aceptado.`,
        offerExpiresAt
          ? `Puede aceptarla hasta el ${offerExpiresAt}. Después pasará a la siguiente persona de la lista de espera.`
          : 'Acéptela pronto. De lo contrario, la plaza pasará a la siguiente persona de la lista de espera.',
        'Si no puede participar, indíquelo en la misma página.',
      ],
      action: 'Aceptar mi plaza',
    }),
  },
  seat: seatWords,
  signIn: {
    subject: 'Su enlace para iniciar sesión',
    paragraphs: ['Pidió iniciar sesión. Abra el enlace y haga clic en el botón de la página, o escriba el código.'],
    action: 'Iniciar sesión',
  },
  invitation: {
    letter: ({ institute, expiresAt }) => ({
      subject: `Invitación de ${institute}`,
      paragraphs: [
        `Recibió una invitación para colaborar en la organización de los eventos de ${institute} en Plenaria.`,
        `Abra el enlace, haga clic en el botón para iniciar sesión y acepte la invitación en la página siguiente. Puede hacerlo hasta el ${expiresAt}.`,
        'Si no esperaba esta invitación, puede ignorar este correo. No pasará nada.',
      ],
      action: 'Ver la invitación',
    }),
    roles: {
      OWNER: 'responsable',
      ORGANISER: 'organización',
      REVIEWER: 'evaluación',
      RAPPORTEUR: 'relatoría',
      VIEWER: 'lectura',
    },
    labels: { institute: 'Institución', role: 'Función' },
    note: 'El enlace es personal. Si ya lo usó o pasaron unos minutos, en la misma página puede pedir otro con un clic.',
    footer: (institute) =>
      `Recibe este correo porque se envió a esta dirección una invitación para ser miembro de ${institute}.`,
  },
  webhookStopped: ({ institute, host }) => ({
    subject: `Se detuvo un webhook: ${host}`,
    paragraphs: [
      `Se detuvo un webhook de ${institute} hacia ${host} porque durante tres días la dirección no respondió correctamente o indicó que ya no existe.`,
      'Lo que ocurra mientras tanto no se enviará después. Cuando la dirección vuelva a responder, envíe una prueba y active de nuevo el webhook.',
    ],
    action: 'Ver las respuestas',
  }),
  digest: {
    subject: 'Sus tareas pendientes en Plenaria',
    begin: 'Pendiente en los eventos que ayuda a organizar:',
    of: (event, waiting) => `${event}: ${waiting.join('; ')}.`,
    lines: {
      decisions: (count) =>
        `${count} ${count === 1 ? 'inscripción espera una decisión' : 'inscripciones esperan una decisión'}`,
      reviews: (count) => `${count} ${count === 1 ? 'solicitud por evaluar' : 'solicitudes por evaluar'}`,
      offersEnding: (count) =>
        `${count} ${count === 1 ? 'oferta vence en dos días o menos' : 'ofertas vencen en dos días o menos'}`,
      countersigns: (count) =>
        `${count} ${count === 1 ? 'decisión espera su refrendo' : 'decisiones esperan su refrendo'}`,
      contributions: (count) => `${count} ${count === 1 ? 'aporte por revisar' : 'aportes por revisar'}`,
      frozen: (count) =>
        `${count} ${count === 1 ? 'conclusión bloqueada porque identifica a una persona participante' : 'conclusiones bloqueadas porque identifican a una persona participante'}`,
      uptakes: (count) =>
        `${count} ${count === 1 ? 'respuesta de una persona destinataria por revisar' : 'respuestas de personas destinatarias por revisar'}`,
      bounced: (count) =>
        `${count} ${count === 1 ? 'persona cuyo correo fue devuelto' : 'personas cuyos correos fueron devueltos'}`,
      waitlisted: (count) =>
        `${count} ${count === 1 ? 'persona en la lista de espera' : 'personas en la lista de espera'}`,
    },
    action: 'Ver las tareas pendientes',
    footer: 'Recibe este correo porque lo activó en su cuenta.',
    stop: 'Desactivar este correo',
  },
  account: {
    changes: {
      AUTHENTICATOR_ADDED: {
        subject: 'Se añadió una aplicación de códigos a su cuenta',
        happened: 'Se configuró una aplicación de códigos para su cuenta de Plenaria.',
      },
      AUTHENTICATOR_REMOVED: {
        subject: 'Se quitó la aplicación de códigos de su cuenta',
        happened: 'Se quitó la aplicación de códigos de su cuenta de Plenaria. Sus códigos ya no funcionan.',
      },
      PASSKEY_ADDED: {
        subject: 'Se añadió una clave de acceso a su cuenta',
        happened: 'Se añadió una clave de acceso a su cuenta de Plenaria.',
      },
      PASSKEY_REMOVED: {
        subject: 'Se quitó una clave de acceso de su cuenta',
        happened: 'Se quitó una clave de acceso de su cuenta de Plenaria. Ya no funciona.',
      },
      RECOVERY_CODE_USED: {
        subject: 'Se usó un código de recuperación de su cuenta',
        happened: 'Se usó un código de recuperación de su cuenta de Plenaria. No volverá a servir.',
      },
      RECOVERY_CODES_RENEWED: {
        subject: 'Su cuenta tiene códigos de recuperación nuevos',
        happened: 'Se crearon códigos de recuperación nuevos para su cuenta de Plenaria. Los anteriores ya no sirven.',
      },
    },
    advice:
      'Si fue usted, no tiene que hacer nada. Si no, abra su cuenta, quite lo que no reconozca y avise a quien es responsable de su institución en Plenaria.',
    action: 'Abrir mi cuenta',
    footer: 'Recibe este correo porque se cambió la forma en que usted confirma su identidad en Plenaria.',
  },
  confirming: {
    note: 'Si no se inscribió, ignore este correo. Sin su confirmación no se reserva ninguna plaza.',
    other: 'Ver o retirar esta inscripción',
  },
  labels: { event: 'Evento', when: 'Fecha', place: 'Lugar', map: 'Mapa', reference: 'Referencia' },
  arriving: {
    directions: (text) => `Cómo llegar: ${text}`,
    accessibility: (text) => `Accesibilidad: ${text}`,
  },
  neutral: {
    subject: 'Un mensaje para usted',
    paragraphs: (until) => [
      'Hay novedades para usted. Abra la página para leerlas.',
      ...(until ? [`Consúltela antes del ${until}. Después ya no se podrá responder.`] : []),
    ],
    phraseLabel: 'Su frase:',
    action: 'Abrir la página',
    note: 'El enlace es personal: quien lo tenga puede responder por usted. Para todo lo demás, su página le envía un código.',
    footer: 'Recibe este correo porque dio esta dirección y pidió que nuestros correos no digan nada más.',
    file: 'adjunto',
    letterFooter: 'Recibe este correo porque dio esta dirección.',
    stop: 'No recibir más correos como este',
  },
  own: { action: 'Ver mi inscripción', stop: 'No recibir más noticias de este evento' },
  code: 'O escriba este código en el navegador en que lo pidió',
  calendarAttached: 'Abra el archivo adjunto para añadir el evento a su calendario, con recordatorios.',
  linkToRegistration:
    'El enlace es personal. Abre solo esta inscripción: permite ver su estado, aceptar una plaza, renunciar a ella o retirarse. Para todo lo demás, su página le envía un código.',
  linkForMinutes:
    'El enlace y el código son personales. Los dos sirven; use uno solo, una vez, en los próximos diez minutos. Si usted no lo pidió, puede ignorar este correo.',
  footer: (institute) =>
    `Recibe este correo porque esta dirección se usó para inscribirse en un evento de ${institute}.`,
  memberFooter: (institute) => `Recibe este correo porque colabora en la organización de eventos de ${institute}.`,
  signInFooter: 'Recibe este correo porque alguien pidió un enlace para iniciar sesión con esta dirección.',
}
