interface MailFrameProps {
  /** Where the mail is, as a document. */
  source: string
  title: string
}

/** A mail as its reader sees it, closed off from the page around it. */
export function MailFrame({ source, title }: MailFrameProps) {
  return (
    <iframe
      src={source}
      title={title}
      sandbox=""
      className="h-[52vh] min-h-80 w-full rounded-card border border-line bg-white scheme-light"
    />
  )
}
