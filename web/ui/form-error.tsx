import { CircleAlert } from 'lucide-react'

/** What is wrong with the form as a whole; read aloud when it appears. */
export function FormError({ message }: { message: string | undefined }) {
  return (
    <div role="alert">
      {message && (
        <p className="flex items-start gap-2 rounded-control border border-transparent bg-bad-soft px-3 py-2 text-bad">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {message}
        </p>
      )}
    </div>
  )
}
