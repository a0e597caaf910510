import { build } from 'esbuild'

/**
 * Bundles the agent to the one file that the user data carries. CommonJS, so that any Node of the runner's
 * `externals/` runs it from any path; the odd extension keeps bundlers from treating the asset as a module.
 */
await build({
  entryPoints: ['src/agent/main.ts'],
  outfile: 'src/userdata/agent.bundle',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
})
