//! The audit log as a file: a table, or a JSON object a line.

use actix_web::HttpResponse;
use serde_json::json;

use super::fields;
use super::trail::FIELDS;
use crate::admin::administrator::Administrator;
use crate::app::App;
use crate::domain::audit_chain::StoredEvent;
use crate::domain::difference::Difference;
use crate::domain::event::EventKind;
use crate::flow::manage::{self, Target};
use crate::storage::audit_log::{self, Filter};
use crate::web::{Fault, Params, csv};

/// Events that a file is made of, and that one reading brings.
const A_FILE: usize = 100_000;
const A_CHUNK: usize = 1_000;

/// The columns of the table, and the members of the objects.
const COLUMNS: [&str; 12] = ["id", "at", "kind", "actor", "account", "client", "target", "detail", "changes", "network", "request", "browser"];

/// Makes the file and records that it was made.
pub(super) async fn send(app: &App, administrator: &Administrator, params: &Params, filter: Filter) -> Result<HttpResponse, Fault> {
    let as_lines = params.typed("format") == "jsonl";
    let mut next = Filter { before: None, ..filter };
    let (mut text, mut count) = (String::new(), 0);
    if !as_lines {
        csv::line(&mut text, &COLUMNS);
    }
    while count < A_FILE {
        let asked = next.clone();
        let rows = app.store.read(move |db| audit_log::list(db, &asked, i64::try_from(A_CHUNK).unwrap_or(i64::MAX))).await?;
        count += rows.len();
        next.before = rows.last().map(|row| (row.at, row.id.clone()));
        let is_last = rows.len() < A_CHUNK;
        rows.into_iter().for_each(|row| write(&mut text, row, as_lines));
        if is_last {
            break;
        }
    }
    let (actor, query) = (administrator.actor(), fields::query(params, &FIELDS));
    let told = [Difference::done("filter", &query), Difference::done("rows", &count.to_string())];
    let target = Target::Other("log events".to_owned());
    app.store.write(move |db| manage::record(db, &actor, EventKind::LogExported, &target, &told)).await?;
    Ok(if as_lines {
        fields::file("events.jsonl", "application/jsonl; charset=utf-8", text)
    } else {
        fields::file("events.csv", "text/csv; charset=utf-8", text)
    })
}

fn write(text: &mut String, row: StoredEvent, as_line: bool) {
    let network = row.address.as_deref().map(fields::masked_network);
    if as_line {
        let changes = row.changes.as_deref().and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
        let object = json!({
            "id": row.id, "at": row.at.rfc3339_millis(), "kind": row.kind, "actor": row.actor, "account": row.account, "client": row.client,
            "target": row.target, "detail": row.detail, "changes": changes, "network": network, "request": row.request, "browser": row.browser,
        });
        text.push_str(&object.to_string());
        text.push('\n');
        return;
    }
    let told: Vec<Difference> = row.changes.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let changes = told.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    let or_empty = |value: &Option<String>| value.clone().unwrap_or_default();
    let values = [
        row.id.clone(),
        row.at.rfc3339_millis(),
        row.kind.clone(),
        or_empty(&row.actor),
        or_empty(&row.account),
        or_empty(&row.client),
        or_empty(&row.target),
        row.detail.clone(),
        changes,
        or_empty(&network),
        or_empty(&row.request),
        or_empty(&row.browser),
    ];
    csv::line(text, &values.each_ref().map(String::as_str));
}
