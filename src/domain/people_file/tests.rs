use super::*;

fn reading(format: Format, text: &str) -> Reading {
    read(format, text.as_bytes(), Reader { fiction: Fiction::Refused, now: UtcTime::from_seconds(1_790_000_000) })
}

fn shown(person: &Newcomer) -> Vec<(&str, bool)> {
    person.addresses.iter().map(|(address, proven)| (address.as_str(), *proven)).collect()
}

#[test]
fn our_own_table_reads_in_any_order_and_says_what_it_does_not_take() {
    let read = reading(
        Format::Csv,
        "phone,name,email,email_verified,shoe\r\n+1 415 555 0100,Ada,ADA@example.com,true,41\r\n,\"O'Neill, B\",b@example.com,,\r\n",
    );
    assert_eq!(read.remarks, [(0, Remark::Column("shoe".into()))]);
    assert_eq!(shown(&read.people[0]), [("+14155550100", false), ("ada@example.com", true)]);
    assert_eq!((read.people[1].name.as_deref(), shown(&read.people[1])), (Some("O'Neill, B"), vec![("b@example.com", false)]));
}

#[test]
fn every_bad_line_is_said_with_its_number() {
    let read = reading(
        Format::Csv,
        "name,email,phone,phone_verified\nAda,,,\nBob,bob,,\nCy,,0415 555 0100,\nDi,,+14155550101,maybe\nEd,e@example.com\nFay,f@example.com,,\nGus,F@example.com,,\n",
    );
    let said: Vec<(usize, &Remark)> = read.remarks.iter().map(|(line, remark)| (*line, remark)).collect();
    let flag = Remark::Flag("phone_verified".into());
    assert_eq!(said, [(2, &Remark::NoAddress), (3, &Remark::Email), (4, &Remark::Phone), (5, &flag), (6, &Remark::Shape), (8, &Remark::Twice(7))]);
    assert_eq!(read.people.len(), 1);
}

#[test]
fn auth0_is_read_as_an_array_and_a_line_each() {
    let array = r#"[{"user_id":"sms|0a","name":"+14155550100","phone_number":"+14155550100"},
        {"email":"ada@example.com","email_verified":true,"password_hash":"$2b$10$x","name":"Ada","blocked":true}]"#;
    let read = reading(Format::Auth0, array);
    assert_eq!((shown(&read.people[0]), read.people[0].name.as_deref()), (vec![("+14155550100", true)], None), "an address is no name");
    assert!(read.people[1].blocked);
    assert_eq!(read.remarks, [(2, Remark::Password)]);
    let read = reading(Format::Auth0, "{\"email\":\"a@example.com\"}\n\nnot json\n{\"phone_number\":\"+14155550101\",\"phone_verified\":true}\n");
    assert_eq!(read.remarks, [(3, Remark::Shape)]);
    assert_eq!(read.people.iter().map(|person| person.line).collect::<Vec<_>>(), [1, 4]);
    assert!(!read.people[0].addresses[0].1, "proven only where it is said");
}

#[test]
fn firebase_numbers_are_proven_and_anonymous_browsers_are_nobody() {
    let read = reading(
        Format::Firebase,
        r#"{"users":[{"localId":"1","phoneNumber":"+14155550100","displayName":"Ada","createdAt":"1"},{"localId":"2"},
            {"localId":"3","email":"b@example.com","emailVerified":false,"passwordHash":"aGk=","salt":"x","disabled":true}]}"#,
    );
    assert_eq!(shown(&read.people[0]), [("+14155550100", true)]);
    assert!(read.people[1].blocked);
    assert_eq!(read.remarks, [(2, Remark::Left), (3, Remark::Password)]);
}

#[test]
fn supabase_is_read_as_a_table_and_as_json() {
    let table = "id,email,email_confirmed_at,phone,phone_confirmed_at,encrypted_password,raw_user_meta_data,banned_until,deleted_at\n\
        1,,,14155550100,2024-01-01 00:00:00+00,,\"{\"\"name\"\":\"\"Ada\"\"}\",2999-01-01 00:00:00+00,\n\
        2,b@example.com,,,,$2a$10$x,{},2020-01-01 00:00:00+00,\n3,c@example.com,,,,,,,2024-01-01\n";
    let read = reading(Format::Supabase, table);
    assert_eq!((shown(&read.people[0]), read.people[0].name.as_deref()), (vec![("+14155550100", true)], Some("Ada")));
    assert!(read.people[0].blocked && !read.people[1].blocked, "only while the ban lasts");
    assert_eq!(read.remarks, [(3, Remark::Password), (4, Remark::Left)]);
    let json = r#"[{"email":"a@example.com","email_confirmed_at":"2024-01-01T00:00:00Z","phone":""}]"#;
    assert_eq!(shown(&reading(Format::Supabase, json).people[0]), [("a@example.com", true)]);
}

#[test]
fn what_is_no_such_file_is_said_whole() {
    let hostile = ["", "\u{feff}", "[", "[1,2]", "{}", "null", "name\nAda", "email,email\na@example.com,b@example.com", "\"", "\0\0"];
    for format in Format::ALL {
        for text in hostile {
            let read = reading(format, text);
            assert!(read.people.is_empty() && !read.remarks.is_empty(), "{format:?} {text:?}: {read:?}");
            assert!(read.remarks.iter().any(|(_, remark)| remark.weight() == Weight::Problem), "{format:?} {text:?}: {read:?}");
        }
        assert_eq!(
            read(format, &[0xff, 0xfe], Reader { fiction: Fiction::Refused, now: UtcTime::from_seconds(0) }).remarks,
            [(0, Remark::Unreadable)]
        );
    }
}

#[test]
fn a_nested_thousandfold_json_does_not_end_the_program() {
    let deep = "[".repeat(100_000);
    assert_eq!(reading(Format::Auth0, &deep).remarks, [(0, Remark::Unreadable)]);
}
