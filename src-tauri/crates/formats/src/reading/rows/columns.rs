//! What columns hold: by their heads, else by what stands in them.

use super::heads::{HEADS, head, status};
use super::{Row, is_wanted, names};
use crate::reading::{Asked, Column, Wanted, dates};
use workshop::has_words;

/// What each column holds, and whether the first row are heads.
pub(super) fn understood(rows: &[Row], asked: &Asked<'_>) -> (Vec<Column>, bool) {
    let wide = rows
        .iter()
        .map(|it| it.cells.len())
        .max()
        .unwrap_or_default();
    let titles = rows
        .first()
        .map(|it| it.cells.as_slice())
        .unwrap_or_default();
    let found: Vec<Option<(Column, usize)>> = titles.iter().map(|it| head(it)).collect();
    let known = found.iter().flatten().count();
    let filled = titles.iter().filter(|it| has_words(it)).count();
    let heads = known > 1 || (known == 1 && filled == 1 && rows.len() > 1);
    if let Some(set) = &asked.choices.columns {
        let mut set = set.clone();
        set.resize(wide, Column::Nothing);
        return (set, heads);
    }
    let mut holds = match heads {
        true => by_heads(&found, wide, asked),
        false => by_words(rows, wide, asked),
    };
    holds.resize(wide, Column::Nothing);
    (holds, heads)
}

/// By heads: of those that say the same, the surest.
fn by_heads(found: &[Option<(Column, usize)>], wide: usize, asked: &Asked<'_>) -> Vec<Column> {
    let mut holds = vec![Column::Nothing; wide];
    for (column, _) in HEADS {
        let sure = |it: &Option<(Column, usize)>| it.filter(|it| it.0 == *column).map(|it| it.1);
        let best = (found.iter().enumerate())
            .filter_map(|(at, it)| Some((sure(it)?, at)))
            .min();
        if let Some((_, at)) = best {
            holds[at] = *column;
        }
    }
    let has = |column: Column, holds: &[Column]| holds.contains(&column);
    let put = |from: Column, to: Column, holds: &mut [Column]| {
        holds
            .iter_mut()
            .filter(|it| **it == from)
            .for_each(|it| *it = to);
    };
    let causes = is_wanted(asked, Wanted::Causes);
    let entries = is_wanted(asked, Wanted::Entries);
    let dated = has(Column::Time, &holds) || has(Column::Day, &holds);
    let planned = has(Column::Owner, &holds) || has(Column::Due, &holds);
    if causes && has(Column::Cause, &holds) {
        put(Column::Action, Column::Nothing, &mut holds);
    } else if is_wanted(asked, Wanted::Actions)
        || (planned && !entries && has(Column::Action, &holds))
    {
        let action = has(Column::Action, &holds);
        put(
            Column::Entry,
            if action {
                Column::Nothing
            } else {
                Column::Action
            },
            &mut holds,
        );
        if !has(Column::Due, &holds) {
            put(Column::Day, Column::Due, &mut holds);
            if !has(Column::Due, &holds) {
                put(Column::Time, Column::Due, &mut holds);
            }
        }
    } else if entries || (dated && has(Column::Entry, &holds)) {
        if has(Column::Entry, &holds) {
            put(Column::Action, Column::Nothing, &mut holds);
        } else {
            put(Column::Action, Column::Entry, &mut holds);
        }
        if !has(Column::Role, &holds) {
            put(Column::Owner, Column::Role, &mut holds);
        }
    } else if has(Column::Cause, &holds) {
        put(Column::Action, Column::Nothing, &mut holds);
        put(Column::Entry, Column::Nothing, &mut holds);
    } else if has(Column::Category, &holds) && !has(Column::Action, &holds) {
        put(Column::Entry, Column::Cause, &mut holds);
    }
    // What belongs to another kind of row is nothing here.
    let text = [Column::Action, Column::Entry, Column::Cause]
        .into_iter()
        .find(|it| has(*it, &holds));
    let also: &[Column] = match text {
        Some(Column::Action) => &[Column::Action, Column::Owner, Column::Due, Column::Status],
        Some(Column::Entry) => &[
            Column::Entry,
            Column::Day,
            Column::Time,
            Column::Role,
            Column::Source,
        ],
        Some(_) => &[Column::Cause, Column::Category, Column::Level],
        None => &[],
    };
    holds
        .iter_mut()
        .filter(|it| !also.contains(it))
        .for_each(|it| *it = Column::Nothing);
    holds
}

/// By what stands in them: dates, names of categories, the longest words.
fn by_words(rows: &[Row], wide: usize, asked: &Asked<'_>) -> Vec<Column> {
    let mut holds = vec![Column::Nothing; wide];
    let share = |at: usize, is: &dyn Fn(&str) -> bool| {
        let cells = rows
            .iter()
            .filter_map(|it| it.cells.get(at))
            .filter(|it| has_words(it));
        let (all, fitting) = cells.fold((0, 0), |(all, fitting), it| {
            (all + 1, fitting + usize::from(is(it)))
        });
        all > 0 && fitting * 2 > all
    };
    let length = |at: usize| -> usize {
        rows.iter()
            .filter_map(|it| it.cells.get(at))
            .map(String::len)
            .sum()
    };
    let dated = |it: &str| dates::day(it).is_some();
    let timed =
        |it: &str| dates::stamp(it).is_some_and(|it| it.0.clock.is_some() && !has_words(it.1));
    let names = names(asked);
    let columns = || 0..wide;
    let date = columns().find(|at| share(*at, &dated));
    let time = columns().find(|at| share(*at, &timed));
    let category = columns().find(|at| share(*at, &|it| names.has(it)));
    let text = columns()
        .filter(|at| Some(*at) != date && Some(*at) != time && Some(*at) != category)
        .filter(|at| {
            !share(*at, &|it| {
                it.bytes().all(|it| it.is_ascii_digit() || it == b'.')
            })
        });
    let Some(what) = text.clone().find(|at| length(*at) > 0) else {
        return holds;
    };
    let first = [date, time].into_iter().flatten().min();
    if is_wanted(asked, Wanted::Entries)
        || (!is_wanted(asked, Wanted::Actions) && first.is_some_and(|it| it < what))
    {
        let what = text.clone().max_by_key(|at| length(*at)).unwrap_or(what);
        holds[what] = Column::Entry;
        time.into_iter().for_each(|it| holds[it] = Column::Time);
        date.filter(|it| Some(*it) != time)
            .into_iter()
            .for_each(|it| holds[it] = Column::Day);
        return holds;
    }
    if !is_wanted(asked, Wanted::Actions)
        && (date.is_none() || is_wanted(asked, Wanted::Causes))
        && (category.is_some() || is_wanted(asked, Wanted::Causes))
    {
        holds[what] = Column::Cause;
        category
            .into_iter()
            .for_each(|it| holds[it] = Column::Category);
        let level = columns().find(|at| {
            share(*at, &|it| {
                it.len() < 3 && it.bytes().all(|it| it.is_ascii_digit())
            })
        });
        level.into_iter().for_each(|it| holds[it] = Column::Level);
        return holds;
    }
    holds[what] = Column::Action;
    let owner = text.clone().find(|at| *at > what && length(*at) > 0);
    owner.into_iter().for_each(|it| holds[it] = Column::Owner);
    date.into_iter().for_each(|it| holds[it] = Column::Due);
    let state = columns()
        .find(|at| holds[*at] == Column::Nothing && share(*at, &|it| status(it).is_some()));
    state.into_iter().for_each(|it| holds[it] = Column::Status);
    holds
}
