/** Whether this is the small view in a frame of somebody else's page. */
export const isEmbedded = (): boolean => 'embed' in document.documentElement.dataset

/** Takes the small view where the address asks for it. */
export const applyEmbedded = (query: string): void => {
  if (new URLSearchParams(query).has('embed')) document.documentElement.dataset['embed'] = ''
}
