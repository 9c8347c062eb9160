//! `POST /admin/apps/check`: what is wrong with the addresses that somebody is typing, by the rule that saving asks too. The
//! page's script shows it beside the lines; without script the form says the same once it is sent.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;

use super::super::administrator::Administrator;
use super::form::Trouble;
use crate::app::App;
use crate::domain::client::ClientKind;
use crate::domain::client_rules::{Field, Problem, addresses};
use crate::domain::role::Act;
use crate::web::{Fault, Params, Ui};

/// Lists of addresses that are looked at.
const LISTS: [Field; 3] = [Field::RedirectUris, Field::LogoutUris, Field::Origins];

/// Something wrong, in words of the page's language.
#[derive(Serialize)]
struct Said {
    /// The field.
    field: &'static str,
    /// The line as typed, from 1, blank ones counted.
    line: Option<usize>,
    /// The beginning of the sentence that names the line.
    at: Option<String>,
    /// What stands there.
    value: Option<String>,
    /// What is wrong with it.
    words: String,
}

/// What is wrong with one list as it is typed: unlike the form, which leaves blank lines out, its lines keep their numbers.
fn of_list(field: Field, typed: &str, kind: ClientKind) -> Vec<Problem> {
    let numbered: Vec<(usize, String)> =
        typed.lines().enumerate().map(|(at, line)| (at, line.trim().to_owned())).filter(|(_, line)| !line.is_empty()).collect();
    let values: Vec<String> = numbered.iter().map(|(_, line)| line.clone()).collect();
    let mut found = addresses(field, &values, kind);
    for problem in &mut found {
        problem.line = problem.line.and_then(|line| numbered.get(line)).map(|(at, _)| *at);
    }
    found
}

fn said(ui: &Ui, params: &Params) -> askama::Result<Vec<Said>> {
    let kind = ClientKind::parse(params.typed("kind")).unwrap_or(ClientKind::Web);
    let mut all = Vec::new();
    for problem in LISTS.into_iter().flat_map(|field| of_list(field, params.typed(field.as_str()), kind)) {
        let trouble = Trouble::of(&problem);
        let at = trouble.line.map(|line| ui.format("apps-admin-line", &[("line", line.to_string())])).transpose()?;
        let words = trouble.sentence(ui)?;
        all.push(Said { field: trouble.field, line: trouble.line, at, value: trouble.value, words });
    }
    Ok(all)
}

/// `POST /admin/apps/check`
///
/// # Errors
/// [`Fault`].
pub async fn check(app: web::Data<App>, request: HttpRequest, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::ChangeApps).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let said = said(&administrator.ui, &params).map_err(|error| Fault::Internal(error.to_string()))?;
    Ok(HttpResponse::Ok().json(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_the_numbers_that_a_person_counts() {
        let typed = "https://a.example.com/cb\n\n  \nhttp://a.example.com/cb\n";
        let lines: Vec<_> = of_list(Field::RedirectUris, typed, ClientKind::Web).iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [Some(3)], "from 0");
    }
}
