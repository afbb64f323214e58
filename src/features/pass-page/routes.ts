import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import { qrPng, qrSvg } from '../../lib/qr.ts'
import { readImage } from '../templates/read-image.ts'
import { notFound, queryText, readerFor, sendFailure, sendPage } from './answer.ts'
import { assetsByFile, serviceWorkerSource } from './assets.ts'
import { entityTag, makeCopy } from './copy.ts'
import { createOpenPass } from './find.ts'
import { renderOfflinePage } from './page.ts'
import { forDevice } from '../wallet/buttons.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const QR_PIXELS = 900

/**
 * What a pass holder and their phone load, below `/p`: the page, its QR code as a file, pictures, styles and the
 * service worker. Nothing here counts as a scan.
 */
export async function passPage(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  const openPass = createOpenPass(deps)
  const open = (request: FastifyRequest) => {
    const { code = '' } = request.params as { code?: string }
    return openPass(code, queryText(request, 'token'))
  }

  app.setErrorHandler(sendFailure)
  app.setNotFoundHandler(notFound)

  app.get('/:code', async (request, reply) => {
    const pass = await open(request)
    if (!pass) return notFound(request, reply)
    const reader = readerFor(request, pass.locale)
    pass.view.wallets = forDevice(pass.view.wallets, request.headers['user-agent'] ?? '')
    const now = deps.now()
    const tag = entityTag(deps.installation, pass, reader, now)
    reply.headers({ etag: tag, 'content-language': reader.language, vary: 'accept-language, user-agent' })
    if (request.headers['if-none-match'] === tag)
      return reply.code(304).header('cache-control', 'no-store').send()
    return sendPage(reply, makeCopy(tag, pass.view, reader, now))
  })

  app.get('/:code/qr.svg', async (request, reply) => {
    const pass = await open(request)
    if (!pass) return notFound(request, reply)
    return reply.header('cache-control', 'no-store').type('image/svg+xml').send(qrSvg(pass.view.qrContent))
  })

  app.get('/:code/qr.png', async (request, reply) => {
    const pass = await open(request)
    if (!pass) return notFound(request, reply)
    const png = await qrPng(pass.view.qrContent, QR_PIXELS)
    return reply.header('cache-control', 'no-store').type('image/png').send(png)
  })

  app.get('/offline', async (request, reply) => sendPage(reply, renderOfflinePage(readerFor(request))))

  app.get('/sw.js', async (_request, reply) =>
    reply
      .headers({
        'cache-control': 'no-cache',
        'content-security-policy': "default-src 'none'; connect-src 'self'",
      })
      .type('text/javascript; charset=utf-8')
      .send(serviceWorkerSource()),
  )

  const assets = assetsByFile()
  app.get('/assets/:file', async (request, reply) => {
    const asset = assets.get((request.params as { file: string }).file)
    if (!asset) return notFound(request, reply)
    return reply.header('cache-control', FOR_EVER).type(asset.mediaType).send(asset.bytes)
  })

  app.get('/images/:tenant/:file', async (request, reply) => {
    const { tenant, file } = request.params as { tenant: string; file: string }
    const image = await readImage(deps, tenant, file.split('.')[0] ?? '')
    if (!image) return notFound(request, reply)
    return reply.header('cache-control', FOR_EVER).type(image.mediaType).send(image.bytes)
  })
}
