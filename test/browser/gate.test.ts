import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { qrModules } from '../../src/lib/qr.ts'
import { type Dashboard, type Member, startDashboard, type Watched } from '../harness/dashboard.ts'
import { button, choose, issue, leave, title } from '../harness/on-page.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on' })
  owner = await dashboard.owner()
})
afterAll(() => dashboard.close())

/** Puts a code before the camera. */
async function show(page: Watched, code: string) {
  await page.evaluate((rows) => {
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = rows.length * 8
      const pen = canvas.getContext('2d')
      // A picture that stands still is no stream.
      setInterval(() => {
        for (const [y, row] of rows.entries()) {
          for (const [x, isDark] of row.entries()) {
            if (!pen) continue
            pen.fillStyle = isDark ? '#000' : '#fff'
            pen.fillRect(x * 8, y * 8, 8, 8)
          }
        }
      }, 100)
      return canvas.captureStream(10)
    }
  }, qrModules(code))
}

describe('at the gate', () => {
  it('each scan gets its verdict over the whole screen, in words, and the page is ready for the next', async () => {
    const [guest, revoked, early] = [
      await issue(owner, { name: 'Ada Lovelace' }),
      await issue(owner, { name: 'Sam Roe' }),
      await issue(owner, { name: 'Wei Chen', validFrom: '2099-01-01' }),
    ]
    await owner.api('POST', `/passes/${revoked.id}/revoke`)
    const page = await dashboard.open('/scan', owner)
    const scan = async (code: string, verdict: RegExp) => {
      await page.getByLabel('Code').fill(code)
      await page.getByLabel('Code').press('Enter')
      await button(page, verdict).waitFor()
      await page.keyboard.press('Escape')
      await button(page, verdict).waitFor({ state: 'hidden' })
    }
    await scan(guest.code, /Ada Lovelace.*Admitted/s)
    await scan(revoked.code, /Revoked.*Sam Roe/s)
    await scan(early.code, /Not yet valid.*Wei Chen/s)
    await scan('AbCd2345EfGh', /Unknown code/)
    await scan(guest.code.replace(/(.{4})/g, '$1 ').trim(), /Already used.*Ada Lovelace.*first scanned/s)
    await leave(page)
  })

  it('a code can be checked without being counted, which the page says, and be counted then', async () => {
    const guest = await issue(owner, { name: 'Joan Clarke' })
    const page = await dashboard.open('/scan', owner)
    const enter = async (verdict: RegExp) => {
      await page.getByLabel('Code').fill(guest.code)
      await page.getByLabel('Code').press('Enter')
      await button(page, verdict).click()
      await button(page, verdict).waitFor({ state: 'hidden' })
    }
    const note = page.getByRole('status').getByText('Codes are only checked: nothing is counted.')
    await choose(page, 'Direction', 'Only check')
    await note.waitFor()
    await enter(/Joan Clarke.*Nothing was counted/s)
    expect((await owner.api('GET', `/passes/${guest.id}`)).usagesCount).toBe(0)
    await choose(page, 'Direction', 'In')
    await note.waitFor({ state: 'hidden' })
    await enter(/Joan Clarke.*Admitted/s)
    await choose(page, 'Direction', 'Only check')
    await note.waitFor()
    await enter(/Already used.*Joan Clarke/s)
    await leave(page)
  })

  it('a scan whose answer got lost is asked again, and neither refused nor counted twice', async () => {
    const guest = await issue(owner, { name: 'Mary Jackson', type: 'multi' })
    const page = await dashboard.open('/scan', owner)
    await page.route(
      '**/api/v1/scan',
      async (route) => {
        await route.fetch()
        await route.abort('connectionreset')
      },
      { times: 1 },
    )
    const enter = async () => {
      await page.getByLabel('Code').fill(guest.code)
      await page.getByLabel('Code').press('Enter')
    }
    const trouble = button(page, /Nothing was decided/)
    await enter()
    await trouble.waitFor()
    await trouble.waitFor({ state: 'hidden' })
    const admitted = button(page, /Mary Jackson.*Admitted/s)
    await expect
      .poll(async () => {
        await enter()
        return admitted.isVisible()
      })
      .toBe(true)
    expect((await owner.api('GET', `/passes/${guest.id}`)).usagesCount).toBe(1)
    await leave(page)
  })

  it('a pass that is held before the camera counts once', async () => {
    const guest = await issue(owner, { name: 'Dorothy Vaughan', type: 'multi' })
    const page = await dashboard.open('/scan', owner)
    await title(page, 'Scan').waitFor()
    await show(page, guest.code)
    await button(page, 'Start the camera').click()
    await button(page, /Dorothy Vaughan.*Admitted/s).waitFor()
    const secondsSeen = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)
    const admittedAt = await secondsSeen()
    // Longer than the page keeps a pass in mind that is gone from its picture.
    await expect.poll(secondsSeen).toBeGreaterThan(admittedAt + 4)
    expect((await owner.api('GET', `/passes/${guest.id}`)).usagesCount).toBe(1)
    await leave(page)
  })

  it('where there is no camera the page goes on saying so, and offers to start it again', async () => {
    const page = await dashboard.open('/scan', owner)
    await button(page, 'Start the camera').click()
    await page.getByRole('alert').getByText('The camera cannot be used').waitFor()
    expect(await page.getByText('Nothing was decided').count()).toBe(0)
    await button(page, 'Start the camera').waitFor()
    await leave(page)
  })

  it('a USB scanner types into the page, wherever the cursor is', async () => {
    const guest = await issue(owner, { name: 'Grace Hopper' })
    const page = await dashboard.open('/scan', owner)
    await title(page, 'Scan').waitFor()
    // As fast as a scanner types, which the way from here to the browser is not.
    await page.evaluate(
      (keys) => {
        for (const key of keys)
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      },
      [...guest.code, 'Enter'],
    )
    await button(page, /Grace Hopper.*Admitted/s).waitFor()
    await page.keyboard.press('c')
    await title(page, 'Scan').waitFor()
    expect(new URL(page.url()).pathname).toBe('/scan')
    await leave(page)
  })
})

describe('the overview', () => {
  it('follows what happens elsewhere, refusals too, without being asked', async () => {
    const member = await dashboard.owner()
    const guest = await issue(member, { name: 'Ada Lovelace' })
    const page = await dashboard.open('/', member)
    const feed = page.getByRole('region', { name: 'As it happens' })
    await feed.getByText('No scans in this period yet.').waitFor()
    await member.api('POST', '/scan', { code: guest.code })
    await feed.getByText('Admitted').waitFor({ timeout: 5_000 })
    await member.api('POST', '/scan', { code: guest.code })
    await feed.getByText('Already used').waitFor({ timeout: 5_000 })
    const admitted = page.locator('dl > div', { hasText: 'Admitted today' }).locator('dd')
    await expect.poll(() => admitted.innerText(), { timeout: 5_000 }).toBe('1')
    const today = new Date().toISOString().slice(0, 10)
    await page.getByRole('link', { name: 'Admitted today' }).click()
    await title(page, 'Scans').waitFor()
    expect(new URL(page.url()).search).toBe(`?outcome=admitted&recordedAfter=${today}`)
    await leave(page)
  })

  it('keeps the period that was chosen on the way back and when it is loaded again', async () => {
    const page = await dashboard.open('/', await dashboard.owner())
    const period = page.getByRole('combobox', { name: 'Period' })
    await choose(page, 'Period', 'Last 7 days')
    await page.getByRole('link', { name: 'Admitted today' }).click()
    await title(page, 'Scans').waitFor()
    await page.goBack()
    await period.filter({ hasText: 'Last 7 days' }).waitFor()
    await page.reload()
    await period.filter({ hasText: 'Last 7 days' }).waitFor()
    // An address that somebody made up shows what is usual.
    await page.goto(`${dashboard.address}/?days=8`)
    await period.filter({ hasText: 'Last 30 days' }).waitFor()
    await leave(page)
  })
})
