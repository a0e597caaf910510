import { poolTag } from '../domain/names.ts'
import { hasControlCharacters, parseAssignments } from './assignments.ts'
import { show, type Given } from './given.ts'

/**
 * EC2 takes 50 tags, of which the pool needs four. Limits and characters:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
 */
const mostTags = 46
const longestKey = 128
const longestValue = 256
const keyPattern = /^[\p{L}\p{N} +\-._:/@]+$/u

const rule = {
  allowed:
    `up to ${mostTags} lines key=value; a key of up to ${longestKey} letters, digits, spaces and + - . _ : / @, ` +
    `not beginning with aws: or ${poolTag}; a value of up to ${longestValue} characters`,
  example: 'cost-center=1234',
}

/** @throws InputError when EC2 would not take the tags, or they are the pool's own */
export function parseInstanceTags(given: Given): Record<string, string> {
  return parseAssignments(given, { ...rule, mostLines: mostTags, problem })
}

function problem(key: string, value: string): string | undefined {
  if (/^aws:/i.test(key)) return `${show(key)} is a key that AWS keeps for itself`
  if (key.toLowerCase().startsWith(poolTag))
    return `${show(key)} is a key by which the pool finds its machines`
  if (!keyPattern.test(key)) return `${show(key)} is not a key`
  if (Array.from(key).length > longestKey) return `${show(key)} is longer than ${longestKey} characters`
  if (Array.from(value).length > longestValue)
    return `the value of ${show(key)} is longer than ${longestValue} characters`
  return hasControlCharacters(value) ? `the value of ${show(key)} has control characters` : undefined
}
