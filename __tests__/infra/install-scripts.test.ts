import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { isObject, objectAt } from '../../infra/lint/template.ts'
import { root } from '../docs/documents.ts'

function read(file: string): unknown {
  return JSON.parse(readFileSync(root + file, 'utf8'))
}

/** npm warns of each package whose install script nobody has decided upon (npm help install-scripts). */
test('no package that is installed runs a script of its own, and npm is told so', () => {
  const packages = Object.entries(objectAt(read('package-lock.json'), 'packages'))
  const withScripts = packages.flatMap(([path, entry]) =>
    isObject(entry) && entry['hasInstallScript'] === true && entry['optional'] !== true
      ? [path.replace(/^.*node_modules\//, '')]
      : [],
  )
  const denied = Object.fromEntries(withScripts.map((name) => [name, false]))
  expect(objectAt(read('package.json'), 'allowScripts')).toEqual(denied)
})
