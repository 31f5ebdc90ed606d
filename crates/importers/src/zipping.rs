//! A zip file being written, as a stream of any length (zip64): the way out for what goes to others. It stands here because the package
//! `zip` has one place, and zip files are read here.

use std::io::{self, Write};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How hard it is packed: text becomes as small as one waits for.
const LEVEL: i64 = 6;

/// A zip file that goes to `W`.
pub struct Zipping<W: Write> {
    writer: ZipWriter<StreamWriter<W>>,
    day: DateTime,
}

impl<W: Write> Zipping<W> {
    /// Begins one. The files in it say this day: year, month, day.
    pub fn begin(out: W, (year, month, day): (i32, u8, u8)) -> Self {
        let year = u16::try_from(year).unwrap_or(1980);
        let day = DateTime::from_date_and_time(year, month, day, 12, 0, 0).unwrap_or_default();
        Self { writer: ZipWriter::new_stream(out), day }
    }

    /// Begins a file in it; its bytes come by [`Write`]. `packed`: what is small already only costs time to pack.
    pub fn file(&mut self, name: &str, packed: bool) -> io::Result<()> {
        let method = if packed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level(packed.then_some(LEVEL))
            .last_modified_time(self.day)
            .large_file(true);
        Ok(self.writer.start_file(name, options)?)
    }

    /// Writes the table of contents.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.writer.finish()?.into_inner())
    }
}

impl<W: Write> Write for Zipping<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
