// Generated from the Rust types and commands by `make bindings`. Don’t edit.

/**
 * What a [`PrivateNote`] is about.
 */
export type About = { "step": SessionStep } | { "cause": CauseId };

/**
 * One action of the plan.
 */
export type Action = { 
/**
 * Its number, unique within the workshop.
 */
id: ActionId, 
/**
 * Its place in the plan; lower comes first.
 */
rank: number, 
/**
 * What will be done; starts with a verb.
 */
what: string, 
/**
 * The causes that it addresses.
 */
causes: Array<CauseId>, 
/**
 * Its kind in the hierarchy, once chosen.
 */
kind: ActionKind | null, 
/**
 * A role, or a person who agreed to be named.
 */
owner: string, 
/**
 * Not before the incident (W11).
 */
due: string | null, 
/**
 * The measure by which its effect will be seen.
 */
measure: Measure, 
/**
 * The status of the action.
 */
status: Status, 
/**
 * How much it would change, 1 to 5 (W30).
 */
impact: number | null, 
/**
 * How much it would cost, 1 to 5 (W30).
 */
effort: number | null, 
/**
 * Who decides on it, as a role.
 */
decides: string, 
/**
 * What it costs, in free words: money, days, people.
 */
cost: string, 
/**
 * It is a new safeguard, for this job.
 */
safeguard: SafeguardJob | null, 
/**
 * The checklist that it puts into people's hands.
 */
checklist: Checklist | null, };

/**
 * A new value for one field of an [`Action`].
 */
export type ActionField = { "what": string } | { "causes": Array<CauseId> } | { "kind": ActionKind | null } | { "owner": string } | { "due": string | null } | { "measure_counts": string } | { "measure_threshold": string } | { "measure_by": string | null } | { "status": Status } | { "impact": number | null } | { "effort": number | null } | { "decides": string } | { "cost": string } | { "safeguard": SafeguardJob | null } | { "checklist": Checklist | null } | { "checklist_form": ChecklistForm } | { "pause_point": string } | { "checklist_lines": Array<string> } | { "checklist_owner": string } | { "checklist_version": string };

/**
 * Names an action within its workshop.
 */
export type ActionId = number;

/**
 * The kinds of the action hierarchy. The kind is the user's choice;
 * the strength follows from it (W12).
 */
export type ActionKind = "architecture" | "forcing_function" | "simplify" | "standardise" | "automate" | "new_equipment" | "leadership" | "redundancy" | "staffing" | "software" | "fewer_distractions" | "checklist" | "remove_look_alikes" | "read_back" | "documentation" | "double_check" | "warning" | "policy" | "training" | "study";

/**
 * An action.
 */
export type ActionShown = { 
/**
 * The action, in words.
 */
what: string, 
/**
 * The causes that it addresses.
 */
causes: Array<string>, 
/**
 * Its kind, once chosen.
 */
kind: ActionKind | null, 
/**
 * The strength of its kind.
 */
strength: Strength | null, 
/**
 * The role that does it.
 */
owner: string, 
/**
 * By when.
 */
due: string | null, 
/**
 * The status of the action.
 */
status: StatusShown, };

/**
 * The action plan.
 */
export type ActionsShown = { 
/**
 * The actions, in order.
 */
rows: Array<ActionShown>, 
/**
 * How many there are of each strength.
 */
meter: MeterShown, 
/**
 * Parked thoughts that still wait.
 */
parked: Array<string>, };

/**
 * An agenda to be taken over.
 */
export type Agenda = { 
/**
 * The name of the agenda.
 */
name: string, 
/**
 * The facilitator made it.
 */
own: boolean, 
/**
 * The seven steps, in order.
 */
items: Array<AgendaItem>, };

/**
 * A new value for one field of an [`AgendaItem`].
 */
export type AgendaField = { "minutes": number } | { "done": boolean } | { "prompt": string } | { "line": string };

/**
 * What is planned for a step. There is always one of each (W22).
 */
export type AgendaItem = { 
/**
 * The step.
 */
step: SessionStep, 
/**
 * The time planned for the step, in minutes.
 */
minutes: number, 
/**
 * The group is through with it.
 */
done: boolean, 
/**
 * What the facilitator wants to remember. Nobody else sees it.
 */
prompt: string, 
/**
 * The line that the room reads.
 */
line: string, };

/**
 * A name as it was typed, and the role that stands for it (W32).
 */
export type Alias = { 
/**
 * "Marco", "Marco Rossi".
 */
name: string, 
/**
 * "System administrator".
 */
role: string, };

/**
 * Two causes or ideas that are worded alike. Merging goes from `one` into `other`.
 */
export type Alike = { 
/**
 * An idea, or the later cause.
 */
one: CauseOrIdea, 
/**
 * A cause, or the earlier idea.
 */
other: CauseOrIdea, 
/**
 * From 0, nothing alike, to 1, the same.
 */
likeness: number, };

/**
 * A box: left, top, width, height.
 */
export type Area = { x: number, y: number, w: number, h: number, };

/**
 * What became of one sealed report.
 */
export type Arrival = { 
/**
 * The file that it came in; empty: none.
 */
name: string, 
/**
 * The report in the inbox; none: it isn't there.
 */
report: ReportId | null, 
/**
 * It was there before, and nothing was added.
 */
again: boolean, 
/**
 * Why it isn't there, and what to do about it; empty: it is.
 */
problem: string, };

/**
 * What an [`Attachment`] belongs to.
 */
export type AttachedTo = { "cause": CauseId } | { "entry": EntryId } | { "action": ActionId } | { "safeguard": SafeguardId };

/**
 * What became of pictures and files that were to be attached.
 */
export type Attaching = { 
/**
 * The step that attached them; none: nothing was.
 */
outcome: Outcome | null, 
/**
 * How many pictures were written anew, without position, author and device.
 */
cleaned: number, 
/**
 * The files that are kept as they are, with whatever they say of their author.
 */
as_they_are: Array<string>, 
/**
 * Those that weren't attached, a sentence each.
 */
problems: Array<string>, };

/**
 * One picture or file.
 */
export type Attachment = { 
/**
 * Its number, unique within the workshop.
 */
id: AttachmentId, 
/**
 * What it belongs to.
 */
to: AttachedTo, 
/**
 * The SHA-256 of its bytes, in 64 hexadecimal digits: by this they are found.
 */
hash: string, 
/**
 * The name of the file.
 */
name: string, 
/**
 * What the bytes are.
 */
media: MediaType, 
/**
 * How many bytes there are.
 */
size: number, 
/**
 * What is to be seen, in words.
 */
text: string, 
/**
 * It stands in the report.
 */
in_report: boolean, };

/**
 * A new value for one field of an [`Attachment`].
 */
export type AttachmentField = { "name": string } | { "text": string } | { "in_report": boolean };

/**
 * Names an attachment within its workshop.
 */
export type AttachmentId = number;

/**
 * All that the shared screen shows.
 */
export type AudienceView = { 
/**
 * The name of the case.
 */
title: string, 
/**
 * The language of the workshop.
 */
language: Language, 
/**
 * The step that the group is at.
 */
step: SessionStep, 
/**
 * How long the workshop is: in the shortest one steps are questions.
 */
length: SessionLength, 
/**
 * What the room reads at this step; may be empty.
 */
line: string, 
/**
 * The step's clock, where it has any time.
 */
clock: ClockView | null, 
/**
 * The rest, which depends on the step.
 */
page: Page, };

/**
 * What is in a backup.
 */
export type BackupContentsView = { 
/**
 * The workshops outside the bin, the one that was worked on last first.
 */
workshops: Array<Summary>, 
/**
 * How many reports wait in its inbox.
 */
reports: number, };

/**
 * The moment at which a backup was taken: it names the backup.
 */
export type BackupId = string;

/**
 * A backup.
 */
export type BackupView = { 
/**
 * The path of its file.
 */
file: string, 
/**
 * When it was taken.
 */
at: BackupId, 
/**
 * How large it is, in bytes.
 */
bytes: number, };

/**
 * The backups of the library, for a window.
 */
export type BackupsView = { 
/**
 * The folder that they are kept in.
 */
folder: string, 
/**
 * Whether that is another than the one beside the library.
 */
chosen: boolean, 
/**
 * The backups, the newest first.
 */
backups: Array<BackupView>, 
/**
 * The copies of the library that are no backups, the newest first.
 */
copies: Array<CopyView>, 
/**
 * Why the last one couldn't be taken; none: it could.
 */
trouble: string | null, };

/**
 * A small sign in a category's colour, holding the category's initial.
 */
export type Badge = { 
/**
 * Where; a square with rounded corners.
 */
area: Area, 
/**
 * The hue; none: ink.
 */
hue: number | null, 
/**
 * The initial, to be centred in the area.
 */
text: string, };

/**
 * The dots that somebody gave in the open round.
 */
export type Ballot = { 
/**
 * Its number, unique within the workshop.
 */
id: BallotId, 
/**
 * Whose; none: dots that were entered as a count.
 */
participant: ParticipantId | null, 
/**
 * Its dots, each cause once (W24).
 */
dots: Array<Dot>, };

/**
 * Names a ballot within its workshop.
 */
export type BallotId = number;

/**
 * The causes of a bone, as a ballot on paper needs them.
 */
export type BoneOfBallot = { 
/**
 * The name of its category; empty: unsorted.
 */
name: string, 
/**
 * Its initial.
 */
initial: string, 
/**
 * Its hue; none: ink.
 */
hue: number | null, 
/**
 * Its causes, in the order of their numbers.
 */
causes: Array<CauseOfBallot>, };

/**
 * A cause to be added, with all that hangs beneath it.
 */
export type Branch = { 
/**
 * Its words.
 */
text: string, 
/**
 * Other wordings of it, one a line.
 */
also: string, 
/**
 * Its own category.
 */
category: CategoryId | null, 
/**
 * The causes that explain it.
 */
beneath: Array<Branch>, };

/**
 * Whose report it is, and how that shows.
 */
export type Brand = { 
/**
 * The organisation; empty: nobody's.
 */
organisation: string, 
/**
 * The one colour, in the place of our own; darkened until it can be read.
 */
colour: [number, number, number] | null, 
/**
 * The line at the foot of each page; empty: ours.
 */
confidentiality: string, 
/**
 * The logo at the head of the first page.
 */
logo: Logo | null, };

/**
 * The size of a card.
 */
export type CardSize = "a6" | "a5";

/**
 * A tag for causes, and a bone of the fishbone.
 */
export type Category = { 
/**
 * Its number, unique within the workshop.
 */
id: CategoryId, 
/**
 * Its place in the set, which is the bone's place along the spine.
 */
rank: number, 
/**
 * Its name.
 */
name: string, 
/**
 * One or two characters that stand for it where there is little room, so
 * that colour is never the only sign.
 */
initial: string, 
/**
 * Which of the palettes' [`HUES`] it has.
 */
hue: number, };

/**
 * A new value for one field of a [`Category`].
 */
export type CategoryField = { "name": string } | { "initial": string } | { "hue": number };

/**
 * Names a category within its workshop.
 */
export type CategoryId = number;

/**
 * The sets that come with Lisca.
 */
export type CategorySet = "just_culture" | "security_operations" | "six_m" | "eight_p" | "four_s" | "care" | "own";

/**
 * A set of categories.
 */
export type CategorySetView = { 
/**
 * The category set.
 */
set: CategorySet, 
/**
 * Its categories' names, in order.
 */
names: Array<string>, };

/**
 * One node of the graph: the answer to "what made that possible?" asked of
 * its parent, or of the effect.
 */
export type Cause = { 
/**
 * Its number, unique within the workshop.
 */
id: CauseId, 
/**
 * The cause that it explains; none: it explains the effect itself.
 */
parent: CauseId | null, 
/**
 * Its place among its siblings; lower comes first, and equal ones follow
 * their numbers.
 */
rank: number, 
/**
 * One sentence about a condition, not a person.
 */
text: string, 
/**
 * Condition, act, deviation or event.
 */
nature: Nature, 
/**
 * Its own category; none: the parent's counts, and without one it is
 * unsorted (W7).
 */
category: CategoryId | null, 
/**
 * The evidence for the cause.
 */
evidence: Evidence, 
/**
 * Plain, contributing, root, or outside our control.
 */
standing: Standing, 
/**
 * Who owns it, where it is outside our control.
 */
owner: string, 
/**
 * Dots given by the group.
 */
votes: number, 
/**
 * Where it is something that wasn't done: the duty to do it that was there
 * beforehand (rule F5).
 */
duty: string, 
/**
 * Of an act or a deviation: how this is usually done here (method §10).
 */
usually: string, 
/**
 * Of an act or a deviation: what could be known and seen at that moment.
 */
known: string, 
/**
 * Other wordings that were merged into it, one a line.
 */
also: string, 
/**
 * The entry of the timeline that it came from.
 */
entry: EntryId | null, };

/**
 * A new value for one field of a [`Cause`]. Its parent and place are changed
 * by moving it.
 */
export type CauseField = { "text": string } | { "nature": Nature } | { "category": CategoryId | null } | { "evidence_level": EvidenceLevel } | { "evidence_note": string } | { "evidence_source": string } | { "standing": Standing } | { "owner": string } | { "duty": string } | { "usually": string } | { "known": string } | { "votes": number } | { "also": string } | { "entry": EntryId | null };

/**
 * Names a cause within its workshop.
 */
export type CauseId = number;

/**
 * A cause that can be given dots. How many it has, nobody sees.
 */
export type CauseOfBallot = { 
/**
 * The number that it is called by.
 */
number: string, 
/**
 * Its words.
 */
text: string, };

/**
 * A cause or an idea: what can be merged.
 */
export type CauseOrIdea = { "cause": CauseId } | { "idea": IdeaId };

/**
 * One chain of whys.
 */
export type ChainShown = { 
/**
 * The problem statement.
 */
effect: string, 
/**
 * The chain so far, from right beneath the effect down to the cause that
 * is asked about.
 */
chain: Array<LinkShown>, 
/**
 * The question that is asked.
 */
question: string, 
/**
 * The causes beneath it, in words.
 */
answers: Array<string>, 
/**
 * The *therefore*, while it is read.
 */
reading: ReadingShown | null, };

/**
 * What an edit did. Each record appears at most once in it.
 */
export type Change = { 
/**
 * Records that were not there before.
 */
added: Array<Record>, 
/**
 * Records that were changed.
 */
updated: Array<Update>, 
/**
 * Records that are gone.
 */
removed: Array<Record>, };

/**
 * Changes in order.
 */
export type Changes = { 
/**
 * The revision after the last of them.
 */
revision: number, 
/**
 * What each changed.
 */
changes: Array<Change>, 
/**
 * What undo would take back now.
 */
undo: StepView | null, 
/**
 * What redo would do again now.
 */
redo: StepView | null, };

/**
 * A few lines for the moment at which they are needed (W63).
 */
export type Checklist = { 
/**
 * Read and do, or do and confirm.
 */
form: ChecklistForm, 
/**
 * The pause point: the moment at which it is taken out.
 */
pause: string, 
/**
 * Its lines, in order; each begins with a verb.
 */
lines: Array<string>, 
/**
 * Who keeps it up to date, as a role.
 */
owner: string, 
/**
 * Which one it is: "1", "draft of March".
 */
version: string, };

/**
 * How a checklist is used.
 */
export type ChecklistForm = "read_do" | "do_confirm";

/**
 * What was set by somebody; nothing: as it seems.
 */
export type Choices = { 
/**
 * What the first levels are.
 */
levels: Levels | null, 
/**
 * What each column holds, in order.
 */
columns: Array<Column> | null, 
/**
 * In which order dates are written.
 */
dates: DateOrder | null, 
/**
 * The day of the first time that says none.
 */
day: string | null, 
/**
 * What the text of each row or line is.
 */
wanted: Wanted | null, 
/**
 * Which sheet of a spreadsheet, of those that are offered, from 0.
 */
sheet: number | null, };

/**
 * A clock of the room.
 */
export type Clock = { "step": SessionStep } | "silent";

/**
 * An act on a clock.
 */
export type ClockAct = "look" | "start" | "pause" | { "extend": number } | { "set": number } | "reset";

/**
 * A clock at the moment of the answer.
 */
export type ClockView = { 
/**
 * How many seconds it has in all.
 */
total: number, 
/**
 * How many have passed; may be more than it has.
 */
elapsed: number, 
/**
 * It runs.
 */
running: boolean, };

/**
 * What a window branches on. Everything else is in the message.
 */
export type Code = "refused" | "gone" | "lost" | "unusable" | "failed";

/**
 * What a column of rows holds.
 */
export type Column = "nothing" | "action" | "owner" | "due" | "status" | "cause" | "category" | "level" | "entry" | "day" | "time" | "role" | "source";

/**
 * The whole of a picture, or a part.
 */
export type Content = { "whole": Frame } | { "changed": Delta };

/**
 * The same table twice, for one clipboard.
 */
export type CopiedPlan = { 
/**
 * A row a line, its cells between tabs.
 */
text: string, 
/**
 * A table in HTML.
 */
html: string, };

/**
 * What a copy was kept for.
 */
export type CopyReason = "before_version" | "before_restore" | "set_aside" | "old_folder" | "other";

/**
 * A copy of the library that is no backup, such as one that was kept before a backup
 * took the library's place.
 */
export type CopyView = { 
/**
 * The path of its file.
 */
file: string, 
/**
 * What it was kept for.
 */
reason: CopyReason, 
/**
 * When it was last written.
 */
at: string, 
/**
 * How large it is, in bytes.
 */
bytes: number, };

/**
 * The counts of a workshop.
 */
export type CountsShown = { causes: number, roots: number, actions: number, };

/**
 * Which number of 03/04/2026 comes first.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * From the frame before to the next: first everything is shifted, then parts
 * of both lists are replaced.
 */
export type Delta = { 
/**
 * The new width.
 */
width: number, 
/**
 * The new height.
 */
height: number, 
/**
 * By how much everything that stays has moved: the picture grows to the
 * left and upward too, and the effect is what stands still on the screen.
 */
shift: [number, number], 
/**
 * The strokes that are replaced.
 */
strokes: Splice<Stroke>, 
/**
 * The labels that are replaced.
 */
labels: Splice<Label>, };

/**
 * A diagram, drawn so that the whole room can read it.
 */
export type DiagramShown = { 
/**
 * The diagram that is shown.
 */
kind: RoomPictureKind, 
/**
 * The part of the diagram that is shown large.
 */
picture: Picture, 
/**
 * The whole, small, where only a part is large.
 */
map: Map | null, 
/**
 * The cause or bone that is lifted out.
 */
spotlight: Target | null, 
/**
 * The causes that are faded.
 */
faded: Array<CauseId>, 
/**
 * The least size of text that the picture was laid out for, in px of the
 * screen.
 */
least_px: number, };

/**
 * The direction in which a text is read.
 */
export type Direction = "left_to_right" | "right_to_left";

/**
 * How many dots a cause was given.
 */
export type Dot = { 
/**
 * The cause.
 */
cause: CauseId, 
/**
 * The number of dots; at least one.
 */
count: number, };

/**
 * An action that an earlier workshop of the same system or team left open.
 */
export type EarlierAction = { 
/**
 * The workshop that it is in.
 */
workshop: WorkshopId, 
/**
 * The name of that case.
 */
title: string, 
/**
 * The action.
 */
action: Action, };

/**
 * An action of an earlier workshop.
 */
export type EarlierShown = { 
/**
 * The action, in words.
 */
what: string, 
/**
 * The role that does it.
 */
owner: string, 
/**
 * By when.
 */
due: string | null, 
/**
 * The status of the action.
 */
status: StatusShown, };

/**
 * What somebody wants changed. [`crate::Workshop::apply`] checks it.
 */
export type Edit = { "set_session": SessionField } | { "set_incident": IncidentField } | { "set_effect": string } | { "add_cause": { 
/**
 * What it explains; none: the effect.
 */
parent: CauseId | null, 
/**
 * Its own category.
 */
category: CategoryId | null, 
/**
 * The place among its siblings.
 */
place: Place<CauseId>, 
/**
 * Its words.
 */
text: string, 
/**
 * The entry of the timeline that it comes from.
 */
entry?: EntryId | null, } } | { "add_branches": { 
/**
 * What they explain; none: the effect.
 */
parent: CauseId | null, 
/**
 * The place among its siblings.
 */
place: Place<CauseId>, 
/**
 * The causes, in order.
 */
branches: Array<Branch>, } } | { "set_cause": { 
/**
 * The cause.
 */
id: CauseId, 
/**
 * The field, with its new value.
 */
field: CauseField, } } | { "move_cause": { 
/**
 * The cause.
 */
id: CauseId, 
/**
 * Its new parent; none: the effect.
 */
parent: CauseId | null, 
/**
 * Its own category from now on.
 */
category: CategoryId | null, 
/**
 * The place among its new siblings.
 */
place: Place<CauseId>, } } | { "remove_cause": { 
/**
 * The cause.
 */
id: CauseId, } } | { "add_entry": { 
/**
 * Its time, as far as it is known.
 */
time: EntryTime, 
/**
 * The text of the entry.
 */
text: string, 
/**
 * The role that acted.
 */
role: string, 
/**
 * The source from which it is known.
 */
source: string, 
/**
 * Its place in the timeline, where its time doesn't say.
 */
place: Place<EntryId>, } } | { "set_entry": { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * The field, with its new value.
 */
field: EntryField, } } | { "move_entry": { 
/**
 * The entry.
 */
id: EntryId, 
/**
 * Its new place.
 */
place: Place<EntryId>, } } | { "remove_entry": { 
/**
 * The entry.
 */
id: EntryId, } } | { "add_action": { 
/**
 * The action, in words.
 */
what: string, 
/**
 * The causes that it addresses.
 */
causes: Array<CauseId>, 
/**
 * The place in the plan.
 */
place: Place<ActionId>, 
/**
 * Its kind, where it is chosen already.
 */
kind?: ActionKind | null, } } | { "set_action": { 
/**
 * The action.
 */
id: ActionId, 
/**
 * The field, with its new value.
 */
field: ActionField, } } | { "move_action": { 
/**
 * The action.
 */
id: ActionId, 
/**
 * Its new place.
 */
place: Place<ActionId>, } } | { "remove_action": { 
/**
 * The action.
 */
id: ActionId, } } | { "add_safeguard": { 
/**
 * What it is.
 */
text: string, 
/**
 * What it is there for.
 */
job: SafeguardJob, 
/**
 * The place in the list.
 */
place: Place<SafeguardId>, } } | { "set_safeguard": { 
/**
 * The safeguard.
 */
id: SafeguardId, 
/**
 * The field, with its new value.
 */
field: SafeguardField, } } | { "move_safeguard": { 
/**
 * The safeguard.
 */
id: SafeguardId, 
/**
 * Its new place.
 */
place: Place<SafeguardId>, } } | { "remove_safeguard": { 
/**
 * The safeguard.
 */
id: SafeguardId, } } | { "add_attachment": { 
/**
 * What it belongs to.
 */
to: AttachedTo, 
/**
 * The SHA-256 of its bytes.
 */
hash: string, 
/**
 * The name of the file.
 */
name: string, 
/**
 * What the bytes are.
 */
media: MediaType, 
/**
 * How many bytes there are.
 */
size: number, } } | { "set_attachment": { 
/**
 * The attachment.
 */
id: AttachmentId, 
/**
 * The field, with its new value.
 */
field: AttachmentField, } } | { "remove_attachment": { 
/**
 * The attachment.
 */
id: AttachmentId, } } | { "set_impact": { 
/**
 * What was harmed.
 */
kind: ImpactKind, 
/**
 * The field, with its new value.
 */
field: ImpactField, } } | { "set_function": { 
/**
 * The role, in any capitals.
 */
role: string, 
/**
 * The function.
 */
function: WorkFunction | null, } } | { "add_need": { 
/**
 * Whose need it is.
 */
whose: Whose, 
/**
 * What they need.
 */
text: string, } } | { "set_need": { 
/**
 * The need.
 */
id: NeedId, 
/**
 * The field, with its new value.
 */
field: NeedField, } } | { "move_need": { 
/**
 * The need.
 */
id: NeedId, 
/**
 * Its new place.
 */
place: Place<NeedId>, } } | { "remove_need": { 
/**
 * The need.
 */
id: NeedId, } } | { "add_participant": { 
/**
 * The role.
 */
role: string, } } | { "set_participant": { 
/**
 * The participant.
 */
id: ParticipantId, 
/**
 * The role.
 */
role: string, } } | { "remove_participant": { 
/**
 * The participant.
 */
id: ParticipantId, } } | { "add_category": { 
/**
 * Its name.
 */
name: string, 
/**
 * The place among the others.
 */
place: Place<CategoryId>, } } | { "set_category": { 
/**
 * The category.
 */
id: CategoryId, 
/**
 * The field, with its new value.
 */
field: CategoryField, } } | { "move_category": { 
/**
 * The category.
 */
id: CategoryId, 
/**
 * Its new place.
 */
place: Place<CategoryId>, } } | { "order_categories": Array<CategoryId> } | { "remove_category": { 
/**
 * The category.
 */
id: CategoryId, } } | { "use_category_set": CategorySet } | { "set_agenda_item": { 
/**
 * The step.
 */
step: SessionStep, 
/**
 * The field, with its new value.
 */
field: AgendaField, } } | { "use_agenda": { 
/**
 * The steps; one that isn't named stays as it is.
 */
items: Array<AgendaItem>, } } | { "set_note": { 
/**
 * The thing that the note is about.
 */
about: About, 
/**
 * Its words.
 */
text: string, } } | { "add_thought": { 
/**
 * Its words.
 */
text: string, } } | { "set_thought": { 
/**
 * The thought.
 */
id: ThoughtId, 
/**
 * The field, with its new value.
 */
field: ThoughtField, } } | { "remove_thought": { 
/**
 * The thought.
 */
id: ThoughtId, } } | { "add_ideas": { 
/**
 * The ideas, in order.
 */
ideas: Array<Branch>, } } | { "set_idea": { 
/**
 * The idea.
 */
id: IdeaId, 
/**
 * The field, with its new value.
 */
field: IdeaField, } } | { "remove_idea": { 
/**
 * The idea.
 */
id: IdeaId, } } | { "place_idea": { 
/**
 * The idea.
 */
id: IdeaId, 
/**
 * What it explains; none: the effect.
 */
parent: CauseId | null, 
/**
 * Its category; none: the one that it was tagged with.
 */
category: CategoryId | null, 
/**
 * The place among its siblings.
 */
place: Place<CauseId>, } } | { "merge": { 
/**
 * The one that goes.
 */
from: CauseOrIdea, 
/**
 * The one that stays.
 */
into: CauseOrIdea, } } | { "copy_causes": { 
/**
 * Which. One that stands beneath another of them is copied once.
 */
ids: Array<CauseId>, 
/**
 * What the copies explain; none: the effect.
 */
parent: CauseId | null, 
/**
 * The copies' own category.
 */
category: CategoryId | null, 
/**
 * The place among their siblings.
 */
place: Place<CauseId>, } } | { "replace_name": { 
/**
 * The name, as whole words.
 */
name: string, 
/**
 * The role.
 */
role: string, 
/**
 * Names that it is a part of and that stay (W51): with "Marco", "Marco
 * Rossi".
 */
longer: Array<string>, } } | "open_voting" | { "give_dots": { 
/**
 * Who; none: entered as a count.
 */
voter: ParticipantId | null, 
/**
 * The cause.
 */
cause: CauseId, 
/**
 * The number of dots from now on.
 */
count: number, } } | "close_voting" | { "together": Array<Edit> };

/**
 * The problem statement: what, where, when, how much. The root of the graph.
 */
export type Effect = { 
/**
 * One sentence without cause, person or remedy. Empty until written.
 */
text: string, };

/**
 * A new value for one field of a [`TimelineEntry`].
 */
export type EntryField = { "time": EntryTime } | { "text": string } | { "role": string } | { "source": string };

/**
 * Names an entry of the timeline within its workshop.
 */
export type EntryId = number;

/**
 * An entry of the timeline.
 */
export type EntryShown = { 
/**
 * The time of the entry.
 */
time: EntryTime, 
/**
 * The text of the entry.
 */
text: string, 
/**
 * The role that acted.
 */
role: string, 
/**
 * A cause came from it.
 */
cause: boolean, };

/**
 * When an entry happened, and how sure that is.
 */
export type EntryTime = { "certainty": "exact", "at": string } | { "certainty": "approximate", "at": string } | { "certainty": "unknown" };

/**
 * What speaks for a cause, or against it.
 */
export type Evidence = { 
/**
 * The level of the evidence.
 */
level: EvidenceLevel, 
/**
 * The observation: what was seen.
 */
note: string, 
/**
 * Where: a log, a document, a role.
 */
source: string, };

/**
 * How well a cause is supported.
 */
export type EvidenceLevel = "unknown" | "possible" | "supported" | "confirmed" | "refuted";

/**
 * A file that was written.
 */
export type Exported = { 
/**
 * The path of the file.
 */
path: string, 
/**
 * The size of the file, in bytes.
 */
bytes: number, 
/**
 * The characters in it that no font draws; none where all are drawn.
 */
undrawn?: string, };

/**
 * What is in a file only where that is asked for, and only where its format
 * can hold it.
 */
export type Extras = { 
/**
 * What is for the facilitator alone.
 */
private: boolean, 
/**
 * Who was hurt, and what they need, as a part of the report.
 */
who_was_hurt: boolean, 
/**
 * It is for outside: what stays inside the organisation isn't in it, nor what is
 * for the facilitator alone.
 */
outside?: boolean, };

/**
 * The facts of an incident.
 */
export type FactsShown = { 
/**
 * Incident, near miss or hazard.
 */
kind: IncidentKind, 
/**
 * The story in a few sentences.
 */
what_happened: string, 
/**
 * The problem statement.
 */
effect: string, 
/**
 * When it began.
 */
started: string | null, 
/**
 * When somebody noticed.
 */
noticed: string | null, 
/**
 * When it was contained.
 */
contained: string | null, 
/**
 * The place of the incident.
 */
place: string, 
/**
 * The system or team.
 */
system: string, 
/**
 * The harm, measured.
 */
impact: string, 
/**
 * The harm by kind, where any was told.
 */
impacts: Array<ImpactShown>, 
/**
 * What was meant to happen.
 */
meant: string, 
/**
 * What set it off.
 */
trigger: string, 
/**
 * How it was noticed.
 */
detection: string, 
/**
 * What could have shown it sooner.
 */
sooner: string, };

/**
 * Why something wasn't done, and what can be done about it.
 */
export type Failure = { 
/**
 * The code that the window branches on.
 */
code: Code, 
/**
 * The sentence that says what is wrong.
 */
message: string, 
/**
 * What to do, where the message doesn't say it.
 */
help: string, };

/**
 * A report as the inbox shows it.
 */
export type FiledReportView = { 
/**
 * The number of the report in this library.
 */
id: ReportId, 
/**
 * The time at which it was filed.
 */
filed: string, 
/**
 * Somebody has looked at it and set it aside.
 */
aside: boolean, 
/**
 * The workshop that it has become.
 */
workshop: WorkshopId | null, 
/**
 * That workshop's title.
 */
title: string, 
/**
 * 3 (highest) to 1, once it has been rated (W41).
 */
priority: number | null, 
/**
 * The report itself.
 */
report: SafetyReport, 
/**
 * The receipt that whoever reported has; empty where it didn't come sealed.
 */
receipt: string, 
/**
 * What was told back, the earliest first.
 */
answers: Array<ReportAnswer>, 
/**
 * How many days it took until something was told back; where nothing was
 * yet, how many it has been.
 */
waited: number, 
/**
 * Nothing was told back in [`ANSWER_WITHIN`] days, and nobody has set it
 * aside.
 */
overdue: boolean, };

/**
 * What the form is written as.
 */
export type FormFormat = "html" | "pdf";

/**
 * What a workshop can be written as.
 */
export type Format = "pdf" | "docx" | "md" | "svg" | "png" | "mermaid" | "mindmap" | "xlsx" | "csv" | "ics" | "jira" | "github" | "json" | "lisca";

/**
 * What formats are of.
 */
export type FormatGroup = "report" | "pictures" | "actions" | "everything";

/**
 * A finished picture.
 */
export type Frame = { 
/**
 * Its width.
 */
width: number, 
/**
 * Its height.
 */
height: number, 
/**
 * Lines, to be painted first.
 */
strokes: Array<Stroke>, 
/**
 * Labels, over the lines.
 */
labels: Array<Label>, };

/**
 * A function to choose.
 */
export type FunctionView = { 
/**
 * The function.
 */
function: WorkFunction, 
/**
 * What it is called.
 */
name: string, 
/**
 * It is on the library's own list, and can be taken off it.
 */
kept: boolean, };

/**
 * The page of what happened.
 */
export type HappenedShown = { 
/**
 * The facts of the incident.
 */
facts: FactsShown, 
/**
 * The timeline, in order.
 */
timeline: Array<EntryShown>, 
/**
 * The same, drawn.
 */
drawn: Frame, 
/**
 * What was there to prevent, to notice or to limit it, in order.
 */
safeguards: Array<SafeguardShown>, };

/**
 * A thing whose words were found.
 */
export type Hit = { 
/**
 * The workshop that the thing is in.
 */
workshop: WorkshopId, 
/**
 * That workshop's title.
 */
title: string, 
/**
 * The kind of the thing that was found.
 */
what: HitKind, 
/**
 * The whole text of the thing.
 */
text: string, };

/**
 * The kind of thing that a search finds.
 */
export type HitKind = "title" | "effect" | { "cause": CauseId } | { "action": ActionId } | { "safeguard": SafeguardId } | { "attachment": AttachmentId };

/**
 * One idea of the unsorted tray, with all that was written beneath it.
 */
export type Idea = { 
/**
 * Its number, unique within the workshop.
 */
id: IdeaId, 
/**
 * Its place in the tray; lower comes first.
 */
rank: number, 
/**
 * The text of the idea.
 */
text: string, 
/**
 * Other wordings that were merged into it, one a line.
 */
also: string, 
/**
 * The category that it was tagged with.
 */
category: CategoryId | null, 
/**
 * The causes that explain it.
 */
beneath: Array<Branch>, };

/**
 * A new value for one field of an [`Idea`].
 */
export type IdeaField = { "text": string } | { "category": CategoryId | null };

/**
 * Names an idea of the unsorted tray within its workshop.
 */
export type IdeaId = number;

/**
 * The harm of one kind. One that says nothing is none (W61).
 */
export type Impact = { 
/**
 * What was harmed; there is at most one of each kind (W61).
 */
kind: ImpactKind, 
/**
 * How much, as people write a number: "about 40", "2,5".
 */
amount: string, 
/**
 * What is counted: "hosts", "hours", "€".
 */
unit: string, 
/**
 * What else there is to say.
 */
words: string, };

/**
 * A new value for one field of an [`Impact`].
 */
export type ImpactField = { "amount": string } | { "unit": string } | { "words": string };

/**
 * What was harmed.
 */
export type ImpactKind = "people" | "service" | "data" | "money" | "trust" | "environment";

/**
 * The harm of one kind.
 */
export type ImpactShown = { 
/**
 * What was harmed.
 */
kind: ImpactKind, 
/**
 * How much.
 */
amount: string, 
/**
 * What is counted.
 */
unit: string, 
/**
 * What else there is to say.
 */
words: string, };

/**
 * Where what is imported comes from.
 */
export type ImportFrom = { "text": string } | { "file": string };

/**
 * What would be made of a file or a text.
 */
export type ImportPreview = { 
/**
 * What it was read as; none: it is a whole workshop of Lisca's.
 */
kind: Kind | null, 
/**
 * The title of the workshop that it becomes.
 */
title: string, 
/**
 * The effect that it will have; empty: none, or that of the workshop stays.
 */
effect: string, 
/**
 * The causes, from the first of each branch down.
 */
causes: Array<PreviewCause>, 
/**
 * How many there are.
 */
cause_count: number, 
/**
 * The causes are on categories that it names, and not beneath what is selected.
 */
bones: boolean, 
/**
 * Nothing would be made of it.
 */
nothing: boolean, 
/**
 * The categories that aren't there yet.
 */
new_categories: Array<string>, 
/**
 * The actions.
 */
actions: Array<PreviewAction>, 
/**
 * How many there are.
 */
action_count: number, 
/**
 * The entries of the timeline.
 */
entries: Array<PreviewEntry>, 
/**
 * How many there are.
 */
entry_count: number, 
/**
 * What had to be assumed, a sentence each.
 */
notes: Array<string>, 
/**
 * What isn't made, and why.
 */
left_out: Array<PreviewLeftOut>, 
/**
 * How many more aren't.
 */
more_left_out: number, 
/**
 * What the first levels of a tree are.
 */
levels: Levels | null, 
/**
 * The columns of rows.
 */
columns: Array<OfferedColumn>, 
/**
 * The order in which dates are read.
 */
dates: DateOrder | null, 
/**
 * The order of dates has to be asked for.
 */
asks_dates: boolean, 
/**
 * The day of the first time has to be asked for.
 */
asks_day: boolean, 
/**
 * The causes as they can be added anywhere, where they are all of it and
 * there is no doubt; else none.
 */
plain: Array<Branch>, 
/**
 * The names of the sheets of a spreadsheet.
 */
sheets: Array<string>, 
/**
 * Which of them was read, from 0.
 */
sheet: number, };

/**
 * What happened, as far as it is known. Times are local to where it happened.
 */
export type Incident = { 
/**
 * Incident, near miss or hazard.
 */
kind: IncidentKind, 
/**
 * The name of the case. Never empty (W5).
 */
title: string, 
/**
 * The story in a few sentences, without causes.
 */
what_happened: string, 
/**
 * The time at which it began.
 */
started: string | null, 
/**
 * When somebody noticed; not before it began (W10).
 */
noticed: string | null, 
/**
 * When it was contained; not before it began (W10).
 */
contained: string | null, 
/**
 * The place, system or team.
 */
place: string, 
/**
 * The system or team; workshops about the same one know of each other's
 * open actions.
 */
system: string, 
/**
 * The harm, measured.
 */
impact: string, 
/**
 * Harm that was done.
 */
actual: Severity | null, 
/**
 * Harm that could have been done.
 */
potential: Severity | null, 
/**
 * How often something like it is to be expected.
 */
probability: Probability | null, 
/**
 * What was meant to happen.
 */
meant: string, 
/**
 * The change or the event that set it off: no cause, which made it possible
 * (method §8).
 */
trigger: string, 
/**
 * How it was noticed.
 */
detection: string, 
/**
 * What could have shown it sooner.
 */
sooner: string, 
/**
 * What went well.
 */
went_well: string, 
/**
 * What we were lucky about.
 */
lucky: string, };

/**
 * A new value for one field of the [`Incident`].
 */
export type IncidentField = { "kind": IncidentKind } | { "title": string } | { "what_happened": string } | { "started": string | null } | { "noticed": string | null } | { "contained": string | null } | { "place": string } | { "system": string } | { "impact": string } | { "actual": Severity | null } | { "potential": Severity | null } | { "probability": Probability | null } | { "meant": string } | { "trigger": string } | { "detection": string } | { "sooner": string } | { "went_well": string } | { "lucky": string };

/**
 * What kind of report the workshop looks into.
 */
export type IncidentKind = "incident" | "near_miss" | "hazard";

/**
 * The key of a record, unique within its workshop.
 */
export type Key = "session" | "incident" | "effect" | { "category": CategoryId } | { "participant": ParticipantId } | { "timeline_entry": EntryId } | { "cause": CauseId } | { "action": ActionId } | { "safeguard": SafeguardId } | { "attachment": AttachmentId } | { "impact": ImpactKind } | { "role_function": RoleFunctionId } | { "need": NeedId } | { "agenda_item": SessionStep } | { "note": NoteId } | { "thought": ThoughtId } | { "idea": IdeaId } | { "ballot": BallotId };

/**
 * What differs from the window's list of keys.
 */
export type KeyChoices = { 
/**
 * Whether keys of one sign, without Ctrl or Alt, mean anything.
 */
singles: boolean, 
/**
 * The keys of what was changed, by its name in the list. A name that this
 * version doesn't know is kept for the one that does.
 */
changed: { [key in string]: Array<string> }, };

/**
 * What a file or a text was read as.
 */
export type Kind = "outline" | "ishikawa" | "mindmap" | "mind_map_file" | "opml" | "rows" | "timeline";

/**
 * A kind of action.
 */
export type KindView = { 
/**
 * The kind of action.
 */
kind: ActionKind, 
/**
 * The strength of that kind.
 */
strength: Strength, 
/**
 * It takes a decision that not everybody can take: who takes it is asked for.
 */
needs_decision: boolean, };

/**
 * A label with its finished lines and its hit area.
 */
export type Label = { 
/**
 * The thing that the label names.
 */
target: Target, 
/**
 * The role of the label, which gives its style.
 */
role: LabelRole, 
/**
 * The hue of its category; none: ink.
 */
hue: number | null, 
/**
 * Where it can be hit, and where the editing field lies. Two labels'
 * areas never overlap (I10).
 */
area: Area, 
/**
 * Font size.
 */
size: number, 
/**
 * Distance between baselines.
 */
leading: number, 
/**
 * Font weight.
 */
weight: Weight, 
/**
 * Its lines, from the top.
 */
lines: Array<Line>, 
/**
 * The sign of a category that differs from what surrounds it, or of the
 * bone's head.
 */
badge: Badge | null, 
/**
 * The number that it is called by, before its words.
 */
number: Number | null, 
/**
 * The mark on the label.
 */
mark: Mark | null, 
/**
 * Where the mark is drawn, when there is one with a sign of its own.
 */
mark_area: Area | null, 
/**
 * How many causes beneath it aren't in the picture.
 */
hidden: number, 
/**
 * Where their number is drawn, when there are any: a pill with "+7".
 */
hidden_area: Area | null, 
/**
 * Font size of what stands in its signs.
 */
sign_size: number, };

/**
 * What a label is, from which a palette takes its colours, and whether its
 * box is filled.
 */
export type LabelRole = "head" | "bone_head" | "empty_bone" | "cause" | "sub_cause" | "entry" | "safeguard" | "note";

/**
 * A language that Lisca reads and speaks.
 */
export type Language = "en" | "it";

/**
 * What a sheet is written as.
 */
export type LeafletFormat = "pdf" | "html" | "text";

/**
 * What `dismiss_wording` is told to leave a phrase as it is.
 */
export type LeftWords = { 
/**
 * The whole sentence.
 */
sentence: string, 
/**
 * The phrase in it.
 */
phrase: string, };

/**
 * What a tree's first levels are.
 */
export type Levels = "effect_categories" | "effect_causes" | "categories" | "causes";

/**
 * The state of the library, in sentences for a window.
 */
export type LibraryState = { 
/**
 * What was found when it was opened, in sentences. Each is said once.
 */
found: Array<string>, 
/**
 * It can be read, but not written.
 */
only_reads: boolean, 
/**
 * A part of it is damaged: what that means, and what to do; none: nothing that was
 * read is.
 */
damage: string | null, 
/**
 * Its folder is no good place for it: why, and what to do; none: it is, or
 * somebody knows and leaves it there.
 */
synced: string | null, 
/**
 * Why nothing can be saved, and what to do; none: nothing is known
 * against it.
 */
trouble: string | null, };

/**
 * One line of a label's text.
 */
export type Line = { 
/**
 * Its left end, in whatever direction it is read.
 */
x: number, 
/**
 * Its baseline.
 */
baseline: number, 
/**
 * Its width as shaped.
 */
width: number, 
/**
 * Its words as they are read, without the space it was broken at.
 */
text: string, 
/**
 * The direction in which its paragraph is read.
 */
direction?: Direction, };

/**
 * A cause of a chain.
 */
export type LinkShown = { 
/**
 * Its words.
 */
text: string, 
/**
 * Its category's initial; empty: unsorted.
 */
initial: string, 
/**
 * Its category's hue.
 */
hue: number | null, 
/**
 * The level of its evidence.
 */
evidence: EvidenceLevel, 
/**
 * The standing that the group gives it.
 */
standing: Standing, };

/**
 * A logo, ready to be printed.
 */
export type Logo = { 
/**
 * A PNG in Base64.
 */
png: string, };

/**
 * The whole in small.
 */
export type Map = { 
/**
 * The whole.
 */
frame: Frame, 
/**
 * What of it is seen large, in px of that frame; on a walk, its bone.
 */
area: Area, };

/**
 * What is marked on a cause beside its words.
 */
export type Mark = "root" | "outside" | "refuted" | "exact" | "approximate" | "unknown" | "held" | "failed" | "bypassed" | "absent" | "unjudged";

/**
 * How the action's effect will be seen.
 */
export type Measure = { 
/**
 * The thing that is counted.
 */
counts: string, 
/**
 * The threshold that says that it works.
 */
threshold: string, 
/**
 * The day on which it is looked at.
 */
by: string | null, };

/**
 * What the bytes of an attachment are, by what is in them and not by a name.
 */
export type MediaType = "image/png" | "image/jpeg" | "application/octet-stream";

/**
 * How many actions there are of each strength.
 */
export type MeterShown = { stronger: number, intermediate: number, weaker: number, 
/**
 * Those whose kind isn't chosen yet.
 */
open: number, };

/**
 * A step of a workshop's history.
 */
export type Moment = { 
/**
 * Its place in the history, counted from 1: the revision that it led to.
 */
seq: number, 
/**
 * The time of the step, as RFC 3339.
 */
at: string, 
/**
 * Edit, undo or redo.
 */
kind: MomentKind, 
/**
 * The edit's name, such as `move_cause`.
 */
edit: string, 
/**
 * The text of what was edited; may be empty.
 */
edited_text: string, 
/**
 * Where it went, or its new value; may be empty.
 */
edited_to: string, 
/**
 * An edit that doesn't stand any more.
 */
undone: boolean, };

/**
 * What a step of the history did.
 */
export type MomentKind = "edit" | "undo" | "redo";

/**
 * A place where a name stands, with some of what stands around it.
 */
export type NamePlace = { 
/**
 * The text that the name stands in.
 */
spot: TextLocation, 
/**
 * The words right before the name.
 */
before: string, 
/**
 * The name as it is written here.
 */
name: string, 
/**
 * The words right after the name.
 */
after: string, 
/**
 * Nobody but the facilitator sees that text.
 */
private: boolean, };

/**
 * Something that looks like a name.
 */
export type NameView = { 
/**
 * As it is written first.
 */
name: string, 
/**
 * The role that stands for it, or for a longer form of it; empty: none yet.
 */
role: string, 
/**
 * Names that it is a part of: they have a line of their own.
 */
longer: Array<string>, 
/**
 * Where it stands, in the order in which one reads a workshop.
 */
places: Array<NamePlace>, };

/**
 * What sort of thing a cause is, after Reason's latent conditions and active
 * failures (method §1).
 */
export type Nature = "condition" | "act" | "deviation" | "event";

/**
 * What somebody who was hurt needs.
 */
export type Need = { 
/**
 * Its number, unique within the workshop.
 */
id: NeedId, 
/**
 * Its place in the list; lower comes first.
 */
rank: number, 
/**
 * Whose it is.
 */
whose: Whose, 
/**
 * The same closer, as a role: "customers of the shop".
 */
role: string, 
/**
 * What they need, in a sentence.
 */
text: string, 
/**
 * Who sees to it, as a role.
 */
owner: string, 
/**
 * By when.
 */
due: string | null, 
/**
 * It was seen to.
 */
done: boolean, };

/**
 * A new value for one field of a [`Need`].
 */
export type NeedField = { "whose": Whose } | { "role": string } | { "text": string } | { "owner": string } | { "due": string | null } | { "done": boolean };

/**
 * Names a need within its workshop.
 */
export type NeedId = number;

/**
 * What windows are told after it is on disk; they then pull what they show.
 */
export type News = { 
/**
 * The workshop that changed; none: the list of workshops did.
 */
id: WorkshopId | null, 
/**
 * Its revision.
 */
revision: number, };

/**
 * Names a private note within its workshop.
 */
export type NoteId = number;

/**
 * The number that a cause is called by, as "P2.1".
 */
export type Number = { 
/**
 * Where it stands, as wide as it is.
 */
area: Area, 
/**
 * The number.
 */
text: string, };

/**
 * One thing that could stand, or be asked, instead.
 */
export type Offer = { 
/**
 * How it is taken.
 */
form: OfferForm, 
/**
 * The whole new text, or the question.
 */
text: string, };

/**
 * How an offer is taken.
 */
export type OfferForm = "rewrite" | "template" | "question";

/**
 * A column of rows, with what it holds.
 */
export type OfferedColumn = { 
/**
 * Its head; empty: it has none.
 */
title: string, 
/**
 * What it holds.
 */
holds: Column, };

/**
 * One open point, in words.
 */
export type OpenPoint = { 
/**
 * The rule that finds it open.
 */
rule: Rule, 
/**
 * The subject of the rule.
 */
subject: Subject, 
/**
 * The record that the point is about.
 */
of: Key, 
/**
 * The field where it can be mended.
 */
at: PointPlace, 
/**
 * What that is called: its own words, where it has some.
 */
place: string, 
/**
 * The sentence that says what is open.
 */
open: string, 
/**
 * The sentence that says what would satisfy the rule.
 */
satisfied_by: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * Words that may be left as they are: a sentence, and the phrase in it.
 */
leave: LeftWords | null, };

/**
 * A workshop as a window first gets it.
 */
export type Opened = { 
/**
 * Names it in the library.
 */
id: WorkshopId, 
/**
 * Counts its changes.
 */
revision: number, 
/**
 * All that is in it.
 */
parts: Parts, 
/**
 * What undo would take back.
 */
undo: StepView | null, 
/**
 * What redo would do again.
 */
redo: StepView | null, };

/**
 * The opening.
 */
export type OpeningShown = { 
/**
 * Why the group meets.
 */
purpose: string, 
/**
 * The ground rules, one each.
 */
ground_rules: Array<string>, 
/**
 * The roles of those who are here.
 */
roles: Array<string>, 
/**
 * Actions of earlier workshops that are still open.
 */
earlier: Array<EarlierShown>, };

/**
 * The outcome of an edit, an undo or a redo. It is on disk (invariant I4).
 */
export type Outcome = { 
/**
 * The revision after it.
 */
revision: number, 
/**
 * What it changed; empty when there was nothing to change.
 */
change: Change, 
/**
 * The thing that was added, where the edit adds one.
 */
added: Key | null, 
/**
 * What undo would take back now.
 */
undo: StepView | null, 
/**
 * What redo would do again now.
 */
redo: StepView | null, };

/**
 * A line of the user's own that can't be read.
 */
export type OwnFlaw = { 
/**
 * Counted from 1.
 */
line: number, 
/**
 * What is wrong, and what to do.
 */
message: string, };

/**
 * The page of a step.
 */
export type Page = "nothing" | "curtain" | { "opening": OpeningShown } | { "safe_to_speak": SafeToSpeakShown } | { "happened": HappenedShown } | { "silent": SilentShown } | { "diagram": DiagramShown } | { "chain": ChainShown } | { "priorities": PrioritiesShown } | { "actions": ActionsShown } | { "report": ReportShown };

/**
 * One page of the report.
 */
export type PageView = { 
/**
 * Names it, for as long as it looks the same.
 */
token: number, 
/**
 * In points.
 */
width: number, 
/**
 * In points.
 */
height: number, };

/**
 * The paper.
 */
export type Paper = "a4" | "letter";

/**
 * The things that dots are counted by.
 */
export type ParetoBy = "cause" | "category";

/**
 * Somebody who takes part, as a role.
 */
export type Participant = { 
/**
 * Its number, unique within the workshop.
 */
id: ParticipantId, 
/**
 * Its place in the list; lower comes first.
 */
rank: number, 
/**
 * "System administrator", "SOC analyst": never a name.
 */
role: string, };

/**
 * Names a participant within its workshop.
 */
export type ParticipantId = number;

/**
 * Every record of a workshop. Lists are in any order: ranks say the order.
 */
export type Parts = { session: Session, incident: Incident, effect: Effect, categories: Array<Category>, participants: Array<Participant>, timeline: Array<TimelineEntry>, causes: Array<Cause>, actions: Array<Action>, safeguards: Array<Safeguard>, attachments: Array<Attachment>, impacts: Array<Impact>, role_functions: Array<RoleFunction>, 
/**
 * For the facilitator alone.
 */
needs: Array<Need>, 
/**
 * Steps that are missing get their usual minutes (W22).
 */
agenda: Array<AgendaItem>, notes: Array<PrivateNote>, thoughts: Array<Thought>, ideas: Array<Idea>, ballots: Array<Ballot>, 
/**
 * The last number given to anything (W2); at least the largest in use.
 */
last_id: number, };

/**
 * A pattern, in the workshop's language.
 */
export type PatternView = { 
/**
 * Names it among all patterns.
 */
id: string, 
/**
 * What the draft will say; begins with a verb.
 */
action: string, 
/**
 * What is different from then on.
 */
changes: string, 
/**
 * Its kind in the hierarchy.
 */
kind: ActionKind, 
/**
 * What the kind can be relied on for.
 */
strength: Strength, 
/**
 * The area that it is listed under.
 */
area: WorkArea, 
/**
 * It comes near what was asked about; these stand before all others.
 */
near: boolean, };

/**
 * What patterns are looked for.
 */
export type PatternsFor = { "action": ActionId } | { "cause": CauseId };

/**
 * A picture, or what has changed in it.
 */
export type Picture = { 
/**
 * Names this picture when the window asks for the next one.
 */
token: number, 
/**
 * The whole, or the difference to the picture that the window has.
 */
content: Content, };

/**
 * What a picture is written as.
 */
export type PictureFormat = "svg" | "png";

/**
 * What can be drawn of a workshop.
 */
export type PictureKind = "fishbone" | "why_tree" | "timeline" | "votes";

/**
 * What is asked of a picture.
 */
export type PictureOptions = { 
/**
 * What is drawn.
 */
kind: PictureKind, 
/**
 * Whether what is beneath the picture can be seen through it; else it is on
 * white.
 */
transparent: boolean, 
/**
 * The pixels to a px, from 1 to 4. It is for PNG: an SVG has none.
 */
scale: number, };

/**
 * Where a thing goes among its siblings.
 */
export type Place<T> = "first" | "last" | { "before": T } | { "after": T };

/**
 * Where the library is now.
 */
export type PlacedView = { 
/**
 * The path of its folder.
 */
folder: string, 
/**
 * The path of the file that was used before; none: there was none, or it stays as
 * it was.
 */
before: string | null, };

/**
 * A field of a record that can be mended.
 */
export type PointField = { "words": TextField } | "evidence" | "beneath" | "actions" | "addresses" | "kind" | "due" | "severity" | "outcome" | "explained" | "safeguards" | "checklist" | "started" | "noticed" | "contained" | "time";

/**
 * A field of a record.
 */
export type PointPlace = { 
/**
 * The record, which is in the workshop.
 */
key: Key, 
/**
 * The record's field.
 */
field: PointField, };

/**
 * An action, before it is one.
 */
export type PreviewAction = { 
/**
 * What will be done.
 */
what: string, 
/**
 * Who does it.
 */
owner: string, 
/**
 * By when.
 */
due: string | null, };

/**
 * A cause, before it is one.
 */
export type PreviewCause = { 
/**
 * So many are above it.
 */
depth: number, 
/**
 * Its words.
 */
text: string, 
/**
 * The name of its own category, as it will be; empty: that of what it is
 * beneath.
 */
category: string, };

/**
 * An entry of the timeline, before it is one.
 */
export type PreviewEntry = { 
/**
 * When it happened.
 */
time: EntryTime, 
/**
 * What happened.
 */
text: string, };

/**
 * Something that isn't made.
 */
export type PreviewLeftOut = { 
/**
 * The line, from 1; 0: of the whole.
 */
line: number, 
/**
 * As it stands there.
 */
words: string, 
/**
 * Why, in words.
 */
why: string, };

/**
 * The priorities.
 */
export type PrioritiesShown = { 
/**
 * Dots are being given.
 */
open: boolean, 
/**
 * The number of dots that each has.
 */
dots: number, 
/**
 * How many of them may go to one cause.
 */
per_cause: number, 
/**
 * What can be given dots, bone by bone, while they are being given.
 */
ballot: Array<BoneOfBallot>, 
/**
 * How often the facilitator has turned the page of the ballot; below 0:
 * back.
 */
turned: number, 
/**
 * What came of it, once the round is closed.
 */
result: ResultShown | null, };

/**
 * A note for the facilitator alone: never shown to the room, and exported
 * only when that was asked for.
 */
export type PrivateNote = { 
/**
 * Its number, unique within the workshop.
 */
id: NoteId, 
/**
 * What it is about; there is at most one note about a thing (W23).
 */
about: About, 
/**
 * Its words.
 */
text: string, };

/**
 * How often something like it is to be expected.
 */
export type Probability = "remote" | "uncommon" | "occasional" | "frequent";

/**
 * The open points of a workshop.
 */
export type Readiness = { 
/**
 * By subject, as one reads the workshop. None: it is ready.
 */
points: Array<OpenPoint>, 
/**
 * The acts that tell what somebody didn't do: a duty is asked of them.
 */
omissions: Array<CauseId>, };

/**
 * The chain read backwards, from the leaf up: "therefore".
 */
export type ReadingShown = { 
/**
 * The lines, the leaf first, the effect last.
 */
lines: Array<string>, 
/**
 * The number of lines that are read.
 */
shown: number, };

/**
 * One record of a workshop: what a row of a table holds.
 */
export type Record = { "session": Session } | { "incident": Incident } | { "effect": Effect } | { "category": Category } | { "participant": Participant } | { "timeline_entry": TimelineEntry } | { "cause": Cause } | { "action": Action } | { "safeguard": Safeguard } | { "attachment": Attachment } | { "impact": Impact } | { "role_function": RoleFunction } | { "need": Need } | { "agenda_item": AgendaItem } | { "note": PrivateNote } | { "thought": Thought } | { "idea": Idea } | { "ballot": Ballot };

/**
 * One thing that was told back of a report, and when.
 */
export type ReportAnswer = { 
/**
 * The day on which it was told.
 */
told: string, 
/**
 * What was told: never empty.
 */
words: string, 
/**
 * What was reported, as whoever answers words it for everybody to read;
 * empty: the answer is for whoever reported alone.
 */
matter: string, };

/**
 * Which report is asked for, of the one workshop.
 */
export type ReportChoice = { 
/**
 * What it is written as.
 */
form: ReportForm, 
/**
 * What it is for.
 */
variant: ReportVariant, 
/**
 * The paper.
 */
paper: Paper, 
/**
 * Sections that it would have, and that are left out.
 */
left_out: Array<ReportSection>, 
/**
 * Who was hurt, and what they need, is a part of it.
 */
who_was_hurt: boolean, };

/**
 * What a report is written as.
 */
export type ReportForm = "pdf" | "md" | "docx";

/**
 * Names a short report within its library. Never given twice.
 */
export type ReportId = number;

/**
 * A section of a report. They stand in this order, but that what held is told
 * before the plan where the case is a near miss.
 */
export type ReportSection = "summary" | "plan" | "fishbone" | "roots" | "happened" | "safeguards" | "functions" | "priorities" | "workshop" | "hurt" | "method" | "sign_off" | "causes" | "evidence";

/**
 * The page of the report: what was found and learned.
 */
export type ReportShown = { 
/**
 * The causal statements: one for each root cause, or in a workshop that asks for none, for each
 * cause that nothing explains any further.
 */
statements: Array<StatementShown>, 
/**
 * The counts of a workshop.
 */
counts: CountsShown, 
/**
 * The lessons, one each.
 */
learned: Array<string>, 
/**
 * The points that remain open, one each.
 */
open_points: Array<string>, 
/**
 * Was it worth our time? How many said 1, 2, 3, 4 and 5.
 */
worth: [number, number, number, number, number], 
/**
 * These are the last minutes: what was learned comes first.
 */
closing: boolean, };

/**
 * What a report is for: that decides which sections it has.
 */
export type ReportVariant = "full" | "summary" | "one_page" | "plan" | "poster" | "participants" | "outside" | "slides";

/**
 * What was rescued of the library.
 */
export type RescuedView = { 
/**
 * The workshops that the library has now.
 */
workshops: Array<RescuedWorkshopView>, 
/**
 * How many short reports it has.
 */
reports: number, 
/**
 * How many pages of the file, and rows, can't be read.
 */
left_out: number, 
/**
 * The path of the damaged file now.
 */
before: string, };

/**
 * A workshop that was rescued.
 */
export type RescuedWorkshopView = { 
/**
 * Its number.
 */
id: WorkshopId, 
/**
 * Its title.
 */
title: string, 
/**
 * How many of its parts are known to be missing.
 */
missing: number, 
/**
 * How many of its parts may have another letter or number.
 */
unsure: number, 
/**
 * Its history is lost.
 */
without_history: boolean, };

/**
 * The outcome of putting a backup in the place of the library.
 */
export type RestoredView = { 
/**
 * How many workshops the library has now, outside the bin.
 */
workshops: number, 
/**
 * The path of what was there before; none: there was nothing.
 */
before: string | null, };

/**
 * The result of the voting.
 */
export type ResultShown = { 
/**
 * By cause.
 */
causes: Frame, 
/**
 * By category.
 */
categories: Frame, };

/**
 * Which function a role belongs to, wherever somebody is called so: who takes
 * part, who does an action, who decides.
 */
export type RoleFunction = { 
/**
 * Its number, unique within the workshop.
 */
id: RoleFunctionId, 
/**
 * The role; it belongs to one function, and capitals don't matter (W62).
 */
role: string, 
/**
 * The function that it belongs to.
 */
function: WorkFunction, };

/**
 * Names a role's function within its workshop.
 */
export type RoleFunctionId = number;

/**
 * The diagram of the causes that a room is shown.
 */
export type RoomPictureKind = "fishbone" | "whys";

/**
 * A rule of readiness, by its id.
 */
export type Rule = "P0" | "P1" | "P2" | "P3" | "S1" | "H1" | "D1" | "B1" | "B2" | "B3" | "R0" | "F1" | "F3" | "F4" | "F5" | "O1" | "C1" | "C2" | "T1" | "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" | "A9" | "A10" | "G1" | "F2";

/**
 * How safe is it to speak here? The spread of the answers alone: how many there
 * are, nobody can tell from it.
 */
export type SafeToSpeakShown = { 
/**
 * How high each bar is, from 1 to 5, in hundredths of the highest.
 */
bars: [number, number, number, number, number], };

/**
 * One safeguard.
 */
export type Safeguard = { 
/**
 * Its number, unique within the workshop.
 */
id: SafeguardId, 
/**
 * Its place in the list; lower comes first.
 */
rank: number, 
/**
 * What it is, in a sentence.
 */
text: string, 
/**
 * What it is there for.
 */
job: SafeguardJob, 
/**
 * How it did, once somebody has said so.
 */
outcome: SafeguardOutcome | null, 
/**
 * The causes that explain why it didn't hold, each once (W60).
 */
causes: Array<CauseId>, 
/**
 * The entries of the timeline at which it held or didn't, each once (W60).
 */
entries: Array<EntryId>, };

/**
 * A new value for one field of a [`Safeguard`].
 */
export type SafeguardField = { "text": string } | { "job": SafeguardJob } | { "outcome": SafeguardOutcome | null } | { "causes": Array<CauseId> } | { "entries": Array<EntryId> };

/**
 * Names a safeguard within its workshop.
 */
export type SafeguardId = number;

/**
 * What a safeguard is there for.
 */
export type SafeguardJob = "prevent" | "notice" | "limit";

/**
 * How a safeguard did.
 */
export type SafeguardOutcome = "held" | "failed" | "bypassed" | "absent";

/**
 * A safeguard.
 */
export type SafeguardShown = { 
/**
 * What it is.
 */
text: string, 
/**
 * What it is there for.
 */
job: SafeguardJob, 
/**
 * How it did, once somebody has said so.
 */
outcome: SafeguardOutcome | null, };

/**
 * What somebody reports. The time is local to where it happened.
 */
export type SafetyReport = { 
/**
 * Near miss, hazard or incident: a near miss unless something else is
 * said (W40).
 */
kind: IncidentKind, 
/**
 * What happened, or could have. Never empty (W40).
 */
what: string, 
/**
 * The system or team.
 */
system: string, 
/**
 * The time it happened, where it is known.
 */
happened: string | null, 
/**
 * Harm that was done.
 */
actual: Severity | null, 
/**
 * Harm that could have been done.
 */
potential: Severity | null, 
/**
 * How often something like it is to be expected.
 */
probability: Probability | null, 
/**
 * What went well, and kept it from being worse.
 */
went_well: string, 
/**
 * What luck kept it from being worse.
 */
lucky: string, 
/**
 * A role or an address to ask back, where whoever reports leaves one. It
 * stays with the report (W42).
 */
contact: string, };

/**
 * The meeting in which an incident is looked into, and what it came to.
 */
export type Session = { 
/**
 * Draft, in review, reviewed, closed.
 */
state: State, 
/**
 * The language of the workshop.
 */
language: Language, 
/**
 * The day of the (first) workshop.
 */
held_on: string | null, 
/**
 * Who leads it, as a role or a name.
 */
facilitator: string, 
/**
 * The set that the categories were taken from.
 */
category_set: CategorySet, 
/**
 * What the reader of the report is asked to decide, one decision a line.
 */
decision: string, 
/**
 * Sources and remarks; printed at the end of the report.
 */
notes: string, 
/**
 * Why the group meets.
 */
purpose: string, 
/**
 * How it wants to work together, one rule a line.
 */
ground_rules: string, 
/**
 * What was learned, one thing a line.
 */
learned: string, 
/**
 * The points that remain open.
 */
open_points: string, 
/**
 * How long it is, and which steps it has.
 */
length: SessionLength, 
/**
 * How safe is it to speak here? How many said 1, 2, 3, 4 and 5.
 */
safe_to_speak: [number, number, number, number, number], 
/**
 * Was it worth our time? How many said 1, 2, 3, 4 and 5.
 */
worth: [number, number, number, number, number], 
/**
 * The state of the voting.
 */
voting: Voting, 
/**
 * The number of dots that each participant has.
 */
dots: number, 
/**
 * How many of them may go to one cause.
 */
dots_per_cause: number, 
/**
 * The names that were typed, and the roles that stand for them. For the
 * facilitator alone.
 */
aliases: Array<Alias>, };

/**
 * A new value for one field of the [`Session`].
 */
export type SessionField = { "state": State } | { "language": Language } | { "held_on": string | null } | { "facilitator": string } | { "decision": string } | { "notes": string } | { "purpose": string } | { "ground_rules": string } | { "learned": string } | { "open_points": string } | { "length": SessionLength } | { "safe_to_speak": [number, number, number, number, number] } | { "worth": [number, number, number, number, number] } | { "dots": number } | { "dots_per_cause": number } | { "aliases": Array<Alias> };

/**
 * How long a workshop is, in proportion to what happened.
 */
export type SessionLength = "quarter" | "hour" | "full";

/**
 * A step of the workshop, in the order in which it is held (method §5).
 */
export type SessionStep = "opening" | "happened" | "fishbone" | "whys" | "priorities" | "actions" | "report";

/**
 * How much harm. Rated twice: what happened, and what could have (method §4).
 */
export type Severity = "minor" | "moderate" | "major" | "catastrophic";

/**
 * Where in the library a workshop is.
 */
export type Shelf = "open" | "archived" | "bin";

/**
 * Some of the workshops on a shelf, as the list shows them.
 */
export type ShelfPage = { 
/**
 * How many stand on the whole shelf.
 */
count: number, 
/**
 * Those that were asked for, as far as they are there.
 */
rows: Array<Summary>, 
/**
 * How many stand before the one that was asked after; none: it isn't on
 * this shelf.
 */
before: number | null, };

/**
 * What the room shall see. It is no part of the workshop.
 */
export type Showing = { 
/**
 * The workshop that is shown; none: nothing is.
 */
workshop: WorkshopId | null, 
/**
 * The step of the workshop that is shown.
 */
step: SessionStep, 
/**
 * The cause or bone that the facilitator is at; large where not everything can be.
 */
focus: Target | null, 
/**
 * The bones are walked: the one that the facilitator is at is large, the
 * others are heads.
 */
walked: boolean, 
/**
 * Causes show the numbers that they are called by.
 */
numbered: boolean, 
/**
 * The focus is lifted out.
 */
spotlight: boolean, 
/**
 * The room keeps what it saw last.
 */
frozen: boolean, 
/**
 * A calm page instead.
 */
curtain: boolean, 
/**
 * The silent round is on.
 */
silent: boolean, 
/**
 * The branches that are folded.
 */
folded: Array<CauseId>, 
/**
 * The causes that are faded by a filter that is mirrored to the room.
 */
faded: Array<CauseId>, 
/**
 * The cause whose chain of whys is followed.
 */
chain: CauseId | null, 
/**
 * How many lines of the *therefore* are read; none: it isn't read.
 */
reading: number | null, 
/**
 * How safe it is to speak here: the spread of the answers is shown.
 */
safe_to_speak: boolean, 
/**
 * The last minutes: what was learned, worth our time, open points.
 */
closing: boolean, 
/**
 * How often the page of the ballot was turned; below 0: back.
 */
turned: number, };

/**
 * The silent round.
 */
export type SilentShown = { 
/**
 * The question that everybody writes about.
 */
question: string, 
/**
 * The problem statement.
 */
effect: string, 
/**
 * The clock of the round.
 */
clock: ClockView, };

/**
 * What has happened since a revision.
 */
export type Since = "same" | { "changes": Changes } | { "whole": Opened };

/**
 * The space for a picture, in px of a screen or in points of a page.
 */
export type Space = { width: number, height: number, 
/**
 * No words are smaller than this.
 */
least: number, };

/**
 * A part of a list that is replaced.
 */
export type Splice<T> = { 
/**
 * The index of the first item that is replaced.
 */
at: number, 
/**
 * The number of items that are taken out.
 */
out: number, 
/**
 * The items that are put in.
 */
put: Array<T>, };

/**
 * What the group makes of a cause.
 */
export type Standing = "plain" | "contributing" | "root" | "outside";

/**
 * How far the work has come (method §5).
 */
export type State = "draft" | "in_review" | "reviewed" | "closed";

/**
 * A causal statement.
 */
export type StatementShown = { 
/**
 * The root cause.
 */
root: string, 
/**
 * What it led to, from the root up.
 */
between: Array<string>, 
/**
 * The problem statement.
 */
effect: string, };

/**
 * The status of an action.
 */
export type Status = "proposed" | "agreed" | "in_progress" | "done" | "verified" | { "declined": string };

/**
 * The status of an action.
 */
export type StatusShown = "proposed" | "agreed" | "in_progress" | "done" | "verified" | "declined";

/**
 * A step that can be undone or redone.
 */
export type StepView = { 
/**
 * The edit's name, such as `move_cause`.
 */
edit: string, 
/**
 * The text of what was edited; may be empty.
 */
edited_text: string, 
/**
 * Where it went, or its new value; may be empty.
 */
edited_to: string, };

/**
 * How much an action can be relied on (VA/NCPS action hierarchy, method §3).
 */
export type Strength = "weaker" | "intermediate" | "stronger";

/**
 * A line of straight segments.
 */
export type Stroke = { 
/**
 * The role of the stroke, which gives its colour.
 */
role: StrokeRole, 
/**
 * The category's hue; none: the ink.
 */
hue: number | null, 
/**
 * Its width.
 */
width: number, 
/**
 * Its corners, at least two.
 */
points: Array<[number, number]>, };

/**
 * What a stroke or a fill is, from which a palette takes its colour and
 * weight.
 */
export type StrokeRole = "spine" | "bone" | "twig" | "elbow" | "link" | "axis" | "break" | "stem" | "tick" | "bar" | "share";

/**
 * What a rule looks at; points are grouped by it.
 */
export type Subject = "problem" | "safeguards" | "causes" | "actions" | "wordings";

/**
 * A workshop as the list shows it.
 */
export type Summary = { 
/**
 * Names it in this library.
 */
id: WorkshopId, 
/**
 * The name of the case.
 */
title: string, 
/**
 * Incident, near miss or hazard.
 */
kind: IncidentKind, 
/**
 * Draft, in review, reviewed, closed.
 */
state: State, 
/**
 * The day of the (first) workshop.
 */
held_on: string | null, 
/**
 * When the incident began, in the time of the place where it happened.
 */
started: string | null, 
/**
 * The time at which it came into the library.
 */
created: string, 
/**
 * When it was last edited, undoing included.
 */
updated: string, 
/**
 * The problem statement; empty until written.
 */
effect: string, 
/**
 * 3 (highest) to 1, once it has been rated.
 */
priority: number | null, 
/**
 * The number of causes.
 */
cause_count: number, 
/**
 * How many of them are root causes.
 */
root_count: number, 
/**
 * The number of actions.
 */
action_count: number, 
/**
 * How many of them are still to be worked on.
 */
open_actions: number, };

/**
 * What a part of the picture shows.
 */
export type Target = "effect" | { "category": CategoryId | null } | { "cause": CauseId } | { "entry": EntryId } | { "safeguard": SafeguardId } | { "note": number };

/**
 * What a facilitator can begin with.
 */
export type Templates = { 
/**
 * Those that come with Lisca, then own ones.
 */
agendas: Array<Agenda>, 
/**
 * One rule a line.
 */
ground_rules: string, };

/**
 * A text of a record.
 */
export type TextField = "text" | "what" | "title" | "meant" | "what_happened" | "trigger" | "detection" | "sooner" | "place" | "system" | "impact" | "amount" | "unit" | "words" | "went_well" | "lucky" | "facilitator" | "decision" | "notes" | "purpose" | "ground_rules" | "learned" | "open_points" | "name" | "role" | "source" | "evidence_note" | "evidence_source" | "owner" | "duty" | "usually" | "known" | "also" | "measure_counts" | "measure_threshold" | "decides" | "cost" | "pause_point" | { "checklist_line": number } | "checklist_owner" | "checklist_version" | "file_name" | "alternative" | "reason" | "line" | "prompt" | { "beneath": number } | { "also_beneath": number };

/**
 * A text of a workshop, by its record and field.
 */
export type TextLocation = { 
/**
 * The record that the text belongs to.
 */
key: Key, 
/**
 * The text of that record.
 */
field: TextField, };

/**
 * A thought of the parking lot: good, but not now.
 */
export type Thought = { 
/**
 * Its number, unique within the workshop.
 */
id: ThoughtId, 
/**
 * Its place among the others; lower comes first.
 */
rank: number, 
/**
 * Its words.
 */
text: string, 
/**
 * Nothing more is to be done about it.
 */
settled: boolean, };

/**
 * A new value for one field of a [`Thought`].
 */
export type ThoughtField = { "text": string } | { "settled": boolean };

/**
 * Names a thought of the parking lot within its workshop.
 */
export type ThoughtId = number;

/**
 * One thing that happened.
 */
export type TimelineEntry = { 
/**
 * Its number, unique within the workshop.
 */
id: EntryId, 
/**
 * Its place among the entries; lower comes first.
 */
rank: number, 
/**
 * Its time, as far as it is known.
 */
time: EntryTime, 
/**
 * The text of the entry: what happened.
 */
text: string, 
/**
 * The role that acted.
 */
role: string, 
/**
 * The source from which it is known.
 */
source: string, };

/**
 * A name that was typed where a role belongs.
 */
export type TypedName = { 
/**
 * As it was typed.
 */
name: string, 
/**
 * The role that is known to stand for it; empty: none.
 */
role: string, };

/**
 * A record before and after.
 */
export type Update = { 
/**
 * As it was.
 */
from: Record, 
/**
 * As it is now; has the same [`Key`].
 */
to: Record, };

/**
 * The lists that a window offers to choose from.
 */
export type Vocabulary = { 
/**
 * The sets of categories, in the order in which they are offered.
 */
category_sets: Array<CategorySetView>, 
/**
 * The kinds of actions, the strongest first.
 */
action_kinds: Array<KindView>, };

/**
 * The state of the voting.
 */
export type Voting = "not_yet" | "open" | "closed";

/**
 * What the text of each row or line is.
 */
export type Wanted = "causes" | "actions" | "entries";

/**
 * The weight of the bundled Inter.
 */
export type Weight = "regular" | "medium" | "semi_bold";

/**
 * Whose need it is.
 */
export type Whose = "people_affected" | "the_one_whose_act" | "colleagues" | "organisation";

/**
 * One wording that is worth a look.
 */
export type Wording = { 
/**
 * Where the text stands; none: it isn't part of the workshop yet.
 */
spot: TextLocation | null, 
/**
 * The sentence that it stands in, which is what an offer stands in the
 * place of: the whole line, but in a story.
 */
sentence: string, 
/**
 * Where the sentence begins in the text, in UTF-16 code units.
 */
at: number, 
/**
 * Where the phrase begins in the text, in UTF-16 code units.
 */
start: number, 
/**
 * Where the phrase ends in the text, in UTF-16 code units.
 */
end: number, 
/**
 * The kind of the finding.
 */
kind: WordingKind, 
/**
 * Why it is worth a look, in the language that Lisca speaks.
 */
why: string, 
/**
 * One to three, the best first, in the workshop's language.
 */
offers: Array<Offer>, };

/**
 * What is the matter with a wording (method §6).
 */
export type WordingKind = "counterfactual" | "negative_descriptor" | "end_point" | "judgement" | "person_as_subject";

/**
 * What a pattern changes. The categories of every set belong to some of them.
 */
export type WorkArea = "process" | "technology" | "communication" | "people" | "culture" | "environment";

/**
 * A part of an organisation that shares the work.
 */
export type WorkFunction = "development" | "operations" | "security_operations" | "clinical" | "production" | "management" | "personnel" | "finance" | "purchasing" | "legal" | "suppliers" | "users" | { "own": string };

/**
 * Names a workshop within its library. Never given twice, not even when the
 * workshop is gone.
 */
export type WorkshopId = number;
