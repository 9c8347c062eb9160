//! Tables as files (RFC 4180), which spreadsheets open.

/// Adds a line. A value that a spreadsheet would run as a formula is quoted with an apostrophe first (OWASP "CSV injection").
pub fn line(out: &mut String, values: &[&str]) {
    for (at, value) in values.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        let is_formula = value.trim_start_matches([' ', '\u{a0}']).starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        let safe = if is_formula { format!("'{value}") } else { (*value).to_owned() };
        if safe.contains([',', '"', '\n', '\r', '\'', ';', '\t']) {
            out.push('"');
            out.push_str(&safe.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&safe);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_and_never_run() {
        let mut out = String::new();
        line(&mut out, &["plain", "a,b", "say \"x\"", "two\nlines", ""]);
        line(&mut out, &["=1+1", "+1", "-2", "@SUM(A1)", " =x", "\t=x", "1-2"]);
        assert_eq!(out, "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n\"'=1+1\",\"'+1\",\"'-2\",\"'@SUM(A1)\",\"' =x\",\"'\t=x\",1-2\r\n");
    }
}
