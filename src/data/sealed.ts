import type { Dataset, DatasetFile, Report } from "../core/dataset.ts";
import { parseWhen, type When } from "../core/when.ts";
import { toDataset } from "./to-dataset.ts";

/*
 * A sealed file is a dataset that the build has checked, with every default written out. It is a dataset file like any
 * other; only its digest in the page says that it need not be checked again.
 */

/** What a checked report looks like in JSON: its date is text again. */
type SealedReport = Omit<Report, "when"> & { readonly when?: string };

/** Writes a checked dataset so that {@link readSealed} reads it without a check. */
export function seal(file: DatasetFile): string {
  return JSON.stringify(file, (key, value: unknown) => (key === "when" ? (value as When).edtf : value));
}

/** Reads what {@link seal} wrote. Anything else may come out as nonsense: call it only behind a matching digest. */
export function readSealed(text: string): Dataset {
  const file = JSON.parse(text) as DatasetFile;
  return toDataset({
    ...file,
    events: file.events.map((event) => ({
      ...event,
      reports: (event.reports as unknown as readonly SealedReport[]).map(({ when, ...report }) => ({
        ...report,
        ...(when !== undefined && { when: parseWhen(when) }),
      })),
    })),
  });
}
