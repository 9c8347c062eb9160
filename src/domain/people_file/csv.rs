//! Tables as text (RFC 4180), read and written.

/// A line of a table: where it begins, and its cells. `None` for a quote that is never closed.
pub type Line = (usize, Option<Vec<String>>);

/// Reads a table: commas, or semicolons where the first line has no comma. Empty lines are none.
pub fn read(text: &str) -> Vec<Line> {
    let first = text.lines().next().unwrap_or_default();
    let separator = if !first.contains(',') && first.contains(';') { ';' } else { ',' };
    let (mut lines, mut at, mut chars) = (Vec::new(), 1, text.chars().peekable());
    while chars.peek().is_some() {
        let begins = at;
        let (mut cells, mut cell, mut quoted, mut was_quoted) = (Vec::new(), String::new(), false, false);
        loop {
            match chars.next() {
                None if quoted => {
                    lines.push((begins, None));
                    return lines;
                }
                None => break,
                Some('"') if quoted && chars.peek() == Some(&'"') => cell.push(chars.next().unwrap_or('"')),
                Some('"') if quoted => quoted = false,
                Some('"') if cell.trim().is_empty() && !was_quoted => {
                    cell.clear();
                    (quoted, was_quoted) = (true, true);
                }
                Some(c) if c == separator && !quoted => {
                    cells.push(std::mem::take(&mut cell));
                    was_quoted = false;
                }
                Some('\n') => {
                    at += 1;
                    if !quoted {
                        break;
                    }
                    cell.push('\n');
                }
                Some('\r') if !quoted => {}
                Some(c) => cell.push(c),
            }
        }
        cells.push(cell);
        if cells.len() > 1 || !cells[0].trim().is_empty() {
            lines.push((begins, Some(cells)));
        }
    }
    lines
}

/// The columns that a header names, in small letters. `None` when one comes twice: two readers would pick different ones.
pub fn columns(header: Vec<String>) -> Option<Vec<String>> {
    let columns: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let different: std::collections::BTreeSet<&String> = columns.iter().collect();
    (different.len() == columns.len()).then_some(columns)
}

/// A cell as it is written. What a spreadsheet would take for a formula gets an apostrophe before it (attack 112); a number
/// in international form is none.
pub fn cell(value: &str) -> String {
    let is_number = value.strip_prefix('+').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    let guarded = if value.starts_with(FORMULA) && !is_number { format!("'{value}") } else { value.to_owned() };
    if guarded.contains(['"', ',', ';', '\n', '\r']) { format!("\"{}\"", guarded.replace('"', "\"\"")) } else { guarded }
}

/// What a formula begins with.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell as it was before [`cell`] wrote it.
pub fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text).into_iter().map(|(_, cells)| cells.unwrap_or_default()).collect()
    }

    #[test]
    fn quotes_commas_and_lines_within_cells_are_kept() {
        assert_eq!(cells("a,b\r\n\"x, y\",\"he said \"\"no\"\"\"\r\n\r\n"), [vec!["a", "b"], vec!["x, y", "he said \"no\""]]);
        let lines = read("a\n\"one\ntwo\"\nlast\n");
        assert_eq!(lines.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [1, 2, 4], "lines are counted as an editor counts them");
        assert_eq!(cells("a;b\n1;2"), [vec!["a", "b"], vec!["1", "2"]], "as spreadsheets write it where the comma is for decimals");
        assert_eq!(read("a,b\n\"open"), [(1, Some(vec!["a".into(), "b".into()])), (2, None)]);
    }

    #[test]
    fn nothing_that_is_written_is_a_formula_and_everything_reads_back() {
        for text in ["=1+1", "@sum", "-2", "+cmd|' /C calc'!A0", "\tx", "'t Hooft", "+14155550100", "a\"b", "x;y", "", "Ada"] {
            let written = cell(text);
            assert!(!written.starts_with(['=', '@', '-', '\t']) && (!written.starts_with('+') || text == "+14155550100"), "{written}");
            assert_eq!(plain(&cells(&format!("{written},x"))[0][0]), text);
        }
    }
}
