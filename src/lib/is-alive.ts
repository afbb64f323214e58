/**
 * Whether a process exists on this machine, whoever owns it.
 *
 * @param pid its number, above 0
 */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
