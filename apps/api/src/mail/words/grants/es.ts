import type { VoidCause } from '@plenaria/domain/countersign'
import type { GrantLetters } from '../../letter.ts'

export const grantLetters: GrantLetters = {
  'grant-proposed': ({ event, institute, ownInstitute }) => ({
    subject: `${institute} propone colaborar: ${event}`,
    paragraphs: [
      `${institute} propone que ${ownInstitute} sea institución asociada de «${event}».`,
      `Las condiciones dicen qué podrían hacer allí los miembros de ${ownInstitute} y qué datos personales verían.`,
      'No entran en vigor hasta que las acepte una persona responsable de su institución. También puede rechazarlas o proponer otras.',
    ],
    action: 'Leer las condiciones',
  }),
  'grant-counter-proposed': ({ event, institute }) => ({
    subject: `${institute} propone otras condiciones: ${event}`,
    paragraphs: [
      `${institute} propuso otras condiciones para el convenio sobre «${event}».`,
      'No entran en vigor hasta que las acepte una persona responsable de su institución. También puede rechazarlas o responder con una contrapropuesta.',
    ],
    action: 'Leer las condiciones',
  }),
  'grant-change-proposed': ({ event, institute }) => ({
    subject: `${institute} propone cambiar las condiciones: ${event}`,
    paragraphs: [
      `${institute} propone otras condiciones para el convenio sobre «${event}».`,
      'Las actuales rigen hasta que una persona responsable de su institución acepte las nuevas. También puede rechazarlas o proponer otras.',
    ],
    action: 'Comparar las condiciones',
  }),
  'grant-agreed': ({ event, institute }) => ({
    subject: `Sus condiciones fueron aceptadas: ${event}`,
    paragraphs: [
      `${institute} aceptó las condiciones que usted propuso para «${event}». Rigen desde ahora.`,
      'Cualquiera de las dos instituciones puede proponer otras condiciones o poner fin al convenio en cualquier momento.',
    ],
    action: 'Ver las condiciones',
  }),
  'grant-declined': ({ event, institute }) => ({
    subject: `Sus condiciones fueron rechazadas: ${event}`,
    paragraphs: [
      `${institute} rechazó las condiciones que usted propuso para «${event}».`,
      'Si había otras en vigor, siguen vigentes. Puede proponer otras.',
    ],
    action: 'Ver el convenio',
  }),
  'grant-ended': ({ event, institute, reason }) => ({
    subject: `El convenio terminó: ${event}`,
    paragraphs: [
      institute
        ? `${institute} puso fin al convenio sobre «${event}».`
        : `El convenio sobre «${event}» terminó en la fecha que fijaban sus condiciones.`,
      ...(reason ? [`Motivo: ${reason}`] : []),
      'Los miembros de la institución asociada ya no ven lo que el convenio les abría. Las decisiones que esperaban el refrendo de una de las dos dejan de ser válidas y hay que volver a pedirlas.',
    ],
    action: 'Ver el convenio',
  }),
  'countersign-asked': ({ event, institute, ownInstitute, count, report }) => ({
    subject: `Se necesita su refrendo: ${event}`,
    paragraphs:
      report === null
        ? [
            `${institute} pide a ${ownInstitute} que refrende una decisión sobre «${event}».`,
            count === 1
              ? 'Se trata de una inscripción. La decisión surtirá efecto cuando todas las instituciones consultadas estén de acuerdo.'
              : `Se trata de ${count} inscripciones. La decisión surtirá efecto cuando todas las instituciones consultadas estén de acuerdo.`,
            'Hasta entonces nada cambia. También puede negarse y decir por qué.',
          ]
        : [
            `${institute} pide a ${ownInstitute} que apruebe el informe sobre «${event}», que nombra a su institución.`,
            `Es la versión ${report} del informe. Se publicará cuando todas las instituciones que nombra estén de acuerdo.`,
            'Hasta entonces no se publica nada. También puede negarse y decir por qué.',
          ],
    action: 'Ver la petición',
  }),
  'countersign-settled': ({ event, institute, outcome, voidReason }) => ({
    subject: `Sobre la decisión para la que pidió refrendo: ${event}`,
    paragraphs: [
      {
        DONE: `Todas las instituciones consultadas están de acuerdo. Su decisión sobre «${event}» ya surtió efecto.`,
        REFUSED: `${institute} no refrendó su decisión sobre «${event}». No se cambió nada. El motivo está en la página.`,
        VOID: `Su decisión sobre «${event}» ya no espera refrendo: ${why[voidReason ?? 'SUPERSEDED']}. No se decidió nada. Vuelva a pedirlo si aún lo desea.`,
      }[outcome ?? 'VOID'],
    ],
    action: 'Ver las decisiones',
  }),
}

/** Why a request became void. */
const why: Record<VoidCause, string> = {
  GRANT_ENDED: 'terminó un convenio del que dependía',
  SUPERSEDED: 'entretanto se decidió o se preparó otra cosa',
  REQUESTER_NOT_ALLOWED: 'usted ya no puede decidir al respecto',
  NOBODY_LEFT: 'entretanto se retiraron todas las personas a las que se refería',
}
