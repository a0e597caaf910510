import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/neighbours.test.ts'))
