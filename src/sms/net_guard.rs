//! Keeps calls to administrator-given addresses away from the inside of the network.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// Whether inside addresses may be called: while developing only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inside {
    /// Loopback addresses and plain http are fine.
    Allowed,
    /// Public addresses over https only.
    Refused,
}

/// Whether an address is public: neither private, loopback, link-local, shared, documentation nor multicast.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_broadcast()
                || v4.is_documentation()
                || v4.is_multicast()
                || v4.is_unspecified()
                || a == 0
                || a >= 240
                || (a == 100 && (64..128).contains(&b))
                || (a == 198 && (18..20).contains(&b))
                || (a == 192 && b == 0))
        }
        IpAddr::V6(v6) => {
            if let Some(v4) = v6.to_ipv4() {
                return is_public(IpAddr::V4(v4));
            }
            let first = v6.segments()[0];
            // Global unicast is 2000::/3; 2001:db8::/32 is documentation, 2002::/16 and 64:ff9b::/96 embed IPv4.
            (0x2000..0x4000).contains(&first) && !(first == 0x2001 && v6.segments()[1] == 0x0db8) && first != 0x2002
        }
    }
}

/// Checks a URL when it is saved and again when it is called.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub fn admit(text: &str, inside: Inside) -> Result<url::Url, String> {
    let url = url::Url::parse(text).map_err(|_| String::from("is not a URL"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold a user name".into());
    }
    let literal = match url.host() {
        Some(url::Host::Ipv4(address)) => Some(IpAddr::V4(address)),
        Some(url::Host::Ipv6(address)) => Some(IpAddr::V6(address)),
        Some(url::Host::Domain(_)) => None,
        None => return Err("has no host".into()),
    };
    match (inside, url.scheme()) {
        (Inside::Allowed, "http" | "https") => return Ok(url),
        (Inside::Refused, "https") => {}
        _ => return Err("must start with https://".into()),
    }
    let is_local_name = url.host_str().is_some_and(|host| host.trim_end_matches('.').eq_ignore_ascii_case("localhost"));
    if is_local_name || literal.is_some_and(|address| !is_public(address)) {
        return Err("points inside the network".into());
    }
    Ok(url)
}

/// Resolves names and drops inside addresses. The connection goes to the addresses that were checked, so a name that
/// resolves differently a moment later (DNS rebinding) gains nothing.
pub struct GuardedResolver(pub Inside);

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let inside = self.0;
        let host = name.as_str().to_owned();
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((host.as_str(), 0)).await?.collect();
            let kept: Vec<SocketAddr> = found.into_iter().filter(|at| inside == Inside::Allowed || is_public(at.ip())).collect();
            if kept.is_empty() {
                return Err("the name resolves to no public address".into());
            }
            Ok(Box::new(kept.into_iter()) as Addrs)
        })
    }
}

/// The certificate authorities of a machine that has none.
pub fn root_certificates() -> impl Iterator<Item = reqwest::Certificate> {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().filter_map(|der| reqwest::Certificate::from_der(der).ok())
}

/// A client for calls to providers: no redirects, short time-outs, many connections.
///
/// # Errors
/// A sentence when TLS cannot be set up.
pub fn http_client(resolver: Option<GuardedResolver>) -> Result<reqwest::Client, String> {
    let mut builder = reqwest::Client::builder()
        .tls_certs_merge(root_certificates())
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(std::time::Duration::from_secs(3))
        .timeout(std::time::Duration::from_secs(10))
        .pool_max_idle_per_host(256)
        .user_agent(concat!("doorcode/", env!("CARGO_PKG_VERSION")));
    if let Some(resolver) = resolver {
        builder = builder.dns_resolver(Arc::new(resolver));
    }
    builder.build().map_err(|error| format!("the HTTP client cannot be made: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Attack 56.
    #[test]
    fn addresses_inside_the_network_are_refused() {
        for url in [
            "https://127.0.0.1/x",
            "https://10.0.0.1/",
            "https://169.254.169.254/latest",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://localhost/",
            "https://localhost./",
            "https://user@example.com/",
            "http://example.com/",
            "file:///etc/passwd",
            "gopher://example.com/",
            "https://100.64.0.1/",
            "https://[fd00::1]/",
            "https://[2002:7f00:1::]/",
        ] {
            assert!(admit(url, Inside::Refused).is_err(), "{url}");
        }
        assert!(admit("https://gateway.example.com/sms", Inside::Refused).is_ok());
        assert!(admit("http://127.0.0.1:9000/sms", Inside::Allowed).is_ok());
    }
}
