import { expect } from 'vitest'
import type { Answer } from './server.ts'

/** Expects a refusal in words, which tells nothing of what is inside. */
export function refused(answer: Answer, status: number): void {
  expect(answer.status, JSON.stringify(answer.body)).toBe(status)
  expect(typeof answer.body.error).toBe('string')
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|select |at \w+ \(/)
}
