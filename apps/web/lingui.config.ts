import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'
import { createSwcExtractor } from '@lingui/native-tools'
import { spaced } from '@plenaria/schema/french'
import { unbroken } from '@plenaria/schema/portuguese'

/** Pages for organisers; their words are sent with them and not to everybody. */
const staff = [
  '<rootDir>/src/ui/staff/**',
  '<rootDir>/src/routes/staff/**',
  '<rootDir>/src/attack/**',
  '<rootDir>/src/audit/**',
  '<rootDir>/src/events/edit/**',
  '<rootDir>/src/board/**',
  '<rootDir>/src/board/limit/**',
  '<rootDir>/src/waitlist/**',
  '<rootDir>/src/reviews/**',
  '<rootDir>/src/institutes/**',
  '<rootDir>/src/erasure/{RetentionPage.tsx,DeleteDialog.tsx,amounts.ts}',
  '<rootDir>/src/attendance/CheckInPage.tsx',
  '<rootDir>/src/attendance/CorrectDialog.tsx',
  '<rootDir>/src/attendance/CertificateRule.tsx',
  '<rootDir>/src/attendance/Scanner.tsx',
  '<rootDir>/src/embed/**',
  '<rootDir>/src/exchange/**',
  '<rootDir>/src/figures/**',
  '<rootDir>/src/followUps/manage/**',
  '<rootDir>/src/findings/**',
  '<rootDir>/src/series/edit/**',
  '<rootDir>/src/report/edit/**',
  '<rootDir>/src/invitations/manage/**',
  '<rootDir>/src/recipients/manage/**',
  '<rootDir>/src/uptake/manage/**',
  '<rootDir>/src/tokens/**',
  '<rootDir>/src/validation/manage/**',
  '<rootDir>/src/webhooks/**',
  '<rootDir>/src/grants/**',
  '<rootDir>/src/contributions/{ContributionSettings,ContributionsToPass}.tsx',
  '<rootDir>/src/notes/**',
  '<rootDir>/src/planned/**',
  '<rootDir>/src/topics/{RemoveTopic,TopicEditor,TopicRow,TopicsPage}.tsx',
  '<rootDir>/src/messages/**',
  '<rootDir>/src/sessions/manage/**',
  '<rootDir>/src/sessions/breakouts/**',
  '<rootDir>/src/people/account/{DigestChoice,MemberSettings,SecurityEvents}.tsx',
  '<rootDir>/src/groups/SeatPlanPage.tsx',
  '<rootDir>/src/groups/SeatFields.tsx',
  '<rootDir>/src/groups/PlanProblems.tsx',
  '<rootDir>/src/groups/PlanStanding.tsx',
  '<rootDir>/src/groups/WhatIf.tsx',
  '<rootDir>/src/groups/OrganisationsPart.tsx',
  '<rootDir>/src/groups/ChooseSpellings.tsx',
  '<rootDir>/src/groups/SpellingName.tsx',
]
/** What is held of a person, and how they sign in. */
const own = [
  '<rootDir>/src/people/account/{AccountPage,Authenticator,CodeForm,ConfirmDialog,ConfirmPage,LanguageChoice,Passkeys,QrCode,RecoveryCodes,SecondFactor,SecurityEvents,SignInsPage,Ways}.tsx',
  '<rootDir>/src/people/account/{doors,next,useAskingForAll,useDoor,useRenewed}.ts',
  '<rootDir>/src/ui/useAnswerWords.ts',
  '<rootDir>/src/ui/SecondFactorGate.tsx',
  '<rootDir>/src/erasure/{EraseAct,ErasePage,Fact,HeldAround,HeldRegistration,MyDataPage,NotSent}.tsx',
  '<rootDir>/src/erasure/occasions.ts',
]
/** The form, as it is first seen. */
const form = ['<rootDir>/src/registrations/RegisterPage.tsx', '<rootDir>/src/registrations/form/*.{ts,tsx}']
/** How somebody signs in, and where that leads them. */
const door = [
  '<rootDir>/src/people/{MailedCode,MyInstitutes,MyRegistrationsPage,PendingGrants,SignInDoor,SignInPage,SignOut}.tsx',
  '<rootDir>/src/people/submitted.ts',
]
/** What is on: the list of events, and series. */
const list = ['<rootDir>/src/events/{EventEntry,EventListPage}.tsx', '<rootDir>/src/series/*.{ts,tsx}']
/** What is seen first on the page of a registration. */
const status = ['<rootDir>/src/registrations/StatusPage.tsx', '<rootDir>/src/registrations/status/*.tsx']
/** What is read on the page of an event. */
const event = [
  '<rootDir>/src/events/EventBelow.tsx',
  '<rootDir>/src/events/EventPage.tsx',
  '<rootDir>/src/events/EventAction.tsx',
  '<rootDir>/src/events/EventFacts.tsx',
  '<rootDir>/src/events/Groups.tsx',
  '<rootDir>/src/events/Hosts.tsx',
  '<rootDir>/src/events/NotTranslated.tsx',
  '<rootDir>/src/events/Questions.tsx',
  '<rootDir>/src/events/SeatRules.tsx',
  '<rootDir>/src/groups/{PublishedRoom,Room}*.tsx',
  '<rootDir>/src/groups/useRoomWords.ts',
]
/** Reports, and what became of them. */
const report = ['<rootDir>/src/report/*.tsx', '<rootDir>/src/uptake/{OwnUptake,UptakeForm,UptakePage,entries}.tsx']
/** Pages that few look at. */
const rare = [
  '<rootDir>/src/routes/{AccessibilityPage,PrivacyPage}.tsx',
  '<rootDir>/src/attendance/VerifyPage.tsx',
  '<rootDir>/src/registrations/NewsStopPage.tsx',
  '<rootDir>/src/replacements/ReplacementPage.tsx',
  '<rootDir>/src/invitations/*.tsx',
  '<rootDir>/src/recipients/*.tsx',
  '<rootDir>/src/contributions/{ContributionForm,ContributionsPage,FileText,NotDone,OwnContribution,OwnContributionsPage}.tsx',
  '<rootDir>/src/contributions/attributionWords.ts',
  '<rootDir>/src/validation/*.tsx',
  '<rootDir>/src/followUps/*.tsx',
]
/** The form's later pages, its checks, and what comes after sending. */
const rest = ['<rootDir>/src/registrations/SentPage.tsx', '<rootDir>/src/registrations/form/rest/**']
/** What stands below where one stands. */
const below = [
  '<rootDir>/src/registrations/status/below/**',
  '<rootDir>/src/registrations/protection/OwnProtection.tsx',
  '<rootDir>/src/calendar/**',
  '<rootDir>/src/attendance/OwnAttendance.tsx',
  '<rootDir>/src/sessions/OwnSessions.tsx',
  '<rootDir>/src/sessions/SeatSessions.tsx',
  '<rootDir>/src/uptake/UptakeNews.tsx',
  '<rootDir>/src/replacements/OwnReplacement.tsx',
]
/**
 * What is sent in several rooms, as no page is sent all of them: what happens to data, how an event is run, what was written, and
 * names of languages.
 */
const shared = {
  notes: [
    '<rootDir>/src/events/{DataUse,KeptUntil}.tsx',
    '<rootDir>/src/sessions/{SessionNote.tsx,useSessionWords.ts}',
  ],
  programme: ['<rootDir>/src/events/Programme.tsx', '<rootDir>/src/sessions/RuleLine.tsx'],
  values: [
    '<rootDir>/src/registrations/form/rest/{ShownAsWritten,ValuesInWords}.tsx',
    '<rootDir>/src/sessions/ClashNotice.tsx',
  ],
  neutralEmail: ['<rootDir>/src/registrations/protection/NeutralEmail.tsx'],
  names: ['<rootDir>/src/ui/codeNames.ts'],
}
const unspoken = ['**/__generated__/**', '**/testing/**', '**/*.test.tsx']

/** Sources by the bundle of messages that they use (`app/language.ts`); those of no bundle are in what every page has. */
const rooms = {
  event: [...event, ...shared.notes, ...shared.programme, ...shared.names],
  form,
  status,
  rest: [...rest, ...shared.neutralEmail, ...shared.notes, ...shared.values, ...shared.names],
  below: [...below, ...shared.neutralEmail, ...shared.notes, ...shared.programme, ...shared.values, ...shared.names],
  report: [...report, ...shared.names],
  list: [...list, ...shared.names],
  door,
  rare,
  own: [...own, '<rootDir>/src/people/SignOut.tsx'],
  staff,
}

const po = formatter({ lineNumbers: false, explicitIdAsDefault: true })

const setIn: Record<string, (text: string) => string> = { fr: spaced, 'pt-BR': unbroken }

/** `generate` writes a language into the catalogues as it is set. */
async function parse(...[content, file]: Parameters<typeof po.parse>) {
  const catalog = await po.parse(content, file)
  const set = file.locale ? setIn[file.locale] : undefined
  if (set)
    for (const message of Object.values(catalog))
      if (message.translation) message.translation = set(message.translation)
  return catalog
}

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es', 'pt-BR', 'fr'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: [...Object.values(rooms).flat(), ...unspoken],
    },
    ...Object.entries(rooms).map(([room, include]) => ({
      path: `<rootDir>/src/locales/${room}/{locale}`,
      include,
      exclude: unspoken,
    })),
  ],
  extractors: [createSwcExtractor()],
  orderBy: 'messageId',
  format: { ...po, parse },
})
