//! A door that can be shut: while it is, a connection is refused. Each connection gets a thread, and its number.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

type Serve = Arc<dyn Fn(TcpStream, usize) + Send + Sync>;

pub(crate) struct Listener {
    port: u16,
    serve: Serve,
    count: Arc<AtomicUsize>,
    open: Mutex<Option<(Arc<AtomicBool>, JoinHandle<()>)>>,
}

impl Listener {
    pub(crate) fn new(serve: impl Fn(TcpStream, usize) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let this = Self { port, serve: Arc::new(serve), count: Arc::default(), open: Mutex::default() };
        this.listen(listener);
        this
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// How many connections were made.
    pub(crate) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    pub(crate) fn shut(&self) {
        if let Some((stop, thread)) = self.open.lock().unwrap().take() {
            stop.store(true, Ordering::SeqCst);
            // Wakes the thread, so that it looks.
            let _ = TcpStream::connect_timeout(&self.address(), Duration::from_secs(5));
            thread.join().unwrap();
        }
    }

    pub(crate) fn open(&self) {
        if self.open.lock().unwrap().is_none() {
            self.listen(TcpListener::bind(self.address()).unwrap());
        }
    }

    fn address(&self) -> SocketAddr {
        (Ipv4Addr::LOCALHOST, self.port).into()
    }

    fn listen(&self, listener: TcpListener) {
        let stop = Arc::new(AtomicBool::new(false));
        let (stopped, serve, count) = (Arc::clone(&stop), Arc::clone(&self.serve), Arc::clone(&self.count));
        let thread = std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if stopped.load(Ordering::SeqCst) {
                    return;
                }
                let number = count.fetch_add(1, Ordering::SeqCst);
                let serve = Arc::clone(&serve);
                std::thread::spawn(move || serve(stream, number));
            }
        });
        *self.open.lock().unwrap() = Some((stop, thread));
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.shut();
    }
}

/// Which fault a connection meets: the first the first, and so on; the last stays.
pub(crate) fn planned<T: Clone>(plan: &[T], number: usize) -> T {
    plan.get(number).or(plan.last()).expect("a plan has an end").clone()
}
