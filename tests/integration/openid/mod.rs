//! The OpenID provider as certification, strict clients and attackers meet it.

mod consent;
mod devices;
mod hostile;
mod keys;
mod logout_modules;
mod modules;
mod operator;
mod party;
mod proofs;
mod races;
mod redirects;
mod regressions;
mod requests;
mod requirements;
mod requirements_tokens;
mod signer;
