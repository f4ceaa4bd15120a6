import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface ErasureWords {
  link: {
    subject: string
    one: (reference: string) => string
    all: string
    /** `until`: in words. */
    press: (until: string) => string
    action: string
    footer: string
  }
  notice: { subject: string; paragraphs: string[]; proof: string; action: string; footer: string }
}

export const erasureWords: Record<Language, ErasureWords> = {
  en: {
    link: {
      subject: 'Confirm that you want your data deleted',
      one: (reference) => `You asked us to delete what we hold about you in registration ${reference}.`,
      all: 'You asked us to delete everything we hold about you: your registrations and your account.',
      press: (until) =>
        `Nothing is deleted until you open the page below and confirm. If you hold a seat, it then goes to the next person immediately. You can’t undo this. The link works until ${until}.`,
      action: 'Continue to delete my data',
      footer: 'If you didn’t ask for this, you don’t need to do anything. We’ll keep your data as it is.',
    },
    notice: {
      subject: 'Your data was deleted',
      paragraphs: [
        'We deleted what we held about you, as you asked. Only anonymous data remains: that someone from your group registered, and what was decided when.',
        'Backups hold a copy until they are overwritten. The institute that ran the event can tell you how long that takes. Keep the proof below if you want to show later that your data was deleted.',
        'This is our last email to you, and we keep no copy of it.',
      ],
      proof: 'Proof',
      action: 'Open Plenaria',
      footer: 'You’re receiving this email because we deleted your data.',
    },
  },
  es: {
    link: {
      subject: 'Confirme que desea eliminar sus datos',
      one: (reference) => `Nos pidió eliminar lo que conservamos sobre usted en la inscripción ${reference}.`,
      all: 'Nos pidió eliminar todo lo que conservamos sobre usted: sus inscripciones y su cuenta.',
      press: (until) =>
        `No se elimina nada hasta que abra la página siguiente y lo confirme. Si ocupa una plaza, esta pasará de inmediato a la siguiente persona. No se puede deshacer. El enlace funciona hasta el ${until}.`,
      action: 'Continuar para eliminar mis datos',
      footer: 'Si no lo pidió usted, no haga nada: sus datos quedan como están.',
    },
    notice: {
      subject: 'Se eliminaron sus datos',
      paragraphs: [
        'Eliminamos lo que conservábamos sobre usted, tal como pidió. Lo que queda es anónimo: que alguien de su grupo se inscribió, y qué se decidió y cuándo.',
        'Las copias de seguridad lo contienen hasta que se sobrescriben. La institución que organizó el evento puede decirle cuánto tardan. Guarde la constancia siguiente si quiere poder demostrar más adelante que sus datos se eliminaron.',
        'Este es el último correo que le enviamos, y no guardamos copia de él.',
      ],
      proof: 'Constancia',
      action: 'Abrir Plenaria',
      footer: 'Recibe este correo porque eliminamos sus datos.',
    },
  },
  pt_BR: {
    link: {
      subject: 'Confirme que deseja excluir seus dados',
      one: (reference) => `Você pediu que excluíssemos o que guardamos sobre você na inscrição ${reference}.`,
      all: 'Você pediu que excluíssemos tudo o que guardamos sobre você: suas inscrições e sua conta.',
      press: (until) =>
        `Nada é excluído antes que você abra a página abaixo e confirme. Se você tem uma vaga, ela passa imediatamente para a próxima pessoa. Não é possível desfazer. O link funciona até ${until}.`,
      action: 'Continuar para excluir meus dados',
      footer: 'Se não foi você quem pediu, não faça nada: seus dados ficam como estão.',
    },
    notice: {
      subject: 'Seus dados foram excluídos',
      paragraphs: [
        'O que guardávamos sobre você foi excluído, como você pediu. O que fica não identifica ninguém: que alguém do seu grupo se inscreveu e o que foi decidido em cada momento.',
        'As cópias de segurança ainda contêm os dados até serem sobrescritas; a instituição que organizou o evento pode dizer quanto tempo isso leva. Guarde o comprovante abaixo se quiser mostrar depois que isso foi feito.',
        'Este é o nosso último e-mail, e não guardamos cópia dele.',
      ],
      proof: 'Comprovante',
      action: 'Abrir a Plenaria',
      footer: 'Você recebeu este e-mail porque seus dados foram excluídos.',
    },
  },
  fr: wellSpaced({
    link: {
      subject: 'Confirmez l’effacement de vos données',
      one: (reference) =>
        `Vous nous avez demandé d’effacer ce que nous conservons à votre sujet dans l’inscription ${reference}.`,
      all: 'Vous nous avez demandé d’effacer tout ce que nous conservons à votre sujet : vos inscriptions et votre compte.',
      press: (until) =>
        `Rien n’est effacé avant que vous ouvriez la page ci-dessous et confirmiez. Si vous avez une place, elle revient aussitôt à la personne suivante. C’est irréversible. Le lien fonctionne jusqu’au ${until}.`,
      action: 'Continuer vers l’effacement',
      footer: 'Si vous n’avez rien demandé, ne faites rien : vos données restent telles quelles.',
    },
    notice: {
      subject: 'Vos données ont été effacées',
      paragraphs: [
        'Ce que nous conservions à votre sujet a été effacé, comme vous l’avez demandé. Ce qui reste ne nomme personne : on y voit seulement qu’une personne de votre groupe s’est inscrite, ce qui a été décidé et quand.',
        'Les sauvegardes en contiennent une copie jusqu’à leur remplacement. L’institut hôte peut vous dire combien de temps cela prend. Gardez la preuve ci-dessous si vous voulez pouvoir le démontrer plus tard.',
        'C’est notre dernier courriel, et nous n’en gardons pas de copie.',
      ],
      proof: 'Preuve',
      action: 'Ouvrir Plenaria',
      footer: 'Vous recevez ce courriel parce que vos données ont été effacées.',
    },
  }),
}
