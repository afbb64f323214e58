import { expect, test } from 'vitest'
import { repeatedMember } from './repeated-member.ts'

test.each([
  ['{"a":1,"a":1}', 'a'],
  ['{"a":{"b":1},"c":[[{}],{"b":1 \n,\t"b" : 2}]}', 'c[1].b'],
  ['[{"a":1},{"a":[1,2],"a":0}]', '[1].a'],
  ['{"caf\\u00e9":1,"café":2}', 'café'],
  ['{"a\\"":"\\\\","a\\"":0}', 'a"'],
  ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ['{"":1,"":2}', ''],
])('%s repeats %s', (text, where) => {
  expect(repeatedMember(text)).toBe(where)
})

test.each([
  '"a"',
  '{"a":"a","b":["a","a",{"a":"b"},{"a":"b"}],"c":{"a":{"a":1}}}',
  '{"a":"\\"a\\":1","b":"},{","c":"\\\\","d":"\\\\\\""}',
  '{"a":1,"A":1,"\\\\u0061":1,"constructor":1,"__proto__":1}',
  `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
])('%.60s repeats nothing', (text) => {
  JSON.parse(text)
  expect(repeatedMember(text)).toBeUndefined()
})
