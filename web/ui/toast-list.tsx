import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { Button } from './button.tsx'
import { deliverTo, type Message } from './toast.tsx'

interface Data {
  undo: Message['undo']
}

const manager = Toast.createToastManager<Data>()

/** Shows what `toast` and `toastError` say. */
export default function Toasts() {
  return (
    <Toast.Provider toastManager={manager} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className="fixed right-4 bottom-4 z-60 flex w-[min(24rem,calc(100vw-2rem))] flex-col-reverse gap-2 max-sm:bottom-20">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function show({ title, type, undo }: Message): void {
  const timeout = type === 'bad' ? 12_000 : undo ? 10_000 : 4_000
  manager.add({ title, type, timeout, priority: type === 'bad' ? 'high' : 'low', data: { undo } })
}

function ToastList() {
  const { t } = useTranslation()
  const { toasts, close } = Toast.useToastManager<Data>()
  useEffect(() => deliverTo(show), [])
  return toasts.map((item) => (
    <Toast.Root
      key={item.id}
      toast={item}
      // Whoever tabs into it hears it, bad news too, which would be hidden until then.
      aria-hidden={false}
      className="rounded-card bg-raised shadow-float transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-2 py-2 pr-2 pl-3">
        {item.type === 'bad' ? (
          <CircleAlert className="size-4 shrink-0 text-bad" aria-hidden />
        ) : (
          <CircleCheck className="size-4 shrink-0 text-good" aria-hidden />
        )}
        <Toast.Title className="min-w-0 flex-1 py-1.5 text-base" />
        {item.data?.undo && (
          <Button
            size="small"
            onClick={() => {
              item.data?.undo?.run()
              close(item.id)
            }}
          >
            {item.data.undo.label}
          </Button>
        )}
        <Toast.Close
          aria-hidden={false}
          aria-label={t('common.close')}
          className="flex size-7 shrink-0 items-center justify-center rounded-control text-quiet hover:bg-hover hover:text-ink"
        >
          <X className="size-4" aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
