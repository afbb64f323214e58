import { type KeyboardEvent, type ReactNode, useId } from 'react'

interface Tab<T extends string> {
  value: T
  label: ReactNode
  content: ReactNode
  /** Whether it stays in the page while another is shown, as what somebody types into has to. */
  kept?: boolean
}

interface TabsProps<T extends string> {
  tabs: readonly Tab<T>[]
  value: T
  onChange: (value: T) => void
  label: string
}

/** Views of one thing, one at a time. Arrows move between them, Enter shows one. */
export function Tabs<T extends string>({ tabs, value, onChange, label }: TabsProps<T>) {
  const id = useId()
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className="relative -mx-1 flex gap-2 overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-${tab.value}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={moveFocus}
            className="-mb-px h-9 border-b-2 px-1 border-transparent whitespace-nowrap text-quiet outline-offset-[-2px] select-none hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.value}
          role="tabpanel"
          id={`${id}-${tab.value}-panel`}
          aria-labelledby={`${id}-${tab.value}`}
          hidden={tab.value !== value}
          className="pt-4"
        >
          {(tab.kept || tab.value === value) && tab.content}
        </div>
      ))}
    </>
  )
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  const tabs = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]
  tabs[step(tabs.indexOf(event.currentTarget), tabs.length)]?.focus()
  event.preventDefault()
}
