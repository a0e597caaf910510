import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/spot.test.ts'))
