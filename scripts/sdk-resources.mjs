const methods = ['get', 'post', 'put', 'patch', 'delete']

/**
 * The SDK's methods, one an operation that an API key may call, grouped by resource.
 *
 * @param {any} description the OpenAPI document
 * @returns {string} TypeScript
 */
export function sdkResources(description) {
  const groups = new Map()
  for (const [path, operations] of Object.entries(description.paths)) {
    for (const method of methods.filter((name) => name in operations && !operations[name].security)) {
      const [resource, name] = operations[method].operationId.split('.')
      const text = methodText({ path, method, name, operation: operations[method] })
      groups.set(resource, [...(groups.get(resource) ?? []), text])
    }
  }
  const names = [...groups.keys()]
  return `/** Generated from openapi.json by \`npm run generate\`. */
import type { Ask, RequestOptions } from './ask.ts'
import type { Answer, Body, Item, Query } from './types.ts'

const segment = encodeURIComponent

${names.map((name) => `const ${name} = (ask: Ask) => ({\n${groups.get(name).join('\n')}\n})`).join('\n\n')}

/** Every resource of the API. */
export class Resources {
${names.map((name) => `  readonly ${name}: ReturnType<typeof ${name}>`).join('\n')}

  constructor(ask: Ask) {
${names.map((name) => `    this.${name} = ${name}(ask)`).join('\n')}
  }
}
`
}

function methodText({ path, method, name, operation }) {
  const { operationId, parameters = [], requestBody } = operation
  const type = (kind) => `${kind}<'${operationId}'>`
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)
  const inQuery = parameters.filter((parameter) => parameter.in === 'query')
  const isList = method === 'get' && inQuery.some((parameter) => parameter.name === 'cursor')
  const isFile = !Object.values(operation.responses).some((answer) => answer.content?.['application/json'])
  const isJson = requestBody && 'application/json' in requestBody.content
  const given = [
    ...inPath.map((parameter) => `${parameter}: string`),
    ...(requestBody ? [isJson ? `body: ${type('Body')}` : 'file: Blob'] : []),
    ...(inQuery.length > 0
      ? [`query: ${type('Query')}${inQuery.some(({ required }) => required) ? '' : ' = {}'}`]
      : []),
    'options?: RequestOptions',
  ]
  const address = `\`${path.replaceAll(/\{(\w+)\}/g, '${segment($1)}')}\``
  const input = [...(requestBody ? [isJson ? 'body' : 'file'] : []), ...(inQuery.length > 0 ? ['query'] : [])]
  const call = isFile
    ? `ask.file('${method.toUpperCase()}', ${address}, { ${input.join(', ')} }, options)`
    : isList
      ? `ask.list<${type('Item')}>(${address}, query, options)`
      : `ask.one<${type('Answer')}>('${method.toUpperCase()}', ${address}, { ${input.join(', ')} }, options)`
  return `  /** ${comment(operation)} */\n  ${name}: (${given.join(', ')}) =>\n    ${call},`
}

function comment({ summary, description = '' }) {
  const text = [summary, ...description.split('\n\n')]
    .filter(Boolean)
    .map((part) => part.replace(/\.?$/, '.'))
  return text.join(' ').replaceAll('*/', '* /')
}
