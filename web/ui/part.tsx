import { t } from 'i18next'
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { ApiError, messageOf } from '../lib/errors.ts'
import { useTranslation } from '../lib/i18n.ts'
import { firstSign, patiently } from '../lib/later.ts'
import { Button } from './button.tsx'
import { Failure } from './states.tsx'

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>

interface Stand<Props> {
  /** What stands there while the code is on its way. */
  coming: (props: Props) => ReactNode
  /** What stands there when it cannot be had. */
  missing: (props: Props, fault: unknown, again: () => void) => ReactNode
}

/**
 * A component that has its code for itself: whatever becomes of that, the page around it stays, and what was typed
 * there.
 * @param load Imports the module whose default export it is.
 * @param stand What stands in its place.
 */
export function apart<Props extends object, Own extends object = Props>(
  load: Load<Own>,
  stand: Stand<Props>,
) {
  const asked = () => lazy(() => patiently(load))
  let Content = asked()
  return class Apart extends Component<Props, { fault: unknown }> {
    override state = { fault: null }
    static getDerivedStateFromError(fault: unknown) {
      return { fault }
    }
    override componentDidCatch() {
      // A component that could not be loaded once stays so: whoever asks next asks for another.
      Content = asked()
    }
    again = () => this.setState({ fault: null })
    override render() {
      if (this.state.fault !== null) return stand.missing(this.props, this.state.fault, this.again)
      return (
        <Suspense fallback={stand.coming(this.props)}>
          <Content {...(this.props as unknown as Own)} />
        </Suspense>
      )
    }
  }
}

/**
 * Fetches a module with the first sign of a person, so that it is there when they need it. A failure costs nothing:
 * whoever needs it asks again.
 * @param load Imports the module.
 */
export function soon<Module>(load: () => Promise<Module>): () => Promise<Module> {
  firstSign.then(load).catch(() => undefined)
  return load
}

/**
 * A part of a page, in whose place `place` stands until it is there. Where it cannot be had, the part says so and can
 * be tried again.
 * @param load Imports the module whose default export it is.
 */
export function part<Props extends object>(load: Load<Props>) {
  return apart<Props & { place?: ReactNode }, Props>(load, {
    coming: ({ place }) => place,
    missing: (_props, fault, again) => <Failure message={whyMissing(fault)} onRetry={again} reload />,
  })
}

interface Closable {
  open?: boolean
  onClose?: () => void
  onOpenChange?: (open: boolean) => void
}

/**
 * What opens over a page, such as a menu or a dialog: nobody can need it before they do something, so that it is no
 * part of the first load. Where it is long in coming or cannot be had, a word about that opens instead.
 * @param load Imports the module whose default export it is.
 */
export function overlay<Props extends object>(load: Load<Props>) {
  return apart<Props & Closable, Props>(soon(load), {
    coming: (props) => props.open !== false && <Coming onClose={closerOf(props)} />,
    missing: (props, fault, again) =>
      props.open !== false && <Missing fault={fault} onRetry={again} onClose={closerOf(props)} />,
  })
}

function closerOf({ onClose, onOpenChange }: Closable): (() => void) | undefined {
  return onClose ?? (onOpenChange && (() => onOpenChange(false)))
}

function whyMissing(fault: unknown): string {
  return fault instanceof ApiError ? messageOf(fault) : t('common.partMissing')
}

const longInComing = 800

/** Says that something is on its way, once that takes longer than anybody would notice. */
function Coming({ onClose }: { onClose: (() => void) | undefined }) {
  const { t } = useTranslation()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), longInComing)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  const text = navigator.onLine ? t('common.partComing') : t('common.partOffline')
  return <Word title={t('common.loading')} text={text} onClose={onClose} />
}

interface MissingProps {
  fault: unknown
  onRetry: () => void
  onClose: (() => void) | undefined
}

function Missing({ fault, onRetry, onClose }: MissingProps) {
  const { t } = useTranslation()
  return (
    <Word title={t('common.couldNotLoad')} text={whyMissing(fault)} onClose={onClose}>
      <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
      <Button look="primary" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
    </Word>
  )
}

/** The same in a line under a field. */
export function MissingNote({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 text-sm text-bad">
      <span className="min-w-0 basis-full">{t('common.partMissing')}</span>
      <Button size="small" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
      <Button size="small" onClick={() => location.reload()}>
        {t('common.reload')}
      </Button>
    </div>
  )
}

interface WordProps {
  title: string
  text: string
  onClose: (() => void) | undefined
  children?: ReactNode
}

/** A dialog that the browser makes: the code of ours is what may be missing. */
function Word({ title, text, onClose, children }: WordProps) {
  const { t } = useTranslation()
  return (
    <dialog
      ref={open}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      className="m-auto w-full max-w-[min(28rem,calc(100vw-2rem))] rounded-card bg-surface p-5 text-ink shadow-float outline-none backdrop:bg-black/40"
    >
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mt-1 text-quiet">{text}</p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        {onClose && <Button onClick={onClose}>{t('common.close')}</Button>}
        {children}
      </div>
    </dialog>
  )
}

/** Opens it over everything, and gives focus back to where it was. */
function open(dialog: HTMLDialogElement | null) {
  dialog?.showModal()
  return () => dialog?.close()
}
