//! Whom a change would take something from, shown before it is saved and confirmed by their number.

use crate::app::App;
use crate::domain::id::UserId;
use crate::domain::installation::Installation;
use crate::flow::rehearse::{StepLoss, rehearse, rehearse_steps};
use crate::storage::StorageError;
use crate::storage::rehearsal::Loss;
use crate::web::Params;

/// Whom, and what.
pub struct Concern {
    /// The field that the number is confirmed in.
    pub field: &'static str,
    /// The keys of the heading and of what it means.
    pub keys: [&'static str; 2],
    /// Whom.
    pub loss: Loss,
}

impl Concern {
    /// People lose their way in.
    pub const fn of_ways(loss: Loss) -> Self {
        Self { field: "confirmed", keys: ["admin-loss", "admin-loss-about"], loss }
    }

    /// People lose their second step, or are asked for one.
    pub const fn of_steps(kind: StepLoss, loss: Loss) -> Self {
        let keys = match kind {
            StepLoss::MustSetUp => ["admin-must-set-up", "admin-must-set-up-about"],
            StepLoss::NoneLeft => ["admin-none-left", "admin-none-left-about"],
        };
        Self { field: "confirmed_steps", keys, loss }
    }

    /// Some people, for samples.
    pub fn sample(people: i64) -> Loss {
        Loss { people, of: 5_310, some: vec![(UserId::new("u1"), Some("Ann <Example>".into())), (UserId::new("u2"), None)] }
    }

    /// Whether a form does not confirm it: whoever confirmed a number of people has not confirmed a greater one.
    pub fn is_new(&self, params: &Params) -> bool {
        self.loss.people > params.typed(self.field).parse().unwrap_or(0_i64)
    }
}

/// Whom a change would take a way in from.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn of_ways(app: &App, before: &Installation, after: &Installation) -> Result<Option<Concern>, StorageError> {
    Ok(rehearse(app, before, after).await?.filter(|loss| loss.people > 0).map(Concern::of_ways))
}

/// Whom a change would take anything from.
///
/// # Errors
/// [`StorageError`] when the database fails.
pub async fn of_all(app: &App, before: &Installation, after: &Installation) -> Result<Vec<Concern>, StorageError> {
    let steps = rehearse_steps(app, before, after).await?.map(|(kind, loss)| Concern::of_steps(kind, loss));
    Ok(of_ways(app, before, after).await?.into_iter().chain(steps).collect())
}
