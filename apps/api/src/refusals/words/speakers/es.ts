import type { RefusalName, Words } from '../../words.ts'

type SpeakerRefusal = Extract<RefusalName, `${string}Speaker${string}` | 'ConsentNotPossible'>

export const speakerRefusals: Pick<Words['refusals'], SpeakerRefusal> = {
  ConsentNotPossible: ({ cause }) =>
    ({
      ANONYMOUS: 'Esta persona se presenta sin nombre, así que no hace falta su consentimiento.',
      NO_ADDRESS: 'No hay dirección a la que escribir. Indique una o registre cómo dio su consentimiento.',
      WITHDRAWN: 'Esta persona no da su consentimiento. Solo ella puede cambiarlo, con el enlace de nuestro correo.',
      PUBLISHED: 'Esta persona ya dio su consentimiento.',
      ASKED_RECENTLY: 'Escribimos a esta persona hace menos de 24 horas. Dele tiempo para responder.',
      EVENT_OVER: 'El evento terminó o se canceló, así que ya no se pide el consentimiento de nadie.',
    })[cause],
  TooManySpeakers: ({ limit }) =>
    `Un evento puede tener ${limit} ponentes. Quite a una persona antes de añadir a otra.`,
  UnknownSpeaker: () => 'No encontramos a esta persona. Puede que se haya eliminado mientras tanto.',
  UnknownSpeakerLink: () => 'Este enlace ya no funciona. Vuelva a abrir el enlace completo del correo.',
}
