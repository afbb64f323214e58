import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

const hall = {
  name: 'Old Harbour Hall',
  address: 'Pier 3\n20457 Hamburg',
  latitude: 53.5413,
  longitude: 9.9841,
  timeZone: 'Europe/Berlin',
}
const create = async (body: object = {}) => (await shop.post('/locations', { ...hall, ...body })).body

describe('a location', () => {
  it('is created, found, listed and changed; what a change leaves out stays', async () => {
    const { status, body, headers } = await shop.post('/locations', hall)
    expect([status, headers.location]).toEqual([201, `/api/v1/locations/${body.id}`])
    expect(body).toMatchObject({ ...hall, id: expect.stringMatching(/^loc_/) })
    expect((await shop.get(`/locations/${body.id}`)).body).toEqual(body)
    expect((await shop.get('/locations?search=harbour')).body).toEqual([body])
    expect((await shop.get('/locations?search=20457')).body).toEqual([body])
    expect((await shop.get('/locations?search=%25')).body).toEqual([])
    const changed = await shop.patch(`/locations/${body.id}`, { address: '', timeZone: null })
    expect(changed.body).toMatchObject({
      name: hall.name,
      address: null,
      timeZone: null,
      latitude: hall.latitude,
    })
  })

  it('is listed in pages, newest first', async () => {
    const [older, newer] = [await create({ name: 'older' }), await create({ name: 'newer' })]
    const first = await shop.get('/locations?limit=1')
    expect(first.body.map(({ id }: { id: string }) => id)).toEqual([newer.id])
    expect(first.headers.link).toContain('rel="next"')
    expect((await shop.get('/locations?limit=1&page=2')).body[0].id).toBe(older.id)
  })

  it('with passes is not deleted, one without is', async () => {
    const { id } = await create()
    const pass = await shop.post('/passes', { type: 'single', locationId: id })
    expect((await shop.delete(`/locations/${id}`)).status).toBe(409)
    await shop.patch(`/passes/${pass.body.id}`, { locationId: null })
    expect((await shop.delete(`/locations/${id}`)).body).toEqual({ success: true })
    expect((await shop.get(`/locations/${id}`)).status).toBe(404)
  })

  it('belongs to its workspace', async () => {
    const { id } = await create()
    const stranger = await server.tenant()
    expect((await stranger.get(`/locations/${id}`)).status).toBe(404)
    expect((await stranger.patch(`/locations/${id}`, { name: 'Mine' })).status).toBe(404)
    expect((await stranger.delete(`/locations/${id}`)).status).toBe(404)
    expect((await stranger.post('/passes', { type: 'single', locationId: id })).body.field).toBe('locationId')
  })

  it.each([
    ['timeZone', 'Mars/Olympus'],
    ['timeZone', '+01:00'],
    ['timeZone', 'Europe/Berlin; drop table'],
    ['latitude', 90.1],
    ['latitude', -91],
    ['longitude', 181],
    ['latitude', '53.5'],
    ['longitude', null],
    ['name', ''],
    ['name', null],
  ])('refuses %s = %j', async (field, value) => {
    const { status, body } = await shop.post('/locations', { ...hall, [field]: value })
    expect([status, body.field]).toEqual([400, field])
  })
})
