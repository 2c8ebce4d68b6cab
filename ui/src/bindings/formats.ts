// Generated from the Rust types and commands by `make bindings`. Don’t edit.

import type { Format } from "./types";

/** What a workshop is written as; where `private`, what is for the facilitator alone can be in it. */
export const WRITTEN = [
  { format: "pdf", private: false },
  { format: "svg", private: false },
  { format: "json", private: true },
] as const satisfies readonly { format: Format; private: boolean }[];

/** What a workshop is read from. */
export const READ = ["json"] as const satisfies readonly Format[];
