//! How bytes and addresses stand in the JSON of notices.

pub mod base64ed {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(deserializer)?).map_err(|_| D::Error::custom("not base64"))
    }
}

pub mod hexed_or_none {
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    use crate::domain::sealed::{BlindIndex, from_hex, hex};

    pub fn serialize<S: Serializer>(index: &Option<BlindIndex>, serializer: S) -> Result<S::Ok, S::Error> {
        match index {
            Some(index) => serializer.serialize_some(&hex(index.as_bytes())),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<BlindIndex>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        let read = |text: String| from_hex(&text).map(BlindIndex::from_bytes).ok_or_else(|| D::Error::custom("not hex"));
        text.map(read).transpose()
    }
}

pub mod hexed {
    use serde::de::{Deserializer, Error};
    use serde::ser::Serializer;

    use crate::domain::sealed::{BlindIndex, hex};

    pub fn serialize<S: Serializer>(index: &BlindIndex, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(index.as_bytes()))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BlindIndex, D::Error> {
        super::hexed_or_none::deserialize(deserializer)?.ok_or_else(|| D::Error::custom("no index"))
    }
}

pub mod stored {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, Serializer};

    use crate::domain::sealed::{BlindIndex, StoredAddress};

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Form {
        #[serde(with = "super::hexed")]
        index: BlindIndex,
        #[serde(with = "super::base64ed")]
        sealed: Vec<u8>,
    }

    pub fn serialize<S: Serializer>(address: &StoredAddress, serializer: S) -> Result<S::Ok, S::Error> {
        Form { index: address.index.clone(), sealed: address.sealed.clone() }.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<StoredAddress, D::Error> {
        Form::deserialize(deserializer).map(|form| StoredAddress { index: form.index, sealed: form.sealed })
    }
}
