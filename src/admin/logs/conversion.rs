//! `/admin/logs/conversion`: of the codes that were asked for, how many were sent, arrived and were entered.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::fields;
use super::words::{self, About};
use crate::admin::administrator::Administrator;
use crate::admin::frame::{Frame, Section};
use crate::app::App;
use crate::domain::challenge::Purpose;
use crate::domain::conversion::{self, Stages};
use crate::domain::role::Act;
use crate::domain::time::UtcTime;
use crate::storage::tallies::{self, Funnel};
use crate::web::page::Page;
use crate::web::{Fault, Ui, csv};

const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;

/// How far back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Period {
    /// 24 hours, by the hour.
    Day,
    /// 7 days.
    Week,
    /// 30 days.
    Month,
}

impl Period {
    const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Day => "insight-period-day",
            Self::Week => "insight-period-week",
            Self::Month => "insight-period-month",
        }
    }

    /// How many steps, and how many seconds each.
    const fn steps(self) -> (u64, u64) {
        match self {
            Self::Day => (24, HOUR),
            Self::Week => (7, DAY),
            Self::Month => (30, DAY),
        }
    }

    /// Where the first step begins: steps end with whole hours or days.
    fn start(self, now: UtcTime) -> UtcTime {
        let (count, length) = self.steps();
        let length = i64::try_from(length).unwrap_or(1);
        let this = now.seconds().div_euclid(length) * length;
        UtcTime::from_seconds(this - length * (i64::try_from(count).unwrap_or(1) - 1))
    }
}

/// By what it is told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dimension {
    /// By country.
    Country,
    /// By application.
    Application,
    /// By channel and purpose.
    Kind,
}

impl Dimension {
    const ALL: [Self; 3] = [Self::Country, Self::Application, Self::Kind];

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Application => "app",
            Self::Kind => "kind",
        }
    }

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Country => "insight-col-country",
            Self::Application => "insight-col-app",
            Self::Kind => "insight-col-about",
        }
    }
}

/// A step of time in the chart.
#[derive(Clone, Debug)]
pub struct Step {
    /// When it begins.
    pub at: UtcTime,
    /// How far its codes came.
    pub stages: Stages,
}

/// The page.
#[derive(Template)]
#[template(path = "admin/logs_conversion.html")]
pub struct ConversionPage<'a> {
    /// Surroundings.
    pub ui: &'a Ui,
    /// The portal around it.
    pub frame: Frame,
    /// How far back.
    pub period: Period,
    /// By what it is told apart.
    pub dimension: Dimension,
    /// All of it.
    pub all: Stages,
    /// By time.
    pub steps: Vec<Step>,
    /// By name.
    pub rows: Vec<(String, Stages)>,
}

/// A column of the chart.
pub struct Column {
    /// Where it begins.
    pub x: u64,
    /// How wide it is.
    pub width: u64,
    /// How high what was asked for is, and where that begins.
    pub asked: (i64, i64),
    /// How high what was entered is, and where that begins.
    pub entered: (i64, i64),
}

const CHART_WIDTH: u64 = 720;
const CHART_HEIGHT: i64 = 140;

impl ConversionPage<'_> {
    /// Periods to choose from.
    pub fn periods(&self) -> [Period; 3] {
        Period::ALL
    }

    /// Dimensions to choose from.
    pub fn dimensions(&self) -> [Dimension; 3] {
        Dimension::ALL
    }

    /// The most that was asked for in one step.
    pub fn most(&self) -> i64 {
        self.steps.iter().map(|step| step.stages.asked).max().unwrap_or(0)
    }

    /// The columns of the chart.
    pub fn columns(&self) -> Vec<Column> {
        let (most, pitch) = (self.most().max(1), CHART_WIDTH / (self.steps.len() as u64).max(1));
        let high = |count: i64| {
            let height = count * CHART_HEIGHT / most;
            (height, CHART_HEIGHT - height)
        };
        let column = |(at, step): (usize, &Step)| Column {
            x: at as u64 * pitch + pitch / 8,
            width: (pitch * 3 / 4).max(1),
            asked: high(step.stages.asked),
            entered: high(step.stages.entered),
        };
        self.steps.iter().enumerate().map(column).collect()
    }

    /// The stages of the funnel: a text's key, the count and the share of what was asked for.
    pub fn funnel(&self) -> [(&'static str, i64, i64); 4] {
        let Stages { asked, sent, delivered, entered } = self.all;
        let of = |key, count| (key, count, conversion::percent(count, asked));
        [of("insight-asked", asked), of("insight-sent", sent), of("insight-delivered", delivered), of("insight-entered", entered)]
    }

    /// The share in words.
    fn share(&self, stages: &Stages) -> askama::Result<String> {
        match stages.share() {
            Some(share) => self.ui.say("insight-percent", &[("share", share.into())]),
            None => self.ui.text("insight-too-few"),
        }
    }

    /// When a step begins, in few words.
    pub fn begins(&self, at: &UtcTime) -> String {
        let iso = at.rfc3339_millis();
        let shown = if self.period == Period::Day { iso.get(11..16) } else { iso.get(..10) };
        shown.unwrap_or_default().to_owned()
    }
}

impl<'a> Page<'a> for ConversionPage<'a> {
    fn samples(ui: &'a Ui) -> Vec<Self> {
        let stages = |asked: i64| Stages { asked, sent: asked, delivered: asked / 2, entered: asked / 3 };
        let page = |period: Period, dimension, count: i64| Self {
            ui,
            frame: Frame::sample(Section::Conversion),
            period,
            dimension,
            all: stages(count),
            steps: (0..4).map(|at| Step { at: UtcTime::from_seconds(1_790_000_000 + at * 86_400), stages: stages(count / 4) }).collect(),
            rows: if count == 0 { vec![] } else { vec![("Atlantis & <co>".into(), stages(count)), ("–".into(), stages(3))] },
        };
        vec![page(Period::Day, Dimension::Country, 0), page(Period::Week, Dimension::Application, 90), page(Period::Month, Dimension::Kind, 1_200)]
    }
}

fn stages(own: &Funnel) -> Stages {
    Stages { asked: own.asked, sent: own.sent, delivered: own.delivered, entered: own.entered }
}

/// What was read for a page or a file.
struct Figures {
    period: Period,
    dimension: Dimension,
    from: UtcTime,
    funnels: Vec<Funnel>,
}

async fn read(app: &App, administrator: &Administrator, params: &crate::web::Params) -> Result<Figures, Fault> {
    let period = Period::ALL.into_iter().find(|own| own.word() == params.typed("period")).unwrap_or(Period::Week);
    let dimension = Dimension::ALL.into_iter().find(|own| own.word() == params.typed("by")).unwrap_or(Dimension::Country);
    let now = administrator.visit.now;
    let (from, length) = (period.start(now), period.steps().1);
    let step = i64::try_from(length).unwrap_or(1) * 1_000_000;
    let end = now + Duration::from_secs(1);
    let funnels = app.store.read(move |db| tallies::funnels(db, (from, end), step)).await?;
    Ok(Figures { period, dimension, from, funnels })
}

impl Figures {
    /// What a row is called.
    fn name(&self, administrator: &Administrator, own: &Funnel) -> String {
        let ui = &administrator.ui;
        match self.dimension {
            Dimension::Country => own.country.as_deref().map_or_else(|| "–".to_owned(), |code| fields::country(ui, code)),
            Dimension::Application => fields::application(&administrator.snapshot, &own.client),
            Dimension::Kind => {
                let purpose = own.purpose.as_deref().and_then(Purpose::parse).unwrap_or(Purpose::SignIn);
                let words = [words::channel(own.channel), words::about(&About::Code(purpose))].map(|key| ui.text(key).unwrap_or_default());
                words.join(" · ")
            }
        }
    }

    fn rows(&self, administrator: &Administrator) -> Vec<(String, Stages)> {
        conversion::by_name(self.funnels.iter().map(|own| (self.name(administrator, own), stages(own))))
    }

    fn steps(&self) -> Vec<Step> {
        let (count, length) = self.period.steps();
        let mut steps: Vec<Step> =
            (0..count).map(|at| Step { at: self.from + Duration::from_secs(at * length), stages: Stages::default() }).collect();
        for own in &self.funnels {
            if let Some(step) = usize::try_from(own.step).ok().and_then(|at| steps.get_mut(at)) {
                step.stages.add(stages(own));
            }
        }
        steps
    }
}

/// `GET /admin/logs/conversion`
///
/// # Errors
/// [`Fault`].
pub async fn show(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let figures = read(&app, &administrator, &params).await?;
    let steps = figures.steps();
    let mut all = Stages::default();
    steps.iter().for_each(|step| all.add(step.stages));
    let page = ConversionPage {
        ui: &administrator.ui,
        frame: administrator.frame(Section::Conversion),
        period: figures.period,
        dimension: figures.dimension,
        all,
        rows: figures.rows(&administrator),
        steps,
    };
    administrator.show(&app, &request, StatusCode::OK, &page)
}

/// `GET /admin/logs/conversion.csv`: sums, which name nobody.
///
/// # Errors
/// [`Fault`].
pub async fn file(app: web::Data<App>, request: HttpRequest) -> Result<HttpResponse, Fault> {
    let (administrator, params) = match Administrator::of_query(&app, &request, Act::SeeLogs).await? {
        Ok(opened) => opened,
        Err(response) => return Ok(response),
    };
    let figures = read(&app, &administrator, &params).await?;
    let mut text = String::new();
    csv::line(&mut text, &[figures.dimension.word(), "asked", "sent", "delivered", "entered"]);
    for (name, stages) in figures.rows(&administrator) {
        let counts = [stages.asked, stages.sent, stages.delivered, stages.entered].map(|count| count.to_string());
        csv::line(&mut text, &[&name, &counts[0], &counts[1], &counts[2], &counts[3]]);
    }
    Ok(fields::file("conversion.csv", "text/csv; charset=utf-8", text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_end_with_whole_hours_and_days() {
        let now = UtcTime::start_of_day("2026-11-22").unwrap() + Duration::from_secs(11 * HOUR + 59);
        assert_eq!(Period::Day.start(now).rfc3339_millis(), "2026-11-21T12:00:00.000Z");
        assert_eq!(Period::Week.start(now).rfc3339_millis(), "2026-11-16T00:00:00.000Z");
        assert_eq!(Period::Month.start(now).rfc3339_millis(), "2026-10-24T00:00:00.000Z");
    }
}
