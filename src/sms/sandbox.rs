//! Liquid in a sandbox, for the texts and mails that administrators write.
//!
//! The language is cut down to conditions and harmless filters: no loops, no assignments, no includes. Source, tags (deep
//! nesting would overflow the parser's stack) and output are capped. What is left cannot run long: it is a straight walk
//! over the tags.

use std::io::{self, Write};

use liquid::ParserBuilder;
use liquid::partials::{EagerCompiler, InMemorySource};
use liquid_lib::stdlib;

use super::trouble::{TOO_MUCH, Trouble};

/// The most tags of a template.
pub const MAX_TAGS: usize = 64;

/// Why a source does not compile.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// It has more bytes than it may.
    #[error("has more than {0} bytes")]
    TooLong(usize),
    /// More than [`MAX_TAGS`] tags.
    #[error("has more than {MAX_TAGS} tags")]
    TooManyTags,
    /// Liquid does not understand it, or a tag is not allowed here.
    #[error("is not valid Liquid here: {0}")]
    Syntax(Trouble),
}

/// Compiles a source of at most `max_source` bytes.
///
/// # Errors
/// [`Refused`].
pub fn compile(source: &str, max_source: usize) -> Result<liquid::Template, Refused> {
    if source.len() > max_source {
        return Err(Refused::TooLong(max_source));
    }
    if source.matches("{%").count() + source.matches("{{").count() > MAX_TAGS {
        return Err(Refused::TooManyTags);
    }
    let syntax = |error: liquid::Error| Refused::Syntax(Trouble::of(&error).found_in(source));
    let parser = ParserBuilder::<EagerCompiler<InMemorySource>>::new()
        .block(stdlib::IfBlock)
        .block(stdlib::UnlessBlock)
        .block(stdlib::CaseBlock)
        .block(stdlib::CommentBlock)
        .block(stdlib::RawBlock)
        .filter(stdlib::Append)
        .filter(stdlib::Prepend)
        .filter(stdlib::Upcase)
        .filter(stdlib::Downcase)
        .filter(stdlib::Capitalize)
        .filter(stdlib::Default)
        .filter(stdlib::Strip)
        .filter(stdlib::Truncate)
        .filter(stdlib::Slice)
        .filter(stdlib::Size)
        .build()
        .map_err(syntax)?;
    parser.parse(source).map_err(syntax)
}

/// Renders a template into at most `max_output` bytes.
///
/// # Errors
/// What is wrong, or that the output is too long.
pub fn render(template: &liquid::Template, globals: &liquid::Object, max_output: usize) -> Result<String, Trouble> {
    let mut output = Capped { bytes: Vec::new(), most: max_output };
    template.render_to(&mut output, globals).map_err(|error| Trouble::of(&error))?;
    String::from_utf8(output.bytes).map_err(|_| Trouble::other("the output is no text"))
}

struct Capped {
    bytes: Vec<u8>,
    most: usize,
}

impl Write for Capped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > self.most {
            return Err(io::Error::other(TOO_MUCH));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
