import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/jobs.test.ts'))
