/** Hands a text to the reader as a file to save. */
export function saveFile(name: string, text: string, mediaType: string): void {
  saveBlob(name, new Blob([text], { type: mediaType }))
}

/** Hands what was loaded to the reader as a file to save. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  saveFrom(address, name)
  URL.revokeObjectURL(address)
}

/**
 * Lets the browser save what is at an address, while it arrives.
 * @param name Default: as the answer names it.
 */
export function saveFrom(address: string, name = ''): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

/** The content of a chosen file: PEM as text, anything else in base64. */
export async function readUpload(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return text.includes('-----BEGIN') ? text : btoa(text)
}
