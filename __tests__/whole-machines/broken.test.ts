import { onWholeMachines } from './suite.ts'

await onWholeMachines(() => import('../machine/broken.test.ts'))
