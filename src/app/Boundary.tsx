import { Component, type ContextType, type ReactNode } from "react";
import { WordsContext } from "../i18n/use-words.ts";

interface BoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps a part of the page that broke, such as one whose file could not be fetched, from taking the rest with it:
 * shows a note and a way to try again in its place.
 */
export class Boundary extends Component<BoundaryProps, { readonly isBroken: boolean }> {
  static override contextType = WordsContext;
  declare context: ContextType<typeof WordsContext>;
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    const { broken } = this.context;
    return (
      <div className="broken" role="alert">
        <p>{broken.note}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload();
          }}
        >
          {broken.reload}
        </button>
      </div>
    );
  }
}
