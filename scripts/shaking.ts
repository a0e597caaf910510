import { readFile } from 'node:fs/promises'
import type { BuildOptions, Plugin } from 'esbuild'

/**
 * Spells the keys of the AWS SDK's schemas out: `{ [_x]: 0 }` becomes `{ "x": 0 }`. esbuild must keep every schema with
 * a computed key, since computing it might have an effect; 500 KB of EC2's are never used. This leans on the form of
 * generated code, so the SDK's version is pinned and `__tests__/dist/wire.test.ts` compares what it sends and reads.
 */
const literalKeys: Plugin = {
  name: 'literal-keys',
  setup(build) {
    build.onLoad({ filter: /dist-es[\\/].*schemas[\\/]schemas_\d+\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const names = new Map(
        [...source.matchAll(/^const (_\w+) = "([^"]*)";$/gm)].map(([, name, text]) => [name, text]),
      )
      const contents = source.replace(/\[(_\w+)\]\s*:/g, (all, name: string) => {
        const text = names.get(name)
        return text === undefined ? all : `${JSON.stringify(text)}:`
      })
      return { contents, loader: 'js' }
    })
  },
}

/**
 * Says of `@actions/core` what its package.json does not: importing its modules does nothing but define. Else its
 * OpenID client, which the action does not use, loads an HTTP client and 780 KB of undici at each start.
 */
const pureCore: Plugin = {
  name: 'pure-core',
  setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === pureCore || !/@actions[\\/]core[\\/]/.test(importer)) return undefined
      const resolved = await build.resolve(path, { importer, resolveDir, kind, pluginData: pureCore })
      return { ...resolved, sideEffects: false }
    })
  },
}

/** How esbuild leaves out what nothing reaches. The packages' ES module form, unlike CommonJS, shows what that is. */
export const shaking = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  // The CommonJS packages among them require Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  plugins: [literalKeys, pureCore],
} satisfies BuildOptions
