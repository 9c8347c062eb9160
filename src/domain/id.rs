//! Identifiers. All are opaque text; those that must not be guessed carry at least 128 random bits.

use std::fmt;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;

use super::time::UtcTime;

/// An id that sorts by the moment it was made at: UUID version 7 (RFC 9562 section 5.7) as 32 hex digits.
pub fn time_ordered(at: UtcTime, random: [u8; 10]) -> String {
    let millis = u64::try_from(at.micros() / 1_000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().simple().to_string()
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, AsExpression, FromSqlRow)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        #[diesel(sql_type = Text)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as it is; whether such a thing exists is the database's answer.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<DB: Backend> ToSql<Text, DB> for $name
        where
            str: ToSql<Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                <str as ToSql<Text, DB>>::to_sql(self.0.as_str(), out)
            }
        }

        impl<DB: Backend> FromSql<Text, DB> for $name
        where
            String: FromSql<Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                String::from_sql(bytes).map(Self)
            }
        }
    };
}

text_id! {
    /// One sending of a secret and the guesses made at it: 22 base64url characters.
    ChallengeId
}
text_id! {
    /// A person: 24 lowercase hex digits, never reused.
    UserId
}
text_id! {
    /// A relying party (RFC 6749 section 2.2), chosen by the administrator or generated.
    ClientId
}
text_id! {
    /// What a user allowed a client, and the family of tokens made from it: 22 base64url characters.
    GrantId
}
text_id! {
    /// One text or mail on its way.
    MessageId
}
text_id! {
    /// A passkey of a person: 32 hex digits that sort by time.
    PasskeyId
}
text_id! {
    /// The `sid` of OpenID Connect: names a session to relying parties without being able to open it.
    SessionRef
}
text_id! {
    /// One request, for the log and for the person who reports a problem.
    RequestId
}

impl MessageId {
    /// A new id; ids sort by time.
    pub fn made_at(at: UtcTime, random: [u8; 10]) -> Self {
        Self(format!("msg_{}", time_ordered(at, random)))
    }

    /// What every id made at `at` or later is not less than.
    pub fn least_at(at: UtcTime) -> Self {
        Self::made_at(at, [0; 10])
    }
}
