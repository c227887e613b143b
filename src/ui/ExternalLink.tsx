interface ExternalLinkProps {
  /** Only `http:` and `https:` reach this: the dataset's check refuses every other scheme. */
  readonly href: string;
  readonly text: string;
  /** Said to screen readers after the text. */
  readonly hint: string;
}

/** A link that leaves the page, and a frame too: the host page's tab stays where it is. */
export function ExternalLink({ href, text, hint }: ExternalLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> ({hint})</span>
    </a>
  );
}
