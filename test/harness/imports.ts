import { expect } from 'vitest'
import { jobKinds } from '../../src/worker/job-kinds.ts'
import { workOnJobs } from '../../src/features/jobs/work.ts'
import type { TestServer, TestTenant } from './server.ts'

interface Sending {
  name?: string
  subject?: string
  to?: TestTenant
}

/**
 * How tests import files.
 * @param started gives the server, and the workspace that files go to unless a test names another; asked at each use.
 */
export function importing(started: () => { server: TestServer; shop: TestTenant }) {
  /** Works until no job has anything to do. */
  const work = async () => {
    while (await workOnJobs(started().server.deps, jobKinds));
  }

  const send = (
    content: string | Buffer,
    { name = 'guests.csv', subject = 'passes', to = started().shop }: Sending = {},
  ) => to.ask({ method: 'POST', url: `/api/v1/imports?subject=${subject}`, ...form(content, name) })

  /** Sends a file, imports it as guessed but for `changes`, and waits for the end. */
  const importFile = async (
    content: string | Buffer,
    { changes = {}, ...options }: Sending & { changes?: object } = {},
  ) => {
    const { to = started().shop } = options
    const { body, status } = await send(content, options)
    expect(status, JSON.stringify(body)).toBe(201)
    const start = await to.post(`/imports/${body.id}/start`, { ...body.settings, ...changes })
    expect(start.status, JSON.stringify(start.body)).toBe(202)
    await work()
    return (await to.get(`/imports/${body.id}`)).body
  }

  /** The refused rows of an import, as the file that tells of them. */
  const errorsOf = async (id: string, to = started().shop): Promise<string> =>
    (await to.get(`/imports/${id}/errors`)).body

  return { work, send, importFile, errorsOf }
}

/** A form with one file, as a browser sends it. */
function form(content: string | Buffer, name: string) {
  const payload = Buffer.concat([
    Buffer.from(`--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from('\r\n--edge--\r\n'),
  ])
  return { payload, headers: { 'content-type': 'multipart/form-data; boundary=edge' } }
}
