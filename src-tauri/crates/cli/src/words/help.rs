//! The help of commands and arguments, and what clap writes of its own, in a
//! language that clap doesn't speak. Names of commands and arguments are the same
//! in every language: scripts rely on them.

use clap::{Arg, ArgAction, Command};

/// The command that tells how others are used.
pub(crate) const HELP: &str = "help";

/// The words of one language.
pub(crate) struct Help {
    /// What a command does; the empty name is the program’s.
    pub(crate) about: fn(command: &str) -> &'static str,
    /// What the program does, at length.
    pub(crate) long_about: &'static str,
    /// What an argument is for.
    pub(crate) of_argument: fn(id: &str, command: &str) -> Option<&'static str>,
    /// What stands for an argument’s value.
    pub(crate) value_name: fn(id: &str, command: &str) -> Option<&'static str>,
    /// How a command’s help is put together, as clap writes it.
    pub(crate) template: &'static str,
    pub(crate) commands: &'static str,
    pub(crate) command: &'static str,
    pub(crate) arguments: &'static str,
    pub(crate) options: &'static str,
    pub(crate) help: &'static str,
    pub(crate) version: &'static str,
    /// What clap says in a line of usage, and what is said instead.
    pub(crate) usage: [(&'static str, &'static str); 3],
    /// Why arguments make no sense.
    pub(crate) misunderstood: fn(&clap::Error) -> String,
}

impl Help {
    /// The command with all it says in this language.
    pub(crate) fn of(&self, command: Command) -> Command {
        let mut said = self.worded(command, "");
        // Listed with the others; `lisca help` itself is read before.
        said = said.subcommand(Command::new(HELP));
        for sub in names(&said) {
            said = said.mut_subcommand(&sub, |it| self.worded(it, &sub));
        }
        said
    }

    /// A line that clap made: `Usage: lisca new [OPTIONS] <TITLE>`.
    pub(crate) fn usage(&self, usage: &str) -> String {
        let usage = usage.trim().trim_start_matches("Usage:").trim();
        (self.usage.iter()).fold(usage.to_owned(), |usage, (clap, own)| {
            usage.replace(clap, own)
        })
    }

    /// One command, without those beneath it.
    fn worded(&self, command: Command, name: &str) -> Command {
        let has_commands = command.has_subcommands();
        let command = command
            .about((self.about)(name))
            .help_template(self.template)
            .subcommand_help_heading(self.commands)
            .subcommand_value_name(self.command)
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(own("help", 'h', ArgAction::Help, self.help));
        let command = match has_commands {
            true => command
                .long_about(self.long_about)
                .disable_version_flag(true)
                .arg(own("version", 'V', ArgAction::Version, self.version)),
            false => command.long_about((self.about)(name)),
        };
        let command = command.mut_args(|arg| self.argument(arg, name));
        // Alone, a command doesn't know whose it is.
        let usage = self.usage(&command.clone().render_usage().to_string());
        command.override_usage(match has_commands {
            true => usage,
            false => format!("lisca {usage}"),
        })
    }

    fn argument(&self, arg: Arg, command: &str) -> Arg {
        let id = arg.get_id().to_string();
        let heading = match arg.is_positional() {
            true => self.arguments,
            false => self.options,
        };
        let arg = arg.help_heading(heading);
        let arg = match arg.get_action().takes_values() {
            // The help says both, in words.
            true => arg.hide_default_value(true).hide_possible_values(true),
            false => return self.with_help(arg, &id, command),
        };
        let arg = match (self.value_name)(&id, command) {
            Some(name) => arg.value_name(name),
            None => arg,
        };
        self.with_help(arg, &id, command)
    }

    fn with_help(&self, arg: Arg, id: &str, command: &str) -> Arg {
        match (self.of_argument)(id, command) {
            Some(said) => arg.help(said).long_help(None::<&str>),
            None => arg,
        }
    }
}

fn names(command: &Command) -> Vec<String> {
    let named = command.get_subcommands().map(|it| it.get_name().to_owned());
    named.collect()
}

fn own(id: &'static str, short: char, action: ArgAction, help: &'static str) -> Arg {
    Arg::new(id).long(id).short(short).action(action).help(help)
}

#[cfg(test)]
mod tests {
    use crate::arguments::{Arguments, help_first};
    use crate::words::it::HELP as ITALIAN;
    use clap::CommandFactory;
    use std::ffi::OsString;

    /// Words that only English help has.
    fn english(text: &str) -> Option<&str> {
        const WORDS: &[&str] = &[
            "the",
            "The",
            "of",
            "Usage:",
            "Options:",
            "Commands:",
            "Arguments:",
            "Print",
            "default:",
            "possible",
            "help:",
            "OPTIONS",
            "COMMAND",
            "workshop",
            "file;",
        ];
        text.split_whitespace()
            .map(|it| it.trim_matches(['[', ']', '<', '>', '(', ')', ',', '.']))
            .find(|it| WORDS.contains(it) && *it != "file;")
    }

    #[test]
    fn the_command_line_says_nothing_in_english_where_it_speaks_italian() {
        let mut command = ITALIAN.of(Arguments::command());
        let whole = command.render_long_help().to_string();
        assert_eq!(english(&whole), None, "{whole}");
        assert!(whole.contains("Uso: lisca [COMANDO]"), "{whole}");
        for sub in command.get_subcommands_mut() {
            let text = sub.render_long_help().to_string();
            assert_eq!(english(&text), None, "{text}");
        }
    }

    #[test]
    fn every_command_and_argument_has_italian_help() {
        let command = Arguments::command();
        for sub in command.get_subcommands() {
            let name = sub.get_name();
            assert_ne!((ITALIAN.about)(name), "", "{name}");
            for arg in sub.get_arguments() {
                let id = arg.get_id().as_str();
                assert!((ITALIAN.of_argument)(id, name).is_some(), "{name} {id}");
            }
        }
    }

    #[test]
    fn every_format_is_told_of_in_italian() {
        let told = (ITALIAN.of_argument)("format", "export").unwrap();
        for format in app::Format::WRITTEN {
            assert!(told.contains(&format!("{}: ", format.name())), "{told}");
        }
    }

    /// `lisca help` is there in every language, and says so.
    #[test]
    fn help_is_listed_and_is_the_help_of_the_command() {
        let mut command = ITALIAN.of(Arguments::command());
        let whole = command.render_long_help().to_string();
        assert!(whole.contains("Mostra come si usa Lisca"), "{whole}");
        for (words, wanted) in [
            (&["lisca", "help"][..], &["lisca", "--help"][..]),
            (&["lisca", "help", "export"], &["lisca", "export", "--help"]),
            (&["lisca", "export", "3"], &["lisca", "export", "3"]),
            (&["lisca"], &["lisca"]),
        ] {
            let read = help_first(words.iter().map(Into::into));
            assert_eq!(
                read,
                wanted.iter().map(Into::into).collect::<Vec<OsString>>()
            );
        }
    }

    #[test]
    fn italian_arguments_are_read_as_english_ones() {
        let parse = |words: &[&str]| ITALIAN.of(Arguments::command()).try_get_matches_from(words);
        assert!(parse(&["lisca", "new", "Un caso", "--kind", "near-miss"]).is_ok());
        assert!(parse(&["lisca"]).is_ok());
        assert!(parse(&["lisca", "export", "3", "-o", "x.pdf", "--force"]).is_ok());
    }
}
