/// A table that is being written, as CSV.
#[derive(Debug, Default)]
pub(crate) struct Table {
    bytes: Vec<u8>,
    /// How many fields the row has so far.
    fields: usize,
}

impl Table {
    /// Writes a field, in quotes where it needs them. Line breaks in it become spaces: a row has to be on
    /// one line to keep its number.
    pub(crate) fn field(&mut self, text: &str) {
        if self.fields > 0 {
            self.bytes.push(b',');
        }
        self.fields += 1;
        let quoted = text.contains(['"', ',', ';', '\t', '|', '\n', '\r']);
        if !quoted {
            return self.bytes.extend_from_slice(text.as_bytes());
        }
        self.bytes.push(b'"');
        for byte in text.bytes() {
            match byte {
                b'"' => self.bytes.extend_from_slice(b"\"\""),
                b'\n' | b'\r' => self.bytes.push(b' '),
                byte => self.bytes.push(byte),
            }
        }
        self.bytes.push(b'"');
    }

    /// Ends the row.
    pub(crate) fn end_row(&mut self) {
        self.bytes.push(b'\n');
        self.fields = 0;
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
