//! The session, the incident and the effect, of which each workshop has one: the
//! columns of its own row.

use crate::WorkshopId;
use crate::column::{Word, from_json, json, optional};
use crate::tables::StoredRecord;
use rusqlite::{Connection, Row, params};
use workshop::{Effect, Incident, Parts, Session};

const SET_SESSION: &str = "
    UPDATE workshop
    SET (state, language, held_on, facilitator, category_set, decision, notes,
         purpose, ground_rules, learned, open_points, voting, dots, dots_per_cause,
         worth_1, worth_2, worth_3, worth_4, worth_5, aliases,
         length, safe_1, safe_2, safe_3, safe_4, safe_5)
        = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
           ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)
    WHERE id = ?1";

const SET_INCIDENT: &str = "
    UPDATE workshop
    SET (kind, title, what_happened, started, noticed, contained, place, impact,
         actual, potential, probability, went_well, lucky, system, meant, trigger, detection, sooner)
        = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
           ?16, ?17, ?18, ?19)
    WHERE id = ?1";

const SET_EFFECT: &str = "UPDATE workshop SET effect = ?2 WHERE id = ?1";

pub(super) fn set_session(
    db: &Connection,
    id: WorkshopId,
    it: &Session,
) -> rusqlite::Result<usize> {
    db.prepare_cached(SET_SESSION)?.execute(params![
        id.0,
        Word(it.state),
        Word(it.language),
        it.held_on.map(Word),
        it.facilitator,
        Word(it.category_set),
        it.decision,
        it.notes,
        it.purpose,
        it.ground_rules,
        it.learned,
        it.open_points,
        Word(it.voting),
        it.dots,
        it.dots_per_cause,
        it.worth[0],
        it.worth[1],
        it.worth[2],
        it.worth[3],
        it.worth[4],
        json(&it.aliases)?,
        Word(it.length),
        it.safe_to_speak[0],
        it.safe_to_speak[1],
        it.safe_to_speak[2],
        it.safe_to_speak[3],
        it.safe_to_speak[4]
    ])
}

pub(super) fn set_incident(
    db: &Connection,
    id: WorkshopId,
    it: &Incident,
) -> rusqlite::Result<usize> {
    db.prepare_cached(SET_INCIDENT)?.execute(params![
        id.0,
        Word(it.kind),
        it.title,
        it.what_happened,
        it.started.map(Word),
        it.noticed.map(Word),
        it.contained.map(Word),
        it.place,
        it.impact,
        it.actual.map(Word),
        it.potential.map(Word),
        it.probability.map(Word),
        it.went_well,
        it.lucky,
        it.system,
        it.meant,
        it.trigger,
        it.detection,
        it.sooner
    ])
}

pub(super) fn set_effect(db: &Connection, id: WorkshopId, it: &Effect) -> rusqlite::Result<usize> {
    db.prepare_cached(SET_EFFECT)?
        .execute(params![id.0, it.text])
}

impl StoredRecord for Session {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        set_session(db, id, self)
    }
}

impl StoredRecord for Incident {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        set_incident(db, id, self)
    }
}

impl StoredRecord for Effect {
    fn replace(&self, _: &Self, db: &Connection, id: WorkshopId) -> rusqlite::Result<usize> {
        set_effect(db, id, self)
    }
}

/// What a workshop's own row holds.
pub(super) fn parts(row: &Row<'_>) -> rusqlite::Result<Parts> {
    Ok(Parts {
        session: session(row)?,
        incident: incident(row)?,
        effect: Effect {
            text: row.get("effect")?,
        },
        last_id: row.get("last_id")?,
        ..Parts::default()
    })
}

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    let Word(state) = row.get("state")?;
    let Word(language) = row.get("language")?;
    let Word(category_set) = row.get("category_set")?;
    let Word(voting) = row.get("voting")?;
    let Word(length) = row.get("length")?;
    Ok(Session {
        state,
        language,
        held_on: optional(row, "held_on")?,
        facilitator: row.get("facilitator")?,
        category_set,
        decision: row.get("decision")?,
        notes: row.get("notes")?,
        purpose: row.get("purpose")?,
        ground_rules: row.get("ground_rules")?,
        learned: row.get("learned")?,
        open_points: row.get("open_points")?,
        worth: [
            row.get("worth_1")?,
            row.get("worth_2")?,
            row.get("worth_3")?,
            row.get("worth_4")?,
            row.get("worth_5")?,
        ],
        length,
        safe_to_speak: [
            row.get("safe_1")?,
            row.get("safe_2")?,
            row.get("safe_3")?,
            row.get("safe_4")?,
            row.get("safe_5")?,
        ],
        voting,
        dots: row.get("dots")?,
        dots_per_cause: row.get("dots_per_cause")?,
        aliases: from_json(row, "aliases")?,
    })
}

fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    let Word(kind) = row.get("kind")?;
    Ok(Incident {
        kind,
        title: row.get("title")?,
        what_happened: row.get("what_happened")?,
        started: optional(row, "started")?,
        noticed: optional(row, "noticed")?,
        contained: optional(row, "contained")?,
        place: row.get("place")?,
        impact: row.get("impact")?,
        actual: optional(row, "actual")?,
        potential: optional(row, "potential")?,
        probability: optional(row, "probability")?,
        went_well: row.get("went_well")?,
        lucky: row.get("lucky")?,
        system: row.get("system")?,
        meant: row.get("meant")?,
        trigger: row.get("trigger")?,
        detection: row.get("detection")?,
        sooner: row.get("sooner")?,
    })
}
