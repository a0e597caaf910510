import { errorCatalogue } from '../../src/domain/error-catalogue.ts'
import { describe, expect, test } from '@jest/globals'
import { systemClock, throwIfCancelled } from '../../src/domain/clock.ts'
import { CancelledError, messageOf, RefusedError } from '../../src/domain/errors.ts'
import { allSettled, settleAll } from '../../src/domain/settled.ts'

describe('the clock', () => {
  test('waits as long as it is told', async () => {
    const startedAtMs = systemClock.now()
    await systemClock.sleep(30)
    await systemClock.sleep(30, new AbortController().signal)
    expect(systemClock.now() - startedAtMs).toBeGreaterThanOrEqual(55)
  })

  test('stops waiting the moment the run is cancelled', async () => {
    const controller = new AbortController()
    const startedAtMs = performance.now()
    const waiting = systemClock.sleep(60_000, controller.signal)
    controller.abort()
    await expect(waiting).rejects.toThrow(CancelledError)
    expect(performance.now() - startedAtMs).toBeLessThan(5_000)
  })

  test('does not begin to wait in a cancelled run', async () => {
    await expect(systemClock.sleep(60_000, AbortSignal.abort())).rejects.toThrow(CancelledError)
    expect(() => {
      throwIfCancelled(AbortSignal.abort())
    }).toThrow('cancelled')
  })
})

describe('what is under way', () => {
  test('is waited for in order, whatever its speed', async () => {
    const later = systemClock.sleep(20).then(() => 'slow')
    expect(await allSettled([later, Promise.resolve('fast')])).toEqual(['slow', 'fast'])
  })

  test('has ended when a failure is reported, and the failure is the first one', async () => {
    let isDone = false
    const slow = systemClock.sleep(30).then(() => {
      isDone = true
    })
    const all = allSettled([Promise.reject(new Error('first')), Promise.reject(new Error('second')), slow])
    await expect(all).rejects.toThrow('first')
    expect(isDone).toBe(true)
  })

  test('is told of in full where one failure is not to hide what succeeded', async () => {
    const failure = new Error('first')
    const later = systemClock.sleep(20).then(() => 'slow')
    expect(await settleAll([Promise.reject(failure), later, Promise.resolve('fast')])).toEqual({
      values: ['slow', 'fast'],
      failures: [failure],
    })
  })
})

test('an error says what happened, what shows it and what to do', () => {
  const cause = new Error('socket closed')
  const facts = {
    code: 'call-failed' as const,
    message: 'Could not.',
    evidence: 'code 7',
    remedy: 'Do this.',
    cause,
  }
  expect(new RefusedError(facts)).toMatchObject({ ...facts, name: 'RefusedError' })
  const bare = new RefusedError({ code: 'access-denied', message: 'Could not.' })
  expect(bare).not.toHaveProperty('cause')
  expect(bare.remedy).toBe(errorCatalogue()['access-denied'].remedy)
  expect([new Error('words'), 'text', 7, undefined].map(messageOf)).toEqual([
    'words',
    'text',
    '7',
    'undefined',
  ])
})
