import { transformSync } from 'esbuild'

export default {
  /** Strips the types of one file; jest keeps the result in its cache. */
  process(source, filename) {
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
      sourcefile: filename,
      sourcemap: 'inline',
    })
  },
}
