//! A person's own pages.
//!
//! | URL | handler |
//! |---|---|
//! | `GET /account/apps` | [`apps::show`] |
//! | `POST /account/apps` | [`apps::remove`] |

pub mod apps;
