//! A mail server for one account.

use crate::authority::{Authority, Certificate};
use crate::line::{Line, read_line};
use crate::listener::{Listener, planned};
use std::io::{self, BufReader, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What a connection meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailFault {
    /// None: the mail is taken.
    None,
    Certificate(Certificate),
    /// It does not offer to encrypt, or somebody on the way took the offer out.
    NoStartTls,
    /// Somebody on the way slips an answer in before the encryption begins.
    SlippedIn,
    /// Where encryption should come first, it speaks in clear.
    InClear,
    /// It greets with this.
    Greeting(&'static str),
    /// It answers this to the login.
    Login(&'static str),
    /// It knows no way to log in that we know.
    NoLogin,
    /// It wants the older way: user and password one by one.
    LoginByParts,
    /// It answers this to the sender's address.
    Sender(&'static str),
    /// It answers this to the receiver's address.
    Receiver(&'static str),
    /// It answers this to the wish to send the words.
    Data(&'static str),
    ResetAtOnce,
    /// When the words should begin.
    ResetBeforeData,
    /// After the first line of the words.
    ResetInData,
    /// The mail was taken, and the line breaks.
    ResetAfterData,
    /// The mail was taken, and the connection ends without an answer.
    LostAnswer,
    /// The mail was taken, and the answer stops in the middle.
    CutAnswer,
    /// Not taken: it answers this to the words.
    End(&'static str),
    /// Taken, after so long.
    Slow(Duration),
    /// Greets a byte at a time.
    Drip(Duration),
    /// Taken, and answered twice.
    Twice,
    /// Taken, and the answer is no SMTP.
    Nonsense,
    /// It cannot carry other letters than ASCII.
    AsciiOnly,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailMessage {
    pub from: String,
    pub to: String,
    /// Without what the way adds (dots).
    pub bytes: Vec<u8>,
}

#[derive(Default)]
struct Got {
    in_clear: Vec<u8>,
    commands: Vec<String>,
    taken: Vec<MailMessage>,
}

pub struct MailServer {
    listener: Listener,
    got: Arc<Mutex<Got>>,
    plan: Arc<Mutex<Vec<MailFault>>>,
}

impl MailServer {
    /// The account.
    pub const USER: &str = "lena@mail.example";
    pub const PASSWORD: &str = "app password 1234";

    /// Encrypted from the first byte.
    pub fn new(authority: &Arc<Authority>, plan: &[MailFault]) -> Self {
        Self::start(authority, plan, true)
    }

    /// Encrypted after STARTTLS.
    pub fn with_starttls(authority: &Arc<Authority>, plan: &[MailFault]) -> Self {
        Self::start(authority, plan, false)
    }

    fn start(authority: &Arc<Authority>, plan: &[MailFault], encrypted: bool) -> Self {
        let got = Arc::<Mutex<Got>>::default();
        let plan = Arc::new(Mutex::new(plan.to_vec()));
        let (authority, to, faults) = (Arc::clone(authority), Arc::clone(&got), Arc::clone(&plan));
        let listener = Listener::new(move |stream, number| {
            let fault = planned(&faults.lock().unwrap(), number);
            let mut talk = Talk { authority: &authority, fault: &fault, got: &to, encrypted: false };
            // How a connection ends is what the test looks at from the other side.
            let _ = talk.begin(Line::clear(stream), encrypted);
        });
        Self { listener, got, plan }
    }

    pub fn port(&self) -> u16 {
        self.listener.port()
    }

    /// Every mail that was taken, repeats too.
    pub fn taken(&self) -> Vec<MailMessage> {
        self.got.lock().unwrap().taken.clone()
    }

    /// Every byte that came in clear.
    pub fn in_clear(&self) -> Vec<u8> {
        self.got.lock().unwrap().in_clear.clone()
    }

    pub fn commands(&self) -> Vec<String> {
        self.got.lock().unwrap().commands.clone()
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
    pub fn turn(&self, fault: MailFault) {
        *self.plan.lock().unwrap() = vec![fault];
    }
}

struct Talk<'a> {
    authority: &'a Authority,
    fault: &'a MailFault,
    got: &'a Mutex<Got>,
    encrypted: bool,
}

impl Talk<'_> {
    fn begin(&mut self, mut line: Line, encrypted: bool) -> io::Result<()> {
        if *self.fault == MailFault::ResetAtOnce {
            line.reset();
            return Ok(());
        }
        if encrypted && *self.fault != MailFault::InClear {
            line = self.encrypt(line)?;
        }
        match self.fault {
            MailFault::Greeting(words) => line.say(&format!("{words}\r\n"))?,
            MailFault::Drip(pause) => {
                for _ in 0..1_000 {
                    std::thread::sleep(*pause);
                    line.say("2")?;
                }
            }
            _ => line.say("220 mail.example\r\n")?,
        }
        self.talk(BufReader::new(line))
    }

    fn encrypt(&mut self, line: Line) -> io::Result<Line> {
        let certificate = match self.fault {
            MailFault::Certificate(certificate) => *certificate,
            _ => Certificate::Good,
        };
        self.encrypted = true;
        line.encrypt(self.authority.config(certificate))
    }

    fn hear(&self, from: &mut BufReader<Line>) -> io::Result<String> {
        let line = read_line(from)?;
        let mut got = self.got.lock().unwrap();
        if !self.encrypted {
            got.in_clear.extend_from_slice(&line);
        }
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        got.commands.push(line.clone());
        Ok(line)
    }

    fn talk(&mut self, mut from: BufReader<Line>) -> io::Result<()> {
        let mut message = MailMessage { from: String::new(), to: String::new(), bytes: Vec::new() };
        loop {
            let heard = self.hear(&mut from)?;
            let address = || heard.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
            let verb = heard.split([' ', ':']).next().unwrap_or_default();
            let answer = match verb {
                "EHLO" => self.offers(),
                "STARTTLS" => {
                    let mut line = from.into_inner();
                    let more = if *self.fault == MailFault::SlippedIn { "250-x\r\n250 AUTH PLAIN\r\n" } else { "" };
                    line.say(&format!("220 go on\r\n{more}"))?;
                    from = BufReader::new(self.encrypt(line)?);
                    continue;
                }
                "AUTH" => self.login(&heard, &mut from)?,
                "MAIL" => {
                    message.from = address();
                    self.or(|fault| if let MailFault::Sender(words) = fault { Some(words) } else { None }, "250 ok")
                }
                "RCPT" => {
                    message.to = address();
                    self.or(|fault| if let MailFault::Receiver(words) = fault { Some(words) } else { None }, "250 ok")
                }
                "DATA" => match self.fault {
                    MailFault::ResetBeforeData => {
                        from.into_inner().reset();
                        return Ok(());
                    }
                    MailFault::Data(words) => (*words).to_owned(),
                    _ => return self.words(from, message),
                },
                "QUIT" => {
                    from.get_mut().say("221 bye\r\n")?;
                    from.into_inner().close();
                    return Ok(());
                }
                _ => "500 what?".to_owned(),
            };
            from.get_mut().say(&format!("{answer}\r\n"))?;
        }
    }

    fn or(&self, words: impl Fn(&MailFault) -> Option<&&'static str>, usual: &str) -> String {
        words(self.fault).map_or(usual.to_owned(), |words| (*words).to_owned())
    }

    fn offers(&self) -> String {
        let mut offers = vec!["mail.example"];
        if !matches!(self.fault, MailFault::AsciiOnly) {
            offers.push("8BITMIME");
        }
        if !self.encrypted && *self.fault != MailFault::NoStartTls {
            offers.push("STARTTLS");
        }
        match self.fault {
            MailFault::NoLogin => offers.push("AUTH GSSAPI"),
            MailFault::LoginByParts => offers.push("AUTH LOGIN"),
            _ => offers.push("AUTH LOGIN PLAIN"),
        }
        let last = offers.pop().unwrap();
        offers.iter().map(|offer| format!("250-{offer}\r\n")).collect::<String>() + "250 " + last
    }

    fn login(&self, heard: &str, from: &mut BufReader<Line>) -> io::Result<String> {
        if heard == "AUTH LOGIN" {
            for question in ["VXNlcm5hbWU6", "UGFzc3dvcmQ6"] {
                from.get_mut().say(&format!("334 {question}\r\n"))?;
                self.hear(from)?;
            }
        }
        Ok(self.or(|fault| if let MailFault::Login(words) = fault { Some(words) } else { None }, "235 come in"))
    }

    fn words(&self, mut from: BufReader<Line>, mut message: MailMessage) -> io::Result<()> {
        from.get_mut().say("354 go on\r\n")?;
        loop {
            let line = read_line(&mut from)?;
            if *self.fault == MailFault::ResetInData {
                from.into_inner().reset();
                return Ok(());
            }
            if line == b".\r\n" {
                break;
            }
            message.bytes.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        if let MailFault::End(words) = self.fault {
            from.get_mut().say(&format!("{words}\r\n"))?;
            return self.talk_on(from);
        }
        self.got.lock().unwrap().taken.push(message);
        let mut line = from.into_inner();
        match self.fault {
            MailFault::ResetAfterData => {
                line.reset();
                return Ok(());
            }
            MailFault::LostAnswer => {
                line.close();
                return Ok(());
            }
            MailFault::CutAnswer => {
                line.write_all(b"25")?;
                line.close();
                return Ok(());
            }
            MailFault::Slow(time) => {
                std::thread::sleep(*time);
                line.say("250 2.0.0 Ok: queued as 4711\r\n")?;
            }
            MailFault::Twice => line.say("250 2.0.0 Ok: queued as 4711\r\n250 2.0.0 Ok: queued as 4711\r\n")?,
            MailFault::Nonsense => line.say("HTTP/1.1 200 OK\r\n")?,
            _ => line.say("250 2.0.0 Ok: queued as 4711\r\n")?,
        }
        self.talk_on(BufReader::new(line))
    }

    /// Until the client says goodbye.
    fn talk_on(&self, mut from: BufReader<Line>) -> io::Result<()> {
        while self.hear(&mut from)? != "QUIT" {
            from.get_mut().say("250 ok\r\n")?;
        }
        from.get_mut().say("221 bye\r\n")?;
        from.into_inner().close();
        Ok(())
    }
}
