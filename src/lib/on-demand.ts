import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * Puts off loading a package until it is first used, so that a start does not wait for it.
 * @param name of a package that is a CommonJS module
 * @returns gives the module
 */
export function onDemand<Module>(name: string): () => Module {
  let loaded: Module | undefined
  return () => (loaded ??= require(name) as Module)
}
