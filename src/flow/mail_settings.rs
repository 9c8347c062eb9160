//! What an administrator says of the mail connection, checked in one place for the apply file and for the portal.

use std::net::IpAddr;

use crate::domain::connection::Secret;
use crate::domain::email::EmailAddress;
use crate::domain::mail_server::{Encryption, MailProvider, SmtpLogin, SmtpServer};
use crate::domain::mail_template::{MailConnection, MailTemplate};
use crate::mail::template::{self, MailProblem};
use crate::sms::net_guard::{Inside, is_public};

/// Where mail servers listen for those who hand mails in. Other doors are none of ours to knock at.
const PORTS: [u16; 4] = [25, 465, 587, 2525];

/// What is said of the connection. What is left out stays as it is.
#[derive(Default)]
pub struct MailWish {
    /// Through whom.
    pub provider: Option<MailProvider>,
    /// The sender; blank for the one of the settings.
    pub from: Option<String>,
    /// The mail server.
    pub smtp: Option<SmtpWish>,
}

/// What is said of a mail server.
#[derive(Default)]
pub struct SmtpWish {
    /// Its name.
    pub host: Option<String>,
    /// Its port.
    pub port: Option<i64>,
    /// How the connection is kept from being read.
    pub encryption: Option<Encryption>,
    /// The user; blank for a server that asks for none.
    pub user: Option<String>,
    /// A new password; `None` keeps the stored one.
    pub password: Option<Secret>,
}

/// What is wrong with what was said, in words for the command line; pages have their own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MailServerProblem {
    /// The sender.
    #[error("mail.from is an address like login@example.com")]
    From,
    /// The provider is SMTP, and nothing is known of a server.
    #[error("mail.provider is smtp and [mail.smtp] is missing")]
    NoServer,
    /// No server.
    #[error("mail.smtp.host is missing")]
    NoHost,
    /// A server that cannot be one.
    #[error("mail.smtp.host is a name like mail.example.com")]
    Host,
    /// A server inside the network.
    #[error("mail.smtp.host points inside the network; such a server is set with DOORCODE__MAIL__SMTP_URL")]
    Inside,
    /// The port.
    #[error("mail.smtp.port is 25, 465, 587 or 2525")]
    Port,
    /// The user.
    #[error("mail.smtp.user has at most 200 characters")]
    User,
    /// No password, or only that of another server or user.
    #[error("mail.smtp.password is missing; a stored one counts for its own server and user only")]
    NoPassword,
    /// A password that everybody on the way could read.
    #[error("mail.smtp.encryption must be tls or starttls where there is a password")]
    InTheClear,
}

/// The connection as it becomes; its templates stay.
///
/// # Errors
/// Everything that is wrong, in the order of the form.
pub fn set(before: &MailConnection, wish: MailWish, inside: Inside) -> Result<MailConnection, Vec<MailServerProblem>> {
    let mut after = before.clone();
    let mut problems = Vec::new();
    after.provider = wish.provider.unwrap_or(before.provider);
    if let Some(from) = wish.from {
        match from.trim() {
            "" => after.from = None,
            from => match EmailAddress::parse(from) {
                Ok(address) => after.from = Some(address.as_str().to_owned()),
                Err(_) => problems.push(MailServerProblem::From),
            },
        }
    }
    if let Some(wish) = wish.smtp {
        match server(before.smtp.as_deref(), wish, inside) {
            Ok(server) => after.smtp = Some(Box::new(server)),
            Err(mut found) => problems.append(&mut found),
        }
    } else if after.provider == MailProvider::Smtp && before.smtp.is_none() {
        problems.push(MailServerProblem::NoServer);
    }
    if problems.is_empty() { Ok(after) } else { Err(problems) }
}

/// A stored password is shown to its own server, as its own user only: otherwise whoever may name a server could have it
/// sent to one of theirs.
fn server(before: Option<&SmtpServer>, wish: SmtpWish, inside: Inside) -> Result<SmtpServer, Vec<MailServerProblem>> {
    let mut problems = Vec::new();
    let host = wish.host.map(|host| host.trim().to_owned()).or_else(|| before.map(|own| own.host.clone())).unwrap_or_default();
    problems.extend(host_problem(&host, inside));
    let port = wish.port.or_else(|| before.map(|own| i64::from(own.port))).unwrap_or(587);
    // While developing a stand-in may listen anywhere.
    let port = u16::try_from(port).ok().filter(|port| *port > 0 && (inside == Inside::Allowed || PORTS.contains(port)));
    if port.is_none() {
        problems.push(MailServerProblem::Port);
    }
    let encryption = wish.encryption.or_else(|| before.map(|own| own.encryption)).unwrap_or_default();
    let old = before.and_then(|own| own.login.as_ref());
    let user = wish.user.map(|user| user.trim().to_owned()).or_else(|| old.map(|own| own.user.clone())).unwrap_or_default();
    if user.chars().count() > 200 || user.chars().any(char::is_control) {
        problems.push(MailServerProblem::User);
    }
    let is_same_place = before.is_some_and(|own| port.is_some_and(|port| own.is_same_place(&host, port)));
    let kept = old.filter(|own| is_same_place && own.user == user).map(|own| own.password.clone());
    let password = wish.password.or(kept);
    let login = match (user.is_empty(), password) {
        (true, _) => None,
        (false, Some(password)) => Some(SmtpLogin { user, password }),
        (false, None) => {
            problems.push(MailServerProblem::NoPassword);
            None
        }
    };
    if login.is_some() && encryption == Encryption::None {
        problems.push(MailServerProblem::InTheClear);
    }
    match port {
        Some(port) if problems.is_empty() => Ok(SmtpServer { host, port, encryption, login }),
        _ => Err(problems),
    }
}

fn host_problem(host: &str, inside: Inside) -> Option<MailServerProblem> {
    if host.is_empty() {
        return Some(MailServerProblem::NoHost);
    }
    match url::Host::parse(host) {
        Err(_) => Some(MailServerProblem::Host),
        Ok(_) if inside == Inside::Allowed => None,
        Ok(url::Host::Ipv4(address)) => (!is_public(IpAddr::V4(address))).then_some(MailServerProblem::Inside),
        Ok(url::Host::Ipv6(address)) => (!is_public(IpAddr::V6(address))).then_some(MailServerProblem::Inside),
        Ok(url::Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            (name == "localhost" || name.ends_with(".localhost")).then_some(MailServerProblem::Inside)
        }
    }
}

/// Puts an own mail in the place of the built-in one, or goes back to that with three blank texts.
///
/// # Errors
/// What is wrong with it.
pub fn put_template(mail: &mut MailConnection, own: MailTemplate) -> Result<(), MailProblem> {
    if [&own.subject, &own.text, &own.html].iter().all(|source| source.trim().is_empty()) {
        mail.remove(own.kind, own.locale);
        return Ok(());
    }
    template::check(&own)?;
    mail.put(own);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(wish: SmtpWish, before: &MailConnection) -> Vec<MailServerProblem> {
        set(before, MailWish { provider: Some(MailProvider::Smtp), from: None, smtp: Some(wish) }, Inside::Refused).err().unwrap_or_default()
    }

    fn server(host: &str, user: &str, password: Option<&str>) -> SmtpWish {
        SmtpWish {
            host: Some(host.into()),
            port: Some(465),
            encryption: Some(Encryption::Tls),
            user: Some(user.into()),
            password: password.map(Secret::new),
        }
    }

    #[test]
    fn a_stored_password_is_shown_to_its_own_server_as_its_own_user_only() {
        let wish = MailWish { smtp: Some(server("mail.example.com", "ann", Some("s3cret"))), ..MailWish::default() };
        let own = set(&MailConnection::default(), wish, Inside::Refused).unwrap();
        assert_eq!(problems(server("mail.example.com", "ann", None), &own), []);
        assert_eq!(problems(server("mail.evil.example", "ann", None), &own), [MailServerProblem::NoPassword]);
        assert_eq!(problems(server("mail.example.com", "eve", None), &own), [MailServerProblem::NoPassword]);
        let elsewhere = SmtpWish { port: Some(587), ..server("mail.example.com", "ann", None) };
        assert_eq!(problems(elsewhere, &own), [MailServerProblem::NoPassword]);
        let open = SmtpWish { encryption: Some(Encryption::None), ..server("mail.example.com", "ann", None) };
        assert_eq!(problems(open, &own), [MailServerProblem::InTheClear]);
    }

    #[test]
    fn what_lies_inside_the_network_is_no_mail_server() {
        let none = MailConnection::default();
        for host in ["127.0.0.1", "10.0.0.1", "localhost", "LOCALHOST.", "[::1]", "2130706433"] {
            assert_eq!(problems(server(host, "", None), &none), [MailServerProblem::Inside], "{host}");
        }
        for host in ["a b", "mail.example.com:25", "user@mail.example.com", "\r\n"] {
            assert!(!problems(server(host, "", None), &none).is_empty(), "{host:?}");
        }
        let odd = SmtpWish { port: Some(6_379), ..server("mail.example.com", "", None) };
        assert_eq!(problems(odd, &none), [MailServerProblem::Port]);
    }
}
