//! Every row that can be found, put into the tables of a library in memory.

use super::pages::Pages;
use super::row::{Row, on_page};
use super::table::Table;
use crate::StoreError;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::collections::{BTreeMap, BTreeSet};

/// What was found, beside the rows.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// How many pages can't be read where rows should be.
    pub(super) lost_pages: usize,
    /// How many rows can't be read, or fit nowhere.
    pub(super) left_out: usize,
    /// Of each workshop, how many rows are on pages that aren't as they were written.
    pub(super) unsure: BTreeMap<i64, usize>,
    /// The tables of which something is lost.
    pub(super) lossy: BTreeSet<String>,
}

/// The tree of a table or of an index.
struct Tree {
    rows: Vec<Row>,
    unreadable: usize,
    lost: usize,
}

/// Puts the rows of the pages into the tables of `db`.
pub(super) fn gather(pages: &Pages, db: &Connection) -> Result<Gathered, StoreError> {
    let tables = Table::all(db)?;
    let (mut gathered, mut seen) = (Gathered::default(), pages.free());
    let schema = roots(pages, &mut seen);
    // The trees that hold no rows of ours: so that none of their pages is taken for
    // one that lost its tree.
    let ours = |name: &str| tables.iter().any(|it| it.name == name);
    for (_, root) in schema.iter().filter(|(name, _)| !ours(name)) {
        walk(pages, *root, &mut seen);
    }
    let mut finished = BTreeMap::new();
    for table in &tables {
        let root = schema.iter().find(|(name, _)| *name == table.name);
        let Some(tree) = root.map(|(_, root)| walk(pages, *root, &mut seen)) else {
            gathered.lossy.insert(table.name.clone());
            continue;
        };
        if tree.lost + tree.unreadable > 0 {
            gathered.lossy.insert(table.name.clone());
        }
        gathered.lost_pages += tree.lost;
        gathered.left_out += tree.unreadable;
        finished.insert(&*table.name, tree.rows);
    }
    for table in &tables {
        for row in finished.remove(&*table.name).into_iter().flatten() {
            add(db, table, &row, &mut gathered)?;
        }
    }
    adopt(pages, db, &tables, &mut seen, &mut gathered)?;
    Ok(gathered)
}

/// The first pages of all trees, by what the file itself says of them.
fn roots(pages: &Pages, seen: &mut BTreeSet<usize>) -> Vec<(String, usize)> {
    let tree = walk(pages, 1, seen);
    let mut rows = tree.rows;
    if tree.lost + tree.unreadable > 0 || rows.is_empty() {
        for at in 2..=pages.count() {
            if seen.contains(&at) {
                continue;
            }
            let found = on_page(pages, at).map(|it| it.rows).unwrap_or_default();
            if !found.is_empty() && found.iter().all(|row| root(row).is_some()) {
                seen.insert(at);
                rows.extend(found);
            }
        }
    }
    let roots = rows.iter().filter_map(root);
    let has_pages = |it: &(String, usize)| it.1 > 0;
    roots.filter(has_pages).collect()
}

/// What a row of the schema says of a tree.
fn root(row: &Row) -> Option<(String, usize)> {
    let [
        Value::Text(kind),
        Value::Text(name),
        Value::Text(_),
        Value::Integer(root),
        _,
    ] = &row.values[..]
    else {
        return None;
    };
    let kinds = ["table", "index"];
    kinds
        .contains(&&**kind)
        .then_some((name.clone(), usize::try_from(*root).ok()?))
}

/// Everything in a tree.
fn walk(pages: &Pages, root: usize, seen: &mut BTreeSet<usize>) -> Tree {
    let mut tree = Tree {
        rows: Vec::new(),
        unreadable: 0,
        lost: 0,
    };
    let mut open = vec![root];
    while let Some(at) = open.pop() {
        // What stands in two trees belongs to neither for certain: the first has it.
        if !seen.insert(at) {
            tree.lost += 1;
            continue;
        }
        let Some(found) = on_page(pages, at) else {
            tree.lost += 1;
            continue;
        };
        tree.rows.extend(found.rows);
        tree.unreadable += found.unreadable;
        open.extend(found.beneath);
        seen.extend(found.further);
    }
    tree
}

/// Puts a row into its table. One that is there already is as good.
fn add(
    db: &Connection,
    table: &Table,
    row: &Row,
    gathered: &mut Gathered,
) -> Result<(), StoreError> {
    let Some(values) = table.fitting(row.number, &row.values) else {
        gathered.left_out += 1;
        return Ok(());
    };
    let of = table.workshop().and_then(|at| match values.get(at) {
        Some(Value::Integer(id)) => Some(*id),
        _ => None,
    });
    let mut statement = db.prepare_cached(&table.adding(values.len()))?;
    match statement.execute(params_from_iter(values)) {
        Ok(_) => {
            if let (Some(id), true) = (of, row.unsure) {
                *gathered.unsure.entry(id).or_default() += 1;
            }
        }
        // Twice the same, or against a rule of the table.
        Err(_) => gathered.left_out += 1,
    }
    Ok(())
}

/// Pages that no tree leads to any more: each goes to the one table, of those that
/// lost something, that all of its rows fit.
fn adopt(
    pages: &Pages,
    db: &Connection,
    tables: &[Table],
    seen: &mut BTreeSet<usize>,
    gathered: &mut Gathered,
) -> Result<(), StoreError> {
    if gathered.lossy.is_empty() {
        return Ok(());
    }
    for at in 2..=pages.count() {
        if seen.contains(&at) {
            continue;
        }
        let rows = on_page(pages, at).map(|it| it.rows).unwrap_or_default();
        let lossy = tables.iter().filter(|it| gathered.lossy.contains(&it.name));
        let fit = |it: &&Table| {
            let fits = |row: &Row| it.fitting(row.number, &row.values).is_some();
            !rows.is_empty() && rows.iter().all(fits)
        };
        let fitting: Vec<&Table> = lossy.filter(fit).collect();
        // A row of all columns is more likely than one from before some were added.
        let widest = rows
            .iter()
            .map(|it| it.values.len())
            .max()
            .unwrap_or_default();
        let exact = fitting.iter().filter(|it| it.width() == widest);
        let one = match (&fitting[..], &exact.collect::<Vec<_>>()[..]) {
            ([one], _) => *one,
            (_, [one]) => **one,
            _ => continue,
        };
        seen.insert(at);
        for row in &rows {
            add(db, one, row, gathered)?;
        }
    }
    Ok(())
}
