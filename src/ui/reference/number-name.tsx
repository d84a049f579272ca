/** What a number of a case is called. */
import { whyLink } from '../live/route.ts'
import { useSession } from '../live/session.tsx'
import { inWords } from './case-words.ts'

/** A quantity of the model by its label, which leads to its reason; a result of a function by its name. */
export const NumberName = ({ id }: { readonly id: string }) => {
  const { has, quantity } = useSession()
  return has(id) ? <a href={whyLink(id)}>{quantity(id).label}</a> : inWords(id)
}
