//! A service that takes requests over HTTPS, and knows a repeat by its key.

use crate::NAME;
use crate::authority::{Authority, Certificate};
use crate::line::{Line, read_line};
use crate::listener::{Listener, planned};
use std::io::{self, BufReader, Read};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What a connection meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HttpsFault {
    /// None: the request is taken.
    None,
    Certificate(Certificate),
    /// It speaks, but in clear.
    InClear,
    /// Before a byte of the encryption.
    ResetAtOnce,
    ResetBeforeBody,
    /// It was taken, and the line breaks.
    ResetAfterBody,
    /// It was taken, and the connection ends without an answer.
    LostAnswer,
    /// Not taken.
    Status(u16),
    /// Not taken; with a header more.
    Header(u16, &'static str, String),
    /// Taken, with another answer than usual.
    Taken(u16, String),
    /// Taken, after so long.
    Slow(Duration),
    /// Not taken, and it takes so long to say so.
    SlowThenStatus(Duration, u16),
    /// Taken, but the answer comes a byte at a time.
    Drip(Duration),
    /// Taken, and the answer stops in the middle of its body.
    CutBody,
    /// Taken, and the answer stops in the middle of its first line.
    CutHead,
    /// Taken, and answered twice.
    Twice,
    /// Taken, and the answer is endless.
    Huge,
    /// Taken, and the answer is no HTTP.
    Nonsense,
}

/// A request whose last byte came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The first line.
    pub line: String,
    /// Names in small letters, sorted.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Whether the service took it.
    pub taken: bool,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(have, _)| have == name).map(|(_, value)| value.as_str())
    }

    pub fn key(&self) -> &str {
        self.header("idempotency-key").unwrap_or_default()
    }
}

pub struct HttpsServer {
    listener: Listener,
    got: Arc<Mutex<Vec<Request>>>,
    plan: Arc<Mutex<Vec<HttpsFault>>>,
}

impl HttpsServer {
    /// The first connection meets the first fault, and so on; the last stays.
    pub fn new(authority: &Arc<Authority>, plan: &[HttpsFault]) -> Self {
        let got = Arc::<Mutex<Vec<Request>>>::default();
        let plan = Arc::new(Mutex::new(plan.to_vec()));
        let (authority, to, faults) = (Arc::clone(authority), Arc::clone(&got), Arc::clone(&plan));
        let listener = Listener::new(move |stream, number| {
            let fault = planned(&faults.lock().unwrap(), number);
            // How a connection ends is what the test looks at from the other side.
            let _ = serve(&authority, Line::clear(stream), &fault, &to);
        });
        Self { listener, got, plan }
    }

    pub fn url(&self) -> String {
        format!("https://{NAME}:{}/requests", self.listener.port())
    }

    pub fn port(&self) -> u16 {
        self.listener.port()
    }

    /// Every request that came whole, repeats too.
    pub fn got(&self) -> Vec<Request> {
        self.got.lock().unwrap().clone()
    }

    /// The bodies that the service took, without repeats.
    pub fn taken(&self) -> Vec<Vec<u8>> {
        let mut keys = Vec::new();
        let mut bodies = Vec::new();
        for request in self.got().into_iter().filter(|request| request.taken) {
            let key = request.key().to_owned();
            if key.is_empty() || !keys.contains(&key) {
                keys.push(key);
                bodies.push(request.body);
            }
        }
        bodies
    }

    pub fn connections(&self) -> usize {
        self.listener.count()
    }

    /// Refuses connections from now on.
    pub fn shut(&self) {
        self.listener.shut();
    }

    pub fn open(&self) {
        self.listener.open();
    }

    /// Every connection from now on meets this.
    pub fn turn(&self, fault: HttpsFault) {
        *self.plan.lock().unwrap() = vec![fault];
    }
}

const RECEIPT: &str = r#"{"reference":"SC-4711","message":"We have it."}"#;

fn serve(authority: &Authority, line: Line, fault: &HttpsFault, got: &Mutex<Vec<Request>>) -> io::Result<()> {
    let certificate = match fault {
        HttpsFault::Certificate(certificate) => *certificate,
        _ => Certificate::Good,
    };
    let line = match fault {
        HttpsFault::ResetAtOnce => {
            line.reset();
            return Ok(());
        }
        HttpsFault::InClear => {
            let mut line = line;
            line.say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")?;
            let _ = line.read(&mut [0; 512]);
            return Ok(());
        }
        _ => line.encrypt(authority.config(certificate))?,
    };
    let mut from = BufReader::new(line);
    let mut request = head(&mut from)?;
    if *fault == HttpsFault::ResetBeforeBody {
        from.into_inner().reset();
        return Ok(());
    }
    let length = request.header("content-length").unwrap().parse().unwrap();
    request.body = vec![0; length];
    from.read_exact(&mut request.body)?;
    request.taken = !matches!(fault, HttpsFault::Status(_) | HttpsFault::Header(..) | HttpsFault::SlowThenStatus(..));
    got.lock().unwrap().push(request);
    answer(from.into_inner(), fault)
}

fn head(from: &mut BufReader<Line>) -> io::Result<Request> {
    let text = |line: Vec<u8>| String::from_utf8(line).unwrap().trim_end().to_owned();
    let line = text(read_line(from)?);
    let mut headers = Vec::new();
    loop {
        let next = text(read_line(from)?);
        let Some((name, value)) = next.split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    headers.sort();
    Ok(Request { line, headers, body: Vec::new(), taken: false })
}

fn answer(mut line: Line, fault: &HttpsFault) -> io::Result<()> {
    let whole = response(201, "", RECEIPT);
    match fault {
        HttpsFault::ResetAfterBody => {
            line.reset();
            return Ok(());
        }
        HttpsFault::LostAnswer => {}
        HttpsFault::Status(status) => line.say(&response(*status, "", "no"))?,
        HttpsFault::Header(status, name, value) => line.say(&response(*status, &format!("{name}: {value}\r\n"), ""))?,
        HttpsFault::Taken(status, body) => line.say(&response(*status, "", body))?,
        HttpsFault::Slow(time) => {
            std::thread::sleep(*time);
            line.say(&whole)?;
        }
        HttpsFault::SlowThenStatus(time, status) => {
            std::thread::sleep(*time);
            line.say(&response(*status, "", "no"))?;
        }
        HttpsFault::Drip(pause) => {
            for byte in whole.chars() {
                std::thread::sleep(*pause);
                line.say(&byte.to_string())?;
            }
        }
        HttpsFault::CutBody => line.say(&whole[..whole.len() - 20])?,
        HttpsFault::CutHead => line.say("HTTP/1.1 2")?,
        HttpsFault::Twice => line.say(&format!("{whole}{whole}"))?,
        HttpsFault::Huge => {
            line.say("HTTP/1.1 201 Created\r\nContent-Length: 1000000000\r\n\r\n{\"reference\": \"")?;
            for _ in 0..1_000_000 {
                line.say(&"x".repeat(1_000))?;
            }
        }
        HttpsFault::Nonsense => line.say("220 this is a mail server\r\n\r\n")?,
        HttpsFault::None | HttpsFault::Certificate(_) | HttpsFault::InClear => line.say(&whole)?,
        HttpsFault::ResetAtOnce | HttpsFault::ResetBeforeBody => {}
    }
    line.close();
    Ok(())
}

fn response(status: u16, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} Words\r\n{headers}Content-Length: {}\r\n\r\n{body}", body.len())
}
