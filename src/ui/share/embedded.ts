/** Whether this is the small view in a frame of somebody else's page. */
export const isEmbedded = (): boolean => 'embed' in document.documentElement.dataset

/** The one chart that the frame shows; null where it shows the verdict. */
export const embeddedChart = (): string | null => {
  const { embed = '' } = document.documentElement.dataset
  return /^[a-z][\w-]*$/.test(embed) ? embed : null
}

/** Takes the small view where the address asks for it: `embed=1` the verdict, `embed=radiator` one chart. */
export const applyEmbedded = (query: string): void => {
  const embed = new URLSearchParams(query).get('embed')
  if (embed !== null) document.documentElement.dataset['embed'] = embed
}
