import { CompiledQuery } from 'kysely'
import { readCode } from '../../../shared/code.ts'
import { runPrepared } from '../../db/prepared.ts'
import { endpoint, ok } from '../../http/endpoint.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { inScope, setLocal } from '../../scope.ts'
import { isSigned } from '../signed-codes/payload.ts'
import { readScanned } from '../signed-codes/read-scanned.ts'
import { answerScan, type Outcome } from './answer.ts'
import { readAttempt, recordAt } from './attempt.ts'
import { checkCode } from './check.ts'
import { Check, NewCheck, NewScan, Verdict } from './schema.ts'
import { scanPlanning, scanQuery, scanValues } from './statement.ts'

export const scanRoutes = [
  endpoint({
    method: 'POST',
    path: '/scan',
    needs: 'scans:write',
    tag: 'Scans',
    summary: 'Scan a pass',
    description:
      'Decides, counts and records the attempt. The code may be bare, within the public link of the pass, or signed. A refusal is answered with 200, `success: false` and its `result`. Emits `pass.scanned` on success.',
    body: NewScan,
    responses: { 200: Verdict, 404: ErrorAnswer },
    direct: async ({ deps, tenant, actor, now }, { body }) => {
      // What is no signed code is read without asking the database, so that it costs a scan nothing.
      const code = isSigned(body.code)
        ? await inScope(deps, { tenant, actor, now, readOnly: true }, (scope) =>
            readScanned(scope, body.code),
          )
        : readCode(body.code)
      return answerScan(await deps.scanLane.scan(readAttempt({ tenant, actor, now }, code, body)))
    },
    handler: async (scope, { body }) => {
      const code = await readScanned(scope, body.code)
      const row = recordAt(scope.now, scope.newId, readAttempt(scope, code, body))
      await scope.tx.executeQuery(CompiledQuery.raw(setLocal(scanPlanning)))
      const [outcome] = await runPrepared<Outcome>(scope.tx, scanQuery, scanValues(scope.now, [row]))
      if (!outcome) throw new Error('the scan statement answered nothing')
      return answerScan(outcome)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/scan/check',
    needs: 'passes:read',
    tag: 'Scans',
    summary: 'Check a code without counting',
    description:
      'Decides as a scan would at this moment. It counts nothing, records nothing and emits nothing.',
    body: NewCheck,
    responses: { 200: Check, 404: ErrorAnswer },
    handler: async (scope, { body }) => ok(await checkCode(scope, body)),
  }),
]
