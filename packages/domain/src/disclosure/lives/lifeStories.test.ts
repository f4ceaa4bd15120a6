import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from '../check.ts'

const check = checkOf({ participants: [], unpublished: [], groupWords: {}, open: [], threshold: 3 })
const found = (text: string) =>
  leaksIn(check, text).map(({ kind, from, to, isPossible }) => ({ kind, text: text.slice(from, to), isPossible }))

describe('what one person said about their own life', () => {
  it.each([
    ['Dijo haber dormido en la oficina durante el apagón.', 'Dijo haber dormido'],
    ['Contó que, de joven, reparaba radios.', 'Contó que, de joven, reparaba'],
    ['Explicó que ella misma redactó el decreto.', 'Explicó que ella misma redactó'],
    ['Recordó los años en que vendía tarjetas en el puerto.', 'Recordó los años en que vendía'],
    ['Alguien evocó su detención.', 'evocó su detención'],
    ['Recordou ter dormido no fórum.', 'Recordou ter dormido'],
    ['Uma das pessoas contou que foi caminhoneira.', 'contou que foi caminhoneira'],
    ['Descreveu a noite em que precisou fugir.', 'Descreveu a noite em que precisou fugir'],
    ['L’un des présents racontait avoir commencé à Cracovie.', 'racontait avoir commencé'],
    ['Elle a expliqué qu’elle avait rédigé le décret.', 'expliqué qu’elle avait rédigé'],
    ['Elle évoquait sa nomination à vingt-six ans.', 'évoquait sa nomination'],
    ['One person recalled having walked the sea ice.', 'recalled having walked'],
    ['He described the night he froze the accounts.', 'described the night he froze'],
    ['A speaker said that she had driven nine hours with it.', 'said that she had driven'],
    ['“I was nineteen when they came,” somebody said.', 'I was nineteen'],
    ['“When I moved the servers out in two suitcases,” the speaker began.', 'I moved'],
    ['La última en intervenir había traducido el convenio a mano.', 'última en intervenir había traducido'],
    ['Se presentó como el primer perito de su provincia.', 'presentó como el'],
    ['Según contó, aprendió a programar en una cárcel.', 'Según contó, aprendió'],
    ['Disse que dá aulas há vinte anos no mesmo porão.', 'há vinte anos'],
    ['A participant said that he still wears the watch.', 'said that he still wears'],
    ['“They named me in the indictment,” somebody said.', 'me'],
    ['One participant, who used to fly helicopters, laughed.', 'participant, who used to fly'],
  ])('is a possible find in “%s”', (text, part) => {
    expect(found(text)).toEqual([{ kind: 'COMBINATION', text: part, isPossible: true }])
  })

  it.each([
    'One participant argued that requests take months.',
    'A participant said she had not seen the text before the meeting.',
    'One participant said that judges had been trained for two years.',
    'She said that if she had one wish, it would be a deadline.',
    'La moderadora dijo que había recibido once preguntas.',
    'Explicó que el anexo nació de una propuesta y que después perdió dos artículos.',
    'Aclaró que fue la secretaría la que preparó la lista.',
    'Elle a précisé que c’est le secrétariat qui avait préparé la liste.',
    'He said his group would send comments by Friday.',
    '“I agree with the first speaker,” somebody added.',
    'La organización contó que fundó tres escuelas.',
    'Los fiscales contaron que empezaron sin teléfono.',
    'Se contó que empezó sin teléfono.',
    'Recordó que el comité aprobó el texto y que la Asamblea lo adoptó.',
    'Dijo haber pedido la palabra ya por la mañana.',
    'Admitió que había cambiado de opinión.',
    'Contó que en muchos países la policía allana oficinas.',
    'Afirmou que não tinha lido a última versão.',
    'Narrou o caso de um jornalista preso por causa de uma manchete.',
    'Elle a reconnu avoir changé d’avis pendant la pause.',
    'Quelqu’un a précisé que la Cour avait annulé la directive.',
    '« On nous demande de conserver ce que nous n’avons jamais collecté. »',
  ])('is not seen in opinions and in what others did: “%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})
