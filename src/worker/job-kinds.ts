import type { Work } from '../features/jobs/work.ts'
import { changeWork } from '../features/passes/change-many.ts'
import { issueWork } from '../features/passes/issue-many.ts'

/** Who works on which kind of job. */
export const jobKinds: Record<string, Work> = {
  'passes.issue': issueWork,
  'passes.change': changeWork,
}
