import type { Selection } from "../../core/view.ts";
import { useAppStore } from "../../store/use-app.ts";

interface OpenButtonProps extends Selection {
  readonly text: string;
}

/** Opens another dossier. */
export function OpenButton({ kind, id, text }: OpenButtonProps) {
  const store = useAppStore();
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        store.getState().open({ kind, id });
      }}
    >
      {text}
    </button>
  );
}
