//! Rows: CSV, spreadsheets, tables.

use super::{
    Asked, Choices, Column, DateOrder, Draft, Wanted, Why, draft, draft_as, drawn, left_out, read,
    wanted,
};
use workshop::Status;

/// Actions as `what|owner|due`.
fn actions(draft: &Draft) -> Vec<String> {
    let due = |it: Option<chrono::NaiveDate>| it.map_or_else(String::new, |it| it.to_string());
    (draft.actions.iter())
        .map(|it| format!("{}|{}|{}", it.what, it.owner, due(it.due)))
        .collect()
}

const JIRA: &str = "\u{feff}Summary,Issue key,Issue id,Status,Assignee,Due date,Labels,Labels,Description\r\n\"Add a check, then page\",OPS-12,10012,To Do,role.oncall,\"03/Dec/25 12:00 AM\",postmortem,db,\"Line one\r\nline two; \"\"quoted\"\"\"\r\n\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",OPS-13,10013,Done,,\"12/31/2025\",postmortem,,\r\n";

#[test]
fn an_export_of_jira_is_an_action_a_row() {
    let choices = Choices::default();
    let asked = Asked {
        categories: &[],
        ending: "csv",
        choices: &choices,
    };
    for read in [read(JIRA.as_bytes(), &asked).unwrap(), draft(JIRA)] {
        assert_eq!(
            actions(&read),
            [
                "Add a check, then page|role.oncall|2025-12-03",
                "=HYPERLINK(\"http://x\",\"y\")||2025-12-31",
            ]
        );
        assert_eq!(read.actions[1].status, Status::Done);
        assert_eq!(read.actions[1].line, 4);
        assert!(left_out(&read).contains(&(1, "Issue key", Why::Column)));
        assert!(!read.asks_dates);
    }
}

#[test]
fn a_table_of_actions_in_markdown_is_an_action_a_row() {
    let read = draft(
        "| Action item | Type | Owner | Due | Ticket |\n| --- | :-: | --- | --- | --- |\n| Page the second person after 15 min | prevent | @sre-lead | June 28 | [#12](https://example.org/12) |\n| Runbook \\| restore | mitigate | DB on-call | 2026-07-01 | n/a **DONE** |\n| Add test for an empty feed<br>and an oversized one | detect | | ASAP | |\n",
    );
    assert_eq!(
        actions(&read),
        [
            "Page the second person after 15 min|@sre-lead|",
            "Runbook | restore|DB on-call|2026-07-01",
            "Add test for an empty feed and an oversized one||",
        ]
    );
    assert_eq!(
        left_out(&read),
        [
            (1, "Type", Why::Column),
            (1, "Ticket", Why::Column),
            (3, "June 28", Why::NoYear),
            (5, "ASAP", Why::NoDate),
        ]
    );
}

#[test]
fn rows_of_a_spreadsheet_need_no_heads() {
    let rows =
        "Page the second person\tsre lead\t13.03.2026\nWrite the runbook\tDB on call\t1.4.2026\n";
    let read = draft(rows);
    assert_eq!(
        actions(&read),
        [
            "Page the second person|sre lead|2026-03-13",
            "Write the runbook|DB on call|2026-04-01"
        ]
    );
    let one = draft_as("Page\tsre\t2026-03-13", &wanted(Wanted::Actions));
    assert_eq!(actions(&one), ["Page|sre|2026-03-13"]);
}

#[test]
fn the_order_of_dates_is_shown_by_one_or_asked() {
    let rows = |second: &str| format!("What,Owner,Due\nA,x,03/04/2026\nB,y,{second}\n");
    let due = |it: &Draft| it.actions[0].due.map(|it| it.to_string());
    let shown = draft(&rows("31/12/2026"));
    assert_eq!(
        (due(&shown).as_deref(), shown.asks_dates),
        (Some("2026-04-03"), false)
    );
    let shown = draft(&rows("12/31/2026"));
    assert_eq!(
        (due(&shown).as_deref(), shown.asks_dates),
        (Some("2026-03-04"), false)
    );
    let unclear = draft(&rows("05/05/2026"));
    assert_eq!((due(&unclear), unclear.asks_dates), (None, true));
    assert_eq!(left_out(&unclear), [(2, "03/04/2026", Why::DateOrder)]);
    for (order, day) in [
        (DateOrder::DayFirst, "2026-04-03"),
        (DateOrder::MonthFirst, "2026-03-04"),
    ] {
        let set = Choices {
            dates: Some(order),
            ..Choices::default()
        };
        let read = draft_as(&rows("05/05/2026"), &set);
        assert_eq!((due(&read).as_deref(), read.asks_dates), (Some(day), true));
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    for (said, day) in [
        ("2026-03-13", "2026-03-13"),
        ("2026-03-13T10:00:00Z", "2026-03-13"),
        ("2026/3/13", "2026-03-13"),
        ("13.3.26", "2026-03-13"),
        ("13. 3. 2026", "2026-03-13"),
        ("13. März 2026", "2026-03-13"),
        ("13 marzo 2026", "2026-03-13"),
        ("March 13, 2026", "2026-03-13"),
        ("Mar 13 2026", "2026-03-13"),
        ("13th of March 2026", "2026-03-13"),
        ("Fri, 13 Mar 2026", "2026-03-13"),
        ("13-Mar-26", "2026-03-13"),
        ("13/03/2026 10:00", "2026-03-13"),
        ("05/05/2026", "2026-05-05"),
    ] {
        let read = draft(&format!("What\tDue\nA\t{said}\n"));
        assert_eq!(actions(&read), [format!("A||{day}")], "{said}");
    }
    for said in [
        "30.2.2026",
        "soon",
        "Q3",
        "13",
        "2026",
        "31/31/2026",
        "next Friday",
    ] {
        let read = draft(&format!("What\tDue\nA\t{said}\n"));
        assert_eq!(left_out(&read), [(2, said, Why::NoDate)], "{said}");
    }
}

#[test]
fn causes_with_category_and_level_are_a_tree() {
    let read = draft(
        "Category;Level;Cause\nPeople;1;Two posts vacant\n;2;No budget\nMachine;1;Belt 2 stopped\n;1;Belt 3 slow\n",
    );
    assert_eq!(
        drawn(&read),
        [
            "Two posts vacant #People",
            ">No budget",
            "Belt 2 stopped #Machine",
            "Belt 3 slow #Machine"
        ]
    );
    let read = draft_as(
        "People\tTwo posts vacant\nMachine\tBelt 2 stopped\n",
        &wanted(Wanted::Causes),
    );
    assert_eq!(
        drawn(&read),
        ["Two posts vacant #People", "Belt 2 stopped #Machine"]
    );
}

#[test]
fn columns_can_be_set() {
    let set = Choices {
        columns: Some(vec![Column::Owner, Column::Action]),
        ..Choices::default()
    };
    let read = draft_as("sre\tPage\ndba\tRestore\n", &set);
    assert_eq!(actions(&read), ["Page|sre|", "Restore|dba|"]);
}

#[test]
fn a_row_without_its_words_and_a_state_that_is_none_are_told() {
    let read = draft("Action,Owner,Status\n,sre,\nPage,,someday\n");
    assert_eq!(actions(&read), ["Page||"]);
    assert_eq!(
        left_out(&read),
        [(2, "sre", Why::EmptyRow), (3, "someday", Why::NoStatus)]
    );
}

#[test]
fn lines_in_the_plan_are_an_action_each() {
    let read = draft_as(
        "- Page\n  - the second person\n2. Restore\n",
        &wanted(Wanted::Actions),
    );
    assert_eq!(
        actions(&read),
        ["Page||", "the second person||", "Restore||"]
    );
}

#[test]
fn commas_in_sentences_are_no_columns() {
    let text = "We had, as ever, no time\nAnd no money, either\n";
    assert_eq!(drawn(&draft(text)).len(), 2);
}
