"""A mail provider for the tests: takes mail after a login over TLS only, and keeps each with its envelope.

mail_server.py FOLDER CERTIFICATE KEY tls|starttls USER PASSWORD; prints its port.
"""

import json
import socket
import ssl
import sys
import threading
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

folder, certificate, key, how, user, password = sys.argv[1:]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


class Keeper:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        Keeper.count += 1
        name = Path(folder) / f"{Keeper.count:04}"
        name.with_suffix(".eml").write_bytes(envelope.original_content)
        envelope_seen = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "hello": session.host_name,
            "encrypted": session.ssl is not None or how == "tls",
            "login": bool(session.authenticated),
        }
        name.with_suffix(".json").write_text(json.dumps(envelope_seen))
        return "250 2.0.0 Ok: queued as A-17"


def check(server, session, envelope, mechanism, data):
    right = data.login == user.encode() and data.password == password.encode()
    return AuthResult(success=right, handled=right)


more = {"authenticator": check, "auth_required": True}
if how == "tls":
    # aiosmtpd asks for STARTTLS before a login; from the first byte there is nothing to start.
    more |= {"ssl_context": context, "auth_require_tls": False}
else:
    more |= {"tls_context": context, "require_starttls": True}
with socket.socket() as free:
    # aiosmtpd looks at itself on the port it was told, so that must be a real one.
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(Keeper(), hostname="127.0.0.1", port=port, decode_data=False, **more)
controller.start()
print(port, flush=True)
threading.Event().wait()
