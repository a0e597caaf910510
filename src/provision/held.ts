import type { InstanceItem } from '../domain/protocol.ts'
import type { LoggedInstance } from '../report/log.ts'

/** An instance that this step has taken, by claim or by launch: to be committed or undone. */
export interface Held {
  instance: LoggedInstance &
    Pick<
      InstanceItem,
      'id' | 'createdAtMs' | 'leasedAtMs' | 'bootSeconds' | 'phase' | 'phaseSinceAtMs' | 'registrationMs'
    >
  origin: 'claimed' | 'launched'
  /** Price of an hour in USD, looked up while a launched instance boots; undefined when nobody may know. */
  hourlyUsd?: Promise<number | undefined>
}
