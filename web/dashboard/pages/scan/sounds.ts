const tones = {
  admit: [880, 1320],
  refuse: [220, 160],
  attention: [520, 520],
} as const

let context: AudioContext | undefined

/**
 * Plays a verdict: rising for admitted, falling and low for refused, twice the same for trouble; and lets a
 * phone that can vibrate do so. Silent where the browser allows no sound yet.
 */
export function play(kind: keyof typeof tones): void {
  navigator.vibrate?.(kind === 'admit' ? 60 : [120, 60, 120])
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
  const start = context.currentTime
  for (const [index, frequency] of tones[kind].entries()) {
    const oscillator = context.createOscillator()
    const gain = context.createGain()
    oscillator.frequency.value = frequency
    oscillator.type = kind === 'refuse' ? 'square' : 'sine'
    gain.gain.setValueAtTime(0.15, start + index * 0.12)
    gain.gain.exponentialRampToValueAtTime(0.001, start + index * 0.12 + 0.11)
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start + index * 0.12)
    oscillator.stop(start + index * 0.12 + 0.12)
  }
}
