//! A workshop in which every field has a marker of its own. Records are taken
//! apart whole: a new field doesn't compile here until somebody has decided
//! whether the room may see it.

use crate::audience::whole::whole_workshop;
use workshop::{
    Action, AgendaItem, Alias, Attachment, Branch, Category, Cause, Checklist, Effect, Evidence,
    Function, Idea, Impact, Incident, Measure, Need, Participant, Parts, PrivateNote, RoleFunction,
    Safeguard, Session, Status, Thought, TimelineEntry, Voting,
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
        agenda,
        notes,
        thoughts,
        ideas,
        safeguards,
        impacts,
        role_functions,
        needs,
        attachments,
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
    for it in safeguards {
        plant_safeguard(it, marks);
    }
    for it in impacts {
        plant_impact(it, marks);
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
    for it in attachments {
        plant_attachment(it, marks);
    }
}

fn plant_safeguard(it: &mut Safeguard, marks: &mut Marks) {
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

fn plant_impact(it: &mut Impact, marks: &mut Marks) {
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

/// What is attached is on no screen of the room.
fn plant_attachment(it: &mut Attachment, marks: &mut Marks) {
    let Attachment {
        id: _,
        to: _,
        hash: _,
        name,
        media: _,
        size: _,
        text,
        in_report: _,
    } = it;
    marks.hide(name);
    marks.hide(text);
}

/// For the facilitator alone, as private notes are (W66).
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
        // Counts: another test says what of them is seen.
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
        also,
        usually,
        known,
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
    marks.hide(also);
    marks.hide(usually);
    marks.hide(known);
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
        cost,
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
    marks.hide(cost);
    if let Some(checklist) = checklist {
        let Checklist {
            form: _,
            pause,
            lines,
            owner,
            version,
        } = checklist;
        marks.hide(pause);
        lines.iter_mut().for_each(|it| marks.hide(it));
        marks.hide(owner);
        marks.hide(version);
    }
    if let Status::Declined(why) = status {
        marks.hide(why);
    }
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
