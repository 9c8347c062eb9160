//! The tables, one schema for both databases. `migrations/` says what each is for; a test keeps the two folders level.

#![allow(missing_docs, reason = "the macro writes the items, and the migrations explain them")]

diesel::table! {
    installation (id) { id -> Integer, version -> BigInt, document -> Binary, }
}
diesel::table! {
    signing_key (kid) {
        kid -> Text,
        algorithm -> Text,
        sealed_private_key -> Binary,
        created_at -> BigInt,
        signs_from -> BigInt,
        published_until -> Nullable<BigInt>,
        hidden -> Bool,
    }
}
diesel::table! {
    client (id) { id -> Text, document -> Text, created_at -> BigInt, updated_at -> BigInt, }
}
diesel::table! {
    account (id) {
        id -> Text,
        origin -> Text,
        name -> Nullable<Text>,
        locale -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        blocked_at -> Nullable<BigInt>,
        logins -> BigInt,
        last_login_at -> Nullable<BigInt>,
        created_at -> BigInt,
        updated_at -> BigInt,
        password_changed_at -> Nullable<BigInt>,
        role -> Nullable<Text>,
        name_key -> Nullable<Text>,
    }
}
diesel::table! {
    address (account_id, channel, blind_index) {
        account_id -> Text,
        channel -> Text,
        blind_index -> Binary,
        sealed -> Binary,
        verified_at -> Nullable<BigInt>,
        created_at -> BigInt,
        signs_in -> Bool,
        second_step_since -> Nullable<BigInt>,
        proven_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    challenge (id) {
        id -> Text,
        purpose -> Text,
        channel -> Text,
        blind_index -> Binary,
        sealed -> Binary,
        client_id -> Text,
        binding -> Binary,
        code_length -> Integer,
        tries -> Integer,
        max_tries -> Integer,
        decoy -> Bool,
        language -> Text,
        locale -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        redeemed_at -> Nullable<BigInt>,
        superseded_at -> Nullable<BigInt>,
        account_id -> Nullable<Text>,
    }
}
diesel::table! {
    message (id) {
        id -> Text,
        channel -> Text,
        challenge_id -> Nullable<Text>,
        client_id -> Text,
        sealed -> Binary,
        state -> Text,
        state_rank -> Integer,
        attempts -> Integer,
        next_at -> Nullable<BigInt>,
        provider_id -> Nullable<Text>,
        error_class -> Nullable<Text>,
        error_code -> Nullable<Text>,
        created_at -> BigInt,
        updated_at -> BigInt,
        notice -> Nullable<Text>,
        country -> Nullable<Text>,
        purpose -> Nullable<Text>,
        entered_at -> Nullable<BigInt>,
        segments -> Nullable<BigInt>,
        price -> Nullable<Text>,
        trail -> Text,
        blind_index -> Nullable<Binary>,
    }
}
diesel::table! {
    outbox_message (id) {
        id -> Text,
        channel -> Text,
        recipient -> Text,
        subject -> Nullable<Text>,
        body -> Text,
        status -> Text,
        created_at -> BigInt,
    }
}
diesel::table! {
    limit_counter (bucket) { bucket -> Text, value -> BigInt, level -> BigInt, expires_at -> BigInt, }
}
diesel::table! {
    session (digest) {
        digest -> Binary,
        state -> Text,
        account_id -> Nullable<Text>,
        session_ref -> Nullable<Text>,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}
diesel::table! {
    authorization_code (digest) {
        digest -> Binary,
        grant_id -> Text,
        account_id -> Text,
        client_id -> Text,
        redirect_uri -> Text,
        scope -> Text,
        nonce -> Nullable<Text>,
        code_challenge -> Nullable<Text>,
        session_ref -> Nullable<Text>,
        authenticated_at -> BigInt,
        factors -> Text,
        expires_at -> BigInt,
        redeemed_at -> Nullable<BigInt>,
        details -> Nullable<Text>,
    }
}
diesel::table! {
    token_grant (id) {
        id -> Text,
        account_id -> Text,
        client_id -> Text,
        scope -> Text,
        session_ref -> Nullable<Text>,
        authenticated_at -> BigInt,
        factors -> Text,
        generation -> BigInt,
        rotated_at -> Nullable<BigInt>,
        used_at -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
        details -> Nullable<Text>,
    }
}
diesel::table! {
    audit_event (id) {
        id -> Text,
        at -> BigInt,
        kind -> Text,
        account_id -> Nullable<Text>,
        client_id -> Nullable<Text>,
        detail -> Text,
        address -> Nullable<Text>,
        request_id -> Nullable<Text>,
        browser -> Nullable<Text>,
        actor_id -> Nullable<Text>,
        target -> Nullable<Text>,
        changes -> Nullable<Text>,
    }
}
diesel::table! {
    audit_seal (seq) {
        seq -> BigInt,
        sealed_at -> BigInt,
        until_at -> BigInt,
        until_id -> Text,
        leaves -> Binary,
        mac -> Binary,
        swept -> Nullable<Binary>,
    }
}
diesel::table! {
    code_tally (hour, channel, country, client_id, purpose) {
        hour -> BigInt,
        channel -> Text,
        country -> Text,
        client_id -> Text,
        purpose -> Text,
        asked -> BigInt,
        sent -> BigInt,
        delivered -> BigInt,
        entered -> BigInt,
    }
}
diesel::table! {
    admin_invitation (digest) { digest -> Binary, account_id -> Text, expires_at -> BigInt, used_at -> Nullable<BigInt>, role -> Nullable<Text>, }
}
diesel::table! {
    consent (account_id, client_id) {
        account_id -> Text,
        client_id -> Text,
        scope -> Text,
        claims -> Text,
        resources -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}
diesel::table! {
    pushed_request (digest) { digest -> Binary, client_id -> Text, parameters -> Text, expires_at -> BigInt, }
}
diesel::table! {
    used_once (digest) { digest -> Binary, expires_at -> BigInt, }
}
diesel::table! {
    device_request (digest) {
        digest -> Binary,
        user_code -> Binary,
        client_id -> Text,
        scope -> Text,
        details -> Nullable<Text>,
        state -> Text,
        signed_in -> Nullable<Text>,
        pause -> Integer,
        polled_at -> Nullable<BigInt>,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}
diesel::table! {
    logout_notice (id) {
        id -> Text,
        client_id -> Text,
        account_id -> Text,
        session_ref -> Text,
        attempts -> Integer,
        next_at -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        created_at -> BigInt,
    }
}
diesel::table! {
    account_metadata (account_id) { account_id -> Text, document -> Text, }
}

diesel::table! {
    retired_account (id) { id -> Text, retired_at -> BigInt, }
}
diesel::table! {
    account_picture (account_id) { account_id -> Text, media_type -> Text, bytes -> Binary, updated_at -> BigInt, }
}
diesel::table! {
    totp_device (id) {
        id -> Text,
        account_id -> Text,
        name -> Text,
        sealed_seed -> Binary,
        last_step -> BigInt,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    passkey (id) {
        id -> Text,
        account_id -> Text,
        credential -> Binary,
        name -> Text,
        document -> Text,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    ceremony (binding, kind) {
        binding -> Binary,
        kind -> Text,
        account_id -> Nullable<Text>,
        document -> Text,
        expires_at -> BigInt,
    }
}
diesel::table! {
    recovery_code (account_id, digest) { account_id -> Text, digest -> Binary, created_at -> BigInt, used_at -> Nullable<BigInt>, }
}
diesel::table! {
    remembered_browser (digest, account_id) { digest -> Binary, account_id -> Text, created_at -> BigInt, expires_at -> BigInt, }
}
diesel::table! {
    known_browser (digest, account_id) { digest -> Binary, account_id -> Text, created_at -> BigInt, }
}
diesel::table! {
    partial_sign_in (binding) {
        binding -> Binary,
        account_id -> Text,
        client_id -> Text,
        purpose -> Text,
        factors -> Text,
        authenticated_at -> BigInt,
        expires_at -> BigInt,
    }
}
diesel::table! {
    disavowal (digest) {
        digest -> Binary,
        account_id -> Text,
        change -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    invitation (digest) { digest -> Binary, account_id -> Text, expires_at -> BigInt, used_at -> Nullable<BigInt>, }
}
diesel::table! {
    number_claim (blind_index) {
        blind_index -> Binary,
        account_id -> Text,
        created_at -> BigInt,
        ends_at -> BigInt,
        cancelled_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    user_import (id) { id -> Text, account_id -> Text, format -> Text, sealed -> Binary, created_at -> BigInt, expires_at -> BigInt, }
}
diesel::table! {
    webhook_delivery (id) {
        id -> Text,
        webhook_id -> Text,
        kind -> Text,
        body -> Text,
        state -> Text,
        attempts -> Integer,
        next_at -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        queued_at -> BigInt,
        created_at -> BigInt,
    }
}
diesel::table! {
    webhook_cursor (id) { id -> Integer, at -> BigInt, }
}
diesel::allow_tables_to_appear_in_same_query!(account, address, token_grant);
diesel::joinable!(address -> account (account_id));
diesel::joinable!(token_grant -> account (account_id));
