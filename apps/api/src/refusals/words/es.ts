import type { Words } from '../words.ts'
import { companionRefusals } from './companions/es.ts'
import { composeRefusals } from './compose/es.ts'
import { delegationRefusals } from './delegations/es.ts'
import { drawRefusals } from './draws/es.ts'
import { fileRefusals } from './files/es.ts'
import { removedItems } from './removed.ts'
import { speakerRefusals } from './speakers/es.ts'
import { isWaiting } from './standing.ts'

export const es: Words = {
  refusals: {
    ...companionRefusals,
    ...composeRefusals,
    ...drawRefusals,
    ...delegationRefusals,
    ...fileRefusals,
    ...speakerRefusals,
    ReplyToElsewhere: ({ domain }) =>
      `Las respuestas no pueden ir a ${domain}. Use una dirección de un dominio de los miembros de su institución o la dirección de un miembro.`,
    AllotmentTooLarge: ({ maximum }) =>
      maximum < 1
        ? 'El plan de plazas no tiene ninguna plaza que asignar. Aumente primero el total o no proponga ningún cupo.'
        : `El plan de plazas admite un cupo de ${maximum} ${maximum === 1 ? 'plaza' : 'plazas'} como máximo. Proponga menos o aumente primero el total.`,
    AlreadyMerged: () => 'Estas dos inscripciones ya se fusionaron.',
    AlreadyMember: () => 'Esta persona ya forma parte de la institución.',
    AlreadyPlanned: () =>
      'Esto ya está programado y el correo sale en menos de un minuto. Para enviarlo de otro modo, primero hay que deshacerlo.',
    AlreadyPublished: () => 'Este evento ya está publicado. No hace falta hacer nada más.',
    ProtectionInUse: () =>
      'Alguien en este evento pidió protección. No se puede desactivar esta opción mientras esa persona dependa de ella.',
    AddressNotCorrectable: () =>
      'Esta dirección ya no se puede corregir: ya fue confirmada o la inscripción terminó. Para usar otra dirección, inscríbase de nuevo con ella.',
    AddressAlreadyConfirmed: () =>
      'Esta dirección ya está confirmada y no se puede corregir aquí. La persona puede inscribirse de nuevo con otra.',
    DuplicateRegistration: ({ reference }) =>
      reference
        ? `La inscripción ${reference} ya tiene esta dirección. No se cambió nada.`
        : 'Otra inscripción en este evento ya tiene esta dirección. No se cambió nada.',
    FieldsMasked: () => 'Usted no ve algunos de estos datos, por lo que no puede corregirlos. No se cambió nada.',
    NothingCorrected: () => 'No hay nada que corregir. Todo esto ya está guardado así.',
    AlreadyRegistered: () =>
      'Esta dirección ya se usó para inscribirse en este evento. Volvimos a enviar allí el enlace a esa inscripción.',
    AlreadyTookEffect: () => 'Ya no se puede deshacer: la acción ya se realizó.',
    AlreadyUndone: () => 'Esta acción ya se deshizo. No se envió nada.',
    AlreadyWithdrawn: () =>
      'Esta inscripción ya fue retirada. Puede inscribirse de nuevo mientras el plazo esté abierto.',
    MatchCountChanged: ({ count }) =>
      count === 1
        ? 'Cambió el número de inscripciones que coinciden: ahora es una. No se decidió nada. Revise la lista y vuelva a decidir.'
        : `Cambió el número de inscripciones que coinciden: ahora son ${count}. No se decidió nada. Revise la lista y vuelva a decidir.`,
    BulkActionRunning: () =>
      'Su última decisión sobre varias inscripciones todavía se está aplicando. Espere a que termine antes de iniciar otra.',
    CannotHoldSeat: ({ cause }) => es.cannotHold[cause],
    CannotReview: () =>
      'Esta persona tiene un conflicto de intereses o no tiene acceso a la solicitud. Asigne a otra persona.',
    CapacityBelowHeld: ({ held }) =>
      held === null
        ? 'Ya hay más lugares ocupados de los que indicó. Escriba un número mayor.'
        : held === 1
          ? 'Ya hay un lugar ocupado, así que la sesión no puede tener menos.'
          : `Ya hay ${held} lugares ocupados, así que la sesión no puede tener menos.`,
    ChangedMeanwhile: () => 'Esto cambió entretanto. Recargue la página y repita su cambio.',
    CountersignNeeded: () =>
      'Rechazar requiere el acuerdo de otra institución. Prepare la decisión en lugar de aplicarla, o rechace a 1000 personas como máximo a la vez.',
    CountersignSettled: ({ voidReason }) =>
      voidReason === null || voidReason === undefined
        ? 'Esta petición ya no está pendiente. Recargue la página para ver qué ocurrió.'
        : {
            GRANT_ENDED:
              'Esta petición de refrendo ya no es válida: terminó un convenio del que dependía. Hay que hacerla de nuevo.',
            SUPERSEDED:
              'Esta petición de refrendo ya no es válida: entretanto se decidió o se preparó otra cosa. Hay que hacerla de nuevo.',
            REQUESTER_NOT_ALLOWED:
              'Esta petición de refrendo ya no es válida: quien la hizo ya no puede decidir al respecto. Otra persona debe hacerla de nuevo.',
            NOBODY_LEFT:
              'Esta petición de refrendo ya no es válida: entretanto se retiraron todas las personas a las que se refería. No queda nada por hacer.',
          }[voidReason],
    CriteriaInUse: ({ criteria }) =>
      criteria.length === 1
        ? 'Ya se evaluaron solicitudes con este criterio, así que no se pueden cambiar su escala ni su peso, ni quitarlo. Puede reformularlo y añadir otros.'
        : `Ya se evaluaron solicitudes con ${criteria.length} de estos criterios, así que no se pueden cambiar sus escalas ni sus pesos, ni quitarlos. Puede reformularlos y añadir otros.`,
    DistributionChanged: () =>
      'Entretanto cambió algo en las solicitudes, en los conflictos de intereses o en quienes evalúan. No se asignó nada. Revise el nuevo reparto y vuelva a asignar.',
    AlreadyDone: ({ action: what }) =>
      what === 'WITHDRAW'
        ? 'Esta inscripción ya se había retirado. No hace falta hacer nada más.'
        : 'Ya había aceptado esta plaza. No hace falta hacer nada más.',
    ErasureLinkInvalid: () =>
      'Este enlace ya no funciona: venció, o los datos ya se eliminaron. Pida uno nuevo en «Mis datos».',
    EventInAnotherSeries: () => 'Este evento ya está en otra serie. Quítelo primero de esa serie.',
    EventNotOver: ({ endsAt }, when) =>
      `El evento termina el ${when(endsAt)}. No se envió ningún correo. Abra la ronda después.`,
    NotTakingPlace: ({ calledOffAt }, when) =>
      calledOffAt
        ? `Este evento se canceló el ${when(calledOffAt)}. No se celebrará, así que ya no se asignan ni se cambian plazas.`
        : 'Este evento se aplazó y aún no se conocen las nuevas fechas. Hasta entonces no se asignan ni se cambian plazas.',
    GroupsFixed: () =>
      'Los grupos ya no se pueden cambiar: el evento está publicado, o ya hay inscripciones o invitaciones. Las plazas todavía se pueden cambiar en el plan de plazas.',
    WrongEventState: ({ state }) =>
      ({
        DRAFT: 'Este evento es un borrador. Publíquelo primero.',
        PUBLISHED: 'Este evento está publicado. No se cambió nada.',
        POSTPONED: 'Este evento está aplazado. Fije nuevas fechas o cancélelo.',
        CALLED_OFF: 'Este evento se canceló. La cancelación es definitiva.',
      })[state],
    PeopleInvolved: () =>
      'Alguien ya se inscribió o recibió una invitación, así que el evento sigue siendo público. Reprográmelo, aplácelo o cancélelo.',
    EventOnRecord: ({ record }) =>
      ({
        PUBLICATION: 'Este evento ya fue público, así que su registro se conserva. Puede archivar el evento.',
        AGREEMENTS:
          'Se propusieron condiciones a otras instituciones, y esas condiciones se conservan. Puede archivar el evento.',
        REPORT: 'Este evento tiene notas, conclusiones o un informe, que se conservan. Puede archivar el evento.',
      })[record],
    CheckInNotYetOpen: ({ opensAt }, when) => `La acreditación se abre el ${when(opensAt)}. No se registró nada.`,
    NotOverYet: ({ endsAt }, when) => `Este evento termina el ${when(endsAt)}. Archívelo después, o cancélelo antes.`,
    AlreadyStarted: ({ startedAt }, when) =>
      `Este evento comenzó el ${when(startedAt)}, así que ya no se puede reprogramar por completo. Cambie las sesiones que faltan.`,
    DatesInConflict: ({ dates }) =>
      dates.length === 1
        ? 'Una fecha no encaja. Elija otro comienzo o deje esa fecha como está.'
        : `${dates.length} fechas no encajan. Elija otro comienzo o deje esas fechas como están.`,
    AlreadyOver: ({ endedAt }, when) => `Este evento terminó el ${when(endedAt)}. No se cambió nada.`,
    EventOver: ({ endedAt }, when) =>
      `Este evento terminó el ${when(endedAt)}, así que ya no hay plaza que devolver. Sus datos aún se pueden eliminar, en «Mis datos».`,
    EvidenceDestroyed: () => 'Los vínculos ya se destruyeron. Nada puede recuperarlos.',
    EvidenceOnlySooner: ({ until }, when) =>
      `Con esta promesa se publicó un informe. La fecha solo se puede adelantar: debe ser anterior al ${when(until)}.`,
    FocalPointClosed: ({ reason }) =>
      reason === 'REVOKED'
        ? 'Ya no puede indicar nombres aquí. Las invitaciones enviadas siguen en pie. Si no esperaba este cambio, consulte a la organización.'
        : 'El plazo para indicar nombres terminó. Las invitaciones enviadas siguen en pie. Consulte a la organización si hay que cambiar a alguien.',
    GrantExists: () => 'Ya existe un convenio con esta institución. Proponga otras condiciones para ese convenio.',
    GrantClosed: () => 'Este convenio terminó. Proponga uno nuevo si desean seguir trabajando en conjunto.',
    GrantToOneself: () =>
      'Su institución es la anfitriona de este evento y no necesita ningún convenio. Elija otra institución.',
    ImportNotReady: () =>
      'Todavía no se puede importar: revise primero las filas y acepte omitir las que tengan problemas.',
    ImportSettled: ({ state }) =>
      state === 'DONE'
        ? 'Esta importación ya está hecha. Elija de nuevo el archivo para empezar otra.'
        : 'Esta importación está en curso. Espere a que termine.',
    InvalidInput: ({ fields }) =>
      fields.length === 1 ? 'Hay un campo que debe revisar.' : `Hay ${fields.length} campos que debe revisar.`,
    InvitationNeeded: () =>
      'Solo pueden inscribirse quienes tienen una invitación. Si la tiene, abra el enlace del correo con el que la recibió.',
    CannotName: ({ cause }) =>
      ({
        NOT_ALLOWED:
          'En este evento no se puede proponer a otra persona en su lugar. Si no puede asistir, retire su inscripción: la plaza pasa a la persona siguiente.',
        NO_SEAT: 'No tiene ninguna plaza que otra persona pudiera ocupar.',
        NAMED_ALREADY: 'Ya propuso a alguien. Retire primero esa propuesta para proponer a otra persona.',
        NAMED_TOO_OFTEN:
          'Ya propuso a cinco personas para esta plaza. Si no puede asistir, retire su inscripción: la plaza pasa a la persona siguiente.',
        EVENT_BEGUN: 'El evento ya comenzó. Ya no se puede proponer a nadie en su lugar.',
      })[cause],
    NobodyToRemind: () =>
      'No se envió ningún correo: todo lo asignado ya se evaluó, o hoy ya se envió un recordatorio.',
    NoRecipientToRemind: () =>
      'Quienes recibieron esta versión ya respondieron, no pudieron recibir el correo o recibieron uno en los últimos 7 días.',
    NobodyToSendTo: () =>
      'No hay a quién enviarlo: quienes eligió ya tienen esta versión. Añada primero personas destinatarias.',
    NotYours: () => 'Otra persona programó esta acción. Pídale que la deshaga o la envíe ahora.',
    NothingToAnnounce: () => 'No hay nada nuevo que comunicar: ya se informó por correo de todo lo que es público.',
    RecipientExists: () => 'Este evento ya tiene una persona destinataria con esta dirección. Modifique esa entrada.',
    ReportVersionNotPublished: () => 'Esta versión no está publicada. No se envió nada. Publíquela primero.',
    SeatOfferedMeanwhile: ({ state }) =>
      state === 'OFFERED'
        ? 'Entretanto se le ofreció una plaza, y su página aún no lo mostraba. Su inscripción sigue en pie: vea la oferta y renuncie a la plaza si todavía quiere retirarse.'
        : 'La plaza ya es suya, y su página aún no lo mostraba. Usted la conserva: retírese de nuevo si quiere devolverla.',
    SeatNotPassed: ({ cause }) =>
      ({
        OVER: 'Esta plaza ya no puede pasar a usted: terminó el plazo para responder, o quien le propuso retiró la propuesta o ya no tiene plaza.',
        ANOTHER_GROUP: 'Esta plaza es de otro grupo y solo puede pasar a una persona de ese grupo.',
        ANOTHER_ORGANISATION:
          'En este evento una plaza solo pasa a una persona de la misma organización. Indique la organización de quien le propuso, si es también la suya.',
      })[cause],
    NobodyNamed: () => 'Usted no ha propuesto a nadie.',
    InvitationClosed: ({ state }) =>
      ({
        SENT: 'Esta invitación aún no tiene respuesta.',
        REGISTERED: 'Esta invitación ya se usó: la persona invitada ya está inscrita.',
        DECLINED: 'Esta invitación ya tiene respuesta: la persona no puede asistir.',
        LAPSED: 'Esta invitación venció.',
        REVOKED: 'Esta invitación fue retirada.',
      })[state],
    InvitationsInvalid: ({ invalid }) =>
      invalid === 1
        ? 'Una fila tiene un problema. No se invitó a nadie: corríjala u omítala e inténtelo de nuevo.'
        : `${invalid} filas tienen problemas. No se invitó a nadie: corríjalas u omítalas e inténtelo de nuevo.`,
    JoinNotYetOpen: () => 'Todavía no se puede entrar. Vuelva a la hora que indica su página.',
    LastOwner: () => 'Una institución debe tener al menos una persona responsable. Nombre antes a otra.',
    MessageUnderway: ({ state }) =>
      state === 'SCHEDULED'
        ? 'Este mensaje está programado. Cancele primero la programación y después cámbielo.'
        : 'Este mensaje ya se envió y no se puede cambiar.',
    ContributionsMayIdentify: ({ contributions }) =>
      contributions === 1
        ? 'En un aporte hay algo que puede identificar a alguien. No se publicó nada. El equipo editor lo ve en la página de conclusiones: puede pedir que se reescriba, reservarlo para la relatoría o aprobarlo.'
        : `En ${contributions} aportes hay algo que puede identificar a alguien. No se publicó nada. El equipo editor los ve en la página de conclusiones: puede pedir que se reescriban, reservarlos para la relatoría o aprobarlos.`,
    NoFollowUp: () => 'Aquí no hay ninguna encuesta, o sus respuestas ya se eliminaron.',
    FollowUpClosed: () => 'El plazo para responder a estas preguntas terminó.',
    FollowUpHasAnswers: () =>
      'Ya hay respuestas, así que las preguntas no se pueden cambiar. Todavía puede cambiar la fecha.',
    ContributionsClosed: () =>
      'Este evento no recibe aportes. Su texto no se guardó. Los aportes que ya envió se conservan.',
    ContributionTooLong: ({ words, maximum }) =>
      `Su texto tiene ${words.toLocaleString('es')} palabras y un aporte admite ${maximum.toLocaleString('es')}. No se guardó nada. Acórtelo o repártalo entre varios temas.`,
    NotAContributor: () => 'En este evento solo pueden enviar aportes quienes tienen una plaza.',
    UnknownContribution: () => 'No encontramos este aporte entre los suyos. Quizá ya se retiró.',
    NotesNotAllowed: () =>
      'Aquí no se pueden tomar notas: la sesión es cerrada, o los vínculos con las personas se destruyeron el día prometido.',
    AttendanceCodeNotValid: () =>
      'Ese no es el código que se anunció en esta sesión. Compruébelo e inténtelo de nuevo.',
    AttendanceCodeNotTaken: () => 'El código se puede ingresar durante la sesión y hasta media hora después.',
    NoVisaLetter: () =>
      'Una carta para la visa requiere una plaza confirmada en un evento que aún no se haya celebrado y cuyo lugar esté indicado.',
    NoPlace: () => 'Esta inscripción no da acceso a esta sesión.',
    NoOffer: ({ state }) =>
      `Por ahora no hay ninguna plaza que aceptar: esta inscripción ${es.standing[state]}.${isWaiting(state) ? ' Le escribiremos en cuanto eso cambie.' : ''}`,
    NoSuchPlace: () =>
      'Un tema no puede quedar dentro de sí mismo, y el árbol tiene como máximo tres niveles. Elija otro lugar.',
    CannotResend: ({ reason }) =>
      ({
        NOT_THIS_KIND: 'Los correos de este tipo no se vuelven a enviar. Escriba a la persona.',
        NOT_SENT_YET: 'Este correo sigue en camino. Si no llega, podrá volver a enviarlo.',
        OUTDATED: 'Lo que dice este correo ya no está vigente. Escriba a la persona.',
        RECENTLY: 'Este correo se volvió a enviar hace menos de una hora.',
      })[reason],
    NothingToTest: ({ refusal }) => refusal ?? 'Ninguno de estos correos se le puede mostrar como prueba.',
    UnknownEmail: () => 'No encontramos este correo. Puede que se haya eliminado con los datos de la persona.',
    NobodyToWriteTo: () => 'No coincide nadie. Elija a otras personas y luego envíe el mensaje.',
    NotAllowed: () =>
      'No tiene permiso para hacer esto. Si colabora en la organización del evento, inicie sesión con la dirección que su institución tiene registrada.',
    NotReadyToPublish: ({ fields }) =>
      fields.length === 1
        ? 'Falta un requisito para poder publicar este evento.'
        : `Faltan ${fields.length} requisitos para poder publicar este evento.`,
    NotRevealable: () => 'Este dato no se muestra a su institución, sea cual sea el motivo.',
    NoteChangedMeanwhile: () =>
      'Otra persona modificó esta nota entretanto. No se sobrescribió nada: aquí están los dos textos.',
    NoteInUse: () => 'Una conclusión se basa en esta nota, por lo que no se puede eliminar. Aún puede modificarla.',
    NoteAlreadyRemoved: () =>
      'Otra persona eliminó esta nota. Su texto sigue aquí: escríbalo como nota nueva si debe conservarse.',
    NoChosenSessionLeft: () =>
      'La oferta se limita a sesiones que esta persona no eligió o que ya no están en el programa.',
    NothingProposed: () => 'Nada espera su respuesta. Recargue la página para ver el estado del convenio.',
    NothingStaged: () =>
      'No hay decisiones preparadas para este evento. Prepare alguna y comuníquelas después todas juntas.',
    NothingToUndo: () => 'No queda nada por deshacer: lo que se había preparado ya se comunicó o se anuló.',
    NothingWidened: () => 'La plaza ya incluye todas estas sesiones, o dejaría de incluir alguna que incluía.',
    OfferLapsed: ({ lapsedAt }, when) =>
      `Esta oferta venció el ${when(lapsedAt)} y la plaza quedó libre para otras personas. Puede inscribirse de nuevo mientras el plazo esté abierto.`,
    OutOfTurnReasonNeeded: ({ ahead }) =>
      ahead === null
        ? 'Hay quienes esperan antes que esta persona. Indique por qué se le ofrece una plaza fuera de turno. El motivo queda registrado.'
        : `${ahead === 1 ? 'Una persona espera' : `${ahead} personas esperan`} antes que esta. Indique por qué se le ofrece una plaza fuera de turno. El motivo queda registrado.`,
    PlacesFilled: ({ places, filled }) =>
      `${places === 1 ? 'Su único lugar ya está ocupado' : `De sus ${places} lugares, ${filled} ${filled === 1 ? 'está ocupado' : 'están ocupados'}`}. No se indicó ningún nombre: indique menos o retire uno antes.`,
    QueueAlreadyHeld: () => 'La lista de espera ya está detenida. Recargue la página para ver desde cuándo y por qué.',
    QueueNotHeld: () => 'La lista de espera ya no está detenida. Recargue la página para ver cómo está.',
    ReasonNeeded: () => 'Indique un motivo. Lo leerán las personas a quienes concierne.',
    RegistrationClosed: ({ closedAt }, when) =>
      `El plazo de inscripción se cerró el ${when(closedAt)}. La organización puede informarle sobre otros eventos.`,
    RegistrationNotYetOpen: ({ opensAt }, when) =>
      `La inscripción aún no está abierta. Se abre el ${when(opensAt)}. Vuelva a partir de entonces.`,
    ReleaseRefused: ({ refused }) =>
      refused.length === 1
        ? 'No se comunicó ninguna decisión: una de las preparadas no encaja. Cámbiela y vuelva a intentarlo.'
        : `No se comunicó ninguna decisión: ${refused.length} de las preparadas no encajan. Cámbielas y vuelva a intentarlo.`,
    RemovalNotConfirmed: ({ removed }) =>
      `Ya hay respuestas o consentimientos en lo que quiere quitar: ${removedItems('es', removed)}. No se guardó nada. Revise los números y confirme.`,
    RequestIdReused: () => 'Ya recibimos este formulario con otros datos. Para enviar esta versión, envíelo de nuevo.',
    ReviewChangedMeanwhile: () =>
      'Entretanto guardó esta evaluación en otro lugar, quizá en otra ventana. No se sobrescribió nada: compare ambas y guarde de nuevo.',
    SameTerms: () =>
      'Estas condiciones ya rigen o ya se propusieron. Cambie algo antes de proponerlas, o responda a la propuesta.',
    GroupAndOrganisationFixed: () =>
      'Su plaza se le dio para este grupo y esta organización. Para cambiar alguno de los dos, escriba a la organización del evento. Sí puede corregir cómo se escribe la organización y cambiar todo lo demás.',
    RoomSettled: ({ endedAt }, when) =>
      `Este evento terminó el ${when(endedAt)}. Su grupo y sus sesiones quedan como estaban. Todo lo demás aún puede corregirse.`,
    RuleOnlyStricter: () => 'Esta sesión ya comenzó y se habló bajo su regla. Ahora solo puede hacerse más estricta.',
    ReportReveals: () =>
      'Las cifras de participación permitirían identificar a alguien. No se publicó nada. Omita las cifras indicadas y vuelva a publicar.',
    RoomReveals: () =>
      'Lo que vería el público permitiría identificar a alguien. No se cambió nada. Elija mostrar menos.',
    AttackUnfinished: () =>
      'Aún estamos comprobando que estas cifras no permiten identificar a nadie. No se cambió nada. Inténtelo de nuevo en un minuto.',
    ReportBlocked: ({ blocks }) =>
      blocks.length === 1
        ? 'Hay un asunto por resolver antes de publicar el informe. No se publicó nada.'
        : `Hay ${blocks.length} asuntos por resolver antes de publicar el informe. No se publicó nada.`,
    ReportNotInLanguage: () => 'El informe no está en este idioma. Elija uno en el que esté publicado.',
    ReportUnderEmbargo: ({ until }, when) =>
      `El informe está bajo embargo hasta el ${when(until)}. No se publicó nada. Publíquelo entonces o cambie el embargo.`,
    ReportWithoutFindings: () =>
      'Este informe no contiene ninguna conclusión. No se publicó nada. Redacte antes las conclusiones.',
    SeatAlreadyTaken: () => 'Ya había aceptado esta plaza. No hace falta hacer nada más.',
    SeatPlanInfeasible: ({ problems }) =>
      problems.length === 1
        ? 'Este plan de plazas no se puede cumplir. Vea cómo corregirlo.'
        : `Este plan de plazas no se puede cumplir por ${problems.length} motivos. Vea cómo corregir cada uno.`,
    RecentSecondFactorNeeded: () =>
      'Confirme su identidad para continuar. Esta acción requiere haber confirmado el segundo paso en los últimos 10 minutos.',
    SecondFactorNeeded: ({ isSetUp }) =>
      isSetUp
        ? 'Para esto, confirme antes su identidad con su clave de acceso o un código.'
        : 'Para esto, configure antes una clave de acceso o una aplicación de códigos.',
    SessionHasNotes: () => 'Se tomaron notas en esta sesión. Elimínelas primero. Después podrá cerrarse o eliminarse.',
    SlugTaken: () => 'Otra página tiene o tuvo esta dirección. Elija otra.',
    TooManyBoardViews: ({ limit }) =>
      `Ya guarda ${limit} vistas de este evento, que es el máximo. Elimine una primero.`,
    TagNameTaken: () => 'Este evento ya tiene una etiqueta con este nombre. Elija otro.',
    TooManyTags: ({ limit }) => `Este evento ya tiene el máximo de etiquetas (${limit}). Elimine una primero.`,
    TooManyTagsOnApplication: ({ limit }) =>
      `Esta solicitud ya tiene el máximo de etiquetas (${limit}). Quite una primero.`,
    TooManyInternalNotes: ({ limit }) =>
      `Esta solicitud ya tiene el máximo de notas internas (${limit}). Elimine una primero.`,
    TooManyMentions: ({ limit }) =>
      `Esta nota menciona a demasiadas personas. El máximo es ${limit}: quite algunas menciones.`,
    TooManyRequests: ({ retryAfter }) =>
      retryAfter < 90
        ? 'Demasiados intentos en poco tiempo. Espere un minuto y vuelva a intentarlo.'
        : `Demasiados intentos en poco tiempo. Vuelva a intentarlo dentro de ${Math.ceil(retryAfter / 60)} minutos.`,
    TooManyUptakes: () => 'Primero hay que revisar lo que usted indicó antes. Inténtelo de nuevo dentro de unos días.',
    TopicInUse: ({ by }) =>
      ({
        TOPICS: 'Hay otros temas dentro de este. Muévalos o quítelos primero.',
        CONTRIBUTIONS: 'Hay aportes sobre este tema, por lo que no se puede quitar. Puede reformularlo y moverlo.',
        NOTES: 'Se tomaron notas sobre este tema, por lo que no se puede quitar. Puede reformularlo y moverlo.',
        FINDINGS:
          'Hay conclusiones agrupadas en este tema, por lo que no se puede quitar. Puede reformularlo y moverlo.',
      })[by],
    UnknownBoardView: () => 'No encontramos esta vista. Puede que se haya eliminado. Recargue la página.',
    UnknownBulkAction: () => 'No encontramos esta acción. Solo la ve quien la inició.',
    UnknownConflict: () => 'No encontramos este conflicto de intereses. Puede que ya se haya levantado.',
    UnknownApiToken: () => 'No encontramos este token. Puede ser de otra persona.',
    UnknownCountersignRequest: () => 'No encontramos esta petición de refrendo. Búsquela en la lista de lo pendiente.',
    UnknownAlias: () => 'Esta grafía ya cuenta por separado. No queda nada que separar.',
    UnknownEvent: () => 'No encontramos este evento. Compruebe la dirección o búsquelo en la lista de eventos.',
    UnknownEventInvitation: () => 'No existe esta invitación o no es para usted.',
    UnknownFocalPoint: () => 'No existe esta lista de lugares o no es suya.',
    UnknownGrant: () => 'No encontramos este convenio. Búsquelo entre las instituciones asociadas del evento.',
    UnknownRoster: () => 'Este archivo ya no está guardado. Vuelva a subirlo.',
    UnknownImport: () =>
      'No encontramos esta importación. Puede ser demasiado antigua: los archivos se eliminan al cabo de un día. Elija de nuevo el archivo.',
    UnknownInstitute: () => 'No encontramos esta institución. Revise su nombre corto.',
    UnknownInvitation: () =>
      'Esta invitación no funciona: puede ser para otra dirección, haberse retirado o haber vencido. Pida una nueva.',
    UnknownMessage: () => 'No encontramos este mensaje. Búsquelo entre los mensajes del evento.',
    UnknownMember: () => 'No encontramos a esta persona entre los miembros. Puede que ya no lo sea.',
    UnknownNote: () => 'No encontramos esta nota en la sesión.',
    UnknownPartner: () => 'Esta institución no es una institución asociada del evento que necesite su consentimiento.',
    UnknownPlannedAction: () => 'Esta acción no existe o no puede verla.',
    UnknownRecipient: () =>
      'No encontramos a esta persona destinataria. Puede que se haya eliminado. Recargue la página.',
    UnknownRegistration: () =>
      'No encontramos esta inscripción. Ábrala con el enlace de nuestro último correo o inicie sesión primero.',
    UnknownReportLink: () => 'Este enlace ya no sirve. El informe es público: lo encuentra en la página del evento.',
    UnknownSeries: () =>
      'No encontramos esta serie. Puede que aún no esté publicada. Si usted la organiza, inicie sesión primero.',
    UnknownSession: () => 'No encontramos esta sesión. Puede que se haya eliminado. Recargue la página.',
    UnknownTemplate: () => 'Esta plantilla ya no existe.',
    UnknownInternalNote: () => 'No encontramos esta nota. Puede que se haya eliminado. Recargue la página.',
    UnknownTag: () => 'No encontramos esta etiqueta. Puede que se haya eliminado. Recargue la página.',
    UnknownTopic: () => 'No encontramos este tema. Puede que se haya eliminado. Recargue la página.',
    UptakeIsPublic: () =>
      'Esta entrada ya es pública, así que su texto no se puede cambiar. Quítela y vuelva a registrarla.',
    UnknownUptake: () => 'No encontramos esta entrada. Puede que se haya eliminado. Recargue la página.',
    UnknownWebhook: () => 'Este webhook ya no existe o no le corresponde cambiarlo.',
    TooManyWebhooks: () => 'Su institución tiene 20 webhooks, que es el máximo. Elimine uno primero.',
    UnknownReportVersion: () => 'No encontramos esta versión del informe. Compruebe su número.',
    ReportVersionWithdrawn: ({ withdrawnAt }, when) =>
      `Esta versión se retiró: ${when(withdrawnAt)}. No se cambió nada. Elija otra versión.`,
    WithdrawalMayIdentify: ({ found }) =>
      `El motivo podría revelar quién participó: ${found.join(' · ')}. No se retiró nada. Redáctelo de otro modo.`,
    UptakeMayIdentify: ({ found }) =>
      `Esto podría revelar quién participó: ${found.join(' · ')}. No se publicó nada. Redáctelo de otro modo.`,
    WebhookNotActive: () => 'Este webhook está desactivado. Actívelo primero.',
    FindingChangedMeanwhile: () =>
      'Otra persona guardó esta conclusión entretanto. No se sobrescribió nada: compare los dos textos y guarde de nuevo.',
    NoteRequired: () =>
      'Una conclusión necesita al menos una nota. Añada la nota en la que se basa y guarde después la conclusión.',
    TranslationUnassigned: () => 'Esta traducción aún no está asignada. Asígnela antes de darla por revisada.',
    OwnTranslation: () => 'Usted tiene asignada esta traducción. Debe revisarla otra persona.',
    TranslationIncomplete: () =>
      'Faltan textos o no recogen los últimos cambios del original. Complete antes la traducción.',
    OtherInstituteNeeded: () =>
      'Ya hay un motivo de su institución, o suyo. El segundo debe darlo otra persona de otra institución. También puede reescribir el pasaje.',
    SourceNotUsable: () => 'Una nota o un aporte ya no está, o usted no puede usarlo. Recargue la página.',
    RoomFrozen: () => 'El evento ya terminó y sus cifras publicadas no cambian más. Solo puede elegir mostrar menos.',
    TermsChanged: () =>
      'Las condiciones de esta institución cambiaron desde que abrió esta página. No se compartió nada. Lea las nuevas antes de decidir.',
    ThresholdAboveRoom: ({ threshold, seats }) =>
      `El umbral de divulgación es de ${threshold} personas y la sala tiene ${seats} ${seats === 1 ? 'plaza' : 'plazas'}: nunca podría mostrarse nada. Reduzca el umbral o añada plazas.`,
    ThresholdTooLarge: ({ largest }) =>
      `El grupo más grande tiene ${largest} organizaciones. Con este número nunca se nombraría a ninguno. Elija ${Math.max(3, largest)} o menos.`,
    UnknownFinding: () => 'No encontramos esta conclusión. Puede que se haya eliminado. Recargue la página.',
    UnknownFreeze: () => 'Este pasaje ya no está bloqueado. Recargue la página para ver cómo está.',
    NothingToValidate: () =>
      'Aún no hay conclusiones. Redáctelas primero. Después, quienes participaron podrán verlas.',
    ValidationUnderway: () =>
      'Este evento tiene una ronda de validación abierta. Ciérrela, o espere a que termine, antes de abrir otra.',
    ValidationBlocked: () =>
      'Algo en las conclusiones puede revelar la identidad de alguien, o está bloqueado. Resuelva lo que figura en la lista. Solo entonces pueden mostrarse, incluso a quienes participaron.',
    UnknownValidationRound: () => 'No encontramos esta ronda de validación. Compruebe que el enlace esté completo.',
    ValidationRoundClosed: () => 'Esta ronda de validación terminó.',
    TokenForged: () => 'Este código no es de esta ronda. Compruebe que el enlace esté completo.',
    TokenUsed: () =>
      'Ya se respondió con este código. Si fue usted, su respuesta llegó. Si dio el enlace a otra persona, se contó la suya.',
    TokenAlreadyFetched: () =>
      'Ya obtuvo su código, y hay uno por persona. Nadie sabe cuál era, así que no podemos dárselo de nuevo.',
    DidNotTakePart: () => 'Solo pueden validar el borrador quienes participaron en el evento.',
    UnknownSignIn: () => 'Esta sesión ya terminó.',
    UnknownStatement: () => 'No encontramos esta declaración. Recargue la página.',
    UnknownHit: () => 'El texto cambió, o ya no hay nada marcado allí. Recargue la página y mire de nuevo.',
    ProofOfWorkNeeded: () =>
      'Envíe su inscripción de nuevo. Su navegador hará antes un pequeño cálculo, que evita las inscripciones automáticas.',
    WrongState: ({ state }) =>
      `Ahora no es posible: la inscripción ${es.standing[state]}. Recargue la página para ver qué se puede hacer.`,
  },
  cannotHold: {
    NO_FREE_SEAT: 'No queda ninguna plaza libre. Aumente el total o pase a la persona a la lista de espera.',
    GROUP_AT_MAXIMUM:
      'Este grupo ya ocupa todas las plazas que le permite el plan. Aumente su máximo o use la lista de espera.',
    ORGANISATION_AT_CAP:
      'Esta organización ya ocupa todas las plazas que puede tener una sola. Aumente el límite o use la lista de espera.',
    SEATS_RESERVED:
      'Las plazas libres están reservadas para otros grupos. Reduzca sus mínimos o espere a que se liberen.',
    SEATS_ALLOTTED:
      'Las plazas libres están asignadas a instituciones asociadas. Aumente el total o use la lista de espera.',
    ALLOTMENT_USED_UP:
      'Todas las plazas de este cupo están ocupadas. Ofrezca una plaza común o use la lista de espera.',
    OFFERS_ENDED: 'Ya no se ofrecen plazas para este evento.',
    PLAN_LIMIT:
      'Un límite del plan de plazas impide por ahora darle una plaza a esta persona. Modifique el plan o use la lista de espera.',
  },
  standing: {
    SUBMITTED: 'está a la espera de una decisión',
    OFFERED: 'tiene una oferta que aún no se ha aceptado',
    CONFIRMED: 'ya tiene una plaza',
    WAITLISTED: 'está en la lista de espera',
    NOT_SELECTED: 'no fue seleccionada esta vez',
    DECLINED: 'fue rechazada',
    LAPSED: 'terminó porque la oferta venció',
    WITHDRAWN: 'fue retirada',
  },
  planProblems: {
    MINIMUMS_ABOVE_TOTAL: () => 'Los mínimos de todos los grupos suman más que el total.',
    MAXIMUM_BELOW_MINIMUM: (group) => `${group}: el máximo es inferior al mínimo.`,
    TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM: (group) => `${group}: el objetivo no está entre el mínimo y el máximo.`,
    TOTAL_BELOW_HELD: () => 'Ya hay más plazas ocupadas de las que permite el total.',
    MAXIMUM_BELOW_HELD: (group) => `${group}: el grupo ya ocupa más plazas de las que permite su máximo.`,
    UNFILLED_MINIMUMS_ABOVE_FREE: () => 'Quedan muy pocas plazas libres para los mínimos que aún no se han cubierto.',
    ORGANISATION_ABOVE_CAP: () => 'Una organización ya ocupa más plazas de las que permite el límite.',
    ALLOTMENTS_ABOVE_FREE: () =>
      'Quedan muy pocas plazas libres para los mínimos y los cupos que aún no se han cubierto.',
  },
  planFix: ({ field, group, from, to }) => {
    const verb = to > from ? 'Aumente' : 'Reduzca'
    const what = {
      total: 'el total',
      organisationCap: 'el límite por organización',
      minimum: `el mínimo de ${group}`,
      target: `el objetivo de ${group}`,
      maximum: `el máximo de ${group}`,
    }[field]
    return `${verb} ${what} de ${from} a ${to}.`
  },
}
