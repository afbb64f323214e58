/** What the routes under each tag are about, in the words of the reference. */
const tags: Record<string, string> = {
  Passes: 'Issue, find, change and revoke passes, one or many; print them and send them by mail.',
  Clients: 'The people passes belong to.',
  Jobs: 'Work that goes on in the background, and what became of each of its items.',
  Workspace: 'Settings, logo, plan, usage and payment of the workspace.',
  Scans: 'Let people in, and look up who came.',
  Imports: 'Passes and clients from spreadsheets.',
  'Audit log': 'Who changed what, when and from where.',
  Templates: 'How passes look, and what they begin with.',
  Locations: 'Where passes are valid and scanned.',
  Webhooks: 'Subscriptions to events.',
  'Webhook deliveries': 'What was sent to subscribers, what they answered, and how to send it again.',
  Events: 'The log of everything that happened, to read on from where one stopped.',
  Triggers: 'Recent events of one kind, for tools that poll.',
  'API keys': 'Credentials of other programs.',
  'Signing keys': 'What signed QR codes are signed and checked with.',
  Views: 'Filters of lists, saved under a name.',
  Privacy: 'What is kept of a person, and its erasure.',
  Wallet: 'Passes in Apple Wallet and Google Wallet.',
  Team: 'Members of the workspace, their roles, and invitations.',
  Session: 'Who is signed in. These take the session of a browser, not an API key.',
}

/**
 * The tags of a description, in the order in which they are first used.
 * @throws for one that nobody described.
 */
export function describeTags(used: string[]): { name: string; description: string }[] {
  return [...new Set(used)].map((name) => {
    const description = tags[name]
    if (description === undefined) throw new Error(`The tag ${name} has no description`)
    return { name, description }
  })
}
