import './styles.ts'
import { model } from 'virtual:model'
import { scenarios } from 'virtual:model/scenarios'
import { createRoot } from 'react-dom/client'
import { createScenarioStore } from '../scenario/store.ts'
import { App } from './app.tsx'
import { defaultsTitle } from './layout/scenario-picker.tsx'
import { createSession } from './session.tsx'
import { applyTheme, rememberedTheme } from './theme/theme.ts'

applyTheme(rememberedTheme())

const store = createScenarioStore(model, { slug: null, title: defaultsTitle, settings: {} })
const root = document.getElementById('root')
if (root) createRoot(root).render(<App session={createSession(model, store, scenarios)} />)
