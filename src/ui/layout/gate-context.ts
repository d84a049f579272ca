/** The nearest gate above a view. */
import { createContext, useContext } from 'react'
import type { Gate, Subscribe } from './gate.ts'

export const GateContext = createContext<Gate | null>(null)

/** News from the source, held back while the part of the page that the view stands in is out of view. */
export const useGate = (source: Subscribe): Subscribe => useContext(GateContext)?.subscribe ?? source
