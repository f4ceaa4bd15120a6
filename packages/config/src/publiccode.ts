/** The keys that publiccode.yml must have, according to version 0.4 of its standard (https://yml.publiccode.tools). */
import { Ajv2019 } from 'ajv/dist/2019.js'
import { parse } from 'yaml'

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text, minItems: 1 }
const oneOf = (...values: string[]) => ({ enum: values })
const language = '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'

const descriptions = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: language },
  additionalProperties: {
    type: 'object',
    required: ['shortDescription', 'longDescription', 'features'],
    properties: {
      shortDescription: { type: 'string', minLength: 1, maxLength: 150 },
      longDescription: { type: 'string', minLength: 150, maxLength: 10_000 },
      features: texts,
      screenshots: texts,
    },
  },
}

const maintenance = {
  type: 'object',
  required: ['type'],
  properties: {
    type: oneOf('internal', 'contract', 'community', 'none'),
    contacts: { type: 'array', minItems: 1, items: { type: 'object', required: ['name'], properties: { name: text } } },
    contractors: { type: 'array', minItems: 1, items: { type: 'object', required: ['name', 'until'] } },
  },
  allOf: [
    {
      if: { properties: { type: oneOf('internal', 'community') } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['contacts'] },
    },
    {
      if: { properties: { type: oneOf('contract') } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['contractors'] },
    },
  ],
}

const schema = {
  type: 'object',
  required: [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
  properties: {
    publiccodeYmlVersion: { type: 'string', pattern: '^0\\.4(\\.\\d+)?$' },
    name: text,
    url: { type: 'string', pattern: '^https?://' },
    platforms: texts,
    categories: texts,
    developmentStatus: oneOf('concept', 'development', 'beta', 'stable', 'obsolete'),
    softwareType: oneOf(
      ...['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend'],
      ...['standalone/other', 'addon', 'library', 'configurationFiles'],
    ),
    description: descriptions,
    legal: { type: 'object', required: ['license'], properties: { license: text } },
    maintenance,
    localisation: {
      type: 'object',
      required: ['localisationReady', 'availableLanguages'],
      properties: {
        localisationReady: { type: 'boolean' },
        availableLanguages: { type: 'array', minItems: 1, items: { type: 'string', pattern: language } },
      },
    },
  },
}

/** @returns problems with the file's text; empty if there are none */
export function publiccodeFaults(source: string): string[] {
  const validate = new Ajv2019({ strict: false, allErrors: true }).compile(schema)
  return validate(parse(source))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}
