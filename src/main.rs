//! The standalone page: one mount that fills it.

fn main() {
    allset::app::start();
}
