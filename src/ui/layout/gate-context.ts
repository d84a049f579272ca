/** How a part of the page hears of changes: through the nearest gate above it, or at once where there is none. */
import { createContext, useContext } from 'react'
import type { Subscribe } from './relay.ts'

export const GateContext = createContext<Subscribe | null>(null)

export const useGate = (source: Subscribe): Subscribe => useContext(GateContext) ?? source
