import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { bundleFiles, dist, modulesOf, packageOf } from './bundle.ts'

const scripts = bundleFiles().filter((file) => file.endsWith('.js'))
const text = scripts.map((file) => readFileSync(file, 'utf8')).join('\n')

test('licenses.txt names every package that the bundle holds code of', () => {
  const packages = new Set(modulesOf(scripts).flatMap((module) => packageOf(module) ?? []))
  const named = readFileSync(`${dist}licenses.txt`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/ \d+\.\d+\.\d+$/, ''))
  expect(packages.size).toBeGreaterThan(30)
  expect([...packages].filter((name) => !named.includes(name))).toEqual([])
})

test('the bundle is an ES module', () => {
  expect(JSON.parse(readFileSync(`${dist}package.json`, 'utf8'))).toEqual({ type: 'module' })
})

test('the files that the user data carries are there', () => {
  // ncc drops the line `#!` of an asset; the renderer puts one first.
  const content = (file: string | URL) => readFileSync(file, 'utf8').replace(/^#!.*\n/, '')
  const assets = bundleFiles()
    .filter((file) => /\.(sh|bundle)$/.test(file))
    .map(content)
  const sources = ['bootstrap.sh', 'guard.sh', 'metadata-wall.sh', 'loader.bundle', 'agent.bundle'].map((name) =>
    content(new URL(`../../src/userdata/${name}`, import.meta.url)),
  )
  expect(new Set(assets)).toEqual(new Set(sources))
})

test('the bundle names no path of the machine that built it', () => {
  expect(text).not.toContain(process.cwd())
})
