import { type ComponentType, useEffect, useState } from 'react'
import { firstSign } from '../lib/later.ts'

/** What a toast says. */
export interface Message {
  title: string
  type: 'good' | 'bad'
  undo?: { label: string; run: () => void }
}

/** Messages that came before anything could show them. */
const waiting: Message[] = []
let deliver = (message: Message) => {
  waiting.push(message)
  wanted()
}
let wanted = () => {}

/**
 * Says briefly that something happened.
 * @param title What happened, in one sentence.
 * @param undo Label and action that take it back; such a toast stays ten seconds.
 */
export function toast(title: string, undo?: { label: string; run: () => void }): void {
  deliver({ title, type: 'good', ...(undo && { undo }) })
}

/**
 * Says that something did not work; it stays until it is closed or twelve seconds have passed.
 * @param title What went wrong and what to do next.
 */
export function toastError(title: string): void {
  deliver({ title, type: 'bad' })
}

/**
 * Hands every message to the list that shows them, those that waited for it first.
 * @param show Shows one.
 */
export function deliverTo(show: (message: Message) => void): void {
  deliver = show
  waiting.splice(0).forEach(show)
}

/** Where toasts appear, once there is somebody to read them. Mount once. */
export function Toasts() {
  const [List, setList] = useState<ComponentType>()
  useEffect(() => {
    // Where the network is gone, the next message tries again.
    wanted = () =>
      void import('./toast-list.tsx').then(
        (list) => setList(() => list.default),
        () => undefined,
      )
    void firstSign.then(wanted)
  }, [])
  return List && <List />
}
