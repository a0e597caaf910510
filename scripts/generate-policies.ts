import { writeFile } from 'node:fs/promises'
import { generatedFiles } from '../infra/generated.ts'

/** Writes what the roles may do from infra/policies.ts to everywhere else that says it. */
for (const { file, text } of await generatedFiles()) await writeFile(file, text)
