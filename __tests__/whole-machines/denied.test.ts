import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/denied.test.ts'))
