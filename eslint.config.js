import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Folders of src, top down: a folder may import from those it names, and from itself. */
const mayImport = {
  domain: [],
  inputs: ['domain'],
  report: ['domain'],
  userdata: ['domain'],
  github: ['domain'],
  aws: ['domain'],
  pool: ['domain', 'aws'],
  agent: ['domain'],
}
/** What every mode may import, and what they share. */
const below = Object.keys(mayImport).filter((folder) => folder !== 'agent')
const modes = {
  lifecycle: below,
  provision: [...below, 'lifecycle'],
  release: [...below, 'lifecycle'],
  refresh: [...below, 'lifecycle'],
}
const folders = [...Object.keys(mayImport), ...Object.keys(modes)]

const forbid = (allowed, self) =>
  folders
    .filter((folder) => folder !== self && !allowed.includes(folder))
    .map((folder) => ({
      group: [`**/${folder}/**`],
      message: `Imports go down only: ${self} must not import ${folder}.`,
    }))

const above = { group: ['**/index.ts', '**/inputs.ts'], message: 'Imports go down only.' }

const directionRules = [
  ...Object.entries(mayImport).map(([folder, allowed]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbid(allowed, folder),
            above,
            { group: ['**/deps.ts'], message: 'Only the modes and the entry know Deps.' },
          ],
        },
      ],
    },
  })),
  ...Object.entries(modes).map(([mode, allowed]) => ({
    files: [`src/${mode}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [...forbid(allowed, mode), { ...above, group: ['**/index.ts'] }],
        },
      ],
    },
  })),
]

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 12, variant: 'modified' }],
    },
  },
  { files: ['__tests__/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },
  ...directionRules,
)
