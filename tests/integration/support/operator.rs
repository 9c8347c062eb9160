//! An operator: the real binary beside a data folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use super::database::TestDatabase;

pub struct Operator {
    pub folder: PathBuf,
    database: TestDatabase,
}

impl Operator {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let folder = std::env::temp_dir().join(format!("doorcode-cli-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst)));
        std::fs::create_dir_all(&folder).unwrap();
        let database = TestDatabase::make(&folder);
        Self { folder, database }
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_doorcode"));
        command.args(arguments).current_dir(&self.folder).env("DOORCODE__DATA_DIR", &self.folder).env("DOORCODE__DATABASE__URL", self.database.url());
        command.env("DOORCODE__LOG__LEVEL", "error").output().unwrap()
    }

    pub fn write(&self, text: &str) -> String {
        let path: &Path = &self.folder.join("install.toml");
        std::fs::write(path, text).unwrap();
        path.display().to_string()
    }

    pub fn apply(&self, text: &str) -> (bool, String) {
        let path = self.write(text);
        let output = self.run(&["apply", &path]);
        (output.status.success(), format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
    }

    pub fn export(&self) -> String {
        let output = self.run(&["export"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Drop for Operator {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
        self.database.forget();
    }
}
