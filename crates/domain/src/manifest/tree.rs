//! The cost of jobs as a tree: by service, model, language, folder or features, one under the other.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::again::Manifest;
use super::costs::Costs;
use super::table::pieces;
use super::{Assumptions, Column};
use crate::money::Amount;
use crate::rate_card::Quantity;

/// The most branches of one that are told apart; the smaller ones are told together.
pub const MAX_BRANCHES: usize = 200;

/// What jobs are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// The service, as the rate card spells it.
    Service,
    /// The model.
    Model,
    /// The language, in its usual spelling.
    Language,
    /// The folders in the name of the job, one under the other.
    Folder,
    /// The features that the job asks for, or that are assumed of it.
    Features,
}

impl Dimension {
    /// All.
    pub const ALL: [Self; 5] = [
        Self::Service,
        Self::Model,
        Self::Language,
        Self::Folder,
        Self::Features,
    ];
}

/// The way to a branch: what each branch on it tells apart, and what it is called.
pub type BranchPath = Vec<(Dimension, String)>;

/// The branches of one, or of the whole, the dearest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branches {
    /// The branches, at most [`MAX_BRANCHES`].
    pub branches: Vec<Branch>,
    /// The others together, and how many they are.
    pub others: Option<(u32, Branch)>,
}

/// The jobs that have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    /// What that is.
    pub dimension: Dimension,
    /// What it is called; empty where the jobs say nothing of it.
    pub name: String,
    /// How many jobs.
    pub jobs: u64,
    /// The durations of their media, added up.
    pub duration: Quantity,
    /// The least that they cost, what is expected, and the most.
    pub cost: [Amount; 3],
    /// Whether it has branches itself.
    pub opens: bool,
}

/// Adds up the branches of one, some jobs at a time.
#[derive(Debug)]
pub struct Branching<'a> {
    manifest: &'a Manifest,
    costs: &'a Costs,
    dimensions: Vec<Dimension>,
    path: BranchPath,
    assumptions: &'a Assumptions,
    /// The features of each kind of jobs, as rows say them; empty where they say none.
    features: Vec<String>,
    /// Those of each assumption.
    assumed: Vec<String>,
    next: usize,
    places: HashMap<Dimension, HashMap<String, usize>>,
    branches: Vec<Sum>,
}

#[derive(Debug)]
struct Sum {
    dimension: Dimension,
    name: String,
    jobs: u64,
    ns: u128,
    cost: [Amount; 3],
    opens: bool,
}

impl Manifest {
    /// Begins to add up the branches below `path`, of a tree by these dimensions.
    #[must_use]
    pub fn branching<'a>(
        &'a self,
        costs: &'a Costs,
        assumptions: &'a Assumptions,
        dimensions: Vec<Dimension>,
        path: BranchPath,
    ) -> Branching<'a> {
        let called = |features: &str| {
            let mut features: Vec<_> = pieces(features).collect();
            features.sort_unstable();
            features.join(" + ")
        };
        let kinds = self.table.jobs.kinds.iter();
        let features = kinds.map(|kind| called(kind.get(Column::Features)));
        let assumed = assumptions.values.iter().map(|one| called(&one.value));
        Branching {
            manifest: self,
            costs,
            dimensions,
            path,
            assumptions,
            features: features.collect(),
            assumed: assumed.collect(),
            next: 0,
            places: HashMap::new(),
            branches: Vec::new(),
        }
    }
}

impl Branching<'_> {
    /// Takes so many more jobs; whether there are others.
    pub fn step(&mut self, jobs: usize) -> bool {
        let Self {
            manifest,
            costs,
            dimensions,
            path,
            assumptions,
            features,
            assumed,
            next,
            places,
            branches,
        } = self;
        let to = manifest.len().min(next.saturating_add(jobs));
        let mut levels: Vec<(Dimension, &str)> = Vec::new();
        for job in *next..to {
            let Ok(cost) = costs.get(job) else {
                continue;
            };
            levels.clear();
            for &dimension in dimensions.iter() {
                match dimension {
                    Dimension::Folder => {
                        let name = manifest.table.jobs.name(job);
                        let is_divider = |letter| matches!(letter, '/' | '\\');
                        let folders = name.rsplit_once(is_divider).map_or("", |(path, _)| path);
                        let folders = folders.split(is_divider);
                        let folders = folders.filter(|folder| !folder.is_empty());
                        levels.extend(folders.map(|folder| (dimension, folder)));
                    }
                    Dimension::Features => {
                        let kind = manifest.table.jobs.kind[job] as usize;
                        let name = || Some(manifest.table.jobs.name(job));
                        let of = |name| assumptions.of(Column::Features, name);
                        let called = match features[kind].is_empty() {
                            true => of(name()).map_or("", |(nth, _)| &assumed[nth]),
                            false => &features[kind],
                        };
                        levels.push((dimension, called));
                    }
                    Dimension::Service | Dimension::Model | Dimension::Language => {
                        levels.push((dimension, costs.called(job, dimension)));
                    }
                }
            }
            let here = path.len() <= levels.len()
                && path
                    .iter()
                    .zip(&levels)
                    .all(|((dimension, name), level)| (*dimension, name.as_str()) == *level);
            // What stands on the path itself has no branch of its own.
            let (true, Some(&(dimension, name))) = (here, levels.get(path.len())) else {
                continue;
            };
            let of_kind = places.entry(dimension).or_default();
            let place = match of_kind.get(name) {
                Some(&place) => place,
                None => {
                    of_kind.insert(name.to_owned(), branches.len());
                    branches.push(Sum {
                        dimension,
                        name: name.to_owned(),
                        jobs: 0,
                        ns: 0,
                        cost: [Amount::ZERO; 3],
                        opens: false,
                    });
                    branches.len() - 1
                }
            };
            let branch = &mut branches[place];
            branch.jobs += 1;
            branch.ns += u128::from(manifest.duration_ns(job).unwrap_or_default());
            for (sum, one) in branch
                .cost
                .iter_mut()
                .zip([cost.low, cost.expected, cost.ceiling])
            {
                *sum += one;
            }
            branch.opens |= levels.len() > path.len() + 1;
        }
        *next = to;
        to < manifest.len()
    }

    /// The branches, when no job is left.
    #[must_use]
    pub fn finish(self) -> Branches {
        let mut branches: Vec<Branch> = self.branches.into_iter().map(Sum::branch).collect();
        branches.sort_by(|a, b| {
            let expected = |branch: &Branch| branch.cost[1];
            let dearer = expected(b).cmp(&expected(a));
            dearer.then_with(|| a.name.cmp(&b.name))
        });
        let others = branches.split_off(branches.len().min(MAX_BRANCHES));
        let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
        let others = others.into_iter().reduce(|mut all, one| {
            all.name.clear();
            all.jobs += one.jobs;
            all.duration = all.duration.plus(one.duration);
            for (sum, cost) in all.cost.iter_mut().zip(one.cost) {
                *sum += cost;
            }
            all.opens = false;
            all
        });
        Branches {
            branches,
            others: others.map(|others| (count, others)),
        }
    }
}

impl Sum {
    fn branch(self) -> Branch {
        Branch {
            dimension: self.dimension,
            name: self.name,
            jobs: self.jobs,
            duration: Quantity::from_nano(self.ns),
            cost: self.cost,
            opens: self.opens,
        }
    }
}
