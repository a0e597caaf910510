import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Total size of files, in bytes. */
export function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

/** All files of the bundle. */
export function bundleFiles(): string[] {
  return readdirSync(dist).map((name) => `${dist}${name}`)
}

/** The modules that files of the bundle hold: esbuild names each above its code. */
export function modulesOf(files: readonly string[]): string[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\/\/ ((?:node_modules|lib)\/\S+)$/gm)].map(([, path = '']) => path),
  )
}

/** The package of a module; undefined for the action's own. */
export function packageOf(module: string): string | undefined {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1]
}
