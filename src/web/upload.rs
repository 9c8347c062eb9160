//! Forms that bring a file (RFC 7578).

use std::collections::BTreeMap;

use actix_multipart::{Field, Multipart};
use actix_web::{HttpRequest, web};
use futures_util::StreamExt;

use super::Fault;

/// The most bytes of a form that are read at all: somebody whose file is too large is to be told so. Where less is read,
/// browsers report a broken connection and nothing else.
const MOST_READ: usize = 16 * 1_024 * 1_024;
/// The most bytes of a field beside the file.
const MOST_OF_A_FIELD: usize = 200;
/// The most fields beside the file.
const MOST_FIELDS: usize = 16;

/// What a form brought.
#[derive(Default)]
pub struct Upload {
    fields: BTreeMap<String, Vec<u8>>,
    /// The field `file`: one byte more than was allowed when it is too large.
    pub file: Vec<u8>,
}

impl Upload {
    /// Reads a form whose `file` may have so many bytes; what comes after them is dropped.
    ///
    /// # Errors
    /// [`Fault`] of a form that cannot be read, or is far too large.
    pub async fn read(request: &HttpRequest, payload: web::Payload, most: usize) -> Result<Self, Fault> {
        let damaged = |_| Fault::BadRequest("the form cannot be read");
        let mut form = Multipart::new(request.headers(), payload);
        let (mut upload, mut read) = (Self::default(), 0);
        while let Some(field) = form.next().await {
            let mut field = field.map_err(damaged)?;
            let name = field.name().unwrap_or_default().to_owned();
            let is_new = !upload.fields.contains_key(&name);
            while let Some(chunk) = next_chunk(&mut field).await? {
                read += chunk.len();
                if read > MOST_READ {
                    return Err(Fault::TooLarge);
                }
                if name == "file" {
                    keep(&mut upload.file, &chunk, most + 1);
                } else if is_new && (upload.fields.contains_key(&name) || upload.fields.len() < MOST_FIELDS) {
                    keep(upload.fields.entry(name.clone()).or_default(), &chunk, MOST_OF_A_FIELD);
                }
            }
        }
        Ok(upload)
    }

    /// A field beside the file; empty when it is absent, or no text. Of several the first.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

async fn next_chunk(field: &mut Field) -> Result<Option<web::Bytes>, Fault> {
    field.next().await.transpose().map_err(|_| Fault::BadRequest("the form cannot be read"))
}

fn keep(kept: &mut Vec<u8>, chunk: &[u8], most: usize) {
    let room = most.saturating_sub(kept.len());
    kept.extend_from_slice(&chunk[..chunk.len().min(room)]);
}
