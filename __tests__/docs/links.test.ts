import { describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { anchor, documents, readDocument, root, withoutCode, type Document } from './documents.ts'

/** Drawn from the coverage of the run that these tests are part of. */
const drawnAfterTests = 'badges/coverage.svg'

/** Link targets, those of pictures too. */
function links({ text }: Document): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => target ?? [])
}

function anchors({ text }: Document): string[] {
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].flatMap(([, heading]) => anchor(heading ?? ''))
}

/** Why a link within the repository leads nowhere; undefined when it leads somewhere. */
function problem(from: Document, link: string): string | undefined {
  const [path = '', fragment] = link.split('#')
  const file = path === '' ? from.file : join(dirname(from.file), path)
  if (file === drawnAfterTests) return undefined
  if (!existsSync(join(root, file))) return `${from.file}: ${link}: there is no such file`
  if (fragment === undefined || anchors(readDocument(file)).includes(fragment)) return undefined
  return `${from.file}: ${link}: there is no such heading`
}

describe('links in the documents', () => {
  test('lead to files and headings that exist', () => {
    const problems = documents().flatMap((document) =>
      links(document)
        .filter((link) => !/^[a-z]+:/.test(link))
        .flatMap((link) => problem(document, link) ?? []),
    )
    expect(problems).toEqual([])
  })

  test('lead outside by https only', () => {
    const outside = documents()
      .flatMap(links)
      .filter((link) => /^[a-z]+:/.test(link))
    expect(outside.filter((link) => !link.startsWith('https://'))).toEqual([])
  })
})
