// Keeps the open page current, prints it, and has it kept for when there is no network.
// Without this script the page is complete; it only stops following changes by itself.

const SECONDS_BETWEEN_LOOKS = 3
const SECONDS_AFTER_A_FAILURE = 10

let version = null
let timer

const offlineNote = () => document.querySelector('.offline')
const coloursOf = (page) => page.querySelector('#colours').textContent
const stateOf = (main) => main.querySelector('.card').dataset.state
/** All but the time of the copy. */
const drawnIn = (main) =>
  Array.from(main.querySelectorAll(':scope > :not(.offline)'), (part) => part.outerHTML).join()

async function look() {
  clearTimeout(timer)
  if (document.visibilityState === 'hidden') return
  let wait = SECONDS_BETWEEN_LOOKS
  try {
    const response = await fetch(location.href, {
      cache: 'no-store',
      headers: version ? { 'If-None-Match': version } : {},
    })
    if (response.status === 404 || response.status === 410) return location.reload()
    if (response.status === 200) {
      show(new DOMParser().parseFromString(await response.text(), 'text/html'))
      version = response.headers.get('ETag')
    }
    if (response.status >= 500 || response.status === 429) wait = SECONDS_AFTER_A_FAILURE
    offlineNote().hidden = response.status < 500
  } catch {
    offlineNote().hidden = false
    wait = SECONDS_AFTER_A_FAILURE
  }
  timer = setTimeout(look, wait * 1000)
}

/** Puts what has changed in place, and says aloud when it is the status. */
function show(fresh) {
  if (coloursOf(fresh) !== coloursOf(document)) return location.reload()
  const [shown, next] = [document, fresh].map((page) => page.querySelector('main'))
  // What is the same stays, with the focus and the selection in it.
  if (drawnIn(shown) === drawnIn(next)) return
  const changed = stateOf(shown) !== stateOf(next)
  document.title = fresh.title
  shown.replaceWith(document.adoptNode(next))
  if (!changed) return
  next.querySelector('.card').classList.add('changed')
  document.querySelector('#announcement').textContent = next.dataset.announce
}

/** Hands the first visit, which no worker has seen, to the worker. */
async function keepForOffline() {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('sw.js')
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window and has none
  active.postMessage({ page: location.href, files: loaded })
}

const print = document.querySelector('.print')
print.hidden = false
print.addEventListener('click', () => window.print())
document.addEventListener('visibilitychange', look)
addEventListener('online', look)
addEventListener('offline', look)
offlineNote().hidden = navigator.onLine
timer = setTimeout(look, SECONDS_BETWEEN_LOOKS * 1000)
keepForOffline().catch(() => {})
