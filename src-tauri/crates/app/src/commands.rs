//! The one list of what a window may ask for. The router, the names in the
//! shell's access list and the TypeScript functions all come from it (I7).

use crate::card::{self, CardSize};
use crate::documents::{Opened, Outcome, Since};
use crate::evidence::{self, Attaching};
use crate::export::Exported;
use crate::files::{ExistingFile, named};
use crate::history::{Moment, PastWorkshop};
use crate::importing::{self, ImportFrom, ImportPreview, Landing};
use crate::library::{Arrival, FormFormat, LeafletFormat};
use crate::library::{
    BackupContentsView, BackupId, BackupView, BackupsView, RestoredView, backups,
};
use crate::library::{
    EarlierAction, FiledReportView, FunctionView, LibraryState, Templates, Vocabulary,
};
use crate::library::{PlacedView, RescuedView, replacing};
use crate::library::{
    earlier_actions, functions, safety_reports, shelves, state, templates, vocabulary,
};
use crate::library::{feedback, report_form, sealed_reports};
use crate::pdf::ReportChoice;
use crate::pictures::{PageView, ParetoBy, Picture};
use crate::reading::functions::suggested;
use crate::reading::{NameView, OwnFlaw, PatternView, PatternsFor, Readiness, TypedName, Wording};
use crate::reading::{guards, names, patterns, readiness};
use crate::room::audience::AudienceView;
use crate::room::{Clock, ClockAct, ClockView, Showing};
use crate::settings::{KeyChoices, brand, drafts, keys, language, smallest_words};
use crate::words::Trouble;
use crate::{
    App, Begun, Caller, CallerKind, Failure, Format, export, history, outlines, pictures, rescue,
};
use diagram::{Frame, Options, Space, Target};
use formats::reading::Choices;
use formats::{CopiedPlan, Extras, PictureFormat, PictureKind, PictureOptions};
use report::Brand;
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;
use store::{Drafts, Hit, ReportId, Shelf, ShelfPage, Summary, WorkshopId};
use workshop::{
    ActionId, ActionKind, AgendaItem, Alike, AttachedTo, AttachmentId, Branch, CategoryId,
    CategorySet, CauseId, Edit, Function, IncidentKind, Language, Parts, ReportAnswer,
    SafetyReport, TextLocation,
};

/// Each command: what it does, who may ask for it where that isn't the
/// facilitator, its name, its arguments, what it answers, and who answers it.
macro_rules! commands {
    (of $app:ident, asked by $caller:ident:
        $($(#[doc = $doc:literal])*
        $([for $($kind:ident)+])? $name:ident($($arg:ident: $type:ty),*) -> $out:ty = $answer:expr;)*) => {
        /// The names of all commands.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        impl CallerKind {
            /// Whether callers of this kind may ask for a command.
            #[must_use]
            pub fn may_ask(self, command: &str) -> bool {
                match command {
                    $(stringify!($name) => asked_by!($($($kind)+)?).contains(&self),)*
                    _ => false,
                }
            }
        }

        /// What each command begins.
        #[allow(
            clippy::too_many_arguments,
            unused_variables,
            reason = "some commands have many, and some answer the same, whoever asks"
        )]
        mod beginning {
            use super::*;

            $(pub(super) fn $name($app: &mut App, $caller: Caller, $($arg: $type),*) -> Result<Begun<$out>, Failure> {
                let answer: Result<_, Failure> = $answer;
                answer.map(Begun::from)
            })*
        }

        impl App {
            $($(#[doc = $doc])*
            ///
            /// # Errors
            /// What can't be done, and what to do about it.
            pub fn $name(&mut self, $($arg: $type),*) -> Result<$out, Failure> {
                beginning::$name(self, Caller::Facilitator, $($arg),*)?.finish(&mut self.documents)
            })*

            fn route(&mut self, caller: Caller, name: &str, args: Value) -> Result<Begun<String>, Failure> {
                match name {
                    $(stringify!($name) => {
                        #[derive(Deserialize)]
                        struct Args { $($arg: $type,)* }
                        let Args { $($arg,)* } = arguments(args)?;
                        let begun = beginning::$name(self, caller, $($arg),*)?;
                        begun.then(|answer| answer_in_json(&answer))
                    })*
                    _ => Err(Trouble::NoCommand(name.to_owned()).into()),
                }
            }
        }

        /// The functions through which the UI calls the commands.
        #[cfg(feature = "typescript")]
        pub(crate) fn describe(to: &mut impl FnMut(crate::typescript::Command)) {
            $(to(crate::typescript::Command::new::<$out>(
                stringify!($name),
                concat!($($doc),*),
            )$(.with::<$type>(stringify!($arg)))*);)*
        }
    };
}

/// The kinds that may ask for a command.
macro_rules! asked_by {
    () => { [CallerKind::Facilitator] };
    ($($kind:ident)+) => { [$(CallerKind::$kind),+] };
}

commands! { of app, asked by caller:
    /// The language to speak: the one that was chosen, or else that of the
    /// computer, which the window knows.
    ui_language(computer: Language) -> Language
        = app.speech.chosen(app.documents.settings(), computer);
    /// Speaks this language from now on.
    set_ui_language(language: Language) -> ()
        = language::choose(app.documents.settings_mut(), language);
    /// The size of the smallest words on the diagram, in px of the window.
    smallest_words() -> u8 = smallest_words::smallest_words(app.documents.settings());
    /// Words on the diagram are no smaller than this from now on, in px.
    set_smallest_words(px: u8) -> ()
        = smallest_words::set_smallest_words(app.documents.settings_mut(), px);
    /// Whose the reports look like.
    brand() -> Brand = brand::brand(app.documents.settings());
    /// Reports look like this from now on.
    set_brand(brand: Brand) -> () = brand::set_brand(app.documents.settings_mut(), &brand);
    /// Reports have the logo of this file from now on, or none.
    set_logo(path: Option<String>) -> Brand
        = brand::set_logo(app.documents.settings_mut(), path.as_deref().map(named).as_deref());
    /// The keys as they were changed.
    key_choices() -> KeyChoices = keys::key_choices(app.documents.settings());
    /// Keys are these from now on.
    set_key_choices(choices: KeyChoices) -> ()
        = keys::set_key_choices(app.documents.settings_mut(), &choices);

    /// What has to be said of the library.
    library_state() -> LibraryState
        = Ok(state::state(app.spoken(), &app.documents, app.synced()));
    /// Leaves the library where another program copies it, and says no more of that.
    leave_library_synced() -> () = {
        let synced = app.synced();
        state::leave(app.documents.settings_mut(), synced)
    };
    /// Opens what is in the library's folder now.
    reopen_library() -> () = app.reopen();

    /// The backups of the library.
    backups() -> BackupsView
        = Ok(backups::backups(app.spoken(), &app.documents, &app.last_backup));
    /// Takes a backup now; none: nothing was written since the newest.
    take_backup() -> Option<BackupView>
        = Ok(Begun::Background(backups::take_backup(&app.documents, &app.last_backup)));
    /// What is in the backup of a moment.
    look_into_backup(at: BackupId) -> BackupContentsView
        = backups::look_into_backup(&app.documents, at);
    /// Puts the backup of a moment in the place of the library, which is kept
    /// under another name.
    restore_backup(at: BackupId) -> RestoredView = {
        app.forget_pictures();
        backups::restore_backup(&mut app.documents, at)
    };
    /// Keeps backups in another folder from now on; none: beside the library.
    choose_backup_folder(folder: Option<String>) -> ()
        = backups::choose_backup_folder(&app.documents, folder.as_deref());
    /// Reads what can be read of a damaged library into a new one in its place; the
    /// damaged file is kept under another name.
    rescue_library() -> RescuedView = {
        app.forget_pictures();
        replacing::rescue_library(app.spoken(), &mut app.documents)
    };
    /// Begins a new library where one can't be opened, which is kept under another
    /// name.
    begin_anew() -> PlacedView = Err::<PlacedView, _>(Trouble::LibraryThere.into());
    /// Moves the library to another folder, and uses it there from now on; where it
    /// can't be opened, uses what is there.
    choose_library_folder(folder: String) -> PlacedView = {
        app.forget_pictures();
        replacing::move_library(&app.home, &mut app.documents, &folder)
    };
    /// Deletes the backups that were taken before a moment, and the copies that were
    /// written before it, for good. Answers how many.
    delete_backups(before: BackupId) -> usize
        = backups::delete_backups(&app.documents, before);
    /// Deletes a copy of the library that is no backup, for good.
    delete_copy(file: String) -> () = backups::delete_copy(&app.documents, &file);

    /// The workshops on a shelf, the latest first.
    list_workshops(shelf: Shelf) -> Vec<Summary>
        = shelves::list_workshops(&mut app.documents, shelf);
    /// Some of them: `most` from the one with `from` others before it, how many
    /// there are, and where `sought` stands.
    shelf_page(shelf: Shelf, from: u32, most: u32, sought: Option<WorkshopId>) -> ShelfPage
        = shelves::shelf_page(&mut app.documents, shelf, from, most, sought);
    /// Begins a workshop.
    create_workshop(title: String, kind: IncidentKind, set: CategorySet, language: Language) -> WorkshopId
        = shelves::create_workshop(&mut app.documents, &title, kind, set, language);
    /// Puts the worked examples into the library; `again`: those that are there already, too.
    add_examples(language: Language, again: bool) -> Vec<WorkshopId>
        = shelves::add_examples(&mut app.documents, language, again);
    /// Copies a workshop, without its history.
    duplicate_workshop(id: WorkshopId) -> WorkshopId
        = shelves::duplicate_workshop(app.spoken(), &mut app.documents, id);
    /// Puts a workshop into the archive, or takes it out.
    archive_workshop(id: WorkshopId, archived: bool) -> ()
        = shelves::archive_workshop(&mut app.documents, id, archived);
    /// Puts a workshop into the bin.
    bin_workshop(id: WorkshopId) -> () = shelves::bin_workshop(&mut app.documents, id);
    /// Takes a workshop out of the bin.
    restore_workshop(id: WorkshopId) -> () = shelves::restore_workshop(&mut app.documents, id);
    /// Deletes what is in the bin, for good. Answers how many.
    empty_bin() -> usize = {
        let deleted = shelves::empty_bin(&mut app.documents)?;
        app.wordings.read_dismissals_again();
        Ok(deleted)
    };
    /// Where words occur in titles, effects, causes, actions and safeguards.
    search(text: String) -> Vec<Hit> = shelves::search(&mut app.documents, &text);
    /// The lists to choose from.
    vocabulary(language: Language) -> Vocabulary = Ok(vocabulary::vocabulary(language));

    /// The functions that a role can belong to: the built-in ones in words of a
    /// language, then those of the library's own.
    functions(language: Language) -> Vec<FunctionView>
        = functions::functions(&mut app.documents, language);
    /// Adds a function to the library's own list.
    keep_function(name: String) -> ()
        = functions::keep_function(app.documents.settings_mut(), &name);
    /// Takes a function off the library's own list; workshops that use it keep it.
    drop_function(name: String) -> ()
        = functions::drop_function(app.documents.settings_mut(), &name);
    /// The functions that the words of roles suggest, each in its place.
    suggest_functions(roles: Vec<String>, language: Language) -> Vec<Option<Function>>
        = Ok(suggested(&roles, language));

    /// The short reports, the one that was filed last first.
    safety_reports() -> Vec<FiledReportView> = safety_reports::safety_reports(&mut app.documents);
    /// Files the short report that was written in the window: it isn't waiting
    /// to be finished any more.
    file_safety_report(report: SafetyReport) -> ReportId
        = safety_reports::file_safety_report(&mut app.documents, report);
    /// Puts a report in the place of one that was filed.
    change_safety_report(id: ReportId, report: SafetyReport) -> ()
        = safety_reports::change_safety_report(&mut app.documents, id, report);
    /// Sets a report aside, or takes it back.
    set_safety_report_aside(id: ReportId, aside: bool) -> ()
        = safety_reports::set_safety_report_aside(&mut app.documents, id, aside);
    /// Deletes a report for good. A workshop that was begun from it stays.
    delete_safety_report(id: ReportId) -> ()
        = safety_reports::delete_safety_report(&mut app.documents, id);
    /// Begins the workshop that looks into a report; where it was begun
    /// already, that one.
    begin_from_report(id: ReportId, language: Language) -> WorkshopId
        = safety_reports::begin_from_report(&mut app.documents, id, language);
    /// A file name that suits the form that others report with.
    report_form_name(format: FormFormat) -> String
        = Ok(report_form::report_form_name(app.spoken(), format));
    /// Writes that form to a file: the page that seals for this library, or the
    /// sheet to be filled in by hand.
    report_form(format: FormFormat, path: String, overwrite: bool) -> Exported
        = report_form::report_form(app.spoken(), &mut app.documents, format, Path::new(&path), ExistingFile::when(overwrite));
    /// Opens files that others sealed into the inbox, each once.
    open_sealed_files(paths: Vec<String>) -> Vec<Arrival>
        = Ok(sealed_reports::open_sealed_files(app.spoken(), &mut app.documents, &paths.iter().map(|it| named(it)).collect::<Vec<_>>()));
    /// Opens a sealed report that stands in a text into the inbox, once.
    open_sealed_text(text: String) -> Arrival
        = Ok(sealed_reports::open_sealed_text(app.spoken(), &mut app.documents, &text));
    /// Says what was told back of a report, in the place of what was said before.
    answer_safety_report(id: ReportId, answers: Vec<ReportAnswer>) -> ()
        = feedback::answer_safety_report(&mut app.documents, id, answers);
    /// A file name that suits what is told back of a report, or to everybody.
    feedback_name(id: Option<ReportId>, format: LeafletFormat) -> String
        = feedback::feedback_name(app.spoken(), &mut app.documents, id, format);
    /// What still looks like a name in it, each once.
    feedback_names(id: Option<ReportId>) -> Vec<String>
        = feedback::feedback_names(app.spoken(), &mut app.documents, &mut app.guards, id);
    /// Writes what is told back of a report, or to everybody, to a file.
    feedback(id: Option<ReportId>, format: LeafletFormat, path: String, overwrite: bool) -> Exported
        = feedback::feedback(app.spoken(), &mut app.documents, id, format, Path::new(&path), ExistingFile::when(overwrite));
    /// The report that was begun and not filed yet.
    report_draft() -> Option<SafetyReport> = safety_reports::report_draft(&mut app.documents);
    /// Keeps a report as far as it is written; none: forgets it.
    keep_report_draft(draft: Option<SafetyReport>) -> ()
        = safety_reports::keep_report_draft(&mut app.documents, draft);

    /// The words that wait in a workshop's lines and fields, by the name of
    /// each; without a workshop, in those of the library.
    drafts(id: Option<WorkshopId>) -> Drafts
        = drafts::drafts(app.documents.settings(), id);
    /// Keeps words of lines and fields, and leaves those that it doesn't name;
    /// no words: forgets what was there.
    keep_drafts(id: Option<WorkshopId>, words: Drafts) -> ()
        = drafts::keep_drafts(app.documents.settings_mut(), id, &words);

    /// What is still open in a workshop, told in a language.
    readiness(id: WorkshopId, language: Language) -> Readiness
        = readiness::readiness(app.spoken(), &mut app.documents, &mut app.guards, &mut app.wordings, id, language);
    /// Everything in a workshop.
    open_workshop(id: WorkshopId) -> Opened = app.documents.open_workshop(id, caller);
    /// What has happened to a workshop since a revision.
    since(id: WorkshopId, revision: u64) -> Since = app.documents.since(id, caller, revision);
    /// Makes an edit and stores it.
    edit(id: WorkshopId, edit: Edit) -> Outcome = app.documents.edit(id, caller, edit);
    /// Makes an edit that sets what somebody is typing in a field, and stores
    /// it. Where the last step did the same, it goes on with that (W33).
    type_words(id: WorkshopId, edit: Edit) -> Outcome
        = app.documents.type_words(id, caller, edit);
    /// Attaches files to a thing of a workshop, as one step; of pictures nothing but
    /// what is to be seen in them.
    attach_files(id: WorkshopId, to: AttachedTo, paths: Vec<String>) -> Attaching
        = evidence::attach_files(app.spoken(), &mut app.documents, id, caller, to, &paths);
    /// Attaches bytes, in Base64: a screenshot that was pasted.
    attach_pasted(id: WorkshopId, to: AttachedTo, name: String, bytes: String) -> Attaching
        = evidence::attach_pasted(app.spoken(), &mut app.documents, id, caller, to, &name, &bytes);
    /// A small picture of what is attached, as the address of an image; none: it is no
    /// picture, or isn't kept any more.
    attached_thumbnail(id: WorkshopId, attachment: AttachmentId) -> Option<String>
        = evidence::attached_thumbnail(&mut app.documents, id, attachment);
    /// The picture to be looked at, in the same way.
    attached_picture(id: WorkshopId, attachment: AttachmentId) -> Option<String>
        = evidence::attached_picture(&mut app.documents, id, attachment);
    /// Writes what is attached to a file. One that is there is written over only when
    /// `overwrite` says that somebody has agreed to it.
    save_attached(id: WorkshopId, attachment: AttachmentId, path: String, overwrite: bool) -> Exported
        = export::save_attached(&mut app.documents, id, attachment, Path::new(&path), overwrite);
    /// Takes back the last edit that still stands.
    undo(id: WorkshopId) -> Outcome = app.documents.undo(id, caller);
    /// Does the last edit that was taken back again.
    redo(id: WorkshopId) -> Outcome = app.documents.redo(id, caller);
    /// Puts the categories in the order that balances the fishbone.
    tidy(id: WorkshopId) -> Outcome = pictures::tidy(&mut app.documents, id, caller);

    /// What was done to a workshop before a step, or until now: so many steps at most, the latest first.
    history(id: WorkshopId, before: Option<u64>, most: u32) -> Vec<Moment>
        = history::history(&mut app.documents, id, before, most);
    /// Everything in a workshop as it stood after a step; 0: before the first.
    moment(id: WorkshopId, seq: u64) -> Parts = app.past.moment(&mut app.documents, id, seq);
    /// The fishbone as it stood after a step.
    moment_fishbone(id: WorkshopId, seq: u64) -> Frame
        = app.past.moment_fishbone(&mut app.documents, id, seq);
    /// Brings back everything as it stood after a step, as one step that can
    /// be undone. Nothing that came later is lost.
    return_to(id: WorkshopId, seq: u64) -> Outcome
        = history::return_to(&mut app.documents, id, caller, seq);

    /// Says what the room shall see from now on. Nothing of it is stored.
    show(showing: Showing) -> () = {
        app.live.show(showing);
        Ok(())
    };
    /// Reads a clock of the workshop that is shown, or sets it.
    clock(clock: Clock, act: ClockAct) -> ClockView
        = app.live.clock(&mut app.documents, clock, act);
    /// What the room sees, in a window of this size in px: the only command of
    /// its window. With the token of the picture that it has, only what
    /// changed in it.
    [for Room] audience_view(width: f32, height: f32, have: Option<u32>) -> AudienceView
        = Ok(app.seen_by(caller, [width, height], have));

    /// What looks like a name in a workshop's texts, and where.
    names(id: WorkshopId) -> Vec<NameView> = names::names(&mut app.documents, &mut app.guards, id);
    /// Erases the names that roles have taken the place of, for good: from the history
    /// too. Answers how many.
    erase_names(id: WorkshopId) -> usize = {
        // It may hold a moment of before.
        app.past = PastWorkshop::default();
        names::erase_names(&mut app.documents, &mut app.guards, id)
    };
    /// The name in what was typed where a role belongs, if there is one.
    typed_name(id: WorkshopId, text: String) -> Option<TypedName>
        = names::typed_name(&mut app.documents, &mut app.guards, id, text);
    /// Says that something is no name, in any workshop, for good; or takes that
    /// back.
    ignore_name(name: String, ignored: bool) -> () = {
        names::ignore_name(app.documents.settings_mut(), &name, ignored)?;
        app.audience.look_again();
        app.live.turn();
        Ok(())
    };

    /// The actions that earlier workshops of the same system or team left
    /// open.
    earlier_actions(id: WorkshopId) -> Vec<EarlierAction>
        = earlier_actions::earlier_actions(&mut app.documents, id);
    /// The systems and teams that workshops have named so far.
    systems() -> Vec<String> = earlier_actions::systems(&mut app.documents);
    /// Reads causes from plain text, one a line, what is indented beneath what
    /// it explains. Nothing is changed.
    read_outline(id: WorkshopId, text: String) -> Vec<Branch>
        = outlines::read_outline(&mut app.documents, id, &text);
    /// Causes with all beneath them as plain text, one a line.
    write_outline(id: WorkshopId, causes: Vec<CauseId>) -> String
        = outlines::write_outline(&mut app.documents, id, &causes);
    /// Causes and ideas that say much the same, the most alike first.
    alike(id: WorkshopId) -> Vec<Alike> = outlines::alike(&mut app.documents, id);
    /// Patterns that would make a weaker action unnecessary, or take a cause
    /// away: the nearest first, then all others area by area.
    patterns(id: WorkshopId, about: PatternsFor) -> Vec<PatternView>
        = patterns::offered(&mut app.documents, id, about);
    /// The kinds that the words of actions suggest, each in its place.
    suggest_kinds(id: WorkshopId, whats: Vec<String>) -> Vec<Option<ActionKind>>
        = patterns::suggest_kinds(&mut app.documents, &mut app.guards, id, &whats);
    /// The agendas and ground rules to begin with.
    templates(language: Language) -> Templates
        = templates::templates(app.spoken(), app.documents.settings(), language);
    /// Keeps an agenda under a name, in the stead of an own one that has it.
    keep_agenda(name: String, items: Vec<AgendaItem>) -> ()
        = templates::keep_agenda(app.documents.settings_mut(), &name, &items);
    /// Forgets an own agenda.
    drop_agenda(name: String) -> () = templates::drop_agenda(app.documents.settings_mut(), &name);
    /// Keeps the ground rules that new workshops begin with; without words,
    /// those that come with Lisca.
    keep_ground_rules(text: String) -> ()
        = templates::keep_ground_rules(app.documents.settings_mut(), &text);

    /// Every wording in a workshop that is worth a look, as one reads it.
    wordings(id: WorkshopId) -> Vec<Wording>
        = app.wordings.wordings(app.speech.spoken(app.documents.settings()), &mut app.documents, &mut app.guards, id);
    /// The wordings of a text that is being typed, perhaps where another text
    /// stands now.
    wordings_of(id: WorkshopId, text: String, spot: Option<TextLocation>) -> Vec<Wording>
        = app.wordings.of_text(app.speech.spoken(app.documents.settings()), &mut app.documents, &mut app.guards, id, text, spot);
    /// Leaves a phrase of a sentence as it is, wherever the sentence stands,
    /// for good; or takes that back.
    dismiss_wording(sentence: String, phrase: String, dismissed: bool) -> ()
        = app.wordings.dismiss(app.documents.settings_mut(), sentence, phrase, dismissed);
    /// The user's own lines of the guard's lexicon.
    own_lexicon(language: Language) -> String
        = guards::own_lexicon(app.documents.settings(), language);
    /// Keeps the user's own lines, if each can be read. Answers those that
    /// can't; nothing is changed then.
    keep_own_lexicon(language: Language, text: String) -> Vec<OwnFlaw>
        = app.guards.keep_own_lexicon(app.speech.spoken(app.documents.settings()), app.documents.settings_mut(), language, &text);
    /// Never looks for a phrase again, in the language of a workshop; or takes
    /// that back.
    silence_wording(id: WorkshopId, phrase: String, silenced: bool) -> ()
        = app.guards.silence_wording(&mut app.documents, id, &phrase, silenced);

    /// The fishbone; in a given space bones step back until the rest can be
    /// read, that of the focus last. What is beneath the causes in `folded` is
    /// counted, not drawn. With the token of the picture that the window has,
    /// only what changed.
    fishbone(id: WorkshopId, space: Option<Space>, focus: Option<Target>, folded: Vec<CauseId>, numbered: bool, have: Option<u32>) -> Picture = {
        let asked = Options { space, focus, folded, numbered, ..Options::default() };
        app.pictures.fishbone(&mut app.documents, id, asked, have)
    };
    /// The why-tree of the whole, or of what is beneath one cause, with the
    /// branches in `folded` counted, not drawn. With the token of the picture
    /// that the window has, only what changed.
    why_tree(id: WorkshopId, top: Option<CauseId>, folded: Vec<CauseId>, numbered: bool, have: Option<u32>) -> Picture = {
        let asked = Options { top, folded, numbered, ..Options::default() };
        app.pictures.why_tree(&mut app.documents, id, &asked, have)
    };
    /// What the group gave its dots to, by cause or by category, for a view of
    /// this size in px; without bars while a round is open.
    pareto(id: WorkshopId, by: ParetoBy, width: f32, height: f32) -> Frame
        = pictures::pareto(&mut app.documents, id, by, width, height);
    /// The timeline as a line, `width` px wide.
    timeline_picture(id: WorkshopId, width: f32) -> Frame
        = pictures::timeline(&mut app.documents, id, width);
    /// The pages of the report that is asked for: the very ones that the PDF has.
    report_pages(id: WorkshopId, choice: ReportChoice) -> Vec<PageView>
        = app.report_pages.pages(&mut app.documents, id, choice);
    /// A page as a standalone picture, SVG; none when it isn't one of the
    /// report's pages any more.
    report_page(token: u32) -> Option<String> = Ok(app.report_pages.page(token));

    /// A file name that suits the workshop.
    export_name(id: WorkshopId, format: Format) -> String
        = export::export_name(app.spoken(), &mut app.documents, id, format);
    /// Writes a workshop to a file, with what `extras` asks for where the format
    /// can hold it. A file that is there is written over only when `overwrite`
    /// says that somebody has agreed to it.
    export_workshop(id: WorkshopId, format: Format, path: String, extras: Extras, overwrite: bool) -> Exported
        = export::export_workshop(&mut app.documents, id, format, path, extras, overwrite);
    /// A file name that suits a picture of the workshop.
    picture_name(id: WorkshopId, format: PictureFormat, kind: PictureKind) -> String
        = export::picture_name(app.spoken(), &mut app.documents, id, format, kind);
    /// Writes a picture of a workshop to a file. A file that is there is written over
    /// only when `overwrite` says that somebody has agreed to it.
    export_picture(id: WorkshopId, format: PictureFormat, options: PictureOptions, path: String, overwrite: bool) -> Exported
        = export::export_picture(&mut app.documents, id, format, options, path, overwrite);
    /// A picture of a workshop in PNG, in Base64: for the clipboard.
    copied_picture(id: WorkshopId, options: PictureOptions) -> String
        = export::copied_picture(&mut app.documents, id, options);
    /// The plan as rows for a spreadsheet and as a table for a mail: for the
    /// clipboard.
    copied_plan(id: WorkshopId) -> CopiedPlan = export::copied_plan(&mut app.documents, id);
    /// Writes the report that is asked for to a file. A file that is there is
    /// written over only when `overwrite` says that somebody has agreed to it.
    export_report(id: WorkshopId, choice: ReportChoice, path: String, overwrite: bool) -> Exported
        = export::export_report(&mut app.documents, id, &choice, path, overwrite);
    /// A file name that suits the card of an action's checklist.
    checklist_card_name(id: WorkshopId, action: ActionId) -> String
        = card::card_name(app.spoken(), &mut app.documents, id, action);
    /// Writes an action's checklist to a file, as a card of one page, PDF. A file
    /// that is there is written over only when `overwrite` says that somebody has
    /// agreed to it.
    checklist_card(id: WorkshopId, action: ActionId, size: CardSize, path: String, overwrite: bool) -> Exported
        = card::checklist_card(&mut app.documents, id, action, size, &path, overwrite);
    /// Writes the blank card with which something is handed over to others, as a
    /// PDF. It is of no workshop: nothing but a language and a path is asked for.
    handover_card(language: Language, path: String, overwrite: bool) -> Exported
        = export::handover_card(&app.documents, language, Path::new(&path), overwrite);
    /// Writes a workshop to a JSON file as it is in memory, private notes too,
    /// with edits that the library wouldn't take. Neither is changed.
    save_copy(id: WorkshopId, edits: Vec<Edit>, path: String) -> Exported
        = rescue::save_copy(&mut app.documents, id, edits, path);
    /// Reads a file into the library, as a workshop.
    import_workshop(path: String) -> WorkshopId
        = importing::import_new(app.spoken(), &mut app.documents, &ImportFrom::File(path), &Choices::default());
    /// What would be made of a file or a text: in a workshop, or as one of its own.
    preview_import(from: ImportFrom, choices: Choices, into: Option<WorkshopId>) -> ImportPreview
        = importing::preview_import(app.spoken(), &mut app.documents, &from, &choices, into);
    /// Makes a workshop of a file or a text, read as `choices` say.
    import_new(from: ImportFrom, choices: Choices) -> WorkshopId
        = importing::import_new(app.spoken(), &mut app.documents, &from, &choices);
    /// Puts what is in a file or a text into a workshop, as one edit: causes
    /// beneath `parent`, with this category where they name none; actions for it.
    import_into(id: WorkshopId, from: ImportFrom, choices: Choices, parent: Option<CauseId>, category: Option<CategoryId>) -> Outcome
        = importing::import_into(&mut app.documents, id, caller, &from, &choices, Landing { parent, category });
}

impl App {
    /// Begins the command `name` with `args`, an object with its arguments, and
    /// answers in JSON.
    ///
    /// # Errors
    /// A command that isn't the caller's to ask for, arguments that don't fit
    /// it, or what it fails with.
    pub fn begin(
        &mut self,
        caller: Caller,
        name: &str,
        args: Value,
    ) -> Result<Begun<String>, Failure> {
        let begun = match caller.kind() {
            CallerKind::Facilitator if !COMMANDS.contains(&name) => {
                Err(Trouble::NoCommand(name.to_owned()).into())
            }
            kind if !kind.may_ask(name) => Err(not_for(kind).into()),
            _ => self.route(caller, name, args),
        };
        let spoken = self.spoken();
        begun
            .map(|it| it.told_in(spoken))
            .map_err(|failure| failure.in_language(spoken))
    }

    /// Carries out what somebody asks for, all of it at once.
    ///
    /// # Errors
    /// As [`App::begin`], and what the rest of the work fails with.
    pub fn call_as(&mut self, caller: Caller, name: &str, args: Value) -> Result<String, Failure> {
        self.begin(caller, name, args)?.finish(&mut self.documents)
    }

    /// Carries out what the facilitator asks for.
    ///
    /// # Errors
    /// As [`App::call_as`].
    pub fn call(&mut self, name: &str, args: Value) -> Result<String, Failure> {
        self.call_as(Caller::Facilitator, name, args)
    }
}

fn not_for(kind: CallerKind) -> Trouble {
    match kind {
        CallerKind::Facilitator => Trouble::ForTheRoom,
        CallerKind::Room => Trouble::NotForTheRoom,
    }
}

pub(crate) fn arguments<T: for<'de> Deserialize<'de>>(args: Value) -> Result<T, Failure> {
    serde_json::from_value(args).map_err(|error| Trouble::Arguments(error).into())
}

pub(crate) fn answer_in_json(answer: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(|error| Trouble::Answer(error).into())
}
