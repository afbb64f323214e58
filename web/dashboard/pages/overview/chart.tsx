import 'uplot/dist/uPlot.min.css'
import { useEffect, useRef, useState } from 'react'
import UPlot from 'uplot'
import { day, number, shortDay } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Overview } from '../../../lib/model.ts'
import { cx } from '../../../ui/cx.ts'

type Day = Overview['days'][number]

const lines = [
  { name: 'issued', token: '--link', dash: [], mark: 'bg-link' },
  { name: 'admitted', token: '--good', dash: [], mark: 'bg-good' },
  { name: 'refused', token: '--bad', dash: [4, 4], mark: 'bg-bad' },
] as const

/**
 * Passes issued and scans admitted and refused, a day a point; the numbers follow as a table for screen readers.
 * Mount it anew for another look or language: a canvas keeps what is drawn.
 */
export default function Chart({ days }: { days: Day[] }) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const plot = draw(element, days, setPointed)
    const watcher = new ResizeObserver(() => plot.setSize(sizeOf(element)))
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      plot.destroy()
    }
  }, [days])
  return (
    <>
      <Legend days={days} pointed={pointed === null ? undefined : days[pointed]} />
      <div ref={frame} aria-hidden className="h-56 forced-color-adjust-none text-sm" />
      {/* A table is never narrower than its words: what hides it is the frame around. */}
      <div className="sr-only">
        <table>
          <caption>{t('overview.overTime')}</caption>
          <thead>
            <tr>
              <th>{t('overview.day')}</th>
              {lines.map(({ name }) => (
                <th key={name}>{t(`overview.${name}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((each) => (
              <tr key={each.day}>
                <td>{day(each.day, 'UTC')}</td>
                {lines.map(({ name }) => (
                  <td key={name}>{number(each[name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What the lines are, with the sums of the period, or the numbers of the day that is pointed at. */
function Legend({ days, pointed }: { days: Day[]; pointed: Day | undefined }) {
  const { t } = useTranslation()
  return (
    <div aria-hidden className="mb-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm text-quiet">
      {lines.map(({ name, mark }) => (
        <span key={name} className="flex items-center gap-2">
          <span className={cx('h-0.5 w-3 forced-color-adjust-none rounded-full', mark)} />
          {t(`overview.${name}`)}
          <span className="font-medium text-ink tabular-nums">
            {number(pointed ? pointed[name] : days.reduce((sum, day) => sum + day[name], 0))}
          </span>
        </span>
      ))}
      <span className="ml-auto">
        {pointed ? shortDay(pointed.day) : t('overview.lastDays', { count: days.length })}
      </span>
    </div>
  )
}

const sizeOf = (element: HTMLElement) => ({ width: element.clientWidth, height: element.clientHeight })

function draw(element: HTMLElement, days: Day[], onPoint: (index: number | null) => void): UPlot {
  const colour = (name: string) => resolved(element, name)
  const axis = {
    stroke: colour('--faint'),
    grid: { stroke: colour('--line'), width: 1 },
    ticks: { show: false },
    font: '12px "Geist Variable", sans-serif',
  }
  return new UPlot(
    {
      ...sizeOf(element),
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      hooks: { setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)] },
      scales: { x: { time: false }, y: { range: (_plot, _least, most) => [0, Math.max(5, most * 1.1)] } },
      series: [
        {},
        ...lines.map(({ token, dash }) => ({
          stroke: colour(token),
          width: 2,
          dash: [...dash],
          points: { show: false },
        })),
      ],
      axes: [
        {
          ...axis,
          values: (_plot, splits) => splits.map((at) => shortDay(new Date(at).toISOString())),
          grid: { show: false },
          // Whole days, so that none is named twice.
          incrs: [1, 2, 3, 7, 14, 30].map((count) => count * 86_400_000),
          space: 64,
        },
        { ...axis, size: 44, values: (_plot, splits) => splits.map((value) => number(value)) },
      ],
    },
    [days.map(({ day }) => Date.parse(day)), ...lines.map(({ name }) => days.map((day) => day[name]))],
    element,
  )
}

/** A token's colour as a canvas takes it: `light-dark()` is settled by asking for a computed colour. */
function resolved(element: HTMLElement, token: string): string {
  element.style.color = `var(${token})`
  const { color } = getComputedStyle(element)
  element.style.color = ''
  return color
}
