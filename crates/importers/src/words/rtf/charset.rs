//! How the bytes of rich text are letters.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, MACINTOSH, SHIFT_JIS, UTF_8, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258,
};

/// A code page.
#[derive(Clone, Copy)]
pub(super) struct Charset(&'static Encoding);

impl Default for Charset {
    fn default() -> Self {
        Self(WINDOWS_1252)
    }
}

impl Charset {
    /// By its number (`\ansicpg`).
    pub(super) fn of_page(number: i32) -> Option<Self> {
        Some(Self(match number {
            874 => WINDOWS_874,
            932 => SHIFT_JIS,
            936 => GBK,
            949 => EUC_KR,
            950 => BIG5,
            1250 => WINDOWS_1250,
            1251 => WINDOWS_1251,
            1252 => WINDOWS_1252,
            1253 => WINDOWS_1253,
            1254 => WINDOWS_1254,
            1255 => WINDOWS_1255,
            1256 => WINDOWS_1256,
            1257 => WINDOWS_1257,
            1258 => WINDOWS_1258,
            10_000 => MACINTOSH,
            65_001 => UTF_8,
            _ => return None,
        }))
    }

    /// That of a font (`\fcharset`); none when it is that of the document.
    pub(super) fn of_font(number: i32) -> Option<Self> {
        Self::of_page(match number {
            77 => 10_000,
            128 => 932,
            129 => 949,
            134 => 936,
            136 => 950,
            161 => 1253,
            162 => 1254,
            163 => 1258,
            177 => 1255,
            178 => 1256,
            186 => 1257,
            204 => 1251,
            222 => 874,
            238 => 1250,
            _ => return None,
        })
    }

    pub(super) fn text(self, bytes: &[u8]) -> String {
        self.0.decode_without_bom_handling(bytes).0.into_owned()
    }
}
