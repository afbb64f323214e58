import 'uplot/dist/uPlot.min.css'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import UPlot from 'uplot'
import { number } from '../../../lib/format.ts'
import type { Overview } from '../../../lib/model.ts'

/** Passes issued and scans admitted and refused, a day a point; the numbers follow as a table for screen readers. */
export default function Chart({ days }: { days: Overview['days'] }) {
  const { t, i18n } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const colour = (name: string) => resolved(element, name)
    const axis = {
      stroke: colour('--faint'),
      grid: { stroke: colour('--line'), width: 1 },
      ticks: { show: false },
    }
    const date = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    const font = '12px "Geist Variable", sans-serif'
    const plot = new UPlot(
      {
        width: element.clientWidth,
        height: element.clientHeight - 32,
        cursor: { y: false },
        scales: { x: { time: false }, y: { range: (_plot, _least, most) => [0, Math.max(5, most * 1.1)] } },
        series: [
          { label: t('overview.day'), value: (_plot, at) => (at === null ? '' : date.format(at)) },
          { label: t('overview.issued'), stroke: colour('--accent'), width: 2, points: { show: false } },
          { label: t('overview.admitted'), stroke: colour('--good'), width: 2, points: { show: false } },
          {
            label: t('overview.refused'),
            stroke: colour('--bad'),
            width: 2,
            dash: [4, 4],
            points: { show: false },
          },
        ],
        axes: [
          {
            ...axis,
            font,
            values: (_plot, splits) => splits.map((at) => date.format(at)),
            grid: { show: false },
          },
          { ...axis, font, size: 44, values: (_plot, splits) => splits.map((value) => number(value)) },
        ],
      },
      [
        days.map(({ day }) => Date.parse(day)),
        days.map(({ issued }) => issued),
        days.map(({ admitted }) => admitted),
        days.map(({ refused }) => refused),
      ],
      element,
    )
    const watcher = new ResizeObserver(() =>
      plot.setSize({ width: element.clientWidth, height: element.clientHeight - 32 }),
    )
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      plot.destroy()
    }
  }, [days, i18n.language, t])
  return (
    <>
      <div ref={frame} aria-hidden className="h-full text-sm" />
      <table className="sr-only">
        <caption>{t('overview.overTime')}</caption>
        <thead>
          <tr>
            <th>{t('overview.day')}</th>
            <th>{t('overview.issued')}</th>
            <th>{t('overview.admitted')}</th>
            <th>{t('overview.refused')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((each) => (
            <tr key={each.day}>
              <td>{each.day}</td>
              <td>{each.issued}</td>
              <td>{each.admitted}</td>
              <td>{each.refused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A token's colour as a canvas takes it: `light-dark()` is settled by asking for a computed colour. */
function resolved(element: HTMLElement, token: string): string {
  element.style.color = `var(${token})`
  const { color } = getComputedStyle(element)
  element.style.color = ''
  return color
}
