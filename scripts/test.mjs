// `npm test`: installs what is missing and runs every check there is. The last line says how many passed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing, root } from './install.mjs'

await installMissing()
const { findTools } = await import('./tools.mjs')
const { build } = await import('./build.mjs')

const environment = { ...process.env, ...findTools() }
const bin = (name) => join('node_modules', '.bin', name)
const node = process.execPath

/** Checks of the sources; each counts as one. */
const checks = {
  lint: [bin('oxlint'), '--quiet'],
  format: [bin('biome'), 'format', '.'],
  'unused code': [bin('knip'), '--no-progress'],
  types: [node, 'node_modules/@typescript/native/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  'generated files': [node, 'scripts/generate.mjs', '--check'],
}

const counts = { passed: 0, failed: 0 }

await Promise.all([runChecks(), build().then(() => Promise.all([runTests(), runZapier()]))])

console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

async function runChecks() {
  for (const [name, command] of Object.entries(checks)) {
    const { code, output } = await run(command, { quiet: true })
    count(code === 0)
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`)
    if (code !== 0) console.log(output)
  }
}

async function runTests() {
  const report = join(root, 'node_modules', '.cache', 'test-report.json')
  mkdirSync(join(report, '..'), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run([node, 'node_modules/vitest/vitest.mjs', 'run', ...reporters])
  countReport(report, code)
}

async function runZapier() {
  const cwd = join(root, 'integrations/zapier')
  if (!existsSync(join(cwd, 'node_modules'))) {
    await run(['npm', 'ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd })
  }
  const { code, output } = await run(['npm', 'test', '--silent'], { cwd, quiet: true })
  console.log(output)
  const found = /^(\d+) passed, (\d+) failed$/m.exec(output)
  counts.passed += Number(found?.[1] ?? 0)
  counts.failed += Number(found?.[2] ?? 0)
  if (code !== 0 && !Number(found?.[2])) counts.failed += 1
}

/** A test that did not run counts as failed, and so does a run that ended badly without a failed test. */
function countReport(report, code) {
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const { numPassedTests = 0, numTotalTests = 0, numFailedTestSuites = 0 } = result ?? {}
  const failed = numTotalTests - numPassedTests
  counts.passed += numPassedTests
  counts.failed += failed > 0 ? failed : Math.max(numFailedTestSuites, code === 0 ? 0 : 1)
}

function count(passed) {
  counts[passed ? 'passed' : 'failed'] += 1
}

async function run([command, ...args], { quiet = false, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: environment,
    stdio: ['ignore', quiet ? 'pipe' : 1, quiet ? 'pipe' : 2],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data))
  const [code] = await once(child, 'close')
  return { code, output }
}
