//! URL and form encoding, and where a link on a page leads.

/// Encodes fields as `a=1&b=2`.
pub fn encode_pairs<K: AsRef<str>, V: AsRef<str>>(pairs: &[(K, V)]) -> String {
    let mut out = String::new();
    for (key, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        encode_into(&mut out, key.as_ref());
        out.push('=');
        encode_into(&mut out, value.as_ref());
    }
    out
}

fn encode_into(out: &mut String, value: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}

/// Decodes one value of a query or a form body; a plus sign means a space.
pub fn decode(value: &str) -> String {
    let mut out = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, hex_pair(tail)) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = &tail[2..];
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(*byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |index: usize| char::from(*bytes.get(index)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

/// The decoded value of the field `name` in a query or a form body.
pub fn field(pairs: &str, name: &str) -> Option<String> {
    let named = |pair: &str| pair.split_once('=').filter(|(key, _)| decode(key) == name).map(|(_, value)| decode(value));
    pairs.split('&').find_map(named)
}

/// The decoded value of the query field `name` of a URL.
pub fn query_field(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    field(query.split('#').next().unwrap_or_default(), name)
}

/// The request target that `reference` (a link, a form's action or a `Location`) names when it is found at
/// `current`; `None` when it leaves `origin`.
pub fn resolve(origin: &str, current: &str, reference: &str) -> Option<String> {
    let reference = reference.split('#').next().unwrap_or_default();
    if reference.starts_with("//") {
        return None;
    }
    if let Some(rest) = reference.strip_prefix(origin) {
        return match rest.chars().next() {
            None => Some("/".to_owned()),
            Some('/') => Some(rest.to_owned()),
            Some('?') => Some(format!("/{rest}")),
            Some(_) => None,
        };
    }
    if reference.contains("://") && !reference.starts_with(['/', '?']) {
        return None;
    }
    let path = current.split('?').next().unwrap_or_default();
    match reference.chars().next() {
        None => Some(current.to_owned()),
        Some('/') => Some(reference.to_owned()),
        Some('?') => Some(format!("{path}{reference}")),
        Some(_) => {
            let folder = path.rfind('/').map_or("/", |slash| &path[..=slash]);
            Some(format!("{folder}{}", reference.trim_start_matches("./")))
        }
    }
}
