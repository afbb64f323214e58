const isApple = /Mac|iPhone|iPad/.test(navigator.platform)
const signs: Record<string, string> = {
  mod: isApple ? '⌘' : 'Ctrl',
  enter: '↵',
  escape: 'Esc',
  shift: '⇧',
}

/**
 * Draws a shortcut as key caps.
 * @param props `keys`: names joined by `+`, for example `mod+enter`; `mod` is ⌘ or Ctrl.
 */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="inline-flex gap-0.5">
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-[4px] border border-current/30 px-1 font-sans text-xs leading-none"
        >
          {signs[key] ?? key.toUpperCase()}
        </kbd>
      ))}
    </span>
  )
}
