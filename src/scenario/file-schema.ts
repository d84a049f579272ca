/** The JSON schema of scenario files, from the declarations. */
import type { CompiledChoice, CompiledInput, CompiledModel } from '../engine/compiled.ts'
import { isInput } from '../engine/evaluate.ts'
import { spreadKey } from '../engine/spread-key.ts'
import { schemaVersion } from './migrations/migrations.ts'

/** What an input's value may be; `why` is the declaration's own, where texts are loaded. */
const valueSchema = (quantity: CompiledInput | CompiledChoice, why: string | undefined) => {
  const described = { title: quantity.label, ...(why ? { description: why } : {}) }
  if (quantity.type === 'choice')
    return {
      ...described,
      enum: quantity.options.map(({ id }) => id),
      default: quantity.options[quantity.default]?.id,
    }
  const [least, most] = quantity.limits
  const units = [...new Set([quantity.unit, ...quantity.display.map(({ name }) => name)])]
  return {
    ...described,
    anyOf: [
      {
        type: quantity.step === 1 ? 'integer' : 'number',
        ...(Number.isFinite(least) ? { minimum: least } : {}),
        ...(Number.isFinite(most) ? { maximum: most } : {}),
        description: `In ${quantity.unit === '1' ? 'parts of one' : quantity.unit}.`,
      },
      {
        type: 'string',
        pattern: '^\\s*[+-]?(\\d|\\.\\d)',
        maxLength: 200,
        description: `With a unit, such as ${units.filter((name) => name !== '1').join(', ') || 'none'}.`,
      },
    ],
    default: quantity.default,
  }
}

const spreadSchema = { $ref: '#/$defs/spread' }

/** The schema, ready for `JSON.stringify`. */
export const scenarioSchema = (
  model: CompiledModel,
  whyOf: (id: string) => string | undefined = () => undefined,
) => {
  const parts = {
    title: { type: 'string', maxLength: 120 },
    note: { type: 'string', maxLength: 500 },
    slug: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 },
    settings: { $ref: '#/$defs/settings' },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dawnline scenario',
    description: `What differs from the defaults of the model, release ${model.release}.`,
    type: 'object',
    required: ['settings'],
    properties: {
      $schema: { type: 'string' },
      version: { type: 'integer', minimum: 1, default: schemaVersion },
      model: { type: 'string', description: 'Release of the model that the file was made with.' },
      ...parts,
      compare: { type: 'object', required: ['settings'], properties: parts },
      others: {
        type: 'array',
        maxItems: 2,
        items: { type: 'object', required: ['settings'], properties: parts },
      },
    },
    $defs: {
      settings: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          model.quantities
            .filter(isInput)
            .flatMap((q): readonly (readonly [string, object])[] => [
              [q.id, valueSchema(q, whyOf(q.id))],
              ...(q.type === 'input' ? [[spreadKey(q.id), spreadSchema] as const] : []),
            ]),
        ),
      },
      spread: {
        description:
          'What is believed of an input: fixed, published, or a range from its low to its high end, such as 100..400 USD/kg, with the most likely value between them where there is one, such as 100..200..400 USD/kg.',
        type: 'string',
        pattern: '^\\s*(fixed|published|\\S.*(\\.\\.|…).*\\S)\\s*$',
        maxLength: 200,
      },
    },
  }
}
