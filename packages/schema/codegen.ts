import path from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'

const here = import.meta.dirname
const root = path.resolve(here, '../..')

/** `DateTime` travels as text and lives as a Date on the server; the browser keeps the text. */
const config: CodegenConfig = {
  schema: path.join(here, 'graphql/*.graphql'),
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  generates: {
    [path.join(root, 'apps/api/src/__generated__/resolvers.ts')]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        contextType: '../context.ts#Context',
        inputMaybeValue: 'T | null | undefined',
        scalars: { DateTime: { input: 'Date', output: 'Date | string' }, JSON: 'unknown', ID: 'string' },
        resolversNonOptionalTypename: { unionMember: true },
        mappers: {
          Event: '../rows.ts#EventRow',
          StakeholderGroup: '../rows.ts#StakeholderGroupRow',
          SeatPlan: '../rows.ts#SeatPlanRow',
          Session: '../rows.ts#SessionRow',
          Question: '../rows.ts#QuestionRow',
          QuestionOption: '../rows.ts#QuestionOptionRow',
          ConsentText: '../rows.ts#ConsentTextRow',
          Registration: '../rows.ts#RegistrationRow',
          RegistrationConnection: '../rows.ts#RegistrationPageRow',
          OfferReason: '../rows.ts#OfferReasonRow',
          SkippedPerson: '../rows.ts#SkippedPersonRow',
          HistoryEntry: '../rows.ts#HistoryEntryRow',
          Lane: '../rows.ts#LaneRow',
          LanePerson: '../rows.ts#LanePersonRow',
          Institute: '../rows.ts#InstituteRow',
          EventInstitute: '../rows.ts#EventInstituteRow',
          Membership: '../rows.ts#MembershipRow',
          Viewer: '../rows.ts#ViewerRow',
          AuditEntry: '../rows.ts#AuditEntryRow',
          Member: '../rows.ts#MemberRow',
          Invitation: '../rows.ts#InvitationRow',
          Grant: '../rows.ts#GrantRow',
          GrantTerms: '../rows.ts#GrantTermsRow',
          GrantScope: '../rows.ts#GrantScopeRow',
          Allotment: '../rows.ts#AllotmentRow',
          CountersignRequest: '../rows.ts#CountersignRequestRow',
          Countersignature: '../rows.ts#CountersignatureRow',
          Passkey: '../rows.ts#PasskeyRow',
          SecondFactor: '../rows.ts#ViewerRow',
          Sharing: '../rows.ts#SharingRow',
        },
      },
    },
    [path.join(root, 'apps/web/src/__generated__/')]: {
      preset: 'client',
      documents: [
        path.join(root, 'apps/web/src/**/*.tsx'),
        path.join(root, 'apps/web/src/**/*.ts'),
        `!${path.join(root, 'apps/web/src/__generated__/**')}`,
      ],
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumType: 'string-literal',
        scalars: { DateTime: 'string', JSON: 'unknown' },
      },
    },
    [path.join(root, 'packages/schema/schema.graphql')]: { plugins: ['schema-ast'] },
  },
  ignoreNoDocuments: true,
}

export default config
