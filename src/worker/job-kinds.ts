import { importWork } from '../features/imports/work.ts'
import type { Work } from '../features/jobs/work.ts'
import { changeWork } from '../features/passes/change-many.ts'
import { issueWork } from '../features/passes/issue-many.ts'
import { sendWork } from '../features/sending/send-many.ts'

/** Who works on which kind of job. */
export const jobKinds: Record<string, Work> = {
  import: importWork,
  'passes.issue': issueWork,
  'passes.change': changeWork,
  'passes.send': sendWork,
}
