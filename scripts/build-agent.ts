import { writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

/**
 * Bundles what runs on machines: the agent, which lies in the pool's table, and the loader, which user data carries
 * and which fetches the agent. CommonJS, so that any Node of the runner's `externals/` runs them from any path. The
 * agent keeps its names, so that its stacks can be read; the loader is as small as it gets. The odd extension keeps
 * bundlers from treating the assets as modules.
 */
const programs = [
  { source: 'src/agent/main.ts', asset: 'agent', minifyIdentifiers: false },
  { source: 'src/agent/loader.ts', asset: 'loader', minifyIdentifiers: true },
]
for (const { source, asset, minifyIdentifiers } of programs) {
  const { outputFiles } = await build({
    entryPoints: [source],
    write: false,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const [program] = outputFiles
  if (program === undefined) throw new Error(`esbuild gave no file for ${source}`)
  await writeFile(`src/userdata/${asset}.bundle`, program.text)
}
