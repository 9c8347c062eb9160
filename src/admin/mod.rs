//! The administrators' side. So far the one-time link that makes the first of them; the rest is set with `doorcode apply`.

pub mod setup;
