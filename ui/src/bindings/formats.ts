// Generated from the Rust types and commands by `make bindings`. Don’t edit.

import type { Extras, Format } from "./types";

/** What a workshop is written as; what can be in it where that is asked for: what is for the facilitator alone (`private`), who was hurt. */
export const WRITTEN = [
  { format: "pdf", private: false, who_was_hurt: true },
  { format: "svg", private: false, who_was_hurt: false },
  { format: "json", private: true, who_was_hurt: false },
  { format: "lisca", private: true, who_was_hurt: false },
] as const satisfies readonly ({ format: Format } & Extras)[];

/** What a workshop is read from. */
export const READ = ["json", "lisca"] as const satisfies readonly Format[];

/** The endings of files of other programs that are read. */
export const IMPORTED = ["txt", "md", "markdown", "mmd", "mermaid", "mm", "opml", "csv", "tsv"] as const;
