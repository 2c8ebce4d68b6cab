//! Edits of the session, the incident, the effect and the participants.

use super::accept::check_due;
use super::draft::Draft;
use crate::{
    AgendaItem, Effect, IncidentField, Key, Participant, ParticipantId, Place, Refusal,
    SessionField, SessionLength,
};

impl Draft<'_> {
    pub(super) fn set_session(&mut self, field: SessionField) -> Result<(), Refusal> {
        let mut session = self.workshop.session.clone();
        match field {
            SessionField::State(it) => session.state = it,
            SessionField::Language(it) => session.language = it,
            SessionField::HeldOn(it) => session.held_on = it,
            SessionField::Facilitator(it) => session.facilitator = it,
            SessionField::Decision(it) => session.decision = it,
            SessionField::Notes(it) => session.notes = it,
            SessionField::Purpose(it) => session.purpose = it,
            SessionField::GroundRules(it) => session.ground_rules = it,
            SessionField::Learned(it) => session.learned = it,
            SessionField::OpenPoints(it) => session.open_points = it,
            SessionField::Length(it) => {
                self.plan_length(session.length, it)?;
                session.length = it;
            }
            SessionField::SafeToSpeak(it) => session.safe_to_speak = it,
            SessionField::Worth(it) => session.worth = it,
            SessionField::Aliases(it) => session.aliases = it,
            SessionField::Dots(it) => session.dots = it,
            SessionField::DotsPerCause(it) => session.dots_per_cause = it,
        }
        self.put(session)
    }

    /// The usual minutes of the one length become those of the other; what
    /// somebody planned stays (W65).
    fn plan_length(&mut self, from: SessionLength, to: SessionLength) -> Result<(), Refusal> {
        for item in self.workshop.agenda() {
            let minutes = item.step.usual_minutes(to);
            if item.minutes == item.step.usual_minutes(from) {
                let item = item.clone();
                self.put(AgendaItem { minutes, ..item })?;
            }
        }
        Ok(())
    }

    pub(super) fn set_incident(&mut self, field: IncidentField) -> Result<(), Refusal> {
        let mut incident = self.workshop.incident.clone();
        match field {
            IncidentField::Kind(it) => incident.kind = it,
            IncidentField::Title(it) => incident.title = it,
            IncidentField::WhatHappened(it) => incident.what_happened = it,
            IncidentField::Started(it) => incident.started = it,
            IncidentField::Noticed(it) => incident.noticed = it,
            IncidentField::Contained(it) => incident.contained = it,
            IncidentField::Place(it) => incident.place = it,
            IncidentField::System(it) => incident.system = it,
            IncidentField::Impact(it) => incident.impact = it,
            IncidentField::Actual(it) => incident.actual = it,
            IncidentField::Potential(it) => incident.potential = it,
            IncidentField::Probability(it) => incident.probability = it,
            IncidentField::Meant(it) => incident.meant = it,
            IncidentField::Trigger(it) => incident.trigger = it,
            IncidentField::Detection(it) => incident.detection = it,
            IncidentField::Sooner(it) => incident.sooner = it,
            IncidentField::WentWell(it) => incident.went_well = it,
            IncidentField::Lucky(it) => incident.lucky = it,
        }
        let started = incident.started.map(|it| it.date());
        for action in &self.workshop.actions {
            check_due(action, started)?;
        }
        self.put(incident)
    }

    pub(super) fn set_effect(&mut self, text: String) -> Result<(), Refusal> {
        self.put(Effect { text })
    }

    pub(super) fn add_participant(&mut self, role: String) -> Result<(), Refusal> {
        self.add(Place::Last, |id, rank| Participant { id, rank, role })
    }

    pub(super) fn set_participant(
        &mut self,
        id: ParticipantId,
        role: String,
    ) -> Result<(), Refusal> {
        let mut participant: Participant = self.find(id)?;
        self.carry_function(&participant.role, &role)?;
        participant.role = role;
        self.put(participant)
    }

    pub(super) fn remove_participant(&mut self, id: ParticipantId) -> Result<(), Refusal> {
        if let Some(ballot) = self.workshop.ballot_of(Some(id)) {
            self.remove(Key::Ballot(ballot.id));
        }
        self.take_out::<Participant>(id)
    }
}
