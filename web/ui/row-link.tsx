import { useRouter } from '@tanstack/react-router'
import type { ComponentProps, MouseEvent } from 'react'

export interface RowTarget {
  /** Path as the router writes it, with `$name` for a parameter. */
  to: string
  params?: Record<string, string>
  /** Default: the filters of the list stay in the address. */
  search?: Record<string, string>
}

/** Where the code of the page was asked for already. */
const fetched = new Set<string>()

interface RowLinkProps extends Omit<ComponentProps<'a'>, 'target'> {
  target: RowTarget
}

/**
 * The link of a row. The router's own would ask at each change of the address, for each row, where it leads and
 * whether that is here: more work than to draw the row.
 */
export function RowLink({ target, children, ...rest }: RowLinkProps) {
  const router = useRouter()
  const { to, params = {}, search = true } = target
  const destination = { to, params, search } as const
  const fetchCode = () => {
    if (fetched.has(to)) return
    fetched.add(to)
    router.preloadRoute(destination).catch(() => fetched.delete(to))
  }
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate(destination)
  }
  const query = search === true ? router.latestLocation.searchStr : router.options.stringifySearch?.(search)
  const path = to.replaceAll(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return (
    <a {...rest} href={path + query} onClick={open} onPointerEnter={fetchCode} onFocus={fetchCode}>
      {children}
    </a>
  )
}
