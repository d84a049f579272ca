import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { leanFunctions } from './src/engine/compile/lean.ts'
import { modelPlugin } from './src/engine/compile/plugin.ts'
import { siteOf } from './src/export/page-head.ts'
import { publishPlugin } from './src/export/publish.ts'
import { scores } from './src/model/headline.ts'
import { drawCards } from './src/tools/draw-cards.mjs'
import { filesPlugin } from './src/tools/files-plugin.mjs'
import { offlinePlugin } from './src/tools/offline-plugin.mjs'
import { partsPlugin } from './src/tools/parts-plugin.mjs'
import { securityPolicy } from './src/tools/security-policy.mjs'
import { firstLook } from './src/ui/first-look.ts'
import { stillVerdict } from './src/ui/verdict/still-verdict.ts'

/** Modules that register numeric functions. */
const functions = /\/src\/model\/\w+\/functions\.ts$/

const model = () =>
  modelPlugin({
    model: 'src/model/index.ts',
    functions: 'src/model/functions.ts',
    scenarios: 'seeds/scenarios',
    catalogs: 'seeds/catalogs',
    firstLook,
  })

const publish = () =>
  publishPlugin({
    model: 'src/model/index.ts',
    scenarios: 'seeds/scenarios',
    headline: scores.filter(({ onCard }) => onCard).map(({ id, alone }) => [id, alone]),
    site: siteOf(process.env['DAWNLINE_SITE']),
    previous: process.env['DAWNLINE_PREVIOUS'] ?? null,
    still: stillVerdict,
    rasterise: drawCards,
  })

/** Only the built page carries the policy: the dev server needs inline scripts of its own. */
const policy = (): Plugin => ({
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: securityPolicy },
      injectTo: 'head-prepend',
    },
  ],
})

const computes = /virtual:model\/(?:core|functions)|\/src\/(?:engine|physics|model|scenario)\//

export default defineConfig({
  // Relative addresses: one build works in any folder of any host.
  base: './',
  plugins: [
    react(),
    model(),
    leanFunctions(functions),
    policy(),
    publish(),
    filesPlugin(),
    offlinePlugin('src/ui/offline/service-worker.ts'),
    partsPlugin(),
  ],
  build: {
    target: 'es2023',
    manifest: true,
    // What comes later asks for its own parts: naming them ahead costs the first load a kilobyte of file names.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
    // The size is checked after compression, by src/tools/size.mjs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first look needs in few files: asked for once, and compressed better than in many.
      output: {
        codeSplitting: {
          groups: [
            { name: 'model', tags: ['$initial'], test: computes },
            { name: 'react', tags: ['$initial'], test: /node_modules\/(?:react|react-dom|scheduler)\// },
            { name: 'page', tags: ['$initial'], test: /\/src\/ui\/(?!offline|main)|signals-core/ },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [model(), leanFunctions(functions)],
    // One file each: in a page that is a single file a worker has no place to ask for a second one.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/setup.ts'],
    // The model is read once a worker and not once a file: half of the time went into that.
    isolate: false,
    // Limits end what hangs; a busy machine must not reach them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 120_000 } },
    coverage: {
      include: ['src/engine/**/*.ts', 'src/physics/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
