/** The look of everything that floats above the page: menus, lists, popovers. */
export const popupClass =
  'max-h-(--available-height) max-w-(--available-width) overflow-y-auto rounded-card bg-raised p-1 text-base text-ink shadow-float outline-none transition-[opacity,scale] duration-100 origin-(--transform-origin) data-ending-style:scale-98 data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0'

/** One line of a menu or a list. */
export const itemClass =
  'flex min-h-8 cursor-default items-center gap-2 rounded-[5px] px-2 py-1 outline-none select-none data-highlighted:bg-hover data-disabled:text-faint max-sm:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0'
