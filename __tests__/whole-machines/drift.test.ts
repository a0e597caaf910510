import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/drift.test.ts'))
