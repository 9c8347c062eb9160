//! requirements_tokens
