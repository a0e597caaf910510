import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/clean.test.ts'))
