// Generated from the Rust types and commands by `make bindings`. Don’t edit.

import type { Extras, Format, FormatGroup } from "./types";

/** What a workshop is written as, the `ending` of its files, what it is of; what can be in it where that is asked for: what is for the facilitator alone (`private`), who was hurt. */
export const WRITTEN = [
  { format: "pdf", ending: "pdf", group: "report", private: false, who_was_hurt: true },
  { format: "docx", ending: "docx", group: "report", private: false, who_was_hurt: true },
  { format: "md", ending: "md", group: "report", private: false, who_was_hurt: true },
  { format: "svg", ending: "svg", group: "pictures", private: false, who_was_hurt: false },
  { format: "png", ending: "png", group: "pictures", private: false, who_was_hurt: false },
  { format: "mermaid", ending: "mmd", group: "pictures", private: false, who_was_hurt: false },
  { format: "mindmap", ending: "mmd", group: "pictures", private: false, who_was_hurt: false },
  { format: "xlsx", ending: "xlsx", group: "actions", private: false, who_was_hurt: false },
  { format: "csv", ending: "csv", group: "actions", private: false, who_was_hurt: false },
  { format: "ics", ending: "ics", group: "actions", private: false, who_was_hurt: false },
  { format: "jira", ending: "csv", group: "actions", private: false, who_was_hurt: false },
  { format: "github", ending: "csv", group: "actions", private: false, who_was_hurt: false },
  { format: "json", ending: "json", group: "everything", private: true, who_was_hurt: false },
  { format: "lisca", ending: "lisca", group: "everything", private: true, who_was_hurt: false },
] as const satisfies readonly ({ format: Format; ending: string; group: FormatGroup } & Extras)[];

/** What a workshop is read from. */
export const READ = ["json", "lisca"] as const satisfies readonly Format[];

/** The endings of files of other programs that are read. */
export const IMPORTED = ["txt", "md", "markdown", "mmd", "mermaid", "mm", "opml", "csv", "tsv", "xlsx"] as const;
