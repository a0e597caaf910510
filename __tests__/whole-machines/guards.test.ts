import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/guards.test.ts'))
