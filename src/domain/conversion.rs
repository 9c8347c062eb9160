//! From asked to entered: how far codes came, and when there are enough of them to judge.

use std::collections::BTreeMap;

/// Below so many, a share says nothing.
pub const ENOUGH: i64 = 20;

/// How far codes came.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Stages {
    /// Asked for.
    pub asked: i64,
    /// Taken by the provider.
    pub sent: i64,
    /// Known to have arrived.
    pub delivered: i64,
    /// Entered.
    pub entered: i64,
}

impl Stages {
    /// Adds others.
    pub fn add(&mut self, more: Self) {
        self.asked += more.asked;
        self.sent += more.sent;
        self.delivered += more.delivered;
        self.entered += more.entered;
    }

    /// Codes entered of a hundred asked for; `None` where there are too few to judge.
    pub fn share(&self) -> Option<i64> {
        (self.asked >= ENOUGH).then(|| percent(self.entered, self.asked))
    }
}

/// So many of a hundred, rounded; 0 of nothing.
pub fn percent(part: i64, whole: i64) -> i64 {
    if whole <= 0 { 0 } else { (part.clamp(0, whole) * 100 + whole / 2) / whole }
}

/// Sums of what has the same name, the most asked for first.
pub fn by_name(all: impl Iterator<Item = (String, Stages)>) -> Vec<(String, Stages)> {
    let mut sums: BTreeMap<String, Stages> = BTreeMap::new();
    for (name, stages) in all {
        sums.entry(name).or_default().add(stages);
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, stages)| std::cmp::Reverse(stages.asked));
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stages(asked: i64, entered: i64) -> Stages {
        Stages { asked, sent: asked, delivered: entered, entered }
    }

    #[test]
    fn a_share_needs_enough_of_them() {
        assert_eq!((stages(19, 19).share(), stages(20, 13).share(), stages(0, 0).share()), (None, Some(65), None));
        assert_eq!((percent(1, 3), percent(2, 3), percent(5, 3), percent(1, 0)), (33, 67, 100, 0));
    }

    #[test]
    fn what_has_one_name_is_one_row() {
        let rows = [("GB".to_owned(), stages(1, 1)), ("US".to_owned(), stages(5, 2)), ("GB".to_owned(), stages(2, 0))];
        let sums = by_name(rows.into_iter());
        assert_eq!(sums, [("US".to_owned(), stages(5, 2)), ("GB".to_owned(), Stages { asked: 3, sent: 3, delivered: 1, entered: 1 })]);
    }
}
