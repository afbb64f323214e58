const certificateFaults: Record<string, string> = {
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that is not known here',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an authority that is not known here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate comes from an authority that is not known here',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name',
}

const networkFaults: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there. Check that it runs, and that host and port are right',
  ENOTFOUND: 'the host name is not known. Check it for typos',
  EAI_AGAIN: 'the host name cannot be looked up at the moment. Check the network',
  ETIMEDOUT: 'it does not answer. Check the host name and the firewall',
  EHOSTUNREACH: 'there is no way to this host. Check the network',
  ENETUNREACH: 'there is no way to this network. Check the network',
  ECONNRESET: 'it closed the connection. Check that a PostgreSQL server is on this port',
  ENOENT: 'there is no such socket. Check the path, and that the server runs',
}

/**
 * Says in one or two sentences why a database cannot be reached and what to do.
 *
 * @param url the address that was tried; only its host, port, user and database are mentioned
 * @param error what the attempt ended with
 */
export function explainConnectionError(url: string, error: unknown): string {
  const address = new URL(url)
  const host = address.searchParams.get('host') ?? (address.hostname || 'localhost')
  const place = `${host}:${address.port || 5432}`
  const user = decodeURIComponent(address.username)
  const { code = '', message = '', syscall, path } = error as NodeJS.ErrnoException

  if (syscall === 'open')
    return `The file ${path}, which DATABASE_URL names, cannot be read (${code}). Check the path and whose it is.`
  if (code in networkFaults) return `The database at ${place} cannot be reached: ${networkFaults[code]}.`
  if (code in certificateFaults) {
    return (
      `The database at ${place} is not trusted: ${certificateFaults[code]}. ` +
      'Add sslrootcert=/path/to/ca.pem to DATABASE_URL, or connect to the host name that the certificate is for.'
    )
  }
  if (code === '28P01' || code === '28000') {
    if (/no encryption|SSL off/i.test(message)) {
      return `The database at ${place} accepts encrypted connections only. Use sslmode=require in DATABASE_URL.`
    }
    return `The database at ${place} refuses the user ${user}: ${message}. Check user and password in DATABASE_URL.`
  }
  if (code === '3D000') {
    return `The server at ${place} has no database named ${decodeURIComponent(address.pathname.slice(1))}. Create it, or mend DATABASE_URL.`
  }
  if (code === '53300') {
    return `The database at ${place} has no connection left for Passwright. Raise its max_connections, or close other programs.`
  }
  if (/does not support SSL/.test(message)) {
    return `The database at ${place} does not offer encrypted connections, which sslmode asks for. Turn on TLS there, or use sslmode=disable if the network between is trusted.`
  }
  if (/password must be a string/.test(message))
    return `The database at ${place} asks for a password, and DATABASE_URL has none for the user ${user}.`
  if (/timeout/i.test(message))
    return `The database at ${place} cannot be reached: ${networkFaults.ETIMEDOUT}.`
  return `The database at ${place} cannot be used: ${message}.`
}
