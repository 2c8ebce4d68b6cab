// Generated from the Rust types and commands by `make bindings`. Don’t edit.

import { call } from "../host/call";
import type {
  ActionId,
  ActionKind,
  AgendaItem,
  Alike,
  Arrival,
  AttachedTo,
  Attaching,
  AttachmentId,
  AudienceView,
  BackupContentsView,
  BackupId,
  BackupView,
  BackupsView,
  Branch,
  Brand,
  CardSize,
  CategoryId,
  CategorySet,
  CauseId,
  Choices,
  Clock,
  ClockAct,
  ClockView,
  CopiedPlan,
  EarlierAction,
  Edit,
  Exported,
  Extras,
  FiledReportView,
  FormFormat,
  Format,
  Frame,
  FunctionView,
  Hit,
  ImportFrom,
  ImportPreview,
  IncidentKind,
  KeyChoices,
  Language,
  LeafletFormat,
  LibraryState,
  Moment,
  NameView,
  Opened,
  Outcome,
  OwnFlaw,
  PageView,
  ParetoBy,
  Parts,
  PatternView,
  PatternsFor,
  Picture,
  PictureFormat,
  PictureKind,
  PictureOptions,
  PlacedView,
  Readiness,
  ReportAnswer,
  ReportChoice,
  ReportId,
  RescuedView,
  RestoredView,
  SafetyReport,
  Shelf,
  ShelfPage,
  Showing,
  Since,
  Space,
  Summary,
  Target,
  Templates,
  TextLocation,
  TypedName,
  Vocabulary,
  Wording,
  WorkFunction,
  WorkshopId,
} from "./types";

/** The language to speak: the one that was chosen, or else that of the computer, which the window knows. */
export const uiLanguage = (args: { computer: Language }): Promise<Language> => call("ui_language", args);

/** Speaks this language from now on. */
export const setUiLanguage = (args: { language: Language }): Promise<void> => call("set_ui_language", args);

/** The size of the smallest words on the diagram, in px of the window. */
export const smallestWords = (): Promise<number> => call("smallest_words", {});

/** Words on the diagram are no smaller than this from now on, in px. */
export const setSmallestWords = (args: { px: number }): Promise<void> => call("set_smallest_words", args);

/** Whose the reports look like. */
export const brand = (): Promise<Brand> => call("brand", {});

/** Reports look like this from now on. */
export const setBrand = (args: { brand: Brand }): Promise<void> => call("set_brand", args);

/** Reports have the logo of this file from now on, or none. */
export const setLogo = (args: { path: string | null }): Promise<Brand> => call("set_logo", args);

/** The keys as they were changed. */
export const keyChoices = (): Promise<KeyChoices> => call("key_choices", {});

/** Keys are these from now on. */
export const setKeyChoices = (args: { choices: KeyChoices }): Promise<void> => call("set_key_choices", args);

/** What has to be said of the library. */
export const libraryState = (): Promise<LibraryState> => call("library_state", {});

/** Leaves the library where another program copies it, and says no more of that. */
export const leaveLibrarySynced = (): Promise<void> => call("leave_library_synced", {});

/** Opens what is in the library's folder now. */
export const reopenLibrary = (): Promise<void> => call("reopen_library", {});

/** The backups of the library. */
export const backups = (): Promise<BackupsView> => call("backups", {});

/** Takes a backup now; none: nothing was written since the newest. */
export const takeBackup = (): Promise<BackupView | null> => call("take_backup", {});

/** What is in the backup of a moment. */
export const lookIntoBackup = (args: { at: BackupId }): Promise<BackupContentsView> => call("look_into_backup", args);

/** Puts the backup of a moment in the place of the library, which is kept under another name. */
export const restoreBackup = (args: { at: BackupId }): Promise<RestoredView> => call("restore_backup", args);

/** Keeps backups in another folder from now on; none: beside the library. */
export const chooseBackupFolder = (args: { folder: string | null }): Promise<void> => call("choose_backup_folder", args);

/** Reads what can be read of a damaged library into a new one in its place; the damaged file is kept under another name. */
export const rescueLibrary = (): Promise<RescuedView> => call("rescue_library", {});

/** Begins a new library where one can't be opened, which is kept under another name. */
export const beginAnew = (): Promise<PlacedView> => call("begin_anew", {});

/** Moves the library to another folder, and uses it there from now on; where it can't be opened, uses what is there. */
export const chooseLibraryFolder = (args: { folder: string }): Promise<PlacedView> => call("choose_library_folder", args);

/** Deletes the backups that were taken before a moment, and the copies that were written before it, for good. Answers how many. */
export const deleteBackups = (args: { before: BackupId }): Promise<number> => call("delete_backups", args);

/** Deletes a copy of the library that is no backup, for good. */
export const deleteCopy = (args: { file: string }): Promise<void> => call("delete_copy", args);

/** The workshops on a shelf, the latest first. */
export const listWorkshops = (args: { shelf: Shelf }): Promise<Array<Summary>> => call("list_workshops", args);

/** Some of them: `most` from the one with `from` others before it, how many there are, and where `sought` stands. */
export const shelfPage = (args: { shelf: Shelf, from: number, most: number, sought: WorkshopId | null }): Promise<ShelfPage> => call("shelf_page", args);

/** Begins a workshop. */
export const createWorkshop = (args: { title: string, kind: IncidentKind, set: CategorySet, language: Language }): Promise<WorkshopId> => call("create_workshop", args);

/** Puts the worked examples into the library; `again`: those that are there already, too. */
export const addExamples = (args: { language: Language, again: boolean }): Promise<Array<WorkshopId>> => call("add_examples", args);

/** Copies a workshop, without its history. */
export const duplicateWorkshop = (args: { id: WorkshopId }): Promise<WorkshopId> => call("duplicate_workshop", args);

/** Puts a workshop into the archive, or takes it out. */
export const archiveWorkshop = (args: { id: WorkshopId, archived: boolean }): Promise<void> => call("archive_workshop", args);

/** Puts a workshop into the bin. */
export const binWorkshop = (args: { id: WorkshopId }): Promise<void> => call("bin_workshop", args);

/** Takes a workshop out of the bin. */
export const restoreWorkshop = (args: { id: WorkshopId }): Promise<void> => call("restore_workshop", args);

/** Deletes what is in the bin, for good. Answers how many. */
export const emptyBin = (): Promise<number> => call("empty_bin", {});

/** Where words occur in titles, effects, causes, actions and safeguards. */
export const search = (args: { text: string }): Promise<Array<Hit>> => call("search", args);

/** The lists to choose from. */
export const vocabulary = (args: { language: Language }): Promise<Vocabulary> => call("vocabulary", args);

/** The functions that a role can belong to: the built-in ones in words of a language, then those of the library's own. */
export const functions = (args: { language: Language }): Promise<Array<FunctionView>> => call("functions", args);

/** Adds a function to the library's own list. */
export const keepFunction = (args: { name: string }): Promise<void> => call("keep_function", args);

/** Takes a function off the library's own list; workshops that use it keep it. */
export const dropFunction = (args: { name: string }): Promise<void> => call("drop_function", args);

/** The functions that the words of roles suggest, each in its place. */
export const suggestFunctions = (args: { roles: Array<string>, language: Language }): Promise<Array<WorkFunction | null>> => call("suggest_functions", args);

/** The short reports, the one that was filed last first. */
export const safetyReports = (): Promise<Array<FiledReportView>> => call("safety_reports", {});

/** Files the short report that was written in the window: it isn't waiting to be finished any more. */
export const fileSafetyReport = (args: { report: SafetyReport }): Promise<ReportId> => call("file_safety_report", args);

/** Puts a report in the place of one that was filed. */
export const changeSafetyReport = (args: { id: ReportId, report: SafetyReport }): Promise<void> => call("change_safety_report", args);

/** Sets a report aside, or takes it back. */
export const setSafetyReportAside = (args: { id: ReportId, aside: boolean }): Promise<void> => call("set_safety_report_aside", args);

/** Deletes a report for good. A workshop that was begun from it stays. */
export const deleteSafetyReport = (args: { id: ReportId }): Promise<void> => call("delete_safety_report", args);

/** Begins the workshop that looks into a report; where it was begun already, that one. */
export const beginFromReport = (args: { id: ReportId, language: Language }): Promise<WorkshopId> => call("begin_from_report", args);

/** A file name that suits the form that others report with. */
export const reportFormName = (args: { format: FormFormat }): Promise<string> => call("report_form_name", args);

/** Writes that form to a file: the page that seals for this library, or the sheet to be filled in by hand. */
export const reportForm = (args: { format: FormFormat, path: string, overwrite: boolean }): Promise<Exported> => call("report_form", args);

/** Opens files that others sealed into the inbox, each once. */
export const openSealedFiles = (args: { paths: Array<string> }): Promise<Array<Arrival>> => call("open_sealed_files", args);

/** Opens a sealed report that stands in a text into the inbox, once. */
export const openSealedText = (args: { text: string }): Promise<Arrival> => call("open_sealed_text", args);

/** Says what was told back of a report, in the place of what was said before. */
export const answerSafetyReport = (args: { id: ReportId, answers: Array<ReportAnswer> }): Promise<void> => call("answer_safety_report", args);

/** A file name that suits what is told back of a report, or to everybody. */
export const feedbackName = (args: { id: ReportId | null, format: LeafletFormat }): Promise<string> => call("feedback_name", args);

/** What still looks like a name in it, each once. */
export const feedbackNames = (args: { id: ReportId | null }): Promise<Array<string>> => call("feedback_names", args);

/** Writes what is told back of a report, or to everybody, to a file. */
export const feedback = (args: { id: ReportId | null, format: LeafletFormat, path: string, overwrite: boolean }): Promise<Exported> => call("feedback", args);

/** The report that was begun and not filed yet. */
export const reportDraft = (): Promise<SafetyReport | null> => call("report_draft", {});

/** Keeps a report as far as it is written; none: forgets it. */
export const keepReportDraft = (args: { draft: SafetyReport | null }): Promise<void> => call("keep_report_draft", args);

/** The words that wait in a workshop's lines and fields, by the name of each; without a workshop, in those of the library. */
export const drafts = (args: { id: WorkshopId | null }): Promise<{ [key in string]: string }> => call("drafts", args);

/** Keeps words of lines and fields, and leaves those that it doesn't name; no words: forgets what was there. */
export const keepDrafts = (args: { id: WorkshopId | null, words: { [key in string]: string } }): Promise<void> => call("keep_drafts", args);

/** What is still open in a workshop, told in a language. */
export const readiness = (args: { id: WorkshopId, language: Language }): Promise<Readiness> => call("readiness", args);

/** Everything in a workshop. */
export const openWorkshop = (args: { id: WorkshopId }): Promise<Opened> => call("open_workshop", args);

/** What has happened to a workshop since a revision. */
export const since = (args: { id: WorkshopId, revision: number }): Promise<Since> => call("since", args);

/** Makes an edit and stores it. */
export const edit = (args: { id: WorkshopId, edit: Edit }): Promise<Outcome> => call("edit", args);

/** Makes an edit that sets what somebody is typing in a field, and stores it. Where the last step did the same, it goes on with that (W33). */
export const typeWords = (args: { id: WorkshopId, edit: Edit }): Promise<Outcome> => call("type_words", args);

/** Attaches files to a thing of a workshop, as one step; of pictures nothing but what is to be seen in them. */
export const attachFiles = (args: { id: WorkshopId, to: AttachedTo, paths: Array<string> }): Promise<Attaching> => call("attach_files", args);

/** Attaches bytes, in Base64: a screenshot that was pasted. */
export const attachPasted = (args: { id: WorkshopId, to: AttachedTo, name: string, bytes: string }): Promise<Attaching> => call("attach_pasted", args);

/** A small picture of what is attached, as the address of an image; none: it is no picture, or isn't kept any more. */
export const attachedThumbnail = (args: { id: WorkshopId, attachment: AttachmentId }): Promise<string | null> => call("attached_thumbnail", args);

/** The picture to be looked at, in the same way. */
export const attachedPicture = (args: { id: WorkshopId, attachment: AttachmentId }): Promise<string | null> => call("attached_picture", args);

/** Writes what is attached to a file. One that is there is written over only when `overwrite` says that somebody has agreed to it. */
export const saveAttached = (args: { id: WorkshopId, attachment: AttachmentId, path: string, overwrite: boolean }): Promise<Exported> => call("save_attached", args);

/** Takes back the last edit that still stands. */
export const undo = (args: { id: WorkshopId }): Promise<Outcome> => call("undo", args);

/** Does the last edit that was taken back again. */
export const redo = (args: { id: WorkshopId }): Promise<Outcome> => call("redo", args);

/** Puts the categories in the order that balances the fishbone. */
export const tidy = (args: { id: WorkshopId }): Promise<Outcome> => call("tidy", args);

/** What was done to a workshop before a step, or until now: so many steps at most, the latest first. */
export const history = (args: { id: WorkshopId, before: number | null, most: number }): Promise<Array<Moment>> => call("history", args);

/** Everything in a workshop as it stood after a step; 0: before the first. */
export const moment = (args: { id: WorkshopId, seq: number }): Promise<Parts> => call("moment", args);

/** The fishbone as it stood after a step. */
export const momentFishbone = (args: { id: WorkshopId, seq: number }): Promise<Frame> => call("moment_fishbone", args);

/** Brings back everything as it stood after a step, as one step that can be undone. Nothing that came later is lost. */
export const returnTo = (args: { id: WorkshopId, seq: number }): Promise<Outcome> => call("return_to", args);

/** Says what the room shall see from now on. Nothing of it is stored. */
export const show = (args: { showing: Showing }): Promise<void> => call("show", args);

/** Reads a clock of the workshop that is shown, or sets it. */
export const clock = (args: { clock: Clock, act: ClockAct }): Promise<ClockView> => call("clock", args);

/** What the room sees, in a window of this size in px: the only command of its window. With the token of the picture that it has, only what changed in it. */
export const audienceView = (args: { width: number, height: number, have: number | null }): Promise<AudienceView> => call("audience_view", args);

/** What looks like a name in a workshop's texts, and where. */
export const names = (args: { id: WorkshopId }): Promise<Array<NameView>> => call("names", args);

/** Erases the names that roles have taken the place of, for good: from the history too. Answers how many. */
export const eraseNames = (args: { id: WorkshopId }): Promise<number> => call("erase_names", args);

/** The name in what was typed where a role belongs, if there is one. */
export const typedName = (args: { id: WorkshopId, text: string }): Promise<TypedName | null> => call("typed_name", args);

/** Says that something is no name, in any workshop, for good; or takes that back. */
export const ignoreName = (args: { name: string, ignored: boolean }): Promise<void> => call("ignore_name", args);

/** The actions that earlier workshops of the same system or team left open. */
export const earlierActions = (args: { id: WorkshopId }): Promise<Array<EarlierAction>> => call("earlier_actions", args);

/** The systems and teams that workshops have named so far. */
export const systems = (): Promise<Array<string>> => call("systems", {});

/** Reads causes from plain text, one a line, what is indented beneath what it explains. Nothing is changed. */
export const readOutline = (args: { id: WorkshopId, text: string }): Promise<Array<Branch>> => call("read_outline", args);

/** Causes with all beneath them as plain text, one a line. */
export const writeOutline = (args: { id: WorkshopId, causes: Array<CauseId> }): Promise<string> => call("write_outline", args);

/** Causes and ideas that say much the same, the most alike first. */
export const alike = (args: { id: WorkshopId }): Promise<Array<Alike>> => call("alike", args);

/** Patterns that would make a weaker action unnecessary, or take a cause away: the nearest first, then all others area by area. */
export const patterns = (args: { id: WorkshopId, about: PatternsFor }): Promise<Array<PatternView>> => call("patterns", args);

/** The kinds that the words of actions suggest, each in its place. */
export const suggestKinds = (args: { id: WorkshopId, whats: Array<string> }): Promise<Array<ActionKind | null>> => call("suggest_kinds", args);

/** The agendas and ground rules to begin with. */
export const templates = (args: { language: Language }): Promise<Templates> => call("templates", args);

/** Keeps an agenda under a name, in the stead of an own one that has it. */
export const keepAgenda = (args: { name: string, items: Array<AgendaItem> }): Promise<void> => call("keep_agenda", args);

/** Forgets an own agenda. */
export const dropAgenda = (args: { name: string }): Promise<void> => call("drop_agenda", args);

/** Keeps the ground rules that new workshops begin with; without words, those that come with Lisca. */
export const keepGroundRules = (args: { text: string }): Promise<void> => call("keep_ground_rules", args);

/** Every wording in a workshop that is worth a look, as one reads it. */
export const wordings = (args: { id: WorkshopId }): Promise<Array<Wording>> => call("wordings", args);

/** The wordings of a text that is being typed, perhaps where another text stands now. */
export const wordingsOf = (args: { id: WorkshopId, text: string, spot: TextLocation | null }): Promise<Array<Wording>> => call("wordings_of", args);

/** Leaves a phrase of a sentence as it is, wherever the sentence stands, for good; or takes that back. */
export const dismissWording = (args: { sentence: string, phrase: string, dismissed: boolean }): Promise<void> => call("dismiss_wording", args);

/** The user's own lines of the guard's lexicon. */
export const ownLexicon = (args: { language: Language }): Promise<string> => call("own_lexicon", args);

/** Keeps the user's own lines, if each can be read. Answers those that can't; nothing is changed then. */
export const keepOwnLexicon = (args: { language: Language, text: string }): Promise<Array<OwnFlaw>> => call("keep_own_lexicon", args);

/** Never looks for a phrase again, in the language of a workshop; or takes that back. */
export const silenceWording = (args: { id: WorkshopId, phrase: string, silenced: boolean }): Promise<void> => call("silence_wording", args);

/** The fishbone; in a given space bones step back until the rest can be read, that of the focus last. What is beneath the causes in `folded` is counted, not drawn. With the token of the picture that the window has, only what changed. */
export const fishbone = (args: { id: WorkshopId, space: Space | null, focus: Target | null, folded: Array<CauseId>, numbered: boolean, have: number | null }): Promise<Picture> => call("fishbone", args);

/** The why-tree of the whole, or of what is beneath one cause, with the branches in `folded` counted, not drawn. With the token of the picture that the window has, only what changed. */
export const whyTree = (args: { id: WorkshopId, top: CauseId | null, folded: Array<CauseId>, numbered: boolean, have: number | null }): Promise<Picture> => call("why_tree", args);

/** What the group gave its dots to, by cause or by category, for a view of this size in px; without bars while a round is open. */
export const pareto = (args: { id: WorkshopId, by: ParetoBy, width: number, height: number }): Promise<Frame> => call("pareto", args);

/** The timeline as a line, `width` px wide. */
export const timelinePicture = (args: { id: WorkshopId, width: number }): Promise<Frame> => call("timeline_picture", args);

/** The pages of the report that is asked for: the very ones that the PDF has. */
export const reportPages = (args: { id: WorkshopId, choice: ReportChoice }): Promise<Array<PageView>> => call("report_pages", args);

/** A page as a standalone picture, SVG; none when it isn't one of the report's pages any more. */
export const reportPage = (args: { token: number }): Promise<string | null> => call("report_page", args);

/** A file name that suits the workshop. */
export const exportName = (args: { id: WorkshopId, format: Format }): Promise<string> => call("export_name", args);

/** Writes a workshop to a file, with what `extras` asks for where the format can hold it. A file that is there is written over only when `overwrite` says that somebody has agreed to it. */
export const exportWorkshop = (args: { id: WorkshopId, format: Format, path: string, extras: Extras, overwrite: boolean }): Promise<Exported> => call("export_workshop", args);

/** A file name that suits a picture of the workshop. */
export const pictureName = (args: { id: WorkshopId, format: PictureFormat, kind: PictureKind }): Promise<string> => call("picture_name", args);

/** Writes a picture of a workshop to a file. A file that is there is written over only when `overwrite` says that somebody has agreed to it. */
export const exportPicture = (args: { id: WorkshopId, format: PictureFormat, options: PictureOptions, path: string, overwrite: boolean }): Promise<Exported> => call("export_picture", args);

/** A picture of a workshop in PNG, in Base64: for the clipboard. */
export const copiedPicture = (args: { id: WorkshopId, options: PictureOptions }): Promise<string> => call("copied_picture", args);

/** The plan as rows for a spreadsheet and as a table for a mail: for the clipboard. */
export const copiedPlan = (args: { id: WorkshopId }): Promise<CopiedPlan> => call("copied_plan", args);

/** Writes the report that is asked for to a file. A file that is there is written over only when `overwrite` says that somebody has agreed to it. */
export const exportReport = (args: { id: WorkshopId, choice: ReportChoice, path: string, overwrite: boolean }): Promise<Exported> => call("export_report", args);

/** A file name that suits the card of an action's checklist. */
export const checklistCardName = (args: { id: WorkshopId, action: ActionId }): Promise<string> => call("checklist_card_name", args);

/** Writes an action's checklist to a file, as a card of one page, PDF. A file that is there is written over only when `overwrite` says that somebody has agreed to it. */
export const checklistCard = (args: { id: WorkshopId, action: ActionId, size: CardSize, path: string, overwrite: boolean }): Promise<Exported> => call("checklist_card", args);

/** Writes the blank card with which something is handed over to others, as a PDF. It is of no workshop: nothing but a language and a path is asked for. */
export const handoverCard = (args: { language: Language, path: string, overwrite: boolean }): Promise<Exported> => call("handover_card", args);

/** Writes a workshop to a JSON file as it is in memory, private notes too, with edits that the library wouldn't take. Neither is changed. */
export const saveCopy = (args: { id: WorkshopId, edits: Array<Edit>, path: string }): Promise<Exported> => call("save_copy", args);

/** Reads a file into the library, as a workshop. */
export const importWorkshop = (args: { path: string }): Promise<WorkshopId> => call("import_workshop", args);

/** What would be made of a file or a text: in a workshop, or as one of its own. */
export const previewImport = (args: { from: ImportFrom, choices: Choices, into: WorkshopId | null }): Promise<ImportPreview> => call("preview_import", args);

/** Makes a workshop of a file or a text, read as `choices` say. */
export const importNew = (args: { from: ImportFrom, choices: Choices }): Promise<WorkshopId> => call("import_new", args);

/** Puts what is in a file or a text into a workshop, as one edit: causes beneath `parent`, with this category where they name none; actions for it. */
export const importInto = (args: { id: WorkshopId, from: ImportFrom, choices: Choices, parent: CauseId | null, category: CategoryId | null }): Promise<Outcome> => call("import_into", args);
