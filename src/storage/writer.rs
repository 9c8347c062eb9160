//! The only writer of a SQLite file: a thread that commits many waiting steps as one group.
//!
//! Each step runs in its own savepoint, so that one may be undone without the others, but for those that say that nothing
//! about them needs undoing ([`Undo`]); every caller is answered after the commit. The disk is pressed once a group, not once a request, and an acknowledged write is durable.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::JoinHandle;

use diesel::connection::SimpleConnection;
use tokio::sync::{mpsc, oneshot};

use super::db::{self, Db};
use super::dialer::Dialer;
use super::error::StorageError;

/// Steps that one commit may carry.
const GROUP: usize = 512;
/// Steps that may wait before callers do.
const QUEUE: usize = 4_096;

/// What a step answers: a value to keep, or one that undoes the step.
pub(super) type StepResult<T, R> = Result<Result<T, R>, StorageError>;

/// How a step is undone when it fails or says no.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Undo {
    /// By itself: it has a savepoint of its own, which keeps a copy of every page that it changes.
    Alone,
    /// With its group. For a step of one statement, which changes nothing when it fails: then it is the database that fails.
    WithGroup,
}

trait Step: Send {
    /// Whether it needs a savepoint.
    fn undo(&self) -> Undo;
    /// Runs; `false` undoes it.
    fn run(&mut self, db: &mut Db) -> bool;
    /// Tells the caller, after the commit.
    fn answer(self: Box<Self>, committed: Result<(), &str>);
}

struct Waiting<T, R, F> {
    undo: Undo,
    work: Option<F>,
    result: Option<StepResult<T, R>>,
    caller: oneshot::Sender<StepResult<T, R>>,
}

impl<T, R, F> Step for Waiting<T, R, F>
where
    T: Send,
    R: Send,
    F: FnOnce(&mut Db) -> StepResult<T, R> + Send,
{
    fn undo(&self) -> Undo {
        self.undo
    }

    fn run(&mut self, db: &mut Db) -> bool {
        let Some(work) = self.work.take() else { return false };
        // A panic in one step must not take the writer, and with it the server, down.
        let result = catch_unwind(AssertUnwindSafe(|| work(db))).unwrap_or_else(|_| Err(StorageError::broken("a write step panicked")));
        let keep = matches!(result, Ok(Ok(_)));
        self.result = Some(result);
        keep
    }

    fn answer(self: Box<Self>, committed: Result<(), &str>) {
        let answer = match (committed, self.result) {
            // What was undone on purpose does not depend on the commit.
            (_, Some(Ok(Err(undone)))) => Ok(Err(undone)),
            (Ok(()), Some(result)) => result,
            (Err(reason), _) => Err(StorageError::Unavailable(reason.to_owned())),
            (Ok(()), None) => Err(StorageError::broken("a write step never ran")),
        };
        // A visitor who left does not undo what was done.
        drop(self.caller.send(answer));
    }
}

/// A handle on the writer thread.
pub(super) struct GroupWriter {
    queue: Option<mpsc::Sender<Box<dyn Step>>>,
    thread: Option<JoinHandle<()>>,
}

impl GroupWriter {
    pub fn start(dialer: Dialer) -> Result<Self, StorageError> {
        let db = dialer.dial()?;
        let (queue, steps) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("sqlite-writer".into())
            .spawn(move || Worker { dialer, db: Some(db) }.work(steps))
            .map_err(|error| StorageError::Unavailable(error.to_string()))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    pub async fn run<T, R, F>(&self, undo: Undo, work: F) -> StepResult<T, R>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: FnOnce(&mut Db) -> StepResult<T, R> + Send + 'static,
    {
        let gone = || StorageError::Unavailable("the writer has stopped".into());
        let (caller, answer) = oneshot::channel();
        let step = Box::new(Waiting { undo, work: Some(work), result: None, caller });
        self.queue.as_ref().ok_or_else(gone)?.send(step).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Drop for GroupWriter {
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

struct Worker {
    dialer: Dialer,
    db: Option<Db>,
}

impl Worker {
    fn work(mut self, mut steps: mpsc::Receiver<Box<dyn Step>>) {
        while let Some(first) = steps.blocking_recv() {
            let mut group = vec![first];
            while group.len() < GROUP {
                let Ok(next) = steps.try_recv() else { break };
                group.push(next);
            }
            self.commit_group(group);
        }
        if let Some(db) = &mut self.db {
            // Leaves no log file behind for the next start to replay.
            drop(db.batch_execute("PRAGMA wal_checkpoint(TRUNCATE);"));
        }
    }

    fn commit_group(&mut self, mut group: Vec<Box<dyn Step>>) {
        let committed = self.try_group(&mut group).map_err(|error| {
            tracing::error!(error = %error, "a group of writes was not committed");
            self.db = None;
            error.to_string()
        });
        for step in group {
            step.answer(committed.as_ref().copied().map_err(String::as_str));
        }
    }

    fn try_group(&mut self, group: &mut [Box<dyn Step>]) -> Result<(), StorageError> {
        if self.db.is_none() {
            self.db = Some(self.dialer.dial()?);
        }
        let Some(db) = &mut self.db else { return Err(StorageError::broken("no connection")) };
        db::begin_write(db)?;
        let done = run_all(db, group).and_then(|()| Ok(db::commit(db)?));
        done.inspect_err(|_| drop(db::roll_back(db)))
    }
}

fn run_all(db: &mut Db, group: &mut [Box<dyn Step>]) -> Result<(), StorageError> {
    let mut is_empty = true;
    for step in group {
        let kept = match step.undo() {
            // Until something is kept, the transaction itself is the savepoint.
            Undo::Alone if is_empty => db::in_fresh_transaction(db, |db| step.run(db))?,
            Undo::Alone => db::in_savepoint(db, |db| step.run(db))?,
            Undo::WithGroup if step.run(db) => true,
            Undo::WithGroup => return Err(StorageError::Unavailable("a step of the group failed".into())),
        };
        is_empty &= !kept;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use diesel::RunQueryDsl;
    use diesel::sql_types::BigInt;

    use super::super::dialer::{DatabaseUrl, Role, Synchronous};
    use super::*;

    fn worker(name: &str) -> Worker {
        let folder = std::env::temp_dir().join(format!("doorcode-writer-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let dialer = Dialer { url: DatabaseUrl::Sqlite(folder.join("test.db")), role: Role::Writer(Synchronous::Normal) };
        let mut db = dialer.dial().unwrap();
        db.batch_execute("CREATE TABLE done (n INTEGER NOT NULL PRIMARY KEY)").unwrap();
        Worker { dialer, db: Some(db) }
    }

    /// A step that writes its number and then ends so.
    fn step(undo: Undo, n: i64, end: fn() -> StepResult<(), ()>) -> (Box<dyn Step>, oneshot::Receiver<StepResult<(), ()>>) {
        let (caller, answer) = oneshot::channel();
        let work = move |db: &mut Db| {
            db.batch_execute(&format!("INSERT INTO done VALUES ({n})"))?;
            end()
        };
        (Box::new(Waiting { undo, work: Some(work), result: None, caller }), answer)
    }

    fn left(worker: &Worker) -> Vec<i64> {
        let Db::Sqlite(mut conn) = worker.dialer.dial().unwrap() else { panic!("SQLite") };
        diesel::dsl::sql::<BigInt>("SELECT n FROM done ORDER BY n").load(&mut conn).unwrap()
    }

    fn clear(mut worker: Worker) {
        worker.db = None;
        let DatabaseUrl::Sqlite(path) = &worker.dialer.url else { panic!("SQLite") };
        std::fs::remove_dir_all(path.parent().unwrap()).unwrap();
    }

    const KEPT: fn() -> StepResult<(), ()> = || Ok(Ok(()));
    const REFUSED: fn() -> StepResult<(), ()> = || Ok(Err(()));
    const FAILED: fn() -> StepResult<(), ()> = || Err(StorageError::broken("on purpose"));
    const PANICKED: fn() -> StepResult<(), ()> = || panic!("on purpose");

    #[test]
    fn whatever_a_step_undoes_the_others_stay_first_and_later_ones() {
        let mut worker = worker("alone");
        let ends = [REFUSED, FAILED, PANICKED, KEPT, REFUSED, PANICKED, KEPT, FAILED];
        let (group, answers): (Vec<_>, Vec<_>) = (0..).zip(ends).map(|(n, end)| step(Undo::Alone, n, end)).unzip();
        worker.commit_group(group);
        assert_eq!(left(&worker), [3, 6]);
        let kept: Vec<bool> = answers.into_iter().map(|mut answer| matches!(answer.try_recv().unwrap(), Ok(Ok(())))).collect();
        assert_eq!(kept, [false, false, false, true, false, false, true, false]);
        clear(worker);
    }

    #[test]
    fn a_step_without_a_savepoint_that_fails_is_undone_with_its_group_and_everybody_is_told() {
        for end in [REFUSED, FAILED, PANICKED] {
            let mut worker = worker("group");
            let steps = [step(Undo::Alone, 1, KEPT), step(Undo::WithGroup, 2, end), step(Undo::Alone, 3, KEPT)];
            let (group, answers): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
            worker.commit_group(group);
            assert_eq!(left(&worker), [] as [i64; 0]);
            assert!(answers.into_iter().all(|mut answer| !matches!(answer.try_recv().unwrap_or(Ok(Err(()))), Ok(Ok(())))));
            let (next, mut answer) = step(Undo::WithGroup, 4, KEPT);
            worker.commit_group(vec![next]);
            assert!(answer.try_recv().unwrap().is_ok());
            assert_eq!(left(&worker), [4], "the next group goes on");
            clear(worker);
        }
    }
}
