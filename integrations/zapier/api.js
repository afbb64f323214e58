/**
 * Turns `/passes` into an address of the connected installation and adds its API key.
 *
 * @param {any} request
 * @param {any} _z
 * @param {any} bundle
 */
export function addressRequest(request, _z, bundle) {
  const { host = '', apiKey } = bundle.authData
  if (!request.url.startsWith('/')) return request
  request.url = `${readHost(host)}/api/v1${request.url}`
  request.headers = {
    ...request.headers,
    authorization: `Bearer ${apiKey}`,
    'user-agent': 'Passwright-Zapier/1',
  }
  return request
}

/** The address as people type it, with https in front and nothing behind. */
export function readHost(host) {
  const text = host.trim().replace(/\/+$/, '')
  return /^https?:\/\//i.test(text) ? text : `https://${text}`
}

/**
 * Turns refusals into words for the person who builds the Zap. Zapier repeats a throttled step by itself.
 *
 * @param {any} response
 * @param {any} z
 * @throws ThrottledError, ExpiredAuthError or Error of `z.errors` for what was refused.
 */
export function explainRefusal(response, z) {
  if (response.status < 400 || response.request.url.startsWith('https://hooks.zapier.com')) return response
  // What is to be gone is gone: a webhook may have been removed in Passwright before its Zap is switched off.
  if (response.status === 404 && response.request.method === 'DELETE') return response
  const { error = elsewhere(response), code = 'unknown' } = readBody(response)
  if (response.status === 429 || response.status === 503 || code === 'request_in_flight') {
    const seconds = Number(response.getHeader('retry-after')) || 60
    throw new z.errors.ThrottledError(error, seconds)
  }
  if (response.status === 401) {
    throw new z.errors.ExpiredAuthError(`${error}. Connect Passwright again with an API key that is valid.`)
  }
  if (code === 'permission_denied') {
    throw new z.errors.Error(
      `${error}. Give the API key this permission in Passwright, under API keys.`,
      code,
      403,
    )
  }
  throw new z.errors.Error(error, code, response.status)
}

/** What is said where the answer does not come from Passwright itself. */
function elsewhere({ status }) {
  return status === 404 ? 'There is no Passwright at this address' : `The server answered ${status}`
}

function readBody(response) {
  try {
    return JSON.parse(response.content) ?? {}
  } catch {
    return {}
  }
}

/** The input without what was left empty. */
export function given(input) {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== ''))
}

/**
 * Posts for a step of a Zap. Zapier gives a run no name of its own, so whoever builds the Zap may say what is unique to
 * it; a run that Zapier repeats then gets the first answer again.
 *
 * @param {any} z
 * @param {any} bundle
 * @param {{ step: string, url: string, body?: object }} post
 */
export async function postOnce(z, { inputData, meta }, { step, url, body }) {
  const { once } = inputData
  const name = JSON.stringify([meta?.zap?.id ?? '', step, once])
  const headers = once ? { 'idempotency-key': z.hash('sha256', name) } : {}
  const { data } = await z.request({ url, method: 'POST', headers, body })
  return data
}
