//! `/admin/users/{id}/delete`: an account goes, after its id's end was typed.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::person::no_deed;
use super::plain_id;
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::id::UserId;
use crate::domain::policy::NoDeed;
use crate::domain::role::Act;
use crate::flow::people::{self, Helped};
use crate::storage::accounts;
use crate::web::page::{Page, see_other};
use crate::web::{Fault, Ui};

/// Characters of the id that are typed.
const TYPED: usize = 6;

/// The question.
#[derive(Template)]
#[template(path = "admin/users_delete.html")]
pub struct DeleteUserPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// The account.
    pub id: String,
    /// What the person is called.
    pub name: String,
    /// Whether something else was typed.
    pub is_wrong: bool,
    /// Why it may not go: a text's key.
    pub refused: Option<&'static str>,
}

/// The end of an id.
fn end_of(id: &str) -> &str {
    id.get(id.len().saturating_sub(TYPED)..).unwrap_or(id)
}

impl DeleteUserPage<'_> {
    /// What is to be typed.
    fn end(&self) -> &str {
        end_of(&self.id)
    }
}

impl<'a> Page<'a> for DeleteUserPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let page = |is_wrong: bool, refused: Option<&'static str>| Self {
            ui,
            frame: Frame::sample(Section::Users),
            id: "0a1b2c3d4e5f0a1b2c3d4e5f".into(),
            name: "Ada <L>".into(),
            is_wrong,
            refused,
        };
        vec![page(false, None), page(true, None), page(false, Some(no_deed(NoDeed::LastOwner)))]
    }
}

async fn page<'a>(app: &App, administrator: &'a Administrator, id: &UserId) -> Result<DeleteUserPage<'a>, Fault> {
    let wanted = id.clone();
    let found = app.store.read(move |db| accounts::find(db, &wanted)).await?;
    let Some(user) = found else { return Err(Fault::NotFound) };
    Ok(DeleteUserPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Users),
        id: id.as_str().to_owned(),
        name: user.name.or_else(|| administrator.ui.text("users-nameless").ok()).unwrap_or_default(),
        is_wrong: false,
        refused: None,
    })
}

/// `GET /admin/users/{id}/delete`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse, Fault> {
    let (administrator, _) = match Administrator::of_query(&app, &request, Act::HelpUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let page = page(&app, &administrator, &UserId::new(plain_id(&id))).await?;
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `POST /admin/users/{id}/delete`
///
/// # Errors
/// [`Fault`].
pub async fn submit(app: web::Data<App>, request: HttpRequest, id: web::Path<String>, body: web::Bytes) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_form(&app, &request, &body, Act::HelpUsers).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let id = UserId::new(plain_id(&id));
    let mut page = page(&app, &administrator, &id).await?;
    page.is_wrong = !params.typed("end").trim().eq_ignore_ascii_case(end_of(id.as_str()));
    if !page.is_wrong {
        match people::delete(&app, &administrator.actor(), &id).await? {
            Helped::Done | Helped::Nothing | Helped::Nobody => return Ok(see_other("/admin/users?done=deleted")),
            Helped::No(why) => page.refused = Some(no_deed(why)),
            Helped::Kept(_) | Helped::NoMailbox => return Err(Fault::Internal("a deletion is refused by roles only".into())),
        }
    }
    administrator.show(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, &page)
}
