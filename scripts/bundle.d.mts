/** See bundle.mjs. */
export function bundle(input: Record<string, string>, dir: string, extension: string): Promise<void>
