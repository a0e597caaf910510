import { cp, glob, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { licenses } from './licenses.ts'
import { shaking } from './shaking.ts'

/**
 * The step between the compiler and ncc: bundles `lib/` into `lib/shaken/` and leaves out what the action can not
 * reach. ncc takes whole packages in their CommonJS form, which for EC2 alone is 2 MB. The code stays readable:
 * a minified bundle does not start faster (docs/benchmarks.md).
 */
const { metafile } = await build({
  ...shaking,
  entryPoints: ['lib/index.js'],
  outdir: 'lib/shaken',
  splitting: true,
  chunkNames: '[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
})
// ncc finds these by `new URL(…, import.meta.url)`, so they stand beside the code that reads them.
for await (const asset of glob('lib/userdata/*.{sh,bundle}')) await cp(asset, `lib/shaken/${basename(asset)}`)

const sources = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
)
await writeFile('lib/shaken/licenses.txt', await licenses(sources))
