//! The contract that every SMS sender keeps.

use std::sync::Arc;
use std::time::Duration;

use doorcode::domain::connection::{Gateway, GatewayAuthentication, Secret, SmsSource, TwilioAccount};
use doorcode::domain::id::MessageId;
use doorcode::domain::message::ErrorClass;
use doorcode::domain::phone::PhoneNumber;
use doorcode::domain::time::SystemClock;
use doorcode::sms::http_gateway::HttpGateway;
use doorcode::sms::net_guard::{GuardedResolver, Inside, http_client};
use doorcode::sms::outbox::OutboxSms;
use doorcode::sms::twilio::Twilio;
use doorcode::sms::{RequestInfo, SendError, Sms, SmsSender};

use crate::support::twilio::{FakeTwilio, Mode};
use crate::support::{ALICE, TestApp};

fn sms() -> Sms {
    Sms {
        id: MessageId::new("msg_1"),
        to: PhoneNumber::from_e164(ALICE).unwrap(),
        body: "482615 is your code.".into(),
        expires_in: Duration::from_secs(300),
        asked_by: Some(RequestInfo { address: Some("192.0.2.1".into()), agent: Some("test".into()) }),
    }
}

fn twilio(base: &str) -> Twilio {
    let account = TwilioAccount {
        account_sid: "AC00000000000000000000000000000001".into(),
        auth_token: Secret::new("t"),
        source: SmsSource::From("+15005550006".into()),
    };
    Twilio::new(http_client(None).unwrap(), base, account, None)
}

fn gateway(base: &str, inside: Inside) -> HttpGateway {
    let authentication =
        GatewayAuthentication { subject: "s".into(), audience: "a".into(), secret: Secret::new("secret"), secret_base64_encoded: false };
    let gateway =
        Gateway { url: format!("{base}/sms"), sender: Some("Northwind".into()), authentication: Some(authentication), forward_request_info: false };
    HttpGateway::new(http_client(Some(GuardedResolver(inside))).unwrap(), gateway, inside, Arc::new(SystemClock))
}

/// What every sender that calls somebody does with their answers.
async fn suite(sender: &dyn SmsSender, fake: &FakeTwilio) {
    fake.answers(Mode::Throttle);
    assert!(matches!(sender.send(&sms()).await, Err(SendError::Throttled { .. })), "429 is certain: not sent");
    fake.answers(Mode::Status(503));
    assert!(matches!(sender.send(&sms()).await, Err(SendError::Unclear(_))), "5xx may have been sent");
    fake.answers(Mode::Refuse(401, 20003));
    assert!(matches!(sender.send(&sms()).await, Err(SendError::Refused { class: ErrorClass::Ours, .. })));
    let before = fake.received().len();
    fake.answers(Mode::HangAfterAccept);
    assert!(matches!(sender.send(&sms()).await, Err(SendError::Unclear(_))), "no answer in time");
    assert_eq!(fake.received().len(), before + 1, "never repeats by itself");
}

#[actix_web::test]
async fn twilio_keeps_the_contract() {
    let fake = FakeTwilio::start().await;
    let sender = twilio(&fake.base);
    assert!(sender.send(&sms()).await.unwrap().provider_id.unwrap().starts_with("SM"));
    suite(&sender, &fake).await;
    assert!(matches!(twilio("http://127.0.0.1:9").send(&sms()).await, Err(SendError::Unreachable(_))));
}

#[actix_web::test]
async fn the_gateway_keeps_the_contract_and_stays_out_of_the_network() {
    let fake = FakeTwilio::start().await;
    suite(&gateway(&fake.base, Inside::Allowed), &fake).await;
    let sent = fake.received().remove(0);
    assert!(sent.authorization.starts_with("Bearer ey"));
    let before = fake.received().len();
    let refused = gateway(&fake.base, Inside::Refused).send(&sms()).await;
    assert!(matches!(refused, Err(SendError::Refused { class: ErrorClass::Ours, .. })));
    assert_eq!(fake.received().len(), before, "no connection was made");
}

#[actix_web::test]
async fn the_outbox_keeps_what_it_is_given() {
    let app = TestApp::new().await;
    let sender = OutboxSms::new(Arc::clone(&app.app.store), Arc::clone(&app.app.clock));
    sender.send(&sms()).await.unwrap();
    assert_eq!(app.outbox_of(ALICE).await[0].body, sms().body);
}
