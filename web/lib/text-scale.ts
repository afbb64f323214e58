/** How much larger the reader set text in the browser than browsers do by themselves; 1 for most. */
export const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
