// Runs the tests with the test runner of the whole project. The last line says how many passed.
import { startVitest } from 'vitest/node'

const vitest = await startVitest('test', [], { run: true, root: import.meta.dirname })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
await vitest.close()
const passed = tests.filter((test) => test.result().state === 'passed').length
console.log(`${passed} passed, ${tests.length - passed} failed`)
process.exitCode = tests.length > 0 && passed === tests.length ? 0 : 1
