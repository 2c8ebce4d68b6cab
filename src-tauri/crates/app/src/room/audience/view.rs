//! What the room may see: types of their own, without a field for anything
//! private (invariant I6). What is added here is seen by everybody: every
//! field is named in `tests/audience-fields.txt`, and a test compares.

use crate::pictures::Picture;
use crate::room::ClockView;
use chrono::NaiveDate;
use diagram::{Frame, Map, RoomPictureKind, Target};
use serde::Serialize;
use workshop::{
    ActionKind, CauseId, EntryTime, EvidenceLevel, ImpactKind, IncidentKind, Language,
    SafeguardJob, SafeguardOutcome, SessionLength, SessionStep, Standing, Strength, When,
};

/// All that the shared screen shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AudienceView {
    /// The name of the case.
    pub title: String,
    /// The language of the workshop.
    pub language: Language,
    /// The step that the group is at.
    pub step: SessionStep,
    /// How long the workshop is: in the shortest one steps are questions.
    pub length: SessionLength,
    /// What the room reads at this step; may be empty.
    pub line: String,
    /// The step's clock, where it has any time.
    pub clock: Option<ClockView>,
    /// The rest, which depends on the step.
    pub page: Page,
}

/// The page of a step.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Page {
    /// No workshop is open.
    Nothing,
    /// A calm page.
    Curtain,
    /// Why we meet, how we work, who is here.
    Opening(OpeningShown),
    /// How safe it is to speak here.
    SafeToSpeak(SafeToSpeakShown),
    /// The facts and the timeline.
    Happened(HappenedShown),
    /// Everybody writes.
    Silent(SilentShown),
    /// The fishbone, or the why-tree.
    Diagram(DiagramShown),
    /// One chain of whys.
    Chain(ChainShown),
    /// The voting and what came of it.
    Priorities(PrioritiesShown),
    /// The action plan.
    Actions(ActionsShown),
    /// The page of the report: what was found and learned.
    Report(ReportShown),
}

/// The opening.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpeningShown {
    /// Why the group meets.
    pub purpose: String,
    /// The ground rules, one each.
    pub ground_rules: Vec<String>,
    /// The roles of those who are here.
    pub roles: Vec<String>,
    /// Actions of earlier workshops that are still open.
    pub earlier: Vec<EarlierShown>,
}

/// How safe is it to speak here? The spread of the answers alone: how many there
/// are, nobody can tell from it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SafeToSpeakShown {
    /// How high each bar is, from 1 to 5, in hundredths of the highest.
    pub bars: [u32; 5],
}

/// An action of an earlier workshop.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierShown {
    /// The action, in words.
    pub what: String,
    /// The role that does it.
    pub owner: String,
    /// By when.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub due: Option<NaiveDate>,
    /// The status of the action.
    pub status: StatusShown,
}

/// The status of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the status of the same name")]
pub enum StatusShown {
    Proposed,
    Agreed,
    InProgress,
    Done,
    Verified,
    Declined,
}

/// The page of what happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HappenedShown {
    /// The facts of the incident.
    pub facts: FactsShown,
    /// The timeline, in order.
    pub timeline: Vec<EntryShown>,
    /// The same, drawn.
    pub drawn: Frame,
    /// What was there to prevent, to notice or to limit it, in order.
    pub safeguards: Vec<SafeguardShown>,
}

/// The facts of an incident.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FactsShown {
    /// Incident, near miss or hazard.
    pub kind: IncidentKind,
    /// The story in a few sentences.
    pub what_happened: String,
    /// The problem statement.
    pub effect: String,
    /// When it began.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub started: Option<When>,
    /// When somebody noticed.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub noticed: Option<When>,
    /// When it was contained.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub contained: Option<When>,
    /// The place of the incident.
    pub place: String,
    /// The system or team.
    pub system: String,
    /// The harm, measured.
    pub impact: String,
    /// The harm by kind, where any was told.
    pub impacts: Vec<ImpactShown>,
    /// What was meant to happen.
    pub meant: String,
    /// What set it off.
    pub trigger: String,
    /// How it was noticed.
    pub detection: String,
    /// What could have shown it sooner.
    pub sooner: String,
}

/// The harm of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ImpactShown {
    /// What was harmed.
    pub kind: ImpactKind,
    /// How much.
    pub amount: String,
    /// What is counted.
    pub unit: String,
    /// What else there is to say.
    pub words: String,
}

/// A safeguard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SafeguardShown {
    /// What it is.
    pub text: String,
    /// What it is there for.
    pub job: SafeguardJob,
    /// How it did, once somebody has said so.
    pub outcome: Option<SafeguardOutcome>,
}

/// An entry of the timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EntryShown {
    /// The time of the entry.
    pub time: EntryTime,
    /// The text of the entry.
    pub text: String,
    /// The role that acted.
    pub role: String,
    /// A cause came from it.
    pub cause: bool,
}

/// The silent round.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SilentShown {
    /// The question that everybody writes about.
    pub question: String,
    /// The problem statement.
    pub effect: String,
    /// The clock of the round.
    pub clock: ClockView,
}

/// A diagram, drawn so that the whole room can read it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DiagramShown {
    /// The diagram that is shown.
    pub kind: RoomPictureKind,
    /// The part of the diagram that is shown large.
    pub picture: Picture,
    /// The whole, small, where only a part is large.
    pub map: Option<Map>,
    /// The cause or bone that is lifted out.
    pub spotlight: Option<Target>,
    /// The causes that are faded.
    pub faded: Vec<CauseId>,
    /// The least size of text that the picture was laid out for, in px of the
    /// screen.
    pub least_px: f32,
}

/// One chain of whys.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChainShown {
    /// The problem statement.
    pub effect: String,
    /// The chain so far, from right beneath the effect down to the cause that
    /// is asked about.
    pub chain: Vec<LinkShown>,
    /// The question that is asked.
    pub question: String,
    /// The causes beneath it, in words.
    pub answers: Vec<String>,
    /// The *therefore*, while it is read.
    pub reading: Option<ReadingShown>,
}

/// A cause of a chain.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LinkShown {
    /// Its words.
    pub text: String,
    /// Its category's initial; empty: unsorted.
    pub initial: String,
    /// Its category's hue.
    pub hue: Option<u8>,
    /// The level of its evidence.
    pub evidence: EvidenceLevel,
    /// The standing that the group gives it.
    pub standing: Standing,
}

/// The chain read backwards, from the leaf up: "therefore".
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReadingShown {
    /// The lines, the leaf first, the effect last.
    pub lines: Vec<String>,
    /// The number of lines that are read.
    pub shown: u32,
}

/// The priorities.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PrioritiesShown {
    /// Dots are being given.
    pub open: bool,
    /// The number of dots that each has.
    pub dots: u32,
    /// How many of them may go to one cause.
    pub per_cause: u32,
    /// What can be given dots, bone by bone, while they are being given.
    pub ballot: Vec<BoneOfBallot>,
    /// How often the facilitator has turned the page of the ballot; below 0:
    /// back.
    pub turned: i32,
    /// What came of it, once the round is closed.
    pub result: Option<ResultShown>,
}

/// The causes of a bone, as a ballot on paper needs them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BoneOfBallot {
    /// The name of its category; empty: unsorted.
    pub name: String,
    /// Its initial.
    pub initial: String,
    /// Its hue; none: ink.
    pub hue: Option<u8>,
    /// Its causes, in the order of their numbers.
    pub causes: Vec<CauseOfBallot>,
}

/// A cause that can be given dots. How many it has, nobody sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CauseOfBallot {
    /// The number that it is called by.
    pub number: String,
    /// Its words.
    pub text: String,
}

/// The result of the voting.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ResultShown {
    /// By cause.
    pub causes: Frame,
    /// By category.
    pub categories: Frame,
}

/// The action plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ActionsShown {
    /// The actions, in order.
    pub rows: Vec<ActionShown>,
    /// How many there are of each strength.
    pub meter: MeterShown,
    /// Parked thoughts that still wait.
    pub parked: Vec<String>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ActionShown {
    /// The action, in words.
    pub what: String,
    /// The causes that it addresses.
    pub causes: Vec<String>,
    /// Its kind, once chosen.
    pub kind: Option<ActionKind>,
    /// The strength of its kind.
    pub strength: Option<Strength>,
    /// The role that does it.
    pub owner: String,
    /// By when.
    #[cfg_attr(feature = "typescript", ts(as = "Option<String>"))]
    pub due: Option<NaiveDate>,
    /// The status of the action.
    pub status: StatusShown,
}

/// How many actions there are of each strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "each counts the actions of that strength")]
pub struct MeterShown {
    pub stronger: u32,
    pub intermediate: u32,
    pub weaker: u32,
    /// Those whose kind isn't chosen yet.
    pub open: u32,
}

/// The page of the report: what was found and learned.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportShown {
    /// The causal statements: one for each root cause, or in a workshop that asks for none, for each
    /// cause that nothing explains any further.
    pub statements: Vec<StatementShown>,
    /// The counts of a workshop.
    pub counts: CountsShown,
    /// The lessons, one each.
    pub learned: Vec<String>,
    /// The points that remain open, one each.
    pub open_points: Vec<String>,
    /// Was it worth our time? How many said 1, 2, 3, 4 and 5.
    pub worth: [u32; 5],
    /// These are the last minutes: what was learned comes first.
    pub closing: bool,
}

/// A causal statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StatementShown {
    /// The root cause.
    pub root: String,
    /// What it led to, from the root up.
    pub between: Vec<String>,
    /// The problem statement.
    pub effect: String,
}

/// The counts of a workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(missing_docs, reason = "the names say it")]
pub struct CountsShown {
    pub causes: u32,
    pub roots: u32,
    pub actions: u32,
}
