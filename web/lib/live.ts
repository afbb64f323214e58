import { useEffect, useRef } from 'react'

const shortestPauseMs = 1_000
const longestPauseMs = 60_000
/** A full house scans faster than a page needs to be drawn. */
const betweenCallsMs = 500

/** What an event says: nothing of an attempt, much of a pass. */
export type Heard = Record<string, unknown>

/**
 * Follows the log of events while the page is in view. A connection that breaks is opened again after a pause
 * that doubles each time.
 * @param names Events to hear of, and `scan.attempted`.
 * @param onChange Called with what happened, and after each connection, since something may have before it.
 * @param enabled False for those who may not read the log.
 */
export function useLive(
  names: readonly string[],
  onChange: (happened: Heard[], isConnection: boolean) => void,
  enabled: boolean,
): void {
  const report = useRef(onChange)
  useEffect(() => {
    report.current = onChange
  })
  const wanted = names.join(',')
  useEffect(() => {
    if (!enabled) return
    let source: EventSource | undefined
    let pause = shortestPauseMs
    let opening: ReturnType<typeof setTimeout> | undefined
    let calling: ReturnType<typeof setTimeout> | undefined
    let happened: Heard[] = []
    let isConnection = false
    const changed = () => {
      calling ??= setTimeout(() => {
        calling = undefined
        report.current(happened, isConnection)
        happened = []
        isConnection = false
      }, betweenCallsMs)
    }
    const hear = ({ data }: MessageEvent<string>) => {
      const { item = {} } = JSON.parse(data) as { item?: Heard }
      happened.push(item)
      changed()
    }
    const close = () => {
      clearTimeout(opening)
      source?.close()
      source = undefined
    }
    const open = () => {
      close()
      source = new EventSource('/api/v1/events')
      source.addEventListener('open', () => {
        pause = shortestPauseMs
        isConnection = true
        changed()
      })
      source.addEventListener('error', () => {
        close()
        opening = setTimeout(open, pause * (0.5 + Math.random()))
        pause = Math.min(pause * 2, longestPauseMs)
      })
      for (const name of wanted.split(',')) source.addEventListener(name, hear)
    }
    const follow = () => (document.hidden ? close() : open())
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      clearTimeout(calling)
      close()
    }
  }, [wanted, enabled])
}

/**
 * Follows one piece of work until it is over. Where the connection breaks, the browser opens it again.
 * @param address What answers `progress` as server-sent events.
 * @param onProgress Called with the work, at once and whenever it changed.
 */
export function useProgress<Work>(address: string, onProgress: (work: Work) => void): void {
  const report = useRef(onProgress)
  useEffect(() => {
    report.current = onProgress
  })
  useEffect(() => {
    const source = new EventSource(address)
    source.addEventListener('progress', ({ data }: MessageEvent<string>) =>
      report.current(JSON.parse(data) as Work),
    )
    return () => source.close()
  }, [address])
}
