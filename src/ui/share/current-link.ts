/** The whole link to the scenario on show, for whatever part of the page makes a file. There is one address. */
let write = async (): Promise<string> => location.href

/** Says what writes the link. */
export const setLink = (next: () => Promise<string>): void => {
  write = next
}

export const currentLink = (): Promise<string> => write()
