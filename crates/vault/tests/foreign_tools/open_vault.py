"""Opens a vault by the steps of docs/data-format.md, word for word, with tools that are not ours.

Usage: open_vault.py DOCUMENT FOLDER KEY_FILE   (the passphrase comes on standard input)

FOLDER holds `vault`; every ```sh block of the document is run there, in order, in one shell on a terminal of its own, because
age asks for passphrases on the terminal only. KEY_FILE, password.age or recovery.age, takes the place of the first in step 2,
as the document says.
"""

import os
import pty
import re
import select
import sys
import time

DEADLINE = 120  # seconds


def steps(document, key_file):
    blocks = re.findall(r"^```sh\n(.*?)^```$", document, re.MULTILINE | re.DOTALL)
    if len(blocks) < 6:
        raise SystemExit("the document has lost steps")
    return "set -euo pipefail\n" + "".join(blocks).replace("password.age", key_file)


def main():
    document, folder, key_file = sys.argv[1:]
    passphrase = sys.stdin.read()
    with open(document, encoding="utf-8") as file:
        script = steps(file.read(), key_file)
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvp("bash", ["bash", "-c", script])
    heard, answered, end = b"", False, time.monotonic() + DEADLINE
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                heard += os.read(terminal, 4096)
            except OSError:  # the shell ended
                break
        if not answered and b"passphrase" in heard:
            time.sleep(0.2)  # age turns the echo off after it asks
            os.write(terminal, passphrase.encode() + b"\n")
            answered = True
    else:
        raise SystemExit("no end after two minutes")
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if status != 0:
        raise SystemExit(f"the steps ended with {status}:\n{heard.decode(errors='replace')}")


main()
