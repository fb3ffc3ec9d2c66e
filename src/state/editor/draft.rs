use super::Document;
use crate::api::Versioned;

/// What a person typed, over what it is based on.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft<D: Document> {
    /// The document as last read.
    pub base: Versioned<D>,
    /// The document as it is to be.
    pub edited: D,
    /// The fields that both sides changed, each to something else.
    pub conflicts: Vec<Conflict<D>>,
    /// The fields that only others changed while there were unsaved changes; taken over.
    pub taken: Vec<D::Field>,
}

/// A field that was changed here and elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict<D: Document> {
    /// The field.
    pub field: D::Field,
    /// What was typed here.
    pub mine: D::Value,
    /// What was saved elsewhere.
    pub theirs: D::Value,
    /// Which of them is to be kept; `None` until the person says so.
    pub choice: Option<Side>,
}

/// Whose value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What was typed here.
    Mine,
    /// What was saved elsewhere.
    Theirs,
}

/// A change that was typed and not saved, as it is kept over a reload.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept<D: Document> {
    pub(super) field: D::Field,
    /// What it was based on.
    pub(super) before: D::Value,
    /// What was typed.
    pub(super) typed: D::Value,
}

impl<D: Document> Draft<D> {
    /// A draft without changes.
    #[must_use]
    pub fn new(base: Versioned<D>) -> Self {
        Self {
            edited: base.value.clone(),
            base,
            conflicts: Vec::new(),
            taken: Vec::new(),
        }
    }

    /// A draft with what was kept: what others saved since is merged as if it had been there all
    /// the time.
    pub(super) fn restored(now: Versioned<D>, kept: Vec<Kept<D>>) -> Self {
        let mut base = now.clone();
        for change in &kept {
            base.value.set(change.field, change.before.clone());
        }
        let mut draft = Self::new(base);
        for change in kept {
            draft.edited.set(change.field, change.typed);
        }
        draft.follow(now);
        draft
    }

    /// What has to be kept over a reload.
    pub(super) fn kept(&self) -> Vec<Kept<D>> {
        self.changes()
            .map(|field| Kept {
                field,
                before: self.base.value.get(field),
                typed: self.edited.get(field),
            })
            .collect()
    }

    fn changes(&self) -> impl Iterator<Item = D::Field> {
        D::fields()
            .into_iter()
            .filter(|&field| self.edited.get(field) != self.base.value.get(field))
    }

    /// How many fields differ from what was read.
    #[must_use]
    pub fn changed(&self) -> usize {
        self.changes().count()
    }

    /// The conflicts that the person has not decided.
    #[must_use]
    pub fn undecided(&self) -> usize {
        self.conflicts
            .iter()
            .filter(|conflict| conflict.choice.is_none())
            .count()
    }

    /// Gives a field a value. In a conflict that decides for one's own.
    pub fn set(&mut self, field: D::Field, value: D::Value) {
        if let Some(conflict) = self.conflicts.iter_mut().find(|c| c.field == field) {
            conflict.mine.clone_from(&value);
            conflict.choice = Some(Side::Mine);
        }
        self.edited.set(field, value);
    }

    /// Decides a conflict. Where nothing of one's own is left, there is nothing to decide either.
    pub fn choose(&mut self, field: D::Field, side: Side) {
        let Some(conflict) = self.conflicts.iter_mut().find(|c| c.field == field) else {
            return;
        };
        conflict.choice = Some(side);
        let value = match side {
            Side::Mine => conflict.mine.clone(),
            Side::Theirs => conflict.theirs.clone(),
        };
        self.edited.set(field, value);
        if self.changed() == 0 && self.undecided() == 0 {
            *self = Self::new(self.base.clone());
        }
    }

    /// Bases the draft on what others saved: a three-way merge of what it was based on, what was
    /// typed here and what was saved there.
    pub fn follow(&mut self, theirs: Versioned<D>) {
        if theirs == self.base {
            return;
        }
        if self.changed() == 0 {
            *self = Self::new(theirs);
            return;
        }
        let mut edited = theirs.value.clone();
        for field in D::fields() {
            let (base, mine) = (self.base.value.get(field), self.edited.get(field));
            let new = theirs.value.get(field);
            if mine != base {
                edited.set(field, mine.clone());
            }
            if new == base {
                continue;
            }
            self.conflicts.retain(|conflict| conflict.field != field);
            if mine == base {
                if !self.taken.contains(&field) {
                    self.taken.push(field);
                }
            } else if mine != new {
                self.conflicts.push(Conflict {
                    field,
                    mine,
                    theirs: new,
                    choice: None,
                });
            }
        }
        self.edited = edited;
        self.base = theirs;
    }

    /// What was sent is saved. What was typed since stays.
    pub fn saved(&mut self, sent: D, saved: Versioned<D>) {
        self.base.value = sent;
        self.conflicts.clear();
        self.follow(saved);
        self.taken.clear();
    }
}

#[cfg(test)]
mod tests {
    use allset_domain::account::Account;

    use super::*;
    use crate::state::account_field::Field;

    fn account(name: &str, email: &str, country: &str, version: &str) -> Versioned<Account> {
        let mut value = Account {
            name: name.into(),
            contact_email: email.into(),
            ..Account::default()
        };
        value.billing.country = country.into();
        let version = version.into();
        Versioned { value, version }
    }

    #[test]
    fn a_clean_draft_follows() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        let theirs = account("Grace", "a@b.co", "US", "2");
        draft.follow(theirs.clone());
        assert_eq!(draft, Draft::new(theirs));
    }

    #[test]
    fn changes_of_different_fields_are_both_kept() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Ada L.".into());
        draft.follow(account("Ada", "a@b.co", "FR", "2"));
        assert_eq!(draft.edited, account("Ada L.", "a@b.co", "FR", "").value);
        assert_eq!(draft.taken, [Field::BillingCountry]);
        assert_eq!(draft.conflicts, []);
        assert_eq!(draft.changed(), 1);
        assert_eq!(draft.base.version, "2");
    }

    #[test]
    fn the_same_change_on_both_sides_is_no_conflict() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Grace".into());
        draft.follow(account("Grace", "a@b.co", "GB", "2"));
        assert_eq!((draft.changed(), draft.undecided()), (0, 0));
    }

    #[test]
    fn different_changes_of_one_field_wait_for_a_choice() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Grace".into());
        draft.set(Field::ContactEmail, "g@b.co".into());
        draft.follow(account("Joan", "j@b.co", "GB", "2"));
        assert_eq!(draft.undecided(), 2);
        assert_eq!(draft.edited.name, "Grace");
        draft.choose(Field::Name, Side::Theirs);
        assert_eq!(draft.edited.name, "Joan");
        draft.choose(Field::Name, Side::Mine);
        assert_eq!(draft.edited.name, "Grace");
        draft.set(Field::ContactEmail, "new@b.co".into());
        assert_eq!(draft.undecided(), 0);
        assert_eq!(draft.changed(), 2);
    }

    #[test]
    fn taking_theirs_everywhere_leaves_a_clean_draft() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Grace".into());
        let theirs = account("Joan", "a@b.co", "FR", "2");
        draft.follow(theirs.clone());
        draft.choose(Field::Name, Side::Theirs);
        assert_eq!(draft, Draft::new(theirs));
    }

    #[test]
    fn an_open_conflict_outlasts_a_further_change_of_something_else() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Grace".into());
        draft.follow(account("Joan", "a@b.co", "GB", "2"));
        draft.follow(account("Joan", "a@b.co", "FR", "3"));
        assert_eq!(draft.undecided(), 1);
        draft.follow(account("Jo", "a@b.co", "FR", "4"));
        assert_eq!(draft.conflicts[0].theirs, "Jo");
        assert_eq!(draft.conflicts.len(), 1);
    }

    #[test]
    fn what_is_typed_while_saving_stays() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Grace".into());
        let sent = draft.edited.clone();
        draft.set(Field::ContactEmail, "g@b.co".into());
        draft.saved(sent, account("Grace", "a@b.co", "GB", "2"));
        assert_eq!(draft.edited, account("Grace", "g@b.co", "GB", "").value);
        assert_eq!((draft.changed(), draft.undecided()), (1, 0));
    }

    #[test]
    fn what_was_kept_comes_back_over_what_others_saved_since() {
        let mut draft = Draft::new(account("Ada", "a@b.co", "GB", "1"));
        draft.set(Field::Name, "Grace".into());
        draft.set(Field::BillingCountry, "US".into());
        let kept = draft.kept();
        assert_eq!(Draft::restored(draft.base.clone(), kept.clone()), draft);
        let back = Draft::restored(account("Joan", "j@b.co", "US", "2"), kept);
        assert_eq!(back.edited, account("Grace", "j@b.co", "US", "").value);
        assert_eq!((back.changed(), back.undecided()), (1, 1));
    }
}
