//! A workshop in which every field has a marker of its own. Records are taken
//! apart whole: a new field doesn't compile here until somebody has decided
//! whether the room may see it.

use workshop::{
    About, Action, ActionId, AgendaItem, Alias, Ballot, BallotId, Branch, Category, CategorySet,
    Cause, CauseId, Checklist, ChecklistForm, Dot, Effect, EntryId, EntryTime, Evidence, Function,
    Idea, IdeaId, Impact, ImpactKind, Incident, IncidentKind, Language, Measure, Need, NeedId,
    NoteId, Participant, ParticipantId, Parts, PrivateNote, RoleFunction, RoleFunctionId,
    Safeguard, SafeguardId, SafeguardJob, SafeguardOutcome, Session, SessionStep, Standing, Status,
    Thought, ThoughtId, TimelineEntry, Voting, Whose, Workshop,
};

/// What was planted.
#[derive(Default)]
pub(crate) struct Marks {
    /// Must never reach the room.
    pub(crate) hidden: Vec<String>,
    /// Must reach it, or the test looks at too little.
    pub(crate) shown: Vec<String>,
}

impl Marks {
    fn hide(&mut self, field: &mut String) {
        *field = format!("hidden{:03}", self.hidden.len());
        self.hidden.push(field.clone());
    }

    fn show(&mut self, field: &mut String) {
        *field = format!("shown{:03}", self.shown.len());
        self.shown.push(field.clone());
    }
}

/// A workshop with one of everything, and two of what has two sides.
pub(crate) fn whole_workshop(voting: Voting) -> Parts {
    let (kind, set) = (IncidentKind::Incident, CategorySet::JustCulture);
    let workshop = Workshop::new("A case", kind, set, Language::En).unwrap();
    let mut parts = workshop.parts();
    let category = Some(parts.categories[0].id);
    let text = || String::from("words");
    let mut leaf = Cause::new(CauseId(21), Some(CauseId(20)), 0, text());
    leaf.standing = Standing::Root;
    leaf.entry = Some(EntryId(30));
    let mut first = Cause::new(CauseId(20), None, 0, text());
    first.category = category;
    for cause in [&mut first, &mut leaf] {
        cause.votes = if voting == Voting::Closed { 3 } else { 0 };
    }
    parts.causes = vec![first, leaf];
    parts.timeline = vec![TimelineEntry {
        id: EntryId(30),
        rank: 0,
        time: EntryTime::Unknown,
        text: text(),
        role: text(),
        source: text(),
    }];
    parts.participants = vec![Participant {
        id: ParticipantId(31),
        rank: 0,
        role: text(),
    }];
    parts.actions = vec![
        action(40, Status::Proposed),
        action(41, Status::Declined(text())),
    ];
    let about = [About::Step(SessionStep::Whys), About::Cause(CauseId(20))];
    parts.notes = (50..)
        .zip(about)
        .map(|(id, about)| PrivateNote {
            id: NoteId(id),
            about,
            text: text(),
        })
        .collect();
    parts.thoughts = (60..)
        .zip([false, true])
        .map(|(id, settled)| Thought {
            id: ThoughtId(id),
            rank: 0,
            text: text(),
            settled,
        })
        .collect();
    parts.ideas = vec![Idea {
        id: IdeaId(70),
        rank: 0,
        text: text(),
        also: text(),
        category,
        beneath: vec![Branch {
            text: text(),
            ..Branch::default()
        }],
    }];
    plant_culture(&mut parts);
    parts.session.voting = voting;
    if voting == Voting::Open {
        parts.ballots = vec![Ballot {
            id: BallotId(80),
            participant: Some(ParticipantId(31)),
            dots: vec![Dot {
                cause: CauseId(21),
                count: 2,
            }],
        }];
    }
    parts
}

/// What protected, who was hurt, what harm there was, whose work it is.
fn plant_culture(parts: &mut Parts) {
    let text = || String::from("words");
    parts.safeguards = (90..)
        .zip([Some(SafeguardOutcome::Failed), None])
        .map(|(id, outcome)| Safeguard {
            id: SafeguardId(id),
            rank: 0,
            text: text(),
            job: SafeguardJob::Notice,
            outcome,
            causes: vec![CauseId(21)],
            entries: vec![EntryId(30)],
        })
        .collect();
    parts.impacts = vec![Impact {
        kind: ImpactKind::Service,
        amount: text(),
        unit: text(),
        words: text(),
    }];
    parts.role_functions = vec![RoleFunction {
        id: RoleFunctionId(92),
        role: text(),
        function: Function::Management,
    }];
    parts.needs = vec![Need {
        id: NeedId(93),
        rank: 0,
        whose: Whose::PeopleAffected,
        role: text(),
        text: text(),
        owner: text(),
        due: None,
        done: false,
    }];
}

fn action(id: u32, status: Status) -> Action {
    Action {
        id: ActionId(id),
        rank: 0,
        what: String::from("words"),
        causes: vec![CauseId(21)],
        kind: None,
        owner: String::new(),
        due: None,
        measure: Measure::default(),
        status,
        impact: Some(5),
        effort: Some(1),
        decides: String::new(),
        safeguard: Some(SafeguardJob::Limit),
        checklist: Some(Checklist {
            form: ChecklistForm::ReadDo,
            pause: String::new(),
            lines: vec![String::from("words")],
            owner: String::new(),
            version: String::new(),
        }),
    }
}

/// An earlier workshop of the same system.
pub(crate) fn earlier(of: &Parts, marks: &mut Marks) -> Parts {
    let mut parts = whole_workshop(Voting::NotYet);
    parts.incident.system = of.incident.system.to_uppercase();
    marks.hide(&mut parts.incident.title);
    marks.show(&mut parts.actions[0].what);
    marks.show(&mut parts.actions[0].owner);
    marks.hide(&mut parts.actions[1].what);
    marks.hide(&mut parts.causes[0].text);
    parts
}

/// Writes a marker into every text of a workshop.
pub(crate) fn plant(parts: &mut Parts, marks: &mut Marks) {
    let Parts {
        session,
        incident,
        effect: Effect { text: effect },
        categories,
        participants,
        timeline,
        causes,
        actions,
        safeguards,
        impacts,
        role_functions,
        needs,
        agenda,
        notes,
        thoughts,
        ideas,
        // Numbers alone: another test compares with and without them.
        ballots: _,
        last_id: _,
    } = parts;
    marks.show(effect);
    plant_session(session, marks);
    plant_incident(incident, marks);
    for it in categories {
        let Category {
            id: _,
            rank: _,
            name,
            initial: _,
            hue: _,
        } = it;
        marks.show(name);
    }
    for it in participants {
        let Participant {
            id: _,
            rank: _,
            role,
        } = it;
        marks.show(role);
    }
    for it in timeline {
        let TimelineEntry {
            id: _,
            rank: _,
            time: _,
            text,
            role,
            source,
        } = it;
        marks.show(text);
        marks.show(role);
        marks.hide(source);
    }
    for it in causes {
        plant_cause(it, marks);
    }
    for it in actions {
        plant_action(it, marks);
    }
    for it in safeguards {
        let Safeguard {
            id: _,
            rank: _,
            text,
            job: _,
            outcome: _,
            causes: _,
            entries: _,
        } = it;
        marks.show(text);
    }
    for it in impacts {
        let Impact {
            kind: _,
            amount,
            unit,
            words,
        } = it;
        marks.show(amount);
        marks.show(unit);
        marks.show(words);
    }
    for it in role_functions {
        let RoleFunction {
            id: _,
            role,
            function,
        } = it;
        marks.hide(role);
        if let Function::Own(name) = function {
            marks.hide(name);
        }
    }
    for it in needs {
        plant_need(it, marks);
    }
    for it in agenda {
        let AgendaItem {
            step: _,
            minutes: _,
            done: _,
            prompt,
            line,
        } = it;
        marks.hide(prompt);
        marks.show(line);
    }
    for it in notes {
        let PrivateNote {
            id: _,
            about: _,
            text,
        } = it;
        marks.hide(text);
    }
    for it in thoughts {
        let Thought {
            id: _,
            rank: _,
            text,
            settled,
        } = it;
        match settled {
            true => marks.hide(text),
            false => marks.show(text),
        }
    }
    for it in ideas {
        plant_idea(it, marks);
    }
}

fn plant_session(it: &mut Session, marks: &mut Marks) {
    let Session {
        state: _,
        language: _,
        held_on: _,
        facilitator,
        category_set: _,
        decision,
        notes,
        purpose,
        ground_rules,
        learned,
        open_points,
        length: _,
        // Counts alone.
        safe_to_speak: _,
        worth: _,
        voting: _,
        dots: _,
        dots_per_cause: _,
        aliases,
    } = it;
    // One alone: a second would have no words.
    *aliases = vec![Alias::default()];
    marks.hide(&mut aliases[0].name);
    marks.hide(&mut aliases[0].role);
    marks.hide(facilitator);
    marks.hide(decision);
    marks.hide(notes);
    marks.show(purpose);
    marks.show(ground_rules);
    marks.show(learned);
    marks.show(open_points);
}

fn plant_incident(it: &mut Incident, marks: &mut Marks) {
    let Incident {
        kind: _,
        title,
        what_happened,
        started: _,
        noticed: _,
        contained: _,
        place,
        system,
        impact,
        actual: _,
        potential: _,
        probability: _,
        meant,
        trigger,
        detection,
        sooner,
        went_well,
        lucky,
    } = it;
    marks.show(title);
    marks.show(what_happened);
    marks.show(place);
    marks.show(system);
    marks.show(impact);
    marks.show(meant);
    marks.show(trigger);
    marks.show(detection);
    marks.show(sooner);
    marks.hide(went_well);
    marks.hide(lucky);
}

fn plant_cause(it: &mut Cause, marks: &mut Marks) {
    let Cause {
        id: _,
        parent: _,
        rank: _,
        text,
        nature: _,
        category: _,
        evidence,
        standing: _,
        owner,
        // A number: no vote is in the workshop while a round is open.
        votes: _,
        duty,
        usually,
        known,
        also,
        entry: _,
    } = it;
    let Evidence {
        level: _,
        note,
        source,
    } = evidence;
    marks.show(text);
    marks.hide(owner);
    marks.hide(duty);
    marks.hide(usually);
    marks.hide(known);
    marks.hide(also);
    marks.hide(note);
    marks.hide(source);
}

fn plant_action(it: &mut Action, marks: &mut Marks) {
    let Action {
        id: _,
        rank: _,
        what,
        causes: _,
        kind: _,
        owner,
        due: _,
        measure,
        status,
        impact: _,
        effort: _,
        decides,
        safeguard: _,
        checklist,
    } = it;
    let Measure {
        counts,
        threshold,
        by: _,
    } = measure;
    marks.show(what);
    marks.show(owner);
    marks.hide(counts);
    marks.hide(threshold);
    marks.hide(decides);
    if let Some(it) = checklist {
        let Checklist {
            form: _,
            pause,
            lines,
            owner,
            version,
        } = it;
        for text in [pause, owner, version].into_iter().chain(lines) {
            marks.hide(text);
        }
    }
    if let Status::Declined(why) = status {
        marks.hide(why);
    }
}

fn plant_need(it: &mut Need, marks: &mut Marks) {
    let Need {
        id: _,
        rank: _,
        whose: _,
        role,
        text,
        owner,
        due: _,
        done: _,
    } = it;
    marks.hide(role);
    marks.hide(text);
    marks.hide(owner);
}

fn plant_idea(it: &mut Idea, marks: &mut Marks) {
    let Idea {
        id: _,
        rank: _,
        text,
        also,
        category: _,
        beneath,
    } = it;
    marks.hide(text);
    marks.hide(also);
    for branch in beneath {
        let Branch {
            text,
            also,
            category: _,
            beneath: _,
        } = branch;
        marks.hide(text);
        marks.hide(also);
    }
}
