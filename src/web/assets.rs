//! Static files: hashed names, a year in the cache, ready bytes.

use std::collections::HashMap;
use std::io::Write;
use std::sync::OnceLock;

use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, web};
use rust_embed::RustEmbed;

use super::Fault;
use crate::keys::keyring::hex;

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

struct Asset {
    url: &'static str,
    bytes: web::Bytes,
    gzip: Option<web::Bytes>,
    media_type: &'static str,
}

struct Assets {
    by_name: HashMap<String, &'static str>,
    by_url: HashMap<&'static str, Asset>,
}

fn assets() -> &'static Assets {
    static ASSETS: OnceLock<Assets> = OnceLock::new();
    ASSETS.get_or_init(|| {
        let mut by_name = HashMap::new();
        let mut by_url = HashMap::new();
        for name in Files::iter() {
            let Some(file) = Files::get(&name) else { continue };
            let hash = hex(&file.metadata.sha256_hash()[..8]);
            let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, "bin"));
            let url: &'static str = Box::leak(format!("/assets/{stem}.{hash}.{extension}").into_boxed_str());
            let gzip = compress(&file.data);
            by_name.insert(name.to_string(), url);
            by_url.insert(url, Asset { url, bytes: web::Bytes::from(file.data.into_owned()), gzip, media_type: media_type(extension) });
        }
        Assets { by_name, by_url }
    })
}

/// Compressed once, at the first use; `None` when that gains nothing.
fn compress(bytes: &[u8]) -> Option<web::Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok().filter(|small| small.len() < bytes.len()).map(web::Bytes::from)
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// The hashed URL of a file in `static/`; a name that does not exist leads to a 404 and fails the page test.
pub fn url(name: &str) -> &'static str {
    assets().by_name.get(name).copied().unwrap_or("/assets/missing")
}

/// `GET /assets/{file}`
pub async fn serve(request: actix_web::HttpRequest) -> Result<HttpResponse, Fault> {
    let asset = assets().by_url.get(request.path()).ok_or(Fault::NotFound)?;
    debug_assert_eq!(asset.url, request.path());
    let takes_gzip = request.headers().get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(|list| list.contains("gzip"));
    let mut response = HttpResponse::Ok();
    response
        .content_type(asset.media_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "accept-encoding"));
    Ok(match &asset.gzip {
        Some(gzip) if takes_gzip => response.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static("gzip"))).body(gzip.clone()),
        _ => response.body(asset.bytes.clone()),
    })
}
