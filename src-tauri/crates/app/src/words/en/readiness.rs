//! Open points in English.

use crate::words::readiness::{Facts, Link, NAMED, PointSentences, listed, quoted};
use language::{Form, Kind};
use workshop::readiness::{Field, Lack, Rule};
use workshop::{EvidenceLevel, Language};

pub(in crate::words) fn tell(facts: &Facts) -> PointSentences {
    let phrase = quoted(facts.phrase);
    match facts.rule {
        Rule::P0 => PointSentences::new(
            "It isn’t written yet.",
            "Say in one sentence what was seen, where, when, and how much.",
            "The whole fishbone explains this one sentence. Without it, nobody can tell what the causes are causes of.",
        ),
        Rule::P1 => PointSentences::new(
            format!("{phrase} brings in a cause already."),
            "Keep to what was seen; the cause goes onto the fishbone.",
            "A cause in the problem statement ends the search before it begins.",
        ),
        Rule::P2 => PointSentences::new(
            format!("{phrase} is about a person."),
            "Tell what was seen of the system: what, where, when, how much.",
            "Whoever stands in the problem statement is soon taken for the problem.",
        ),
        Rule::P3 => PointSentences::new(
            format!("{phrase} says what should be done."),
            "Keep to what was seen, and park the remedy for the actions.",
            "A remedy in the problem statement leaves out all the others.",
        ),
        Rule::S1 => PointSentences::new(
            "How bad it was isn’t rated.",
            "Rate the harm that was done, or that could have been done, and how often to expect it.",
            "The worse of the two gives the priority: without it, nobody knows how much effort this is worth.",
        ),
        Rule::H1 => PointSentences::new(
            match facts.field {
                Field::Started => "Started is still to come, by this computer’s clock.",
                Field::Noticed => "Noticed is still to come, by this computer’s clock.",
                Field::Contained => "Contained is still to come, by this computer’s clock.",
                _ => "It is still to come, by this computer’s clock.",
            },
            "Correct the day; or say the place’s clock, as in 22:10 UTC+9.",
            "What is told here has happened: a reader stumbles over a day that is still to come.",
        ),
        Rule::C1 => PointSentences::new(
            "The same cause stands in two places.",
            "Merge the two, or say what makes this one different.",
            "What is counted twice weighs twice: in the dots, in the plan and for the reader.",
        ),
        Rule::T1 => PointSentences::new(
            match facts.waiting {
                1 => "One idea was never placed.".to_owned(),
                count => format!("{count} ideas were never placed."),
            },
            "Place each beneath what it explains, merge it, or remove it.",
            "Somebody in the room thought of them; what waits in the tray explains nothing yet.",
        ),
        Rule::A5 => PointSentences::new(
            match facts.lacks {
                [Lack::Cause, Lack::Kind] => "It addresses no cause, and its kind isn’t chosen.",
                [Lack::Kind] => "Its kind isn’t chosen, so nobody knows how strong it is.",
                _ => "It addresses no cause.",
            },
            match facts.lacks {
                [Lack::Cause, Lack::Kind] => {
                    "Link it to the cause that it changes, and choose its kind."
                }
                [Lack::Kind] => "Choose its kind.",
                _ => "Link it to the cause that it changes, or add that cause.",
            },
            "An action is there to change a cause; its kind says how well that will hold.",
        ),
        Rule::A6 => PointSentences::new(
            "It is aimed at one person.",
            "Change what surrounds the work, so that it holds for whoever does it next.",
            "Whoever is reminded today is off tomorrow; the conditions stay.",
        ),
        Rule::G1 => PointSentences::new(
            "A gap (…) in it isn’t filled yet.",
            "Write what belongs there: a number, a condition, a time. Tab goes from gap to gap.",
            "The words came from an offer; only the gaps make them true for this case.",
        ),
        Rule::R0 => PointSentences::new(
            "No cause is marked as a root cause.",
            "Mark those that can be acted on and would make the rest less likely.",
            "The plan rests on the root causes: without one, it has nothing to change.",
        ),
        Rule::F1 => PointSentences::new(
            format!(
                "The chain to the problem doesn’t hold yet: {}.",
                links(&facts.links)
            ),
            match facts
                .links
                .iter()
                .any(|it| it.level == EvidenceLevel::Refuted)
            {
                true => {
                    "Put it beneath something that it does explain, or let another cause be the root."
                }
                false => {
                    "Note what speaks for it, then set the evidence to supported or confirmed."
                }
            },
            "An action is as good as the chain that leads from its cause to the problem.",
        ),
        Rule::F3 => PointSentences::new(
            "Nothing explains this act yet.",
            "Add what made it possible. How did it make sense at the time?",
            "People act within conditions, and those can be changed. No chain ends at a person.",
        ),
        Rule::F4 => PointSentences::new(
            "Nothing explains this deviation yet.",
            "Add what made the written way hard to follow, or another way sensible.",
            "Where a procedure isn’t followed, there is something to learn about the procedure and the day’s work.",
        ),
        Rule::F5 => PointSentences::new(
            "It tells what wasn’t done, and names no duty to do it.",
            "Name the duty that was there beforehand, or tell what was done instead.",
            "Something that wasn’t done is a cause only where there was a duty to do it.",
        ),
        Rule::O1 => PointSentences::new(
            "It is outside our control, and nobody is named who owns it.",
            "Say who owns it, so that they can be told.",
            "What we can’t change, somebody else may, once they know.",
        ),
        Rule::A1 => PointSentences::new(
            "No action addresses this root cause.",
            "Add one; best of all a stronger one.",
            "A root cause that stays as it is can lead there again.",
        ),
        Rule::A2 => match facts.names.first() {
            Some(action) => PointSentences::new(
                "None of its actions is known to be stronger or intermediate.",
                format!(
                    "Choose the kind of {}; if it is a weaker one, add another.",
                    quoted(action)
                ),
                STRENGTH,
            ),
            None => PointSentences::new(
                "All of its actions are weaker ones.",
                "Add one that takes the hazard away, or helps people to do it right.",
                STRENGTH,
            ),
        },
        Rule::A3 => lacking(facts.lacks),
        Rule::A4 => {
            let names: Vec<_> = facts.names.iter().map(|it| quoted(it)).collect();
            let are = if names.len() == 1 { "is" } else { "are" };
            PointSentences::new(
                format!(
                    "It addresses {}, which {are} refuted.",
                    listed(&names, "and")
                ),
                "Link it to a cause that stands, or decline it.",
                "What isn’t so needs no change; the effort is wanted elsewhere.",
            )
        }
        Rule::D1 => PointSentences::new(
            match facts.lacks {
                [Lack::Trigger] => "It doesn’t tell what set it off.",
                [Lack::Detection] => "It doesn’t tell how it was noticed.",
                _ => "It tells neither what set it off nor how it was noticed.",
            },
            match facts.lacks {
                [Lack::Trigger] => "Say which change or event set it off.",
                [Lack::Detection] => "Say who or what noticed it, and how.",
                _ => "Say which change or event set it off, and who or what noticed it.",
            },
            "What set it off is no cause: it would have done no harm without them. How it was noticed tells what could show it sooner.",
        ),
        Rule::B1 => PointSentences::new(
            "No safeguard is named.",
            "Say what was there to prevent, to notice or to limit it, and what of it held.",
            "What held is what a near miss teaches: next time it may be all there is.",
        ),
        Rule::B2 => PointSentences::new(
            "Nobody has said how this safeguard did.",
            "Say whether it held, failed, was got round or wasn’t there.",
            "What held is worth keeping; what didn’t is worth a cause.",
        ),
        Rule::B3 => PointSentences::new(
            "No cause explains why this safeguard didn’t hold.",
            "Link it to a cause on the fishbone, or add that cause.",
            "A safeguard that didn’t hold is a finding about the system, and can be changed.",
        ),
        Rule::C2 => PointSentences::new(
            match facts.lacks {
                [Lack::Usually] => "It doesn’t tell how this is usually done here.",
                [Lack::Known] => "It doesn’t tell what could be known and seen at that moment.",
                _ => "It doesn’t tell why this made sense at the time.",
            },
            match facts.lacks {
                [Lack::Usually] => "Ask how this is usually done here, and write what you hear.",
                [Lack::Known] => {
                    "Ask what could be known and seen at that moment, not what is known today."
                }
                _ => {
                    "Ask how this is usually done here, and what could be known and seen at that moment."
                }
            },
            "People do what makes sense to them: what made it so is still there for whoever comes next.",
        ),
        Rule::A7 => PointSentences::new(
            format!(
                "All open actions sit with one function: {}.",
                facts.function
            ),
            "Ask who else can change something: whoever builds, buys, hires or decides.",
            "The root causes lie above daily work. One function alone can’t change what others decide.",
        ),
        Rule::A8 => PointSentences::new(
            match facts.function {
                "" => "It needs a decision, and nobody is named who takes it.".to_owned(),
                function => format!(
                    "It needs a decision that the role named for it may not be able to take: it belongs to {function}.",
                ),
            },
            "Name the role that can decide on money, people and how things are built.",
            "An action that nobody with the power to do so has decided on waits until it is forgotten.",
        ),
        Rule::A9 => PointSentences::new(
            match facts.lines {
                0 => "Its checklist has no line yet.".to_owned(),
                1 => "Its checklist has one line.".to_owned(),
                lines => format!("Its checklist has {lines} lines."),
            },
            match facts.lines {
                0..5 => "Write five to nine: what is skipped at a cost, and nothing else.",
                _ => "Keep five to nine: what is skipped at a cost, and nothing else.",
            },
            "A checklist is for the few things that must not be missed; a long one isn’t gone through.",
        ),
        Rule::A10 => PointSentences::new(
            "This line of the checklist doesn’t begin with a verb.",
            "Begin with what is done: “Ask …”, “Confirm …”.",
            "At the pause point there is time for what to do, not for reading.",
        ),
        Rule::F2 => wording(facts, &phrase),
    }
}

const STRENGTH: &str = "Warnings, policies and training rest on memory; a change to the system holds when nobody thinks of it.";

fn links(links: &[Link]) -> String {
    let mut parts: Vec<String> = (links.iter().take(NAMED))
        .map(|it| {
            let what = it.text.map_or_else(|| "this cause".to_owned(), quoted);
            let how = match it.level {
                EvidenceLevel::Unknown => "has no evidence yet",
                EvidenceLevel::Possible => "is only possible",
                EvidenceLevel::Refuted => "is refuted",
                EvidenceLevel::Supported => "is supported",
                EvidenceLevel::Confirmed => "is confirmed",
            };
            format!("{what} {how}")
        })
        .collect();
    if links.len() > NAMED {
        parts.push(format!("{} more don’t hold", links.len() - NAMED));
    }
    listed(&parts, "and")
}

fn lacking(lacks: &[Lack]) -> PointSentences {
    let without = lacks.iter().map(|it| match it {
        Lack::Owner => "no owner",
        Lack::Due => "no date",
        Lack::Measure => "no measure",
        Lack::Cause => "no cause",
        Lack::Kind => "no kind",
        Lack::Decides => "nobody who decides",
        Lack::Usually => "no word of how it is usually done",
        Lack::Known => "no word of what could be known",
        Lack::Trigger => "nothing that set it off",
        Lack::Detection => "no word of how it was noticed",
    });
    let wanted = lacks.iter().map(|it| match it {
        Lack::Owner => "who does it",
        Lack::Due => "by when",
        Lack::Measure => "what will be counted",
        Lack::Cause => "which cause it addresses",
        Lack::Kind => "of which kind it is",
        Lack::Decides => "who decides",
        Lack::Usually => "how this is usually done here",
        Lack::Known => "what could be known at that moment",
        Lack::Trigger => "what set it off",
        Lack::Detection => "how it was noticed",
    });
    let without: Vec<_> = without.map(str::to_owned).collect();
    let wanted: Vec<_> = wanted.map(str::to_owned).collect();
    let why = match lacks {
        [Lack::Measure] => "Without a measure, nobody will know whether it has helped.",
        _ => {
            "What has no owner and no date waits for a quieter day; without a measure, nobody will know whether it has helped."
        }
    };
    PointSentences::new(
        format!("It has {}.", listed(&without, "and")),
        format!("Say {}.", listed(&wanted, "and")),
        why,
    )
}

fn wording(facts: &Facts, phrase: &str) -> PointSentences {
    let Some((kind, offer)) = facts.wording else {
        return PointSentences::new(format!("{phrase} is worth a look."), "", "");
    };
    let open = match kind {
        Kind::Counterfactual => format!("{phrase} tells what didn’t happen."),
        Kind::NegativeDescriptor => format!("{phrase} judges without a measure."),
        Kind::EndPoint => format!("{phrase} ends the search at a person."),
        Kind::Judgement => format!("{phrase} says who was wrong."),
        Kind::PersonAsSubject => format!("{phrase} puts a person at the centre."),
    };
    let offer = offer.map(|it| match it.form {
        Form::Rewrite | Form::Template => format!("It could say: {}", quoted(&it.text)),
        Form::Question => it.text.clone(),
    });
    let why = kind.why(Language::En);
    PointSentences::new(open, offer.unwrap_or_default(), why)
}
