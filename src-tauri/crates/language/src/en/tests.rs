use super::*;
use crate::{Form, Guard};

fn guard() -> Guard {
    Guard::new(Language::En, "").unwrap()
}

fn cast() -> Cast {
    Cast {
        names: vec![
            ("Marco".to_owned(), "System administrator".to_owned()),
            ("Olena Petrenko".to_owned(), String::new()),
        ],
        roles: vec!["Duty wizard".to_owned()],
    }
}

/// Each line is a sentence, `→`, and what is found in it: `kind: words`, with
/// `;` between; nothing after `→` is a sentence to be left alone.
fn check(lines: &str) {
    let guard = guard();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (text, expected) = line.split_once('→').unwrap();
        let text = text.trim();
        let found: Vec<_> = guard
            .findings(text, &cast())
            .iter()
            .map(|found| format!("{:?}: {}", found.kind, &text[found.start..found.end]))
            .collect();
        assert_eq!(found.join("; "), expected.trim(), "{text}");
    }
}

/// The first offer of the first finding.
fn offer(text: &str, form: Form, expected: &str) {
    let findings = guard().findings(text, &cast());
    let offers = &findings.first().unwrap().offers;
    let found: Vec<_> = offers.iter().filter(|offer| offer.form == form).collect();
    assert_eq!(
        found.first().map(|offer| offer.text.as_str()),
        Some(expected),
        "{text}: {offers:?}"
    );
}

#[test]
fn what_people_did_not_do_is_found_and_what_things_did_not_do_is_not() {
    check(
        "
        Support failed to update the runbook. → Counterfactual: failed to
        The disk failed to mount. →
        The pump failed to start. →
        The nurse didn’t check. → Counterfactual: didn’t check
        The scanner didn't read the label. →
        The on-call engineer should have escalated. → Counterfactual: should have
        The job should have 4 GB. →
        The account should have read access. →
        The replica should have been promoted. →
        forgot to escalate → PersonAsSubject: forgot
        should have called the manager → Counterfactual: should have
        failed to escalate → Counterfactual: failed to
        failed to mount /dev/sdb1 →
        Nobody bothered. → Counterfactual: Nobody bothered
        Nobody had the key. →
        Nobody, in the whole year, asked for it. → Counterfactual: Nobody, in the whole year, asked
        Nobody, at that hour, had the key. →
        If only someone had called. → Counterfactual: If only
        The certificate wasn't renewed automatically. →
        The backup was never tested by the operators. → Counterfactual: was never tested by the operators
        The team that owned the service never updated it. → Counterfactual: never updated
        The nurse, who was new, failed to call. → Counterfactual: failed to
        The operator had no access, and the pump didn't stop. →
        The driver failed to load. →
        The driver failed to secure the load. → Counterfactual: failed to
        Why did the alarm not sound? →
        Operators should have two monitors. →
        The engineer did not have permission. →
        ",
    );
}

#[test]
fn names_are_found_as_subjects_and_roles_with_blaming_verbs() {
    check(
        "
        Marco ignored the alert. → PersonAsSubject: Marco
        The analyst ignored the alert. → PersonAsSubject: ignored
        The operator opened the valve. →
        The engineer waited until Monday. →
        Anna restarted the primary. → PersonAsSubject: Anna
        rob pushed to main → PersonAsSubject: rob
        Olena Petrenko restarted it. → PersonAsSubject: Olena Petrenko
        Dr. Patel mentioned it. → PersonAsSubject: Dr. Patel
        The patch was applied by Anna. → PersonAsSubject: Anna
        The key was given to the supplier by Anna. → PersonAsSubject: Anna
        The key was given to the supplier by Monday. →
        It was fitted by young Liam. → PersonAsSubject: Liam
        I was told that Maureen moved it. → PersonAsSubject: Maureen
        We heard that Victoria ward was closed. →
        yesterday tom forgot the pager → PersonAsSubject: tom
        yesterday staging forgot its config →
        Hartmann authorised the payment. → PersonAsSubject: Hartmann
        Argo pressed ahead with the rollout. →
        Envoy forgot the route. →
        Management decided in May. →
        The patient forgot the date. →
        The review was omitted by the team. → Counterfactual: omitted by the team
        Jenkins restarted the build. →
        May was busy. →
        Will the interlock stop the press? →
        Mark as done. →
        Victoria ward received the fax. →
        The service ignored the signal. →
        The scheduler forgot the job. →
        The broker ignored the heartbeat. →
        The interlock was bypassed by the attacker. →
        The alert was ignored by the SOC. → PersonAsSubject: ignored by the SOC
        The duty wizard forgot the key. → PersonAsSubject: forgot
        ",
    );
}

#[test]
fn judgements_end_points_and_descriptors_are_told_from_facts() {
    check(
        "
        It was the agency's fault. → Judgement: fault
        The trader bears sole responsibility. → Judgement: bears sole responsibility
        The lift was out of order. →
        The clerk keyed the amount incorrectly. → EndPoint: keyed the amount incorrectly
        The meter read the value incorrectly. →
        The analyst transposed two digits. → EndPoint: transposed two digits
        The index transposed the matrix. →
        Somebody must have pressed it. → EndPoint: must have pressed
        The job must have changed the owner. →
        The guard plate isn't suitable for the job. →
        Morale is rock bottom. → NegativeDescriptor: is rock bottom
        The pump is at the bottom. →
        The nurse was too busy to come. → NegativeDescriptor: nurse was too busy to
        The manager was in breach of the policy. → Judgement: in breach of the policy
        The cable run was in breach of nothing. →
        The patient was too busy to come. →
        Nobody takes it seriously. → NegativeDescriptor: Nobody takes it seriously
        The drip had been taken out. →
        It was human error. → EndPoint: human error
        Operator error. → EndPoint: Operator error
        Error handling retries three times. →
        The technician didn't follow the procedure. → EndPoint: didn't follow the procedure
        Procedure not followed. → EndPoint: Procedure not followed
        Loss of situational awareness. → EndPoint: Loss of situational awareness
        The operator is at fault. → Judgement: at fault
        A segmentation fault stopped it. →
        Fault tolerance was tested. →
        It was his fault. → Judgement: fault
        The nurse violated the policy. → Judgement: violated the policy
        SLA violations rose. →
        Blameless reviews are held. →
        Poor communication between shifts. → NegativeDescriptor: Poor communication
        Poor signal in the basement. →
        Lack of training. → NegativeDescriptor: Lack of training
        Lack of oxygen. →
        The documentation is inadequate. → NegativeDescriptor: inadequate
        The battery was weak. →
        SOC and IT communicated poorly. → NegativeDescriptor: poorly
        The corridor was poorly lit. →
        The team was complacent. → NegativeDescriptor: complacent
        The report said “human error”. →
        ",
    );
}

#[test]
fn offers_are_good_english() {
    let text = "Despite two reminders, the team failed to revoke the token.";
    offer(
        text,
        Form::Rewrite,
        "Despite two reminders, the token was not revoked.",
    );
    offer(
        text,
        Form::Question,
        "What made it hard to revoke the token?",
    );
    offer(
        text,
        Form::Template,
        "It took … until the token was revoked.",
    );
    offer(
        "The manager never ordered an evacuation.",
        Form::Rewrite,
        "No evacuation was ordered.",
    );
    offer(
        "The nurses didn't lock the doors.",
        Form::Rewrite,
        "The doors were not locked.",
    );
    offer(
        "Marco restarted the server.",
        Form::Rewrite,
        "The system administrator restarted the server.",
    );
    offer(
        "Anna restarted the server.",
        Form::Rewrite,
        "The server was restarted.",
    );
    offer(
        "Anna restarted the server.",
        Form::Template,
        "The … restarted the server.",
    );
    offer(
        "The SOC ignored the alert.",
        Form::Question,
        "What made the alert look unimportant at the time?",
    );
    offer(
        "The porter should not have moved the patient.",
        Form::Rewrite,
        "The patient was moved.",
    );
    offer(
        "He didn't tell Marco.",
        Form::Question,
        "What made it hard to tell the system administrator?",
    );
    offer(
        "The admin decided; Anna should have waited until Monday.",
        Form::Question,
        "What made it hard to wait until Monday?",
    );
    offer(
        "Poor communication between the SOC and IT.",
        Form::Question,
        "What could be seen or counted about the communication between the SOC and IT?",
    );
    let text = "SOC and IT communicated poorly.";
    let told = "SOC and IT exchanged … by …, after ….";
    offer(text, Form::Template, told);
    let asked = "What could be seen or counted about the communication between SOC and IT?";
    offer(text, Form::Question, asked);
    offer(
        "Staff broke the rules.",
        Form::Template,
        "The rules say …; … was done, because ….",
    );
}

#[test]
fn own_lines_add_and_silence() {
    let own = "negative_descriptor | spaghetti | - | ask: Which parts depend on each other? | ours\n- human error\n";
    let guard = Guard::new(Language::En, own).unwrap();
    let found = guard.findings("A spaghetti network and human error.", &Cast::default());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].offers[0].text, "Which parts depend on each other?");
    for (line, own) in [
        (1, "nonsense"),
        (2, "\nend_point |"),
        (1, "- "),
        (1, "judgement | x | oops"),
        (1, "judgement | <who>"),
    ] {
        assert_eq!(
            Guard::new(Language::En, own).unwrap_err().line,
            line,
            "{own}"
        );
    }
}

#[test]
fn every_line_says_where_its_rule_comes_from_and_every_class_has_words() {
    let english = English::new("").unwrap();
    for entry in english.lexicon.entries() {
        assert!(
            entry.kind.is_none() || !entry.source.is_empty(),
            "{entry:?}"
        );
    }
    let lists = [WordClasses::NAMES.len(), VerbClasses::NAMES.len()];
    assert!(lists.iter().all(|count| *count < 64));
    for name in WordClasses::NAMES {
        assert!(
            !english.lists.class(name.trim_end_matches('_')).is_empty(),
            "{name}"
        );
    }
}

#[test]
fn a_problem_statement_tells_no_cause_person_or_remedy() {
    let parts = |text: &str| -> Vec<(ProblemPart, String)> {
        let parts = guard().problem_parts(text, &cast());
        parts
            .into_iter()
            .map(|(part, span)| (part, text[span].to_owned()))
            .collect()
    };
    use ProblemPart::{Cause, Person, Remedy};
    assert_eq!(
        parts("On Friday at 23:10 the DMZ was offline for 14 hours; 3 services were affected."),
        []
    );
    assert_eq!(
        parts("The shop was offline due to a typo."),
        [(Cause, "due to".to_owned())]
    );
    assert_eq!(
        parts("The pump should be replaced."),
        [(Remedy, "should be replaced".to_owned())]
    );
    assert_eq!(
        parts("Marco closed the valve."),
        [(Person, "Marco".to_owned())]
    );
    assert_eq!(
        parts("The operator opened the wrong valve."),
        [(Person, "The operator".to_owned())]
    );
}

#[test]
fn omissions_are_known() {
    let guard = guard();
    for text in [
        "The alert was not escalated.",
        "Nobody checked the log.",
        "The nurse didn't call.",
        "Procedure not followed.",
    ] {
        assert!(guard.is_omission(text), "{text}");
    }
    for text in [
        "The valve was opened.",
        "The disk failed to mount.",
        "The operator waited.",
    ] {
        assert!(!guard.is_omission(text), "{text}");
    }
}

#[test]
fn names_are_found_wherever_they_stand() {
    let names = |text: &str| -> Vec<String> {
        guard()
            .names(text, &cast())
            .into_iter()
            .map(|span| text[span].to_owned())
            .collect()
    };
    assert_eq!(
        names("The key was with Giulia Bianchi and Mr Smith."),
        ["Giulia Bianchi", "Mr Smith"]
    );
    assert_eq!(names("Ask Mark about it; Olena knows."), ["Mark", "Olena"]);
    assert_eq!(
        names("Jenkins and Grafana were down in May; Patch Tuesday; Mark as done. Will it work?"),
        [""; 0]
    );
}

#[test]
fn the_kind_of_an_action_is_suggested() {
    let guard = guard();
    for (what, kind) in [
        ("Train the night shift on the pump", "training"),
        ("Fit an interlock to the guard door", "forcing_function"),
        ("Automate the certificate renewal", "automate"),
        ("Write a checklist for the handover", "checklist"),
        ("Add a second contact to the rota", "redundancy"),
        ("Put a warning label on the valve", "warning"),
        ("Publish a new policy on passwords", "policy"),
        ("Hire two nurses for the night", "staffing"),
    ] {
        assert_eq!(guard.action_kind(what), Some(kind), "{what}");
    }
    assert_eq!(guard.action_kind("Dance"), None);
}
