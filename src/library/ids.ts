/** Ids by what they name; in the package they are unions of strings. */
export type { InputId, QuantityId, ResultId } from '../model/index.ts'

export type ScenarioSlug = string
