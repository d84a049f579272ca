/** The compiled model knows the ids of the declared one, so that a misspelt id anywhere is an error of type. */
declare module 'virtual:model' {
  export const model: import('../engine/compiled.ts').CompiledModel<import('./index.ts').QuantityId>
}
declare module 'virtual:model/core' {
  /** The same model before its details are loaded: enough to compute and to show results. */
  export const model: import('../engine/compiled.ts').CompiledModel<import('./index.ts').QuantityId>
}
