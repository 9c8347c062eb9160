//! A person's own pages.
//!
//! | URL | handler |
//! |---|---|
//! | `GET /account/apps` | [`apps::show`] |
//! | `POST /account/apps` | [`apps::remove`] |
//! | `GET /account/disown/{secret}` | [`disown::show`] |
//! | `POST /account/disown/{secret}` | [`disown::submit`] |

pub mod apps;
pub mod disown;
